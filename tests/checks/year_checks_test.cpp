#include "checks/found.h"

using namespace kurator;
using tests::Found;
using tests::SmallSchool;

namespace {

checks::RoadmapFact plannedUntil(const QDate& end)
{
    checks::RoadmapFact item;
    item.number = QStringLiteral("2.1");
    item.stage = 2;
    item.end = end;
    return item;
}

} // namespace

TEST_CASE("The goal of the year is asked for and becomes a warning after a month", "[checks]")
{
    SmallSchool school; // S001 1.2, T0 is 01.09.2026
    school.snapshot().programmePlans.front().goal = QStringLiteral(" ");
    CHECK(Found(school, QDate(2026, 10, 1)).one("programme.no-goal").severity == base::Severity::Notice);
    CHECK(Found(school, QDate(2026, 10, 2)).one("programme.no-goal").severity == base::Severity::Warning);
    CHECK_FALSE(Found(school, QDate(2026, 8, 31)).has("programme.no-goal"));
    school.snapshot().programmePlans.clear();
    CHECK(Found(school).has("programme.no-goal"));
}

TEST_CASE("A year that ends before it begins is told", "[checks]")
{
    SmallSchool school;
    school.programme().period.end = QDate(2026, 8, 31);
    CHECK(Found(school).argument("programme.end-before-start", "end") == QStringLiteral("31.08.2026"));
}

TEST_CASE("An order that lies outside its year is told", "[checks]")
{
    SmallSchool school;
    school.programme().t0 = QDate(2027, 6, 1);
    CHECK(Found(school).has("programme.order-after-end"));
    school.programme().t0 = QDate(2026, 3, 1);
    CHECK_FALSE(Found(school).has("programme.order-long-before"));
    school.programme().t0 = QDate(2026, 2, 28);
    CHECK(Found(school).one("programme.order-long-before").severity == base::Severity::Notice);
    auto facts = tests::factsOf(school);
    facts.schoolOrderStarts = false; // a region's order may be years old (decision 8)
    CHECK_FALSE(Found(school, facts).has("programme.order-long-before"));
}

TEST_CASE("The order of the region is cited by its number", "[checks]")
{
    SmallSchool school; // decision 7
    school.paper(QStringLiteral("D01"), QStringLiteral("60-ОД"), QDate(2026, 9, 20));
    school.programme().t0Number.clear();
    CHECK(Found(school).codes().isEmpty());
    auto facts = tests::factsOf(school);
    facts.schoolOrderStarts = false;
    CHECK(Found(school, facts).codes() == QStringList{QStringLiteral("programme.order-unnumbered")});
}

TEST_CASE("Stages without an item and items without anybody responsible are noticed", "[checks]")
{
    SmallSchool school;
    auto facts = tests::factsOf(school);
    facts.emptyStages = {4, 6};
    facts.roadmap = {plannedUntil(QDate(2026, 12, 1))};
    CHECK(Found(school, facts).argument("programme.stage-empty", "stages") == QStringLiteral("4, 6"));
    CHECK_FALSE(Found(school, facts).has("roadmap.nobody-responsible"));
    facts.roadmap.front().hasResponsible = false;
    CHECK(Found(school, facts).argument("roadmap.nobody-responsible", "items") == QStringLiteral("2.1"));
}

TEST_CASE("An item planned before the order on introduction is told", "[checks]")
{
    SmallSchool school; // S002 plans «июль–август 2022» in an order of 27.12.2022
    school.paper(QStringLiteral("D01"), QStringLiteral("60-ОД"), QDate(2026, 11, 19));
    auto facts = tests::factsOf(school);
    facts.roadmap = {plannedUntil(QDate(2026, 11, 19))};
    CHECK_FALSE(Found(school, facts).has("roadmap.before-order"));
    facts.roadmap.front().end = QDate(2026, 11, 18);
    CHECK(Found(school, facts).argument("roadmap.before-order", "items") == QStringLiteral("2.1"));
    facts.roadmap.front().done = true;
    CHECK_FALSE(Found(school, facts).has("roadmap.before-order"));
}

TEST_CASE("Pairs at work want the school holidays of the year", "[checks]")
{
    SmallSchool school; // S001 6.4
    school.snapshot().schoolHolidays.front().period = {QDate(2025, 10, 27), QDate(2025, 11, 4)};
    CHECK(Found(school).codes().isEmpty());
    school.pair(school.pupilMentor(QStringLiteral("Петрова Дарья Игоревна")),
                school.mentee(QStringLiteral("Иванова Мария Сергеевна")));
    CHECK(Found(school).codes() == QStringList{QStringLiteral("programme.no-school-holidays")});
}
