#include "lists/roadmap_filter.h"

#include "support/test_school.h"
#include "support/text.h"

#include <algorithm>

using namespace kurator;

namespace {

int countPassing(const std::vector<lists::RoadmapRow>& rows, const lists::RoadmapFilter& filter)
{
    return static_cast<int>(
        std::ranges::count_if(rows, [&filter](const lists::RoadmapRow& row) { return filter.passes(row); }));
}

} // namespace

TEST_CASE("The roadmap is narrowed by stage, side and state together", "[lists]")
{
    const auto school = TestSchool::demo(4);
    const auto rows = lists::roadmapRows(school->desk());
    CHECK(countPassing(rows, {}) == static_cast<int>(rows.size()));
    const lists::RoadmapFilter filter{
        4,
        {QStringLiteral("region")},
        {QStringLiteral("waiting"), QStringLiteral("planned"), QStringLiteral("underway")}};
    for (const lists::RoadmapRow& row : rows) {
        const bool open = row.state == programme::ItemState::Waiting ||
                          row.state == programme::ItemState::Planned ||
                          row.state == programme::ItemState::Underway;
        CHECK(filter.passes(row) == ((row.stage == 4 || std::ranges::count(row.alsoStages, 4) > 0) &&
                                     row.side == programme::ItemSide::Region && open));
    }
    CHECK(countPassing(rows, filter) > 0);
}

TEST_CASE("Each choice tells how many items it would leave beside the others", "[lists]")
{
    const auto school = TestSchool::demo(4);
    const auto rows = lists::roadmapRows(school->desk());
    const lists::RoadmapFilter filter{3, {QStringLiteral("school")}, {QStringLiteral("done")}};
    const auto tally = lists::tallyOf(rows, filter);
    CHECK(tally.stages.at(0) == countPassing(rows, {0, filter.sides, filter.states}));
    CHECK(tally.stages.at(5) == countPassing(rows, {5, filter.sides, filter.states}));
    CHECK(tally.sides.value(QStringLiteral("shared")) ==
          countPassing(rows, {3, {QStringLiteral("shared")}, filter.states}));
    CHECK(tally.states.value(QStringLiteral("waiting")) ==
          countPassing(rows, {3, filter.sides, {QStringLiteral("waiting")}}));
    CHECK(tally.overdue == countPassing(rows, {0, {}, {QStringLiteral("overdue")}}));
}
