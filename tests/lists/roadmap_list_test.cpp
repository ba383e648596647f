#include "lists/roadmap_list.h"
#include "support/test_school.h"
#include "support/text.h"

#include <algorithm>

using namespace kurator;

namespace {

lists::RoadmapRow roadmapLine(const office::Desk& desk, const QString& number)
{
    const auto rows = lists::roadmapRows(desk);
    const auto found = std::ranges::find(rows, number, &lists::RoadmapRow::number);
    REQUIRE(found != rows.end());
    return *found;
}

} // namespace

TEST_CASE("An item tells which papers it leaves, which are there, and which the program writes", "[lists]")
{
    auto school = TestSchool::demo(4);
    const auto line = roadmapLine(school->desk(), QStringLiteral("4.1"));
    REQUIRE(line.leaves.size() == 2);
    CHECK(line.leaves[0].kind == QStringLiteral("D27"));
    CHECK(line.leaves[0].title.contains(QStringLiteral("реестр")));
    CHECK(line.leaves[0].canMake);
    REQUIRE(line.leaves[0].paper);
    CHECK(line.leaves[0].paper->kind == QStringLiteral("D27"));
    CHECK(line.leaves[1].kind.isEmpty());
    CHECK(line.leaves[1].title == QStringLiteral("Размещение приказа на сайте"));
    CHECK_FALSE(line.leaves[1].paper);
    CHECK_FALSE(line.leaves[1].canMake);
}

TEST_CASE("An item tells what stands before it and whether that is done", "[lists]")
{
    auto school = TestSchool::demo(4);
    const auto line = roadmapLine(school->desk(), QStringLiteral("5.6"));
    QStringList numbers;
    for (const auto& link : line.after) {
        numbers << link.number;
        CHECK_FALSE(link.title.isEmpty());
    }
    CHECK(numbers == QStringList{QStringLiteral("4.1"), QStringLiteral("5.2"), QStringLiteral("5.3")});
    CHECK(line.after.front().state == roadmapLine(school->desk(), QStringLiteral("4.1")).state);
    CHECK(roadmapLine(school->desk(), QStringLiteral("1.1")).after.empty());
}

TEST_CASE("An item tells what it leads to", "[lists]")
{
    auto school = TestSchool::demo(4);
    const auto line = roadmapLine(school->desk(), QStringLiteral("5.3"));
    REQUIRE(std::ranges::count(line.leadsTo, QStringLiteral("5.6"), &lists::RoadmapLink::number) == 1);
    for (const auto& link : line.leadsTo) {
        const auto after = roadmapLine(school->desk(), link.number).after;
        CHECK(std::ranges::count(after, QStringLiteral("5.3"), &lists::RoadmapLink::number) == 1);
    }
}

TEST_CASE("The items of a stage are known by their numbers", "[lists]")
{
    auto school = TestSchool::demo(4);
    const auto items = lists::itemsOfStage(school->desk(), 5);
    CHECK(items.size() == 7);
    CHECK(items.first() == QStringLiteral("5.1"));
    CHECK(lists::itemsOfStage(school->desk(), 8).isEmpty());
}

TEST_CASE("A line tells how many results are there of those asked for", "[lists]")
{
    auto school = TestSchool::demo(6);
    auto& desk = school->desk();
    CHECK(roadmapLine(desk, QStringLiteral("6.7")).minCount == 3);
    const int before = roadmapLine(desk, QStringLiteral("6.7")).counted;
    programme::Event event;
    event.id = desk.ids().next<programme::Event>();
    event.programme = desk.programme().id;
    event.title = QStringLiteral("Статья на сайте");
    event.date = desk.today();
    event.items = {QStringLiteral("6.7"), QStringLiteral("2.7")};
    school::Changes changes;
    changes.saved.emplace_back(event);
    REQUIRE(desk.commit({QStringLiteral("step.demo-filled"), {}}, changes));
    CHECK(roadmapLine(desk, QStringLiteral("6.7")).counted == before + 1);
    for (const base::Period& window : roadmapLine(desk, QStringLiteral("2.7")).emptyWindows) {
        CHECK_FALSE(window.contains(desk.today()));
    }
}
