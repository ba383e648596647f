#include "lists/history_list.h"

#include "messages/message.h"
#include "support/test_school.h"
#include "support/text.h"

using namespace kurator;

namespace {

void move(office::Desk& desk, bool toWorkingDay)
{
    auto year = desk.programme();
    year.moveToWorkingDay = toWorkingDay;
    REQUIRE(desk.commit({QStringLiteral("step.facts-recorded"), {}}, {{}, {year}}));
}

std::vector<lists::HistoryRow> rowsOf(office::Desk& desk)
{
    auto rows = lists::historyRows(desk, 50);
    REQUIRE(rows);
    return *rows;
}

} // namespace

TEST_CASE("History tells who did what and how far it can be taken back", "[lists]")
{
    const auto school = TestSchool::demo(1, 5);
    auto& desk = school->desk();
    REQUIRE(desk.commit({QStringLiteral("step.school-started"), {}, true}, {{}, {desk.programme()}}));
    move(desk, true);
    move(desk, false);
    auto rows = rowsOf(desk);
    REQUIRE(rows.size() > 3);
    CHECK(rows[0].text == QStringLiteral("step.facts-recorded"));
    CHECK(rows[0].who == QStringLiteral("тест"));
    CHECK(rows[0].when.isValid());
    CHECK(rows[0].canUndoTo);
    CHECK(rows[0].stepsBack == 1);
    CHECK(rows[1].stepsBack == 2);
    CHECK(rows[2].barrier);
    for (size_t i = 2; i < rows.size(); ++i) {
        CHECK_FALSE(rows[i].canUndoTo);
    }

    REQUIRE(desk.undo());
    rows = rowsOf(desk);
    CHECK(rows[0].text == QStringLiteral("storage.undone"));
    CHECK(messages::knows(rows[0].text));
    CHECK_FALSE(rows[0].canUndoTo);
    CHECK(rows[1].undone);
    CHECK_FALSE(rows[1].canUndoTo);
    CHECK(rows[2].canUndoTo);
    CHECK(rows[2].stepsBack == 1);
    CHECK(lists::historyRows(desk, 1)->size() == 1);
}

TEST_CASE("The next undo and redo are named after their steps, also after several of each", "[lists]")
{
    const auto school = TestSchool::demo(1, 5);
    auto& desk = school->desk();
    REQUIRE(desk.commit({QStringLiteral("step.school-started"), {}, true}, {{}, {desk.programme()}}));
    auto next = lists::nextSteps(desk);
    REQUIRE(next);
    CHECK_FALSE(next->undo);
    CHECK_FALSE(next->redo);
    REQUIRE(next->barrier);
    CHECK(next->barrier->code == QStringLiteral("step.school-started"));

    const auto name = [&](const char* code, bool on) {
        auto year = desk.programme();
        year.moveToWorkingDay = on;
        REQUIRE(desk.commit({QString::fromLatin1(code), {}}, {{}, {year}}));
    };
    name("step.first", true);
    name("step.second", false);
    CHECK(lists::nextSteps(desk)->undo->code == QStringLiteral("step.second"));
    REQUIRE(desk.undo());
    REQUIRE(desk.undo());
    CHECK_FALSE(lists::nextSteps(desk)->undo);
    CHECK(lists::nextSteps(desk)->redo->code == QStringLiteral("step.first"));
    REQUIRE(desk.redo());
    next = lists::nextSteps(desk);
    CHECK(next->undo->code == QStringLiteral("step.first"));
    CHECK(next->redo->code == QStringLiteral("step.second"));
    name("step.third", false);
    next = lists::nextSteps(desk);
    CHECK(next->undo->code == QStringLiteral("step.third"));
    CHECK_FALSE(next->redo);
    REQUIRE(desk.undo());
    CHECK(lists::nextSteps(desk)->redo->code == QStringLiteral("step.third"));
}
