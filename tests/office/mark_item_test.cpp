#include "office/mark_item.h"
#include "support/test_school.h"
#include "support/text.h"

#include <algorithm>

using namespace kurator;

namespace {

programme::RoadmapItemView itemCalled(const office::Desk& desk, const QString& number)
{
    const auto items = desk.roadmap();
    const auto found = std::ranges::find(items, number, &programme::RoadmapItemView::number);
    REQUIRE(found != items.end());
    return *found;
}

} // namespace

TEST_CASE("An item said to be done is done until the mark is taken back", "[office]")
{
    auto school = TestSchool::demo(4);
    auto& desk = school->desk();
    const QString number = QStringLiteral("6.1");
    const auto before = itemCalled(desk, number);
    auto mark = office::markOf(desk, number);
    mark.state = programme::MarkState::Done;
    mark.evidence = QStringLiteral("проведено");
    REQUIRE(office::markItem(desk, mark));
    const auto done = itemCalled(desk, number);
    CHECK(done.state == programme::ItemState::Done);
    CHECK(done.doneOn == desk.today());
    const auto journal = desk.store().journal(1);
    REQUIRE(journal);
    CHECK(journal->front().step.code == QStringLiteral("step.item-done"));

    auto cleared = office::markOf(desk, number);
    cleared.state = programme::MarkState::None;
    cleared.evidence.clear();
    REQUIRE(office::markItem(desk, cleared));
    CHECK(itemCalled(desk, number) == before);
    REQUIRE(desk.undo());
    CHECK(itemCalled(desk, number).state == programme::ItemState::Done);
}

TEST_CASE("Moved dates are shown and the rule's own stay", "[office]")
{
    auto school = TestSchool::demo(4);
    auto& desk = school->desk();
    const QString number = QStringLiteral("1.1");
    const auto before = itemCalled(desk, number);
    REQUIRE(before.end);
    auto mark = office::markOf(desk, number);
    mark.movedEnd = before.end->addDays(5);
    REQUIRE(office::markItem(desk, mark));
    const auto moved = itemCalled(desk, number);
    CHECK(moved.end == before.end->addDays(5));
    CHECK(moved.ruleEnd == before.ruleEnd);
    const auto journal = desk.store().journal(1);
    REQUIRE(journal);
    CHECK(journal->front().step.code == QStringLiteral("step.item-moved"));
}

TEST_CASE("A mark that cannot be is told beside its field and not stored", "[office]")
{
    auto school = TestSchool::demo(4);
    auto& desk = school->desk();
    auto mark = office::markOf(desk, QStringLiteral("6.1"));
    const auto faultsIn = [&] {
        QStringList fields;
        for (const auto& fault : office::markFaults(desk, mark)) {
            fields << fault.field;
        }
        return fields;
    };
    mark.state = programme::MarkState::NotNeeded;
    CHECK(faultsIn() == QStringList{QStringLiteral("evidence")});
    mark.state = programme::MarkState::Done;
    mark.doneOn = desk.today().addDays(1);
    CHECK(faultsIn() == QStringList{QStringLiteral("doneOn")});
    mark.doneOn = desk.today();
    mark.movedStart = QDate(2026, 12, 10);
    mark.movedEnd = QDate(2026, 12, 9);
    CHECK(faultsIn() == QStringList{QStringLiteral("movedEnd")});
    const auto refused = office::markItem(desk, mark);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QStringLiteral("office.item-ends-early"));
    CHECK(office::markOf(desk, QStringLiteral("6.1")).state == programme::MarkState::None);
    CHECK_FALSE(office::markItem(desk, office::markOf(desk, QStringLiteral("99.9"))));
}

TEST_CASE("An item is not moved before the order that starts the programme", "[office]")
{
    auto school = TestSchool::demo(4);
    auto& desk = school->desk();
    const QDate start = desk.anchors().t0;
    auto mark = office::markOf(desk, QStringLiteral("2.1"));
    mark.movedStart = start.addDays(-1);
    const auto refused = office::markItem(desk, mark);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QStringLiteral("office.item-before-start"));
    const auto faults = office::markFaults(desk, mark);
    REQUIRE(faults.size() == 1);
    CHECK(faults.front().field == QStringLiteral("movedStart"));
    mark.movedStart = start;
    CHECK(office::markItem(desk, mark));
}

TEST_CASE("A mark that only names papers is kept", "[office]")
{
    auto school = TestSchool::demo(4);
    auto& desk = school->desk();
    REQUIRE_FALSE(desk.snapshot().documents.empty());
    auto mark = office::markOf(desk, QStringLiteral("6.1"));
    mark.papers = {desk.snapshot().documents.front().id};
    REQUIRE(office::markItem(desk, mark));
    CHECK(office::markOf(desk, QStringLiteral("6.1")).papers == mark.papers);
}

TEST_CASE("An event that happened counts for its item of the roadmap", "[office]")
{
    auto school = TestSchool::demo(6);
    auto& desk = school->desk();
    const auto before = itemCalled(desk, QStringLiteral("6.7")).counted;
    programme::Event event;
    event.id = desk.ids().next<programme::Event>();
    event.programme = desk.programme().id;
    event.title = QStringLiteral("Статья на сайте");
    event.kind = programme::EventKind::Publication;
    event.date = desk.today();
    event.items = {QStringLiteral("6.7")};
    school::Changes changes;
    changes.saved.emplace_back(event);
    REQUIRE(desk.commit({QStringLiteral("step.demo-filled"), {}}, changes));
    CHECK(itemCalled(desk, QStringLiteral("6.7")).counted == before + 1);
    REQUIRE(desk.undo());
    CHECK(itemCalled(desk, QStringLiteral("6.7")).counted == before);
}
