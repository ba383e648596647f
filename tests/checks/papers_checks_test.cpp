#include "checks/found.h"

#include <algorithm>

using namespace kurator;
using tests::Found;
using tests::SmallSchool;

namespace {

documents::Document& paperOfKind(SmallSchool& school, const char* kind)
{
    return *std::ranges::find(school.snapshot().documents, QString::fromLatin1(kind),
                              &documents::Document::kind);
}

void withoutPapers(SmallSchool& school, const char* kind)
{
    std::erase_if(school.snapshot().documents,
                  [kind](const documents::Document& paper) { return paper.kind == QLatin1String(kind); });
}

} // namespace

TEST_CASE("An order on pairs dated before the registry is told with both dates", "[checks]")
{
    SmallSchool school;
    paperOfKind(school, "D32").date = QDate(2026, 10, 11);
    const Found found(school);
    CHECK(found.codes() == QStringList{QStringLiteral("papers.order-before-registry")});
    CHECK(found.argument("papers.order-before-registry", "registryDate") == QStringLiteral("12.10.2026"));
    CHECK(found.argument("papers.order-before-registry", "number") == QStringLiteral("98-ОД"));
}

TEST_CASE("The first order on pairs is due a month after the registry", "[checks]")
{
    SmallSchool school; // S001 5.6: T41 + 1 month
    paperOfKind(school, "D32").date = QDate(2026, 11, 12);
    CHECK(Found(school).codes().isEmpty());
    paperOfKind(school, "D32").date = QDate(2026, 11, 13);
    CHECK(Found(school).argument("papers.pairs-order-late", "due") == QStringLiteral("12.11.2026"));
    school.paper(QStringLiteral("D32"), QStringLiteral("95-ОД"), QDate(2026, 11, 2));
    CHECK_FALSE(Found(school).has("papers.pairs-order-late"));
}

TEST_CASE("Without an order on pairs a month after the registry the school is late", "[checks]")
{
    SmallSchool school;
    withoutPapers(school, "D32");
    CHECK(Found(school, QDate(2026, 11, 12)).codes().isEmpty());
    CHECK(Found(school, QDate(2026, 11, 13)).isError("papers.no-pairs-order"));
}

TEST_CASE("An order on pairs without any registry is told", "[checks]")
{
    SmallSchool school;
    withoutPapers(school, "D27");
    CHECK(Found(school).codes() == QStringList{QStringLiteral("papers.no-registry")});
}

TEST_CASE("The order on introduction is asked for, and where the region starts, within two months",
          "[checks]")
{
    SmallSchool school; // decision 7
    school.programme().t0Number.clear();
    CHECK_FALSE(Found(school).isError("papers.no-introduction-order"));
    auto facts = tests::factsOf(school, QDate(2026, 11, 1));
    facts.schoolOrderStarts = false;
    CHECK_FALSE(Found(school, facts).isError("papers.no-introduction-order"));
    facts.today = QDate(2026, 11, 2);
    CHECK(Found(school, facts).isError("papers.no-introduction-order"));
    CHECK(Found(school, facts).argument("papers.no-introduction-order", "date") ==
          QStringLiteral("01.11.2026"));
    school.paper(QStringLiteral("D01"), QStringLiteral("60-ОД"), QDate(2026, 9, 20));
    CHECK_FALSE(Found(school, facts).has("papers.no-introduction-order"));
}

TEST_CASE("Somebody has to sign and somebody to run the programme", "[checks]")
{
    SmallSchool school;
    school.snapshot().organisations.front().director.name = {};
    school.snapshot().staff.clear();
    CHECK(Found(school).codes() ==
          QStringList{QStringLiteral("school.no-curator"), QStringLiteral("school.no-director")});
}

TEST_CASE("A missing denominator is noticed and becomes a warning in the last month", "[checks]")
{
    SmallSchool school; // decision 23
    school.snapshot().denominators.erase(school.snapshot().denominators.begin());
    CHECK(Found(school).one("report.no-denominator").severity == base::Severity::Notice);
    CHECK(Found(school).argument("report.no-denominator", "indicator") == QStringLiteral("I1"));
    CHECK(Found(school, QDate(2027, 4, 30)).one("report.no-denominator").severity == base::Severity::Warning);
}

TEST_CASE("A denominator without its source and a year without a plan are noticed", "[checks]")
{
    SmallSchool school;
    school.snapshot().denominators.front().source.clear();
    school.snapshot().planValues.pop_back();
    CHECK(Found(school).codes() ==
          QStringList{QStringLiteral("report.denominator-unsourced"), QStringLiteral("report.no-plan")});
    CHECK(Found(school).argument("report.no-plan", "indicators") == QStringLiteral("I4"));
}
