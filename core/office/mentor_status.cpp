#include "office/mentor_status.h"

#include "base/text.h"
#include "office/mentor_papers.h"
#include "pairs/places.h"
#include "people/mentor_status.h"
#include "school/lookup.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace kurator::office {

namespace {

using people::Entry;
using people::MentorStatus;

// Sentences of `core/messages` call the statuses by these codes.
QString statusCode(MentorStatus status)
{
    switch (status) {
    case MentorStatus::Candidate:
        return QStringLiteral("status.candidate");
    case MentorStatus::Recommended:
        return QStringLiteral("status.recommended");
    case MentorStatus::InRegistry:
        return QStringLiteral("status.in-registry");
    case MentorStatus::Trained:
        return QStringLiteral("status.trained");
    case MentorStatus::Suspended:
        return QStringLiteral("status.suspended");
    case MentorStatus::Excluded:
        return QStringLiteral("status.excluded");
    }
    return {};
}

// Mentors that do not have the status yet, each once, in name order.
std::vector<const Entry*> changingEntries(const school::Lookup& lookup,
                                          const std::vector<base::Id<Entry>>& ids, MentorStatus status)
{
    std::vector<std::pair<QString, const Entry*>> named;
    QSet<QUuid> seen;
    for (const auto id : ids) {
        const Entry* entry = seen.contains(id.uuid()) ? nullptr : lookup.entry(id);
        seen.insert(id.uuid());
        if (entry && entry->side == people::Side::Mentor && entry->status != status) {
            named.emplace_back(base::foldedKey(lookup.nameOf(id)), entry);
        }
    }
    std::ranges::stable_sort(named, {}, [](const auto& one) { return one.first; });
    std::vector<const Entry*> entries;
    for (const auto& [key, entry] : named) {
        entries.push_back(entry);
    }
    return entries;
}

QString reasonWanted(const Desk& desk, const Entry& entry, MentorStatus status)
{
    const auto interview = interviewOf(desk.snapshot(), entry.id);
    return people::statusReasonWanted(entry.status, status, &interview);
}

base::Result<void> checkReason(const Desk& desk, const school::Lookup& lookup,
                               const std::vector<const Entry*>& entries, MentorStatus status,
                               const QString& reason)
{
    QStringList names;
    for (const Entry* entry : entries) {
        if (reason.isEmpty() && !reasonWanted(desk, *entry, status).isEmpty()) {
            names << lookup.nameOf(entry->id);
        }
    }
    return names.isEmpty() ? base::Result<void>()
                           : base::refuseRule("people.status-reason",
                                              {{QStringLiteral("names"), names.join(QStringLiteral(", "))}});
}

school::Step stepOf(const school::Lookup& lookup, const std::vector<const Entry*>& entries,
                    MentorStatus status, const QString& reason)
{
    if (entries.size() == 1) {
        return statusStep(lookup.nameOf(entries.front()->id), status, reason);
    }
    school::Step step{QStringLiteral("step.mentors-status"),
                      {{QStringLiteral("count"), QString::number(entries.size())},
                       {QStringLiteral("status"), statusCode(status)}}};
    if (!reason.isEmpty()) {
        step.code = QStringLiteral("step.mentors-status-because");
        step.arguments.insert(QStringLiteral("reason"), reason);
    }
    return step;
}

} // namespace

StatusNotes statusNotes(const Desk& desk, const std::vector<base::Id<Entry>>& entries, MentorStatus status)
{
    const school::Lookup& lookup = desk.lookup();
    const auto changing = changingEntries(lookup, entries, status);
    StatusNotes notes;
    notes.changing = static_cast<qsizetype>(changing.size());
    std::map<QString, QStringList> names;
    for (const Entry* entry : changing) {
        if (const QString code = reasonWanted(desk, *entry, status); !code.isEmpty()) {
            names[code] << lookup.nameOf(entry->id);
        }
        const QString pairs = people::hasLeft(status) ? pairsGoingOn(desk, entry->id) : QString();
        if (!pairs.isEmpty()) {
            notes.warnings.push_back(
                {QStringLiteral("people.status-pairs"),
                 {{QStringLiteral("name"), lookup.nameOf(entry->id)}, {QStringLiteral("pairs"), pairs}}});
        }
    }
    for (const auto& [code, whose] : names) {
        notes.reasons.push_back({code, {{QStringLiteral("names"), whose.join(QStringLiteral(", "))}}});
    }
    return notes;
}

StatusNotes statusNotes(const Desk& desk, const ParticipantCard& card)
{
    const school::Lookup& lookup = desk.lookup();
    const Entry* stored = lookup.entry(card.entry.id);
    const auto before = stored ? stored->status : MentorStatus::Candidate;
    const QString name = language::fullName(card.person.name);
    StatusNotes notes;
    notes.changing = before == card.entry.status ? 0 : 1;
    const QString code = people::statusReasonWanted(before, card.entry.status, &card.interview);
    if (!code.isEmpty()) {
        notes.reasons.push_back({code, {{QStringLiteral("names"), name}}});
    }
    const bool leaves = notes.changing > 0 && people::hasLeft(card.entry.status);
    if (const QString pairs = leaves ? pairsGoingOn(desk, card.entry.id) : QString(); !pairs.isEmpty()) {
        notes.warnings.push_back({QStringLiteral("people.status-pairs"),
                                  {{QStringLiteral("name"), name}, {QStringLiteral("pairs"), pairs}}});
    }
    return notes;
}

base::Result<qsizetype> setMentorStatus(Desk& desk, const std::vector<base::Id<Entry>>& entries,
                                        MentorStatus status, const QString& reason)
{
    const school::Lookup& lookup = desk.lookup();
    const auto changing = changingEntries(lookup, entries, status);
    const QString because = base::tidied(reason);
    if (const auto checked = checkReason(desk, lookup, changing, status, because); !checked) {
        return base::passOn(checked);
    }
    if (changing.empty()) {
        return 0;
    }
    school::Changes changes;
    for (const Entry* entry : changing) {
        Entry changed = *entry;
        changed.status = status;
        changes.saved.emplace_back(std::move(changed));
    }
    const auto count = static_cast<qsizetype>(changing.size());
    if (const auto committed = desk.commit(stepOf(lookup, changing, status, because), changes); !committed) {
        return base::passOn(committed);
    }
    return count;
}

QString pairsGoingOn(const Desk& desk, base::Id<Entry> mentor)
{
    const school::Lookup& lookup = desk.lookup();
    QStringList mentees;
    for (const pairs::Pair& pair : desk.snapshot().pairs) {
        if (pair.mentor != mentor) {
            continue;
        }
        for (const auto mentee : pairs::menteesHeld(pair, desk.today())) {
            mentees << lookup.nameOf(mentee);
        }
    }
    std::ranges::sort(mentees, {}, [](const QString& name) { return base::foldedKey(name); });
    mentees.removeDuplicates();
    return mentees.join(QStringLiteral(", "));
}

school::Step statusStep(const QString& name, MentorStatus status, const QString& reason)
{
    school::Step step{QStringLiteral("step.mentor-status"),
                      {{QStringLiteral("name"), name}, {QStringLiteral("status"), statusCode(status)}}};
    if (const QString because = base::tidied(reason); !because.isEmpty()) {
        step.code = QStringLiteral("step.mentor-status-because");
        step.arguments.insert(QStringLiteral("reason"), because);
    }
    return step;
}

} // namespace kurator::office
