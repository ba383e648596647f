#include "office/school_holidays.h"

#include "office/findings.h"
#include "support/test_school.h"
#include "support/text.h"

#include <QFile>

#include <algorithm>

using namespace kurator;
using office::HolidayLine;

namespace {

const HolidayLine autumn{{QDate(2026, 10, 26), QDate(2026, 11, 3)}, QStringLiteral("осенние")};
const HolidayLine winter{{QDate(2026, 12, 31), QDate(2027, 1, 10)}, QStringLiteral("зимние")};

QString tableOf(const TestSchool& school, const QByteArray& content)
{
    const QString path = school.fileIn(QStringLiteral("каникулы.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
    return path;
}

QString refusalOf(TestSchool& school, const HolidayLine& line)
{
    const auto saved = office::saveSchoolHolidays(school.desk(), 2026, {autumn, line});
    return saved ? QString() : saved.error().code;
}

} // namespace

TEST_CASE("School holidays of a year are replaced as one step that can be undone", "[office]")
{
    const auto school = TestSchool::demo(1);
    auto& desk = school->desk();
    REQUIRE(office::saveSchoolHolidays(desk, 2026, {winter, autumn}));
    CHECK(office::schoolHolidays(desk, 2026) == std::vector{autumn, winter});
    const auto ids = desk.snapshot().schoolHolidays;
    HolidayLine longer = autumn;
    longer.period.end = QDate(2026, 11, 4);
    REQUIRE(office::saveSchoolHolidays(desk, 2026, {longer}));
    CHECK(office::schoolHolidays(desk, 2026) == std::vector{longer});
    CHECK(std::ranges::count(ids, desk.snapshot().schoolHolidays.front().id, &base::SchoolHoliday::id) == 1);
    REQUIRE(desk.undo());
    CHECK(desk.snapshot().schoolHolidays == ids);
    const auto steps = school->file().journal(100)->size();
    REQUIRE(office::saveSchoolHolidays(desk, 2026, {autumn, winter}));
    CHECK(school->file().journal(100)->size() == steps);
}

TEST_CASE("Holidays that cannot be are refused with a word why", "[office]")
{
    const auto school = TestSchool::demo(1);
    CHECK(refusalOf(*school, {{QDate(2027, 1, 10), QDate(2026, 12, 31)}, {}}) ==
          QStringLiteral("holidays.bad-period"));
    CHECK(refusalOf(*school, {{QDate(2026, 12, 31), QDate(2027, 12, 31)}, {}}) ==
          QStringLiteral("holidays.too-long"));
    CHECK(refusalOf(*school, {{QDate(2026, 8, 20), QDate(2026, 8, 25)}, {}}) ==
          QStringLiteral("holidays.other-year"));
    CHECK(refusalOf(*school, {{QDate(2026, 11, 3), QDate(2026, 11, 5)}, {}}) ==
          QStringLiteral("holidays.overlap"));
    CHECK(school->desk().snapshot().schoolHolidays.empty());
}

TEST_CASE("A table of holidays replaces its school years in one step", "[office]")
{
    const auto school = TestSchool::demo(1);
    auto& desk = school->desk();
    REQUIRE(office::saveSchoolHolidays(desk, 2026, {winter}));
    const auto read = office::importSchoolHolidays(
        desk, tableOf(*school, "Начало;Окончание;Название\n26.10.2026;03.11.2026;осенние\n\n"
                               "01.06.2027;31.08.2027;летние\n25.10.2027;02.11.2027;осенние\n"));
    REQUIRE(read);
    CHECK(*read == 3);
    CHECK(office::schoolHolidays(desk, 2026).size() == 2);
    CHECK(office::schoolHolidays(desk, 2027).size() == 1);
    const auto years = office::holidayYears(desk);
    CHECK(std::ranges::find(years, 2027) != years.end());
    REQUIRE(desk.undo());
    CHECK(office::schoolHolidays(desk, 2026) == std::vector{winter});
    CHECK(office::schoolHolidays(desk, 2027).empty());
}

TEST_CASE("A line of the table that is no holiday is named", "[office]")
{
    const auto school = TestSchool::demo(1);
    const auto bad = office::readSchoolHolidays(
        tableOf(*school, "26.10.2026;03.11.2026;осенние\n31.12.2026;скоро;зимние\n"));
    REQUIRE_FALSE(bad);
    CHECK(bad.error().code == QStringLiteral("holidays.bad-line"));
    CHECK(bad.error().arguments.value(QStringLiteral("row")) == QStringLiteral("2"));
    CHECK(bad.error().arguments.value(QStringLiteral("value")) == QStringLiteral("скоро"));
    CHECK(office::readSchoolHolidays(tableOf(*school, "слова;слова\n")).error().code ==
          QStringLiteral("holidays.no-lines"));
}

TEST_CASE("What is noticed tells of items that fall on school holidays", "[office]")
{
    const auto school = TestSchool::demo(1);
    auto& desk = school->desk();
    const auto found = [&] {
        const auto all = office::findings(desk);
        return std::ranges::count(all, QStringLiteral("programme.contradiction-in-holidays"),
                                  &base::Finding::code);
    };
    CHECK(found() == 0);
    const auto items = desk.roadmap();
    const auto open = std::ranges::find_if(items, [](const programme::RoadmapItemView& item) {
        return item.start && item.end && item.start->daysTo(*item.end) < 100 &&
               item.side == programme::ItemSide::School && item.state != programme::ItemState::Done &&
               !item.outsideProgramme;
    });
    REQUIRE(open != items.end());
    REQUIRE(office::saveSchoolHolidays(desk, office::schoolYearOf(*open->start),
                                       {{{*open->start, *open->end}, QStringLiteral("карантин")}}));
    CHECK(found() > 0);
}
