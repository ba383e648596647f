#include "lists/document_list.h"
#include "lists/profile_list.h"
#include "lists/report_view.h"
#include "lists/roadmap_list.h"
#include "office/findings.h"
#include "office/mark_item.h"
#include "office/prepare_paper.h"
#include "office/register_paper.h"
#include "office/save_figures.h"
#include "support/test_school.h"
#include "support/text.h"

#include <algorithm>

using namespace kurator;

TEST_CASE("The register shows the newest paper first and opens those with a text", "[lists]")
{
    auto school = TestSchool::demo(4);
    auto& desk = school->desk();
    office::PaperRequest request;
    request.kind = QStringLiteral("D06");
    request.number = QStringLiteral("7");
    request.date = desk.today();
    const auto prepared = office::preparePaper(desk, request);
    REQUIRE(prepared);
    REQUIRE(office::registerPaper(desk, request, *prepared));
    const auto rows = lists::documentRows(desk);
    REQUIRE(rows.size() > 2);
    CHECK(std::ranges::is_sorted(rows, std::greater<>(), &lists::DocumentRow::date));
    const auto own = std::ranges::find(rows, request.kind, &lists::DocumentRow::kind);
    REQUIRE(own != rows.end());
    CHECK(own->hasText);
    CHECK(own->key.contains(QStringLiteral("дорожная карта")));
    CHECK(lists::paperOf(desk, own->id) == prepared->papers.front());
    const auto other = std::ranges::find(rows, true, &lists::DocumentRow::elsewhere);
    REQUIRE(other != rows.end());
    const auto none = lists::paperOf(desk, other->id);
    REQUIRE_FALSE(none);
    CHECK(none.error().code == QStringLiteral("lists.no-paper-text"));
}

TEST_CASE("A kind that the roadmap waits for now is suggested", "[lists]")
{
    auto school = TestSchool::demo(4);
    const auto rows = lists::kindRows(school->desk());
    CHECK(rows.size() == 65);
    const auto row = [&](const char* code) {
        return *std::ranges::find(rows, QString::fromLatin1(code), &lists::KindRow::code);
    };
    CHECK(row("D32").canMake);
    CHECK(row("D32").inJournal);
    CHECK_FALSE(row("D32").onePerPerson);
    CHECK(row("D15").onePerPerson);
    CHECK(row("D32").suggested);
    CHECK_FALSE(row("D32").forItem.isEmpty());
    CHECK(row("D27").registered == 1);
    CHECK_FALSE(row("D27").suggested);
    CHECK(row("D27").canMake);
}

TEST_CASE("The roadmap's lines tell by how many days an item was moved", "[lists]")
{
    auto school = TestSchool::demo(4);
    auto& desk = school->desk();
    auto mark = office::markOf(desk, QStringLiteral("1.1"));
    const auto lineOf = [&](const QString& number) {
        const auto rows = lists::roadmapRows(desk);
        return *std::ranges::find(rows, number, &lists::RoadmapRow::number);
    };
    const auto before = lineOf(mark.number);
    REQUIRE(before.end);
    CHECK(before.shift == 0);
    mark.movedEnd = before.end->addDays(5);
    REQUIRE(office::markItem(desk, mark));
    CHECK(lineOf(mark.number).shift == 5);
    CHECK(lineOf(mark.number).ruleEnd == before.ruleEnd);

    const auto rows = lists::roadmapRows(desk);
    CHECK(rows.size() == desk.roadmap().size());
    const auto timeline = lists::timelineOf(desk, rows);
    CHECK(std::ranges::is_sorted(timeline.marks, {}, &lists::TimelineMark::day));
    CHECK(std::ranges::count(timeline.marks, lists::TimelineMark::Kind::Checkpoint,
                             &lists::TimelineMark::kind) > 3);
    for (const auto& line : rows) {
        INFO(line.number.toStdString());
        CHECK((!line.start || *line.start >= timeline.span.start));
        CHECK((!line.end || *line.end <= timeline.span.end));
        CHECK(line.key.contains(line.number));
    }
}

TEST_CASE("Indicators ask for the numbers that the program cannot count", "[lists]")
{
    auto school = TestSchool::demo(6);
    auto& desk = school->desk();
    REQUIRE(office::saveFigures(desk,
                                {{QStringLiteral("I1"), 400, QDate(2026, 9, 1), QStringLiteral("ОО-1")}},
                                {{QStringLiteral("I1"), 2026, 5.5}}));
    const auto rows = lists::denominatorRows(desk);
    REQUIRE(rows);
    REQUIRE(rows->size() == desk.profile().indicators.size());
    const auto& first = rows->front();
    CHECK(first.asked);
    CHECK(first.value == qint64(400));
    CHECK(first.source == QStringLiteral("ОО-1"));
    CHECK_FALSE(first.wording.isEmpty());
    REQUIRE(first.numerator);
    CHECK(first.share);
    CHECK(first.plan == qint64(55));
    const auto plan = std::ranges::find(first.plans, 2024, &lists::PlanOfYear::year);
    REQUIRE(plan != first.plans.end());
    CHECK(plan->profile == qint64(700));
    CHECK_FALSE(plan->stated);
    CHECK(lists::offeredPlan(first, 2026) == &*plan);
    REQUIRE(lists::offeredPlan(first, 2022));
    CHECK(lists::offeredPlan(first, 2022)->year == 2022);
    CHECK_FALSE(lists::offeredPlan(first, 2019));
    const auto satisfied = std::ranges::find(*rows, QStringLiteral("I5"), &lists::DenominatorRow::code);
    REQUIRE(satisfied != rows->end());
    CHECK_FALSE(satisfied->asked);
}

TEST_CASE("A school of Khabarovsk is asked for the numbers of its own indicators only", "[lists]")
{
    auto school = TestSchool::demo(5, 30, QStringLiteral("khabarovsk"));
    const auto& desk = school->desk();
    const auto rows = lists::denominatorRows(desk);
    REQUIRE(rows);
    QStringList asked;
    for (const auto& row : *rows) {
        if (row.asked) {
            asked.append(row.code);
        }
        CHECK(row.yesOrNo == row.plans.empty());
        CHECK_FALSE(row.origin.isEmpty());
    }
    CHECK(asked.join(QLatin1Char(' ')) == QStringLiteral("I9 I3 I2 I4"));
    const auto findings = office::findings(desk);
    const auto noPlan = std::ranges::find(findings, QStringLiteral("report.no-plan"), &base::Finding::code);
    REQUIRE(noPlan != findings.end());
    CHECK(noPlan->arguments.value(QStringLiteral("indicators")) == QStringLiteral("I9, I3, I2, I4"));
    CHECK(std::ranges::count(findings, QStringLiteral("report.no-denominator"), &base::Finding::code) == 0);
}

TEST_CASE("Profiles are offered with whose order starts the model", "[lists]")
{
    const auto rows = lists::profileRows();
    REQUIRE(rows.size() > 1);
    CHECK(rows.front().code == QStringLiteral("federal"));
    const auto khakassia = std::ranges::find(rows, QStringLiteral("khakassia"), &lists::ProfileRow::code);
    REQUIRE(khakassia != rows.end());
    CHECK(khakassia->items == 58);
    CHECK(khakassia->stages == 7);
    CHECK_FALSE(khakassia->startCode.isEmpty());
}
