#include "checks/found.h"

using namespace kurator;
using tests::Found;
using tests::SmallSchool;

namespace {

checks::RoadmapFact checkpointOn(const QDate& end)
{
    checks::RoadmapFact item;
    item.number = QStringLiteral("5.7");
    item.stage = 5;
    item.title = QStringLiteral("Мониторинг и оценка влияния");
    item.end = end;
    item.checkpoint = true;
    return item;
}

Found foundWith(const checks::RoadmapFact& item)
{
    SmallSchool school;
    auto facts = tests::factsOf(school);
    facts.roadmap = {item};
    return Found(school, facts);
}

} // namespace

TEST_CASE("A checkpoint that passed undone is an error", "[checks]")
{
    auto item = checkpointOn(QDate(2026, 11, 19));
    CHECK(foundWith(item).isError("roadmap.checkpoint-missed"));
    CHECK(foundWith(item).argument("roadmap.checkpoint-missed", "date") == QStringLiteral("19.11.2026"));
    CHECK(foundWith(item).one("roadmap.checkpoint-missed").stage == 5);
    item.checkpoint = false;
    CHECK(foundWith(item).isError("roadmap.overdue"));
    item.end = QDate(2026, 11, 20);
    CHECK(foundWith(item).codes().isEmpty());
    item.end.reset();
    CHECK(foundWith(item).codes().isEmpty());
}

TEST_CASE("What is done or belongs to the region never makes the school late", "[checks]")
{
    auto item = checkpointOn(QDate(2026, 11, 1)); // decision 24
    item.ours = false;
    CHECK(foundWith(item).codes().isEmpty());
    item.ours = true;
    item.done = true;
    CHECK(foundWith(item).codes().isEmpty());
}

TEST_CASE("A checkpoint ahead on a weekend is noticed", "[checks]")
{
    CHECK(foundWith(checkpointOn(QDate(2026, 11, 28))).one("roadmap.checkpoint-weekend").severity ==
          base::Severity::Notice);
    CHECK(foundWith(checkpointOn(QDate(2026, 11, 27))).codes().isEmpty());
}

TEST_CASE("A programme without the date of its order is told", "[checks]")
{
    SmallSchool school;
    school.programme().t0 = QDate();
    CHECK(Found(school).codes() == QStringList{QStringLiteral("programme.no-start-order")});
}
