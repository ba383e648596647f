#include "lists/opinion_list.h"

#include "lists/link_card.h"
#include "office/opinions.h"
#include "support/small_desk.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kurator;
using tests::SmallDesk;

TEST_CASE("Opinions stand by mentee, and one about somebody who left is shown as not counting", "[lists]")
{
    SmallDesk school;
    const auto yana = school.school().mentee(QStringLiteral("Яковлева Яна Игоревна"));
    const auto anna = school.school().mentee(QStringLiteral("Белова Анна Игоревна"));
    const auto olga = school.school().pupilMentor(QStringLiteral("Дёмина Ольга Петровна"));
    school.school().entry(yana).finishedOn = QDate(2026, 11, 1);
    office::Desk& desk = school.open();
    for (const auto& mentee : {yana, anna}) {
        REQUIRE(office::saveOpinion(desk, {{},
                                           olga,
                                           mentee,
                                           pairs::OpinionBy::Curator,
                                           pairs::Verdict::Against,
                                           QStringLiteral("ссорятся"),
                                           {}}));
    }
    const auto rows = lists::opinionRows(desk);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].mentee == QStringLiteral("Белова Анна Игоревна"));
    CHECK(rows[0].mentor == QStringLiteral("Дёмина Ольга Петровна"));
    CHECK(rows[0].counts);
    CHECK_FALSE(rows[1].counts);
}

TEST_CASE("That a mentee is on record is told beside the pair and is no part of the proposal (decision 9)",
          "[lists]")
{
    SmallDesk school;
    const auto anna = school.school().mentee(QStringLiteral("Белова Анна Игоревна"));
    school.school().pupilMentor(QStringLiteral("Дёмина Ольга Петровна"));
    school.school().mark(anna, people::RestrictedKind::AtRisk);
    office::Desk& desk = school.open();
    const auto proposal = office::proposePairs(desk, {});
    REQUIRE(proposal);
    REQUIRE(proposal->matched == 1);
    const auto tells = [](const std::vector<matching::Note>& notes) {
        return std::ranges::count(notes, QStringLiteral("match.on-record"), &matching::Note::code);
    };
    CHECK(tells(lists::linkCard(desk, *proposal, 0).notes) == 1);
    CHECK(tells(proposal->pairs[0].notes) == 0);
}

TEST_CASE("Words that met by meaning are shown as both wrote them", "[lists]")
{
    SmallDesk school;
    const auto anna = school.school().mentee(QStringLiteral("Белова Анна Игоревна"));
    const auto olga = school.school().pupilMentor(QStringLiteral("Дёмина Ольга Петровна"));
    school.school().entry(anna).request = QStringLiteral("выбор профессии, физика");
    school.school().entry(olga).competences = QStringLiteral("профориентация и физика");
    office::Desk& desk = school.open();
    const auto proposal = office::proposePairs(desk, {});
    REQUIRE(proposal);
    REQUIRE(proposal->matched == 1);
    const auto card = lists::linkCard(desk, *proposal, 0);
    const auto line =
        std::ranges::find(card.lines, matching::Criterion::Request, &lists::CriterionLine::criterion);
    REQUIRE(line != card.lines.end());
    CHECK(line->common ==
          QStringList{QStringLiteral("выбор профессии ≈ профориентация"), QStringLiteral("физика")});
}
