#include "lists/event_list.h"

#include "lists/desk_over.h"
#include "lists/event_choices.h"
#include "office/save_event.h"
#include "support/text.h"

using namespace kurator;
using programme::Event;
using programme::EventState;
using tests::DeskOver;
using tests::SmallSchool;

namespace {

void addEvent(SmallSchool& school, const QString& title, const std::optional<QDate>& day,
              const std::vector<base::Id<people::Person>>& people = {})
{
    Event event;
    event.id = school.ids().next<Event>();
    event.programme = school.programme().id;
    event.title = title;
    event.date = day;
    event.people = people;
    school.snapshot().events.push_back(event);
}

} // namespace

TEST_CASE("Events stand by day with how they went, those without a day last", "[lists]")
{
    SmallSchool school; // 20.11.2026 is today
    addEvent(school, QStringLiteral("Без дня"), std::nullopt);
    addEvent(school, QStringLiteral("Впереди"), QDate(2026, 12, 1));
    addEvent(school, QStringLiteral("Прошло"), QDate(2026, 11, 1));
    school.snapshot().events.back().attendance = 20;
    addEvent(school, QStringLiteral("Забыто"), QDate(2026, 11, 2));
    addEvent(school, QStringLiteral("Сегодня"), QDate(2026, 11, 20));
    addEvent(school, QStringLiteral("Другой год"), QDate(2026, 11, 3));
    school.snapshot().events.back().programme = school.ids().next<programme::Programme>();
    DeskOver over(school);
    const auto rows = lists::eventRows(over.desk());
    QStringList told;
    for (const auto& row : rows) {
        told << row.event.title + QLatin1Char(' ') + programme::eventStateCode(row.state);
    }
    CHECK(told == QStringList{QStringLiteral("Прошло held"), QStringLiteral("Забыто unnoted"),
                              QStringLiteral("Сегодня held"), QStringLiteral("Впереди planned"),
                              QStringLiteral("Без дня undated")});
}

TEST_CASE("A table of events leaves the school without those who may not be named", "[lists]")
{
    SmallSchool school;
    const auto fine = school.mentee(QStringLiteral("Ондар Айлана Олеговна"));
    const auto silent = school.mentee(QStringLiteral("Белов Иван Ильич"));
    school.consentOf(silent).signers.clear();
    const auto parent = school.snapshot().representations.front().adult;
    const auto curator = school.snapshot().staff.front().person;
    addEvent(school, QStringLiteral("Встреча"), QDate(2026, 11, 1),
             {school.personOf(fine).id, school.personOf(silent).id, parent, curator});
    DeskOver over(school);
    const auto rows = lists::eventRows(over.desk());
    REQUIRE(rows.front().names.size() == 4);
    const auto named = lists::rowsToName(over.desk(), rows);
    REQUIRE(named.rows.size() == 1);
    CHECK(named.rows.front().names == QStringList{rows.front().names[0], rows.front().names[3]});
    REQUIRE(named.leftOut.size() == 2);
    CHECK(named.leftOut[0].name == QStringLiteral("Белов Иван Ильич"));
    CHECK(named.leftOut[1].name == rows.front().names[2]);
}

TEST_CASE("People, papers and items are offered for an event", "[lists]")
{
    SmallSchool school;
    const auto entry = school.mentee(QStringLiteral("Ондар Айлана Олеговна"));
    school.entry(entry).className = QStringLiteral("7 «А»");
    const auto paper = school.paper(QStringLiteral("D14"), QStringLiteral("5"), QDate(2026, 11, 3));
    school.paperOf(paper).title = QStringLiteral("Протокол педсовета");
    DeskOver over(school);
    const auto people = lists::peopleForEvents(over.desk());
    CHECK(people.size() == over.desk().snapshot().persons.size());
    const auto child =
        std::ranges::find(people, QStringLiteral("Ондар Айлана Олеговна"), &lists::EventChoice::text);
    REQUIRE(child != people.end());
    CHECK(child->aside == QStringLiteral("7 «А»"));
    const auto papers = lists::papersForEvents(over.desk());
    REQUIRE_FALSE(papers.empty());
    CHECK(papers.front().text == QStringLiteral("Протокол педсовета № 5, 03.11.2026"));
    const auto items = lists::itemsForEvents(over.desk(), programme::EventKind::StaffMeeting);
    CHECK(items.size() == over.desk().profile().items.size());
    CHECK(items.front().number == QStringLiteral("2.1"));
    CHECK(items.front().usual);
    CHECK_FALSE(items[1].usual);
}
