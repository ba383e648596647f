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
    request.grounds = {QStringLiteral("rkn-18")}; // until 31.08.2027
    CHECK_FALSE(stateOf(checksOf(desk, request), "paper.ground-expired"));
    request.date = QDate(2027, 9, 1);
    CHECK(stateOf(checksOf(desk, request), "paper.ground-expired") == office::CheckState::Warning);
    request.date = QDate(2021, 3, 1); // in force only from 01.09.2021
    CHECK(stateOf(checksOf(desk, request), "paper.ground-early") == office::CheckState::Warning);
    request.date = desk.today();
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

TEST_CASE("A ground that was replaced is told with its last day and what came instead", "[office]")
{
    const auto school = TestSchool::demo(5);
    for (const char* kind : {"D02", "D08", "D32"}) { // an order, a programme, the order on pairs
        CAPTURE(kind);
        auto request = asked(kind, school->desk().today());
        request.grounds = {QStringLiteral("gost-2016")}; // until 17.08.2025
        const auto lines = checksOf(school->desk(), request);
        const auto line =
            std::ranges::find(lines, QStringLiteral("paper.ground-replaced"), &office::PaperCheckLine::code);
        REQUIRE(line != lines.end());
        CHECK(line->state == office::CheckState::Warning);
        CHECK(line->arguments.value(QStringLiteral("since")) == QStringLiteral("18.08.2025"));
        CHECK(line->arguments.value(QStringLiteral("successor")).contains(QStringLiteral("7.0.97-2025")));
    }
}

TEST_CASE("Papers cite acts where their template has a place for them", "[office]")
{
    const auto school = TestSchool::demo(3);
    const QStringList kinds = office::kindsThatCite(school->desk());
    for (const char* cites : {"D01", "D02", "D08", "D27", "D32"}) {
        CHECK(kinds.contains(QLatin1String(cites)));
    }
    for (const char* silent : {"D06", "D15", "D48"}) {
        CHECK_FALSE(kinds.contains(QLatin1String(silent)));
    }
}

TEST_CASE("An act that cannot be saved says at which field, a good one gets its key", "[office]")
{
    const auto school = TestSchool::demo(3);
    auto& desk = school->desk();
    documents::LibraryAct act;
    const auto fields = [&] {
        QStringList names;
        for (const office::FieldFault& fault : office::actFaults(desk, act)) {
            names << fault.field;
        }
        return names;
    };
    CHECK(fields() == QStringList{QStringLiteral("kind"), QStringLiteral("title")});
    REQUIRE_FALSE(office::saveAct(desk, act));
    act.act.kind = QStringLiteral("приказ");
    act.act.number = QStringLiteral("14");
    act.act.date = QDate(2026, 9, 1);
    act.inForceUntil = QDate(2026, 8, 1);
    CHECK(fields() == QStringList{QStringLiteral("until")});
    act.inForceUntil.reset();
    const auto key = office::saveAct(desk, act);
    REQUIRE(key);
    CHECK(fields() == QStringList{QStringLiteral("number")}); // there already
    const auto library = office::actsOf(desk);
    CHECK(std::ranges::find(library, *key, &documents::LibraryAct::key) != library.end());
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
