#include "office/archive_participants.h"

#include "base/text.h"
#include "language/date_words.h"
#include "pairs/places.h"
#include "school/lookup.h"

#include <QSet>

#include <algorithm>

namespace kurator::office {

namespace {

QSet<QUuid> entriesInPairs(const Desk& desk, const QDate& day)
{
    QSet<QUuid> entries;
    for (const pairs::Pair& pair : desk.snapshot().pairs) {
        if (pairs::isGoingOn(pair)) {
            entries.insert(pair.mentor.uuid());
        }
        for (const auto mentee : pairs::menteesHeld(pair, day)) {
            entries.insert(mentee.uuid());
        }
    }
    return entries;
}

std::vector<const people::Entry*> knownEntries(const school::Lookup& lookup,
                                               const std::vector<base::Id<people::Entry>>& ids)
{
    std::vector<const people::Entry*> entries;
    QSet<QUuid> seen;
    for (const auto id : ids) {
        const auto* entry = seen.contains(id.uuid()) ? nullptr : lookup.entry(id);
        seen.insert(id.uuid());
        if (entry) {
            entries.push_back(entry);
        }
    }
    return entries;
}

base::Result<void> checkFinish(const Desk& desk, const school::Lookup& lookup,
                               const std::vector<const people::Entry*>& entries, const QDate& day)
{
    const auto paired = entriesInPairs(desk, day);
    QStringList names;
    for (const people::Entry* entry : entries) {
        if (paired.contains(entry->id.uuid())) {
            names << lookup.nameOf(entry->id);
        }
        if (entry->joinedOn && day < *entry->joinedOn) {
            return base::refuseInput("people.archived-before-joined",
                                     {{QStringLiteral("name"), lookup.nameOf(entry->id)},
                                      {QStringLiteral("start"), language::shortDate(*entry->joinedOn)},
                                      {QStringLiteral("end"), language::shortDate(day)}});
        }
    }
    if (names.isEmpty()) {
        return {};
    }
    std::ranges::sort(names, {}, [](const QString& name) { return base::foldedKey(name); });
    return base::refuseRule("people.in-pair", {{QStringLiteral("names"), names.join(QStringLiteral(", "))}});
}

// One person is named in the journal, several are counted.
school::Step stepFor(const school::Lookup& lookup, const std::vector<const people::Entry*>& entries,
                     const char* ofOne, const char* ofMany)
{
    if (entries.size() == 1) {
        return {QString::fromLatin1(ofOne), {{QStringLiteral("name"), lookup.nameOf(entries.front()->id)}}};
    }
    return {QString::fromLatin1(ofMany), {{QStringLiteral("count"), QString::number(entries.size())}}};
}

base::Result<qsizetype> finishAll(Desk& desk, const std::vector<const people::Entry*>& entries,
                                  const std::optional<QDate>& day, const school::Step& step)
{
    school::Changes changes;
    for (const people::Entry* entry : entries) {
        people::Entry changed = *entry;
        changed.finishedOn = day;
        changes.saved.emplace_back(std::move(changed));
    }
    const auto count = static_cast<qsizetype>(entries.size());
    if (count > 0) {
        if (const auto committed = desk.commit(step, changes); !committed) {
            return base::passOn(committed);
        }
    }
    return count;
}

} // namespace

base::Result<qsizetype> archiveParticipants(Desk& desk, const std::vector<base::Id<people::Entry>>& entries,
                                            const QDate& day)
{
    const school::Lookup& lookup = desk.lookup();
    auto known = knownEntries(lookup, entries);
    std::erase_if(known, [&desk](const people::Entry* entry) {
        return entry->finishedOn && *entry->finishedOn <= desk.today();
    });
    if (const auto may = checkFinish(desk, lookup, known, day); !may) {
        return base::passOn(may);
    }
    if (known.empty()) {
        return 0;
    }
    return finishAll(desk, known, day,
                     stepFor(lookup, known, "step.participant-archived", "step.participants-archived"));
}

base::Result<qsizetype> returnParticipants(Desk& desk, const std::vector<base::Id<people::Entry>>& entries)
{
    const school::Lookup& lookup = desk.lookup();
    auto known = knownEntries(lookup, entries);
    std::erase_if(known, [](const people::Entry* entry) { return !entry->finishedOn; });
    if (known.empty()) {
        return 0;
    }
    return finishAll(desk, known, std::nullopt,
                     stepFor(lookup, known, "step.participant-returned", "step.participants-returned"));
}

} // namespace kurator::office
