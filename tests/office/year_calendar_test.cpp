#include "office/year_calendar.h"

#include "language/name_declension.h"
#include "office/mark_item.h"
#include "support/calendar_file.h"
#include "support/test_school.h"
#include "support/text.h"

#include <QSet>

#include <algorithm>

using namespace kurator;

namespace {

const ReadEvent* dateOf(const std::vector<ReadEvent>& events, const QString& uidEnd)
{
    const auto found = std::ranges::find_if(events, [&uidEnd](const ReadEvent& event) {
        return event.values.value(QStringLiteral("UID")).endsWith(uidEnd);
    });
    return found == events.end() ? nullptr : &*found;
}

std::vector<ReadEvent> datesOf(const office::Desk& desk, const office::CalendarWish& wish = {})
{
    return readCalendar(exchange::calendarBytes(office::calendarOfYear(desk, wish)));
}

void holdEvent(office::Desk& desk, const QString& title, const QDate& day)
{
    programme::Event event;
    event.id = desk.ids().next<programme::Event>();
    event.programme = desk.programme().id;
    event.kind = programme::EventKind::Training;
    event.title = title;
    event.date = day;
    event.place = QStringLiteral("актовый зал");
    event.items = {QStringLiteral("4.6")};
    school::Changes changes;
    changes.saved.emplace_back(event);
    REQUIRE(desk.commit({QStringLiteral("step.item-moved"), {}}, changes));
}

} // namespace

TEST_CASE("The calendar of the year has the ends of items with reminders and checkpoints by their names",
          "[office]")
{
    const auto school = TestSchool::demo(4);
    const auto& desk = school->desk();
    const auto dates = datesOf(desk);
    const auto items = desk.roadmap();
    QSet<QString> uids;
    for (const ReadEvent& date : dates) {
        uids.insert(date.values.value(QStringLiteral("UID")));
        CHECK(date.values.contains(QStringLiteral("DTSTAMP")));
    }
    CHECK(uids.size() == static_cast<qsizetype>(dates.size()));

    const auto meeting = std::ranges::find(items, QStringLiteral("6.9"), &programme::RoadmapItemView::number);
    REQUIRE(meeting != items.end());
    const ReadEvent* checkpoint = dateOf(dates, QStringLiteral("-item-6.9@kurator"));
    REQUIRE(checkpoint);
    CHECK(checkpoint->values.value(QStringLiteral("SUMMARY")).startsWith(QStringLiteral("КТ6: 6.9 ")));
    CHECK(checkpoint->values.value(QStringLiteral("DTSTART")) ==
          meeting->end->toString(QStringLiteral("yyyyMMdd")));
    CHECK(checkpoint->triggers == QStringList{QStringLiteral("-P6DT15H"), QStringLiteral("-PT15H")});
    const ReadEvent* done = dateOf(dates, QStringLiteral("-item-4.1@kurator"));
    REQUIRE(done);
    CHECK(done->values.value(QStringLiteral("SUMMARY")).startsWith(QStringLiteral("✓ 4.1 ")));
    CHECK(done->triggers.isEmpty());
    const ReadEvent* again = dateOf(dates, QStringLiteral("-item-3.1-3@kurator")); // each month
    REQUIRE(again);
    CHECK(again->values.value(QStringLiteral("SUMMARY")).startsWith(QStringLiteral("Срок: 3.1 ")));
    CHECK(again->triggers == QStringList{QStringLiteral("-PT15H")});
    CHECK_FALSE(dateOf(dates, QStringLiteral("-item-7.8@kurator"))); // the region's own
    QStringList days; // the last fortnight of the meetings ends with the item
    for (const ReadEvent& date : dates) {
        if (date.values.value(QStringLiteral("UID")).contains(QStringLiteral("-item-6.4"))) {
            days << date.values.value(QStringLiteral("DTSTART"));
        }
    }
    CHECK(days.removeDuplicates() == 0);
    CHECK_FALSE(days.isEmpty());
}

TEST_CASE("A moved term keeps its place in the calendar and what is not needed leaves it", "[office]")
{
    const auto school = TestSchool::demo(4);
    auto& desk = school->desk();
    const QString uid = QStringLiteral("-item-6.7@kurator");
    const auto before = datesOf(desk);
    REQUIRE(dateOf(before, uid));
    auto mark = office::markOf(desk, QStringLiteral("6.7"));
    mark.movedEnd = QDate(2027, 6, 18);
    REQUIRE(office::markItem(desk, mark));
    const auto moved = datesOf(desk);
    REQUIRE(dateOf(moved, uid));
    CHECK(moved.size() == before.size());
    CHECK(dateOf(moved, uid)->values.value(QStringLiteral("UID")) ==
          dateOf(before, uid)->values.value(QStringLiteral("UID")));
    CHECK(dateOf(moved, uid)->values.value(QStringLiteral("DTSTART")) == QStringLiteral("20270618"));
    mark.state = programme::MarkState::NotNeeded;
    mark.evidence = QStringLiteral("нет партнёров");
    REQUIRE(office::markItem(desk, mark));
    CHECK_FALSE(dateOf(datesOf(desk), uid));
}

TEST_CASE("The calendar has only what was asked for", "[office]")
{
    const auto school = TestSchool::demo(4);
    auto& desk = school->desk();
    const auto planned = datesOf(desk, {false, false, true}).size();
    holdEvent(desk, QStringLiteral("Школа наставника"), desk.today().addDays(10));
    holdEvent(desk, QStringLiteral("Прошедшее занятие"), desk.today().addDays(-10));
    const auto events = datesOf(desk, {false, false, true});
    REQUIRE(events.size() == planned + 1);
    const auto training = std::ranges::find_if(events, [](const ReadEvent& event) {
        return event.values.value(QStringLiteral("SUMMARY")) == QStringLiteral("Школа наставника");
    });
    REQUIRE(training != events.end());
    CHECK(training->values.value(QStringLiteral("LOCATION")) == QStringLiteral("актовый зал"));
    for (const ReadEvent& date : datesOf(desk, {false, true, false})) {
        CHECK(date.values.value(QStringLiteral("SUMMARY")).contains(QStringLiteral("КТ")));
    }
    for (const ReadEvent& date : datesOf(desk, {true, false, false})) {
        CHECK_FALSE(date.values.value(QStringLiteral("SUMMARY")).contains(QStringLiteral("КТ")));
    }
    CHECK(datesOf(desk, {false, false, false}).empty());
}

TEST_CASE("The calendar names nobody, even where an event was called after a person", "[office]")
{
    const auto school = TestSchool::demo(4);
    auto& desk = school->desk();
    const auto& person = desk.snapshot().persons.front();
    const QString surname = person.name.surname;
    const QString with = language::declined(person.name, person.sex.value_or(language::Sex::Male),
                                            language::Case::Instrumental)
                             .surname;
    holdEvent(desk, QStringLiteral("Встреча с %1").arg(with), desk.today().addDays(3));
    holdEvent(desk, QStringLiteral("%1 рассказывает").arg(surname), desk.today().addDays(4));
    const auto events = datesOf(desk, {false, false, true});
    CHECK(std::ranges::count_if(events, [](const ReadEvent& event) {
              return event.values.value(QStringLiteral("SUMMARY")) == QStringLiteral("Обучение");
          }) == 2);
    const QString file = QString::fromUtf8(exchange::calendarBytes(office::calendarOfYear(desk, {})));
    CHECK_FALSE(file.contains(with));
    CHECK_FALSE(file.contains(surname));
}
