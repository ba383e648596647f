#include "office/competence_letter.h"

#include "office/prepare_paper.h"
#include "support/golden.h"
#include "support/test_school.h"
#include "support/text.h"

#include <catch2/catch.hpp>

using namespace kurator;

TEST_CASE("A letter to an employer asks for what lacks first, and for the rest as before", "[office]")
{
    const auto school = TestSchool::demo(4, 12);
    office::PaperRequest request;
    request.kind = QStringLiteral("D24");
    request.subjects = {school->desk().snapshot().partners.front().id.toString()};
    request.answers = office::lackingCompetences(school->desk(), {QStringLiteral("химия")});
    const auto prepared = office::preparePaper(school->desk(), request);
    REQUIRE(prepared);
    const QString letter = plainText(prepared->papers.front()).replace(QChar(0x00a0), QLatin1Char(' '));
    const auto lacking = letter.indexOf(
        QStringLiteral("– предложить наставников по направлению «химия»: их у нас не хватает;"));
    const auto usual = letter.indexOf(QStringLiteral("– предложить работникам"));
    CHECK(lacking > 0);
    CHECK(usual > lacking);
}

TEST_CASE("Several topics stand in one line of the letter", "[office]")
{
    const auto school = TestSchool::demo(4, 12);
    const auto answers = office::lackingCompetences(
        school->desk(), {QStringLiteral("химия"), QStringLiteral("робототехника")});
    CHECK(answers.at(QStringLiteral("wishes")).front() ==
          QStringLiteral("предложить наставников по направлениям «химия», «робототехника»: их у нас не "
                         "хватает"));
}
