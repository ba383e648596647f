#include "lists/agenda_extras.h"

#include "language/date_words.h"

#include <algorithm>

namespace kurator::lists {

namespace {

using base::Finding;
using base::Severity;
using base::Subject;

constexpr int soonDays = 14;
constexpr int menteesStage = 2;
constexpr int mentorsStage = 3;

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
    addEmptyBases(desk, findings);
    return findings;
}

} // namespace kurator::lists
