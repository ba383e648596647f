#include "lists/year_wants.h"

#include "lists/desk_over.h"
#include "office/mark_item.h"
#include "office/save_event.h"
#include "support/text.h"

#include <algorithm>

using namespace kurator;
using lists::YearWant;
using programme::Event;
using tests::DeskOver;
using tests::SmallSchool;

namespace {

void happen(office::Desk& desk, const QString& item, const std::optional<QDate>& day)
{
    Event event;
    event.title = QStringLiteral("Событие");
    event.date = day;
    event.items = {item};
    REQUIRE(office::saveEvent(desk, event));
}

std::optional<YearWant> wantOf(const office::Desk& desk, const char* number)
{
    const auto wants = lists::yearWants(desk);
    const auto found = std::ranges::find(wants, QString::fromLatin1(number), &YearWant::number);
    return found == wants.end() ? std::nullopt : std::optional(*found);
}

} // namespace

TEST_CASE("An item that asks for three publications counts those that are out", "[lists]")
{
    SmallSchool school; // from 01.09.2026, 20.11.2026 is today
    school.paper(QStringLiteral("D27"), QStringLiteral("9"), QDate(2026, 10, 10));
    DeskOver over(school);
    auto& desk = over.desk();
    const QString item = QStringLiteral("6.7"); // S001: not fewer than three
    auto want = wantOf(desk, "6.7");
    REQUIRE(want);
    CHECK(want->kind == programme::EventKind::Publication);
    CHECK(want->wanted == 3);
    CHECK(want->held == 0);
    CHECK(want->due);
    happen(desk, item, QDate(2026, 11, 1));
    happen(desk, item, QDate(2026, 11, 20));
    happen(desk, item, QDate(2026, 12, 1));
    happen(desk, item, std::nullopt);
    want = wantOf(desk, "6.7");
    REQUIRE(want);
    CHECK(want->held == 2);
    CHECK(want->planned == 2);
    happen(desk, item, QDate(2026, 11, 5));
    CHECK_FALSE(wantOf(desk, "6.7"));
}

TEST_CASE("A quarterly event is wanted anew in each period that has begun", "[lists]")
{
    SmallSchool school;
    DeskOver over(school, QDate(2027, 2, 10));
    auto& desk = over.desk();
    auto want = wantOf(desk, "2.7"); // S001: months 3 and 4, then each quarter
    REQUIRE(want);
    CHECK(want->repeat == programme::Repeat::Quarterly);
    REQUIRE(want->without);
    CHECK(want->without->contains(QDate(2027, 2, 10)));
    CHECK(want->periodsWithout == 2);
    happen(desk, QStringLiteral("2.7"), QDate(2026, 12, 1));
    CHECK(wantOf(desk, "2.7")->periodsWithout == 1);
    happen(desk, QStringLiteral("2.7"), QDate(2027, 3, 20));
    CHECK(wantOf(desk, "2.7")->planned == 1);
    happen(desk, QStringLiteral("2.7"), QDate(2027, 2, 1));
    CHECK_FALSE(wantOf(desk, "2.7"));
}

TEST_CASE("What the curator ticked off wants no more events", "[lists]")
{
    SmallSchool school;
    DeskOver over(school);
    auto& desk = over.desk();
    REQUIRE(wantOf(desk, "7.6"));
    auto mark = office::markOf(desk, QStringLiteral("7.6"));
    mark.state = programme::MarkState::NotNeeded;
    mark.evidence = QStringLiteral("решение совета");
    REQUIRE(office::markItem(desk, mark));
    CHECK_FALSE(wantOf(desk, "7.6"));
}

TEST_CASE("Meetings of pairs are not asked for as events", "[lists]")
{
    SmallSchool school;
    school.paper(QStringLiteral("D27"), QStringLiteral("9"), QDate(2026, 10, 10));
    DeskOver over(school, QDate(2027, 3, 1));
    CHECK_FALSE(wantOf(over.desk(), "6.4"));
}
