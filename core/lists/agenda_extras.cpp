#include "lists/agenda_extras.h"

#include "checks/scene.h"
#include "language/date_words.h"
#include "language/person_name.h"

#include <QSet>

#include <algorithm>

namespace kurator::lists {

namespace {

using base::Finding;
using base::Severity;
using base::Subject;

constexpr int soonDays = 14;
constexpr int menteesStage = 2;
constexpr int mentorsStage = 3;
constexpr int matchingStage = 5;

void addCheckpointsSoon(const office::Desk& desk, const std::vector<programme::RoadmapItemView>& roadmap,
                        std::vector<Finding>& findings)
{
    for (const auto& item : roadmap) {
        const bool open = item.state != programme::ItemState::Done &&
                          item.state != programme::ItemState::NotNeeded &&
                          item.side != programme::ItemSide::Region;
        if (!item.checkpoint || !open || !item.end || *item.end < desk.today() ||
            desk.today().daysTo(*item.end) > soonDays) {
            continue;
        }
        findings.push_back({QStringLiteral("agenda.checkpoint-soon-one"),
                            Severity::Notice,
                            item.stage,
                            {Subject::Kind::RoadmapItem, QUuid(), item.number},
                            {{QStringLiteral("number"), item.number},
                             {QStringLiteral("title"), item.title},
                             {QStringLiteral("checkpoint"), item.checkpointName},
                             {QStringLiteral("date"), language::shortDate(*item.end)}}});
    }
}

QSet<QUuid> pairedMentees(const office::Desk& desk)
{
    QSet<QUuid> paired;
    for (const auto& pair : desk.snapshot().pairs) {
        for (const auto& member : pair.members) {
            const bool finished = pair.state == pairs::PairState::Completed;
            if (finished || (checks::isLive(pair) && checks::isStillMember(member, desk.today()))) {
                paired.insert(member.mentee.uuid());
            }
        }
    }
    return paired;
}

void addUnpaired(const office::Desk& desk, std::vector<Finding>& findings)
{
    if (!desk.anchors().t41) {
        return;
    }
    const auto paired = pairedMentees(desk);
    const school::Lookup& lookup = desk.lookup();
    for (const auto& entry : desk.snapshot().entries) {
        const auto* person = lookup.person(entry.person);
        const bool finished = entry.finishedOn && *entry.finishedOn < desk.today();
        if (!person || finished || entry.side != people::Side::Mentee ||
            entry.programme != desk.programme().id || paired.contains(entry.id.uuid())) {
            continue;
        }
        const QString name = language::fullName(person->name);
        findings.push_back({QStringLiteral("agenda.unpaired-one"),
                            Severity::Warning,
                            matchingStage,
                            {Subject::Kind::Entry, entry.id.uuid(), name},
                            {{QStringLiteral("name"), name}}});
    }
}

// A new school begins with its lists.
void addEmptyBases(const office::Desk& desk, std::vector<Finding>& findings)
{
    const auto isEmpty = [&desk](people::Side side) {
        return std::ranges::none_of(desk.snapshot().entries, [&](const people::Entry& entry) {
            return entry.side == side && entry.programme == desk.programme().id;
        });
    };
    const Subject school{Subject::Kind::School, desk.organisation().id.uuid(), desk.organisation().shortName};
    if (isEmpty(people::Side::Mentee)) {
        findings.push_back(
            {QStringLiteral("agenda.no-mentees"), Severity::Warning, menteesStage, school, {}});
    }
    if (isEmpty(people::Side::Mentor)) {
        findings.push_back(
            {QStringLiteral("agenda.no-mentors"), Severity::Warning, mentorsStage, school, {}});
    }
}

} // namespace

std::vector<base::Finding> agendaExtras(const office::Desk& desk,
                                        const std::vector<programme::RoadmapItemView>& roadmap)
{
    std::vector<Finding> findings;
    addCheckpointsSoon(desk, roadmap, findings);
    addUnpaired(desk, findings);
    addEmptyBases(desk, findings);
    return findings;
}

} // namespace kurator::lists
