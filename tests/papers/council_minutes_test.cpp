#include "office/paper_school.h"
#include "office/prepare_paper.h"
#include "papers/catalogue_school.h"
#include "support/text.h"

#include <catch2/catch.hpp>

using namespace kurator;
using namespace kurator::tests;

TEST_CASE("Minutes of a council on the year's results tell the figures of the base", "[papers]")
{
    const auto school = townSchool();
    office::PaperRequest request;
    request.kind = QStringLiteral("D14");
    request.date = QDate(2026, 11, 20);
    request.answers = {{QStringLiteral("subject"), {QStringLiteral("итоги программы")}}};
    const auto prepared = office::preparePaper(school->desk(), request);
    REQUIRE(prepared);
    const QString text = readable(prepared->papers.front());
    CHECK(text.contains(QStringLiteral("1. Об итогах программы наставничества в 2026 году.")));
    CHECK(text.contains(
        QStringLiteral("проведено встреч – %1,").arg(school->desk().snapshot().meetings.size())));
    CHECK_FALSE(text.contains(QStringLiteral("принять Положение")));
}

TEST_CASE("Minutes number the questions that the curator adds after the usual two", "[papers]")
{
    const auto school = townSchool();
    office::PaperRequest request;
    request.kind = QStringLiteral("D14");
    request.answers = {{QStringLiteral("more"),
                        {QStringLiteral("О конкурсе наставников"), QStringLiteral("Провести в мае.")}}};
    const auto prepared = office::preparePaper(school->desk(), request);
    REQUIRE(prepared);
    const QString text = readable(prepared->papers.front());
    CHECK(text.contains(QStringLiteral("3. О конкурсе наставников")));
    CHECK(text.contains(QStringLiteral("РЕШИЛИ: Провести в мае.")));
}
