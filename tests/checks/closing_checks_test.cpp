#include "checks/found.h"

using namespace kurator;
using tests::Found;
using tests::SmallSchool;

namespace {

const QDate afterTheYear(2027, 6, 1);

struct ClosingPair
{
    SmallSchool school;
    base::Id<people::Entry> mentee = school.mentee(QStringLiteral("Иванова Мария Сергеевна"));
    base::Id<pairs::Pair> pair =
        school.pair(school.pupilMentor(QStringLiteral("Петрова Дарья Игоревна")), mentee);
};

} // namespace

TEST_CASE("A year that is over wants a report or an order on results", "[checks]")
{
    SmallSchool school;
    CHECK_FALSE(Found(school, QDate(2027, 5, 31)).has("programme.no-result"));
    CHECK(Found(school, afterTheYear).argument("programme.no-result", "end") == QStringLiteral("31.05.2027"));
    school.paper(QStringLiteral("D45"), QStringLiteral("40-ОД"), QDate(2027, 5, 28));
    CHECK_FALSE(Found(school, afterTheYear).has("programme.no-result"));
}

TEST_CASE("A pair that ended without an outcome is told with the one who left it", "[checks]")
{
    ClosingPair closing;
    auto& pair = closing.school.pairOf(closing.pair);
    pair.state = pairs::PairState::Completed;
    pair.members.front().to = QDate(2026, 11, 18);
    CHECK(Found(closing.school).argument("pairs.no-outcome", "mentees") ==
          QStringLiteral("Иванова Мария Сергеевна"));
    pair.outcome = QStringLiteral("цель достигнута");
    CHECK_FALSE(Found(closing.school).has("pairs.no-outcome"));
}

TEST_CASE("Pairs that go on after the order on completion are told", "[checks]")
{
    ClosingPair closing;
    closing.school.paper(QStringLiteral("D44"), {}, QDate(2026, 11, 18));
    closing.school.paper(QStringLiteral("D46"), QStringLiteral("99-ОД"), QDate(2026, 11, 19));
    CHECK(Found(closing.school).codes() == QStringList{QStringLiteral("papers.completed-with-pairs")});
    closing.school.pairOf(closing.pair).state = pairs::PairState::Dissolved;
    CHECK(Found(closing.school).codes().isEmpty());
}

TEST_CASE("Who has finished wants a result, then a link to the case", "[checks]")
{
    SmallSchool school; // columns of МР-42/02
    const auto mentee = school.mentee(QStringLiteral("Иванова Мария Сергеевна"));
    school.entry(mentee).finishedOn = QDate(2026, 11, 19);
    CHECK(Found(school).codes() == QStringList{QStringLiteral("people.no-results")});
    school.entry(mentee).results = QStringLiteral("пятёрка по математике");
    CHECK(Found(school).codes() == QStringList{QStringLiteral("people.no-case-link")});
    school.entry(mentee).caseLink = QStringLiteral("https://school5.example/case");
    CHECK(Found(school).codes().isEmpty());
}

TEST_CASE("A year without any published practice is noticed in its last month", "[checks]")
{
    SmallSchool school; // S001 7.5
    CHECK_FALSE(Found(school, QDate(2027, 4, 29)).has("programme.no-case"));
    CHECK(Found(school, QDate(2027, 4, 30)).one("programme.no-case").severity == base::Severity::Notice);
    programme::Event event;
    event.id = school.ids().next<programme::Event>();
    event.programme = school.programme().id;
    event.address = QStringLiteral("https://school5.example/1");
    school.snapshot().events = {event};
    CHECK_FALSE(Found(school, QDate(2027, 4, 30)).has("programme.no-case"));
}

TEST_CASE("Mentees of several forms are noticed: forms count more than there are people", "[checks]")
{
    ClosingPair closing; // decision 22
    CHECK_FALSE(Found(closing.school).has("report.forms-overlap"));
    closing.school.pair(closing.school.teacher(people::Side::Mentor, QStringLiteral("Кац Лев Маркович")),
                        closing.mentee, QStringLiteral("teacher-pupil-at-risk"));
    CHECK(Found(closing.school).argument("report.forms-overlap", "sum") == QStringLiteral("2"));
    CHECK(Found(closing.school).argument("report.forms-overlap", "n") == QStringLiteral("1"));
}
