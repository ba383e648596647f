#include "office/ballot_blanks.h"

#include "office/paper_school.h"

#include <catch2/catch.hpp>

using namespace kurator;
using namespace kurator::tests;

TEST_CASE("Everybody gets a blank with the other side to choose from", "[office]")
{
    PaperSchool school;
    school.teacher(people::Side::Mentor, QStringLiteral("Черных Павел Ильич"),
                   QStringLiteral("учитель химии"));
    school.school().pupilMentor(QStringLiteral("Югай Виктор Львович"));
    school.pupil(QStringLiteral("Ким Мила Олеговна"), QStringLiteral("7 «А»"), QDate(2012, 3, 14));
    const auto blanks = office::ballotBlanks(school.open());
    REQUIRE(blanks);
    CHECK(blanks->leftOut.empty());
    REQUIRE(blanks->papers.size() == 1);
    const QString text = readable(blanks->papers.front());
    CHECK(text.count(QStringLiteral("БЛАНК ВЫБОРА")) == 3);
    CHECK(text.count(QStringLiteral("Третий выбор")) == 3);
    CHECK(text.contains(QStringLiteral("С кем из наставников вам хотелось бы работать?")));
    CHECK(text.contains(QStringLiteral("Черных Павел Ильич, учитель химии |  | Югай Виктор Львович")));
    // On the blanks of both mentors, and on her own.
    CHECK(text.count(QStringLiteral("Ким Мила Олеговна")) == 3);
    CHECK(text.indexOf(QStringLiteral("Ким Мила Олеговна, 7 «А»")) <
          text.indexOf(QStringLiteral("С кем из наставников")));
}

TEST_CASE("Who may not be named has no blank and stands in no other", "[office]")
{
    PaperSchool school;
    school.teacher(people::Side::Mentor, QStringLiteral("Черных Павел Ильич"),
                   QStringLiteral("учитель химии"));
    const auto mentor = school.school().pupilMentor(QStringLiteral("Югай Виктор Львович"));
    school.school().consentOf(mentor).withdrawnOn = QDate(2026, 11, 1);
    const auto gone = school.school().mentee(QStringLiteral("Орлов Пётр Олегович"));
    school.school().entry(gone).finishedOn = QDate(2026, 10, 1);
    school.school().mentee(QStringLiteral("Ким Мила Олеговна"));
    const auto blanks = office::ballotBlanks(school.open());
    REQUIRE(blanks);
    REQUIRE(blanks->leftOut.size() == 1);
    CHECK(blanks->leftOut.front().entry == mentor);
    const QString text = readable(blanks->papers.front());
    CHECK_FALSE(text.contains(QStringLiteral("Югай")));
    CHECK_FALSE(text.contains(QStringLiteral("Орлов")));
    CHECK(text.count(QStringLiteral("БЛАНК ВЫБОРА")) == 2);
}

TEST_CASE("Blanks are refused where nobody may be named", "[office]")
{
    PaperSchool school;
    const auto blanks = office::ballotBlanks(school.open());
    REQUIRE_FALSE(blanks);
    CHECK(blanks.error().code == QStringLiteral("office.all-left-out"));
}
