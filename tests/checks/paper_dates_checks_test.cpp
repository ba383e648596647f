#include "checks/found.h"

using namespace kurator;
using tests::Found;
using tests::SmallSchool;

namespace {

void addPaper(SmallSchool& school, const char* kind, const char* number, const QDate& date)
{
    school.paper(QString::fromLatin1(kind), QString::fromUtf8(number), date);
}

} // namespace

TEST_CASE("A paper older than the one it follows from is told with both", "[checks]")
{
    SmallSchool school; // S001 4.5, 6.6, 7.4: training after the registry, a change after the pairs, thanks
                        // after the order on rewards
    addPaper(school, "D28", "89-ОД", QDate(2026, 10, 11));
    CHECK(Found(school).codes() == QStringList{QStringLiteral("papers.out-of-order")});
    CHECK(Found(school).argument("papers.out-of-order", "before") ==
          QStringLiteral("Приказ об утверждении реестра наставников № 90-ОД"));
    CHECK(Found(school).argument("papers.out-of-order", "beforeDate") == QStringLiteral("12.10.2026"));
    CHECK(Found(school).one("papers.out-of-order").stage == 4);
    school.snapshot().documents.back().date = QDate(2026, 10, 12);
    CHECK(Found(school).codes().isEmpty());
    addPaper(school, "D38", "97-ОД", QDate(2026, 10, 22));
    CHECK(Found(school).count("papers.out-of-order") == 1);
    school.snapshot().documents.back().state = documents::DocumentState::Annulled;
    CHECK(Found(school).codes().isEmpty());
}

TEST_CASE("Rewards follow from the results or from the curator's report", "[checks]")
{
    SmallSchool school; // S001 7.4
    addPaper(school, "D47", "110-ОД", QDate(2026, 11, 18));
    CHECK(Found(school).one("papers.nothing-before").severity == base::Severity::Notice);
    CHECK(Found(school).argument("papers.nothing-before", "before") ==
          QStringLiteral("Приказ об итогах реализации"));
    addPaper(school, "D44", "", QDate(2026, 11, 18));
    CHECK(Found(school).codes().isEmpty());
    addPaper(school, "D48", "", QDate(2026, 11, 17));
    CHECK(Found(school).codes() == QStringList{QStringLiteral("papers.out-of-order")});
}

TEST_CASE("A completion before the curator's report is told", "[checks]")
{
    SmallSchool school;
    addPaper(school, "D44", "", QDate(2026, 11, 18));
    addPaper(school, "D46", "111-ОД", QDate(2026, 11, 17));
    CHECK(Found(school).codes() == QStringList{QStringLiteral("papers.out-of-order")});
}

TEST_CASE("Two orders of one year under one number are told", "[checks]")
{
    SmallSchool school;
    addPaper(school, "D02", "90-од", QDate(2026, 9, 3));
    CHECK(Found(school).codes() == QStringList{QStringLiteral("papers.same-number")});
    school.snapshot().documents.back().date = QDate(2025, 12, 3);
    CHECK(Found(school).codes().isEmpty());
    addPaper(school, "D14", "90-ОД", QDate(2026, 9, 3)); // a protocol is numbered elsewhere
    CHECK(Found(school).codes().isEmpty());
}

TEST_CASE("A registered order without a number or a date is told", "[checks]")
{
    SmallSchool school;
    addPaper(school, "D02", "", QDate(2026, 9, 3));
    CHECK(Found(school).codes() == QStringList{QStringLiteral("papers.no-number")});
    school.snapshot().documents.back().number = QStringLiteral("58-ОД");
    school.snapshot().documents.back().date.reset();
    CHECK(Found(school).codes() == QStringList{QStringLiteral("papers.no-date")});
}

TEST_CASE("A paper dated later than today casts doubt on its date and on the clock", "[checks]")
{
    SmallSchool school;
    const auto found = Found(school, QDate(2026, 10, 22)); // the order on pairs is of 23.10
    CHECK(found.count("papers.date-ahead") == 1);
    CHECK(found.argument("papers.date-ahead", "today") == QStringLiteral("22.10.2026"));
    CHECK_FALSE(Found(school, QDate(2026, 10, 23)).has("papers.date-ahead"));
}

TEST_CASE("An order on monitoring comes before the checkpoint", "[checks]")
{
    SmallSchool school; // S001 6.1
    addPaper(school, "D40", "101-ОД", QDate(2026, 11, 16));
    auto facts = tests::factsOf(school);
    checks::RoadmapFact item;
    item.number = QStringLiteral("6.8");
    item.end = QDate(2026, 11, 16);
    item.checkpoint = true;
    item.done = true;
    facts.roadmap = {item};
    CHECK(Found(school, facts).codes().isEmpty());
    facts.roadmap.front().end = QDate(2026, 11, 15);
    CHECK(Found(school, facts).codes() == QStringList{QStringLiteral("papers.monitoring-late")});
}
