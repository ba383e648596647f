#include "office/save_calendar.h"

#include "support/test_school.h"
#include "support/text.h"

#include <QFile>

#include <algorithm>

using namespace kurator;
using office::MovedDay;

namespace {

QString calendarFile(const TestSchool& school, const QByteArray& content)
{
    const QString path = school.fileIn(QStringLiteral("календарь.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
    return path;
}

} // namespace

TEST_CASE("A year of the calendar is replaced as one step and leaves other years alone", "[office]")
{
    const auto school = TestSchool::demo(1);
    auto& desk = school->desk();
    const MovedDay monday{QDate(2026, 11, 23), false, QStringLiteral("перенос")};
    const MovedDay saturday{QDate(2026, 11, 28), true, {}};
    REQUIRE(office::saveCalendar(desk, 2026, {monday, saturday}));
    REQUIRE(office::saveCalendar(desk, 2027, {{QDate(2027, 1, 11), false, {}}}));
    CHECK(office::movedDays(desk, 2026) == std::vector{monday, saturday});
    CHECK_FALSE(desk.workingCalendar().isWorkingDay(QDate(2026, 11, 23)));
    CHECK(desk.workingCalendar().isWorkingDay(QDate(2026, 11, 28)));
    REQUIRE(office::saveCalendar(desk, 2026, {saturday}));
    CHECK(office::movedDays(desk, 2026) == std::vector{saturday});
    CHECK(office::movedDays(desk, 2027).size() == 1);
    REQUIRE(desk.undo());
    CHECK(office::movedDays(desk, 2026).size() == 2);
    REQUIRE(office::saveCalendar(desk, 2026, {}));
    CHECK(desk.workingCalendar().isWorkingDay(QDate(2026, 11, 23)));
}

TEST_CASE("A day of another year does not go into the calendar of this one", "[office]")
{
    const auto school = TestSchool::demo(1);
    CHECK(office::saveCalendar(school->desk(), 2026, {{QDate(2027, 1, 11), false, {}}}).error().code ==
          QStringLiteral("calendar.other-year"));
}

TEST_CASE("Of two lines for one day the later stands, and the same calendar again is no step", "[office]")
{
    const auto school = TestSchool::demo(1);
    auto& desk = school->desk();
    const QDate day(2026, 11, 23);
    REQUIRE(office::saveCalendar(desk, 2026, {{day, false, {}}, {day, true, QStringLiteral("рабочий")}}));
    CHECK(office::movedDays(desk, 2026) == std::vector{MovedDay{day, true, QStringLiteral("рабочий")}});
    const auto steps = school->file().journal(100)->size();
    REQUIRE(office::saveCalendar(desk, 2026, {{day, true, QStringLiteral("рабочий")}}));
    CHECK(school->file().journal(100)->size() == steps);
}

TEST_CASE("A calendar is read from a simple table, with or without headings", "[office]")
{
    const auto school = TestSchool::demo(1);
    const auto read = office::readCalendar(
        calendarFile(*school, "Дата;Какой день;Название\n09.01.2026;выходной;перенос с 3 января\n\n"
                              "28.11.2026;Рабочий;\n"));
    REQUIRE(read);
    CHECK(*read == std::vector{MovedDay{QDate(2026, 1, 9), false, QStringLiteral("перенос с 3 января")},
                               MovedDay{QDate(2026, 11, 28), true, {}}});
    const auto bad =
        office::readCalendar(calendarFile(*school, "09.01.2026;выходной\n10.01.2026;может быть\n"));
    CHECK(bad.error().code == QStringLiteral("calendar.bad-line"));
    CHECK(bad.error().arguments.value(QStringLiteral("row")) == QStringLiteral("2"));
    CHECK(office::readCalendar(calendarFile(*school, "слова;слова\n")).error().code ==
          QStringLiteral("calendar.no-days"));
}

TEST_CASE("Terms of the roadmap move over the days off that the curator entered", "[office]")
{
    const auto school = TestSchool::demo(1);
    auto& desk = school->desk();
    school::Changes changes;
    programme::Programme year = desk.programme();
    year.moveToWorkingDay = true;
    changes.saved.emplace_back(year);
    REQUIRE(desk.commit({QStringLiteral("step.demo-filled"), {}}, changes));
    const auto items = desk.roadmap();
    const auto some = std::ranges::find_if(items, [](const auto& item) { return item.end.has_value(); });
    REQUIRE(some != items.end());
    const QDate end = *some->end;
    REQUIRE(office::saveCalendar(desk, end.year(), {{end, false, QStringLiteral("перенос")}}));
    const auto moved = desk.roadmap();
    const auto same = std::ranges::find(moved, some->number, &programme::RoadmapItemView::number);
    CHECK(*same->end > end);
}
