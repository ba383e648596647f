#include "office/grounds.h"
#include "office/paper_checks.h"
#include "office/paper_rules.h"
#include "office/prepare_paper.h"
#include "office/register_paper.h"

#include "office/paper_school.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kurator;
using namespace kurator::tests;

namespace {

std::vector<office::PaperCheckLine> checksOf(office::Desk& desk, const office::PaperRequest& request)
{
    const auto prepared = office::preparePaper(desk, request);
    return office::paperChecks(desk, request, prepared ? *prepared : office::PreparedPaper());
}

std::optional<office::CheckState> stateOf(const std::vector<office::PaperCheckLine>& lines, const char* code)
{
    const auto found = std::ranges::find(lines, QLatin1String(code), &office::PaperCheckLine::code);
    return found == lines.end() ? std::nullopt : std::optional(found->state);
}

office::PaperRequest asked(const char* kind, const QDate& date = {})
{
    office::PaperRequest request;
    request.kind = QString::fromLatin1(kind);
    if (date.isValid()) {
        request.date = date;
    }
    return request;
}

} // namespace

TEST_CASE("An order is not signed where nobody is there to sign", "[office]")
{
    const auto school = TestSchool::demo(3);
    auto& desk = school->desk();
    CHECK_FALSE(stateOf(checksOf(desk, asked("D02")), "paper.no-director"));
    auto own = desk.organisation();
    own.director.name = {};
    school::Changes changes;
    changes.saved.emplace_back(own);
    REQUIRE(desk.commit({QStringLiteral("step.demo-filled"), {}}, changes));
    CHECK(stateOf(checksOf(desk, asked("D02")), "paper.no-director") == office::CheckState::Bad);
}

TEST_CASE("An order without grounds, with one out of force or undated says so", "[office]")
{
    const auto school = TestSchool::demo(3);
    auto& desk = school->desk();
    auto request = asked("D02", desk.today());
    CHECK_FALSE(stateOf(checksOf(desk, request), "paper.no-grounds"));
    request.grounds = QStringList();
    CHECK(stateOf(checksOf(desk, request), "paper.no-grounds") == office::CheckState::Warning);
    request.grounds = {QStringLiteral("gost-2016")}; // until 17.08.2025
    CHECK(stateOf(checksOf(desk, request), "paper.ground-expired") == office::CheckState::Warning);
    documents::LibraryAct act;
    act.act.kind = QStringLiteral("положение");
    act.act.title = QStringLiteral("О наставничестве");
    REQUIRE(office::saveAct(desk, act));
    const auto library = office::actsOf(desk);
    const auto saved = std::ranges::find(library, documents::ActOrigin::Own, &documents::LibraryAct::origin);
    REQUIRE(saved != library.end());
    request.grounds = {saved->key};
    CHECK(stateOf(checksOf(desk, request), "paper.ground-undated") == office::CheckState::Warning);
    REQUIRE(office::removeAct(desk, saved->key));
    CHECK(office::actsOf(desk).size() + 1 == library.size());
}

TEST_CASE("A known act can be taken out of the library and brought back", "[office]")
{
    const auto school = TestSchool::demo(3);
    auto& desk = school->desk();
    const QString key = QStringLiteral("r-145");
    REQUIRE(office::removeAct(desk, key));
    CHECK(office::removedActs(desk) == QStringList{key});
    CHECK_FALSE(office::groundsText(desk, asked("D02"), {}).contains(QStringLiteral("Р-145")));
    REQUIRE(office::restoreAct(desk, key));
    CHECK(office::groundsText(desk, asked("D02"), {}).contains(QStringLiteral("Р-145")));
    REQUIRE_FALSE(office::removeAct(desk, QStringLiteral("нет такого")));
}

TEST_CASE("A paper that rests on another is not signed before it", "[office]")
{
    const auto school = TestSchool::demo(5);
    auto& desk = school->desk();
    const QDate day = desk.today();
    // D47 rests on the results or on the curator's report.
    CHECK(stateOf(checksOf(desk, asked("D47", day)), "paper.cited-missing") == office::CheckState::Bad);
    auto results = asked("D45", day);
    results.number = QStringLiteral("120-ОД");
    REQUIRE(office::registerElsewhere(desk, results));
    CHECK_FALSE(stateOf(checksOf(desk, asked("D47", day)), "paper.cited-missing"));
    CHECK_FALSE(stateOf(checksOf(desk, asked("D47", day)), "paper.cited-later"));
    CHECK(stateOf(checksOf(desk, asked("D47", day.addDays(-1))), "paper.cited-later") ==
          office::CheckState::Bad);
}

TEST_CASE("The order that ends the year waits for the outcome of every pair", "[office]")
{
    const auto school = TestSchool::demo(6);
    CHECK(stateOf(checksOf(school->desk(), asked("D46")), "paper.pairs-open") == office::CheckState::Bad);
}

TEST_CASE("An order on the registry wants a recommended mentor", "[office]")
{
    const auto school = TestSchool::demo(3);
    auto& desk = school->desk();
    CHECK(stateOf(checksOf(desk, asked("D27")), "paper.nobody-recommended") == office::CheckState::Bad);
    for (people::Entry entry : desk.snapshot().entries) {
        if (entry.side == people::Side::Mentor) {
            entry.status = people::MentorStatus::Recommended;
            school::Changes changes;
            changes.saved.emplace_back(entry);
            REQUIRE(desk.commit({QStringLiteral("step.demo-filled"), {}}, changes));
            break;
        }
    }
    CHECK_FALSE(stateOf(checksOf(desk, asked("D27")), "paper.nobody-recommended"));
}

TEST_CASE("A number is compared with the mask of its journal", "[office]")
{
    const auto school = TestSchool::demo(3);
    auto& desk = school->desk();
    documents::PaperRules rules;
    rules.ordersMask = QStringLiteral("ОД");
    REQUIRE_FALSE(office::savePaperRules(desk, rules));
    rules.ordersMask = QStringLiteral("{n}-ОД");
    rules.staffMask = QStringLiteral("{n}-ЛС");
    REQUIRE(office::savePaperRules(desk, rules));
    auto request = asked("D02", desk.today());
    request.number = QStringLiteral("57-ЛС");
    CHECK(stateOf(checksOf(desk, request), "paper.number-mask") == office::CheckState::Warning);
    request.onStaff = true;
    CHECK_FALSE(stateOf(checksOf(desk, request), "paper.number-mask"));
    request.onStaff = false;
    request.number = QStringLiteral("57-ОД");
    CHECK_FALSE(stateOf(checksOf(desk, request), "paper.number-mask"));
}

TEST_CASE("Orders on staff have a journal and numbers of their own", "[office]")
{
    const auto school = TestSchool::demo(3);
    auto& desk = school->desk();
    auto request = asked("D02", desk.today());
    request.number = QStringLiteral("7");
    const auto prepared = office::preparePaper(desk, request);
    REQUIRE(prepared);
    REQUIRE(office::registerPaper(desk, request, *prepared));
    CHECK_FALSE(office::checkNumber(desk, request));
    request.onStaff = true;
    CHECK(office::checkNumber(desk, request));
}

TEST_CASE("A school that issues directives prints them instead of orders", "[office]")
{
    const auto school = TestSchool::demo(3);
    auto& desk = school->desk();
    documents::PaperRules rules;
    rules.directives = true;
    REQUIRE(office::savePaperRules(desk, rules));
    const auto prepared = office::preparePaper(desk, asked("D02"));
    REQUIRE(prepared);
    const QString text = readable(prepared->papers.front());
    CHECK(text.contains(QStringLiteral("РАСПОРЯЖЕНИЕ")));
    CHECK_FALSE(text.contains(QStringLiteral("ПРИКАЗ")));
    CHECK(text.contains(QStringLiteral("исполнением распоряжения")));
}
