#include "reports/report_tables.h"

#include "support/text.h"

using namespace kurator;

namespace {

reports::YearlyReport smallReport()
{
    reports::YearlyReport report;
    report.organisation.shortName = QStringLiteral("Школа № 5");
    report.organisation.curators = {
        {QStringLiteral("Белова Ирина Олеговна"), QStringLiteral("завуч"), {}, {}}};
    report.year = 2026;
    report.yearKind = programme::YearKind::School;
    report.period = {QDate(2026, 9, 1), QDate(2027, 5, 31)};
    report.date = QDate(2027, 5, 31);
    report.participants = 7;
    reports::Indicator indicator;
    indicator.code = QStringLiteral("I1");
    indicator.numerator = 1;
    indicator.denominator = 3;
    indicator.share = 333;
    report.indicators = {indicator, {}};
    report.indicators[1].notes = {{reports::IndicatorNote::Kind::NoSurvey, 0},
                                  {reports::IndicatorNote::Kind::AgeUncertain, 4}};
    reports::FormLine form;
    form.title = QStringLiteral("ученик – ученик");
    form.pairs = 2;
    report.forms = {form};
    reports::PairLine pair;
    pair.number = 1;
    pair.mentor = QStringLiteral("=Петрова");
    pair.mentees = {QStringLiteral("Иванова"), QStringLiteral("Котова")};
    pair.orderDate = QDate(2026, 10, 23);
    report.pairs = {pair};
    return report;
}

const exchange::Cell& cellUnder(const exchange::OutSheet& sheet, QStringView heading, size_t row = 0)
{
    for (size_t column = 0; column < sheet.columns.size(); ++column) {
        if (sheet.columns[column].heading == heading) {
            return sheet.rows.at(row).at(column);
        }
    }
    FAIL("no such column");
    return sheet.rows.front().front();
}

} // namespace

TEST_CASE("The report has four sheets, each under its year and school", "[reports]")
{
    const auto sheets = reports::reportSheets(smallReport());
    REQUIRE(sheets.size() == 4);
    CHECK(sheets[0].name == QStringLiteral("Организация"));
    CHECK(sheets[1].name == QStringLiteral("Охват"));
    CHECK(sheets[2].name == QStringLiteral("По формам"));
    CHECK(sheets[3].name == QStringLiteral("Пары"));
    for (const auto& sheet : sheets) {
        CHECK(sheet.title.at(0).contains(QStringLiteral("2026/2027 учебный год")));
        CHECK(sheet.title.at(1) == QStringLiteral("Школа № 5"));
        for (const auto& row : sheet.rows) {
            CHECK(row.size() == sheet.columns.size());
        }
    }
}

TEST_CASE("A share is a number with one decimal, an unknown figure an empty cell with a remark", "[reports]")
{
    const auto coverage = reports::reportSheets(smallReport()).at(1);
    CHECK(cellUnder(coverage, u"Доля, %") == exchange::Cell::ofNumber(33.3));
    CHECK(cellUnder(coverage, u"В программе") == exchange::Cell::ofNumber(1));
    CHECK(cellUnder(coverage, u"Доля, %", 1).kind == exchange::Cell::Kind::Empty);
    CHECK(cellUnder(coverage, u"Примечание", 1).text ==
          QStringLiteral("опрос не проведён; ±4: указан только год рождения"));
}

TEST_CASE("A hidden count says that it is hidden", "[reports]")
{
    const auto forms = reports::reportSheets(smallReport()).at(2);
    CHECK(cellUnder(forms, u"Число пар") == exchange::Cell::ofNumber(2));
    CHECK(cellUnder(forms, u"из них с ОВЗ") == exchange::Cell::ofText(QStringLiteral("скрыто")));
}

TEST_CASE("The list of pairs says how many are not in it", "[reports]")
{
    auto report = smallReport();
    CHECK(reports::reportSheets(report).at(3).notes.isEmpty());
    report.unnamed = 3;
    const auto pairs = reports::reportSheets(report).at(3);
    CHECK(pairs.notes.at(0).contains(QStringLiteral("не названы в списке: 3")));
    CHECK(cellUnder(pairs, u"Наставляемые").text == QStringLiteral("Иванова, Котова"));
    CHECK(cellUnder(pairs, u"Дата приказа") == exchange::Cell::ofDate(QDate(2026, 10, 23)));
}
