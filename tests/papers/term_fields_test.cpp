#include "office/paper_school.h"
#include "office/prepare_paper.h"
#include "papers/catalogue_school.h"
#include "support/text.h"

#include <catch2/catch.hpp>

using namespace kurator;
using namespace kurator::tests;

namespace {

QString groupOrderOn(office::Desk& desk, const QDate& day)
{
    office::PaperRequest request;
    request.kind = QStringLiteral("D03");
    request.date = day;
    const auto prepared = office::preparePaper(desk, request);
    REQUIRE(prepared);
    return readable(prepared->papers.front());
}

} // namespace

TEST_CASE("An order names the term of a stage, and never one that is over on its own day", "[papers]")
{
    const auto school = townSchool();
    const QString early = groupOrderOn(school->desk(), school->desk().programme().t0);
    const QString late = groupOrderOn(school->desk(), QDate(2026, 11, 20));
    const QString stageTwo = QStringLiteral("Провести информационные встречи, собрать запросы наставляемых");
    CHECK(early.contains(stageTwo + QStringLiteral(" | до ")));
    CHECK(late.contains(stageTwo + QStringLiteral(" | по дорожной карте")));
}

TEST_CASE("An order on the model tells the checkpoints that are still ahead", "[papers]")
{
    const auto school = townSchool();
    office::PaperRequest request;
    request.kind = QStringLiteral("D01");
    request.date = school->desk().programme().t0;
    const auto early = office::preparePaper(school->desk(), request);
    request.date = QDate(2026, 11, 20);
    const auto late = office::preparePaper(school->desk(), request);
    REQUIRE(early);
    REQUIRE(late);
    CHECK(readable(early->papers.front()).contains(QStringLiteral("КТ1")));
    CHECK_FALSE(readable(late->papers.front()).contains(QStringLiteral("КТ1")));
    CHECK(readable(late->papers.front()).contains(QStringLiteral("КТ6")));
}

TEST_CASE("A partner's agreement lists the mentors who work there and no others", "[papers]")
{
    const auto school = townSchool();
    auto& desk = school->desk();
    REQUIRE_FALSE(desk.snapshot().partners.empty());
    const people::Partner partner = desk.snapshot().partners.front();
    office::PaperRequest request;
    request.kind = QStringLiteral("D11");
    request.subjects = {partner.id.toString()};
    request.leaveOut = true;
    const auto prepared = office::preparePaper(desk, request);
    REQUIRE(prepared);
    const QString text = readable(prepared->papers.front());
    int named = 0;
    for (const people::Entry& entry : desk.snapshot().entries) {
        const bool theirs = entry.side == people::Side::Mentor && entry.workplace == partner.name;
        const bool there = text.contains(desk.lookup().nameOf(entry.id));
        named += there ? 1 : 0;
        CHECK((theirs || !there));
    }
    CHECK(named > 0);
}
