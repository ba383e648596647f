#include "office/paper_life.h"

#include "documents/paper_texts.h"
#include "lists/acquaintance_list.h"
#include "lists/document_list.h"
#include "office/paper_rules.h"
#include "office/prepare_paper.h"
#include "office/register_paper.h"
#include "support/test_school.h"
#include "support/text.h"

#include <algorithm>

using namespace kurator;

namespace {

const QDate signedDay(2026, 11, 20);

// The order on the curator, registered on 20.11.2026, and who has to read it.
base::Id<documents::Document> registeredOrder(office::Desk& desk)
{
    office::PaperRequest request;
    request.kind = QStringLiteral("D02");
    request.number = QStringLiteral("77-ОД");
    request.date = signedDay;
    const auto prepared = office::preparePaper(desk, request);
    REQUIRE(prepared);
    const auto registered = office::registerPaper(desk, request, *prepared);
    REQUIRE(registered);
    return registered->id;
}

lists::DocumentRow rowOf(const office::Desk& desk, base::Id<documents::Document> id)
{
    const auto rows = lists::documentRows(desk);
    return *std::ranges::find(rows, id, &lists::DocumentRow::id);
}

QStringList staffIds(const office::Desk& desk)
{
    QStringList ids;
    for (const people::StaffMember& member : desk.snapshot().staff) {
        ids << member.person.toString();
    }
    return ids;
}

} // namespace

TEST_CASE("The order tells how many of its employees have read it", "[office]")
{
    const auto school = TestSchool::demo(3);
    auto& desk = school->desk();
    const auto id = registeredOrder(desk);
    REQUIRE(office::addAcquainted(desk, id, staffIds(desk)));
    const int all = rowOf(desk, id).toAcquaint;
    REQUIRE(all > 2);
    CHECK(rowOf(desk, id).acquainted == 0);
    REQUIRE(office::markAcquainted(desk, id, {0, 2}, signedDay));
    CHECK(rowOf(desk, id).acquainted == 2);
    CHECK(lists::acquaintanceRows(desk, id).at(2).signedOn == signedDay);
    REQUIRE(office::markAcquainted(desk, id, {2}, std::nullopt));
    CHECK(rowOf(desk, id).acquainted == 1);
    REQUIRE(desk.undo());
    CHECK(rowOf(desk, id).acquainted == 2);
}

TEST_CASE("Nobody can have read a paper before its date or after today", "[office]")
{
    const auto school = TestSchool::demo(3);
    auto& desk = school->desk();
    const auto id = registeredOrder(desk);
    REQUIRE(office::addAcquainted(desk, id, staffIds(desk)));
    const auto early = office::markAcquainted(desk, id, {0}, signedDay.addDays(-1));
    REQUIRE_FALSE(early);
    CHECK(early.error().code == QStringLiteral("office.acquainted-early"));
    const auto late = office::markAcquainted(desk, id, {0}, desk.today().addDays(1));
    REQUIRE_FALSE(late);
    CHECK(late.error().code == QStringLiteral("office.acquainted-future"));
}

TEST_CASE("Only employees come onto the sheet, each once, and who signed stays", "[office]")
{
    const auto school = TestSchool::demo(3);
    auto& desk = school->desk();
    const auto id = registeredOrder(desk);
    REQUIRE(office::addAcquainted(desk, id, staffIds(desk)));
    const auto before = lists::acquaintanceRows(desk, id);
    REQUIRE(office::addAcquainted(desk, id, staffIds(desk)));
    CHECK(lists::acquaintanceRows(desk, id) == before);

    const auto& entries = desk.snapshot().entries;
    const auto pupil = std::ranges::find(entries, people::Category::Pupil, &people::Entry::category);
    const auto refused = office::addAcquainted(desk, id, {pupil->person.toString()});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QStringLiteral("office.not-employees"));

    REQUIRE(office::markAcquainted(desk, id, {0}, signedDay));
    CHECK_FALSE(office::removeAcquainted(desk, id, {0, 1}));
    REQUIRE(office::removeAcquainted(desk, id, {1}));
    const auto after = lists::acquaintanceRows(desk, id);
    CHECK(after.size() == before.size() - 1);
    CHECK(after.at(1).name == before.at(2).name);
}

TEST_CASE("The sheet is printed for all or one a department", "[office]")
{
    const auto school = TestSchool::demo(3);
    auto& desk = school->desk();
    const auto id = registeredOrder(desk);
    REQUIRE(office::addAcquainted(desk, id, staffIds(desk)));
    const QString department = QStringLiteral("Начальная школа");
    REQUIRE(office::setDepartment(desk, id, {1}, department));
    const auto rows = lists::acquaintanceRows(desk, id);
    const auto whole = office::acquaintanceSheets(desk, id);
    REQUIRE(whole);
    REQUIRE(whole->size() == 1);
    const auto holds = [](const documents::Paper& paper, const QString& part) {
        const auto texts = documents::paperTexts(paper);
        return std::ranges::any_of(texts, [&](const auto& text) { return text.text.contains(part); });
    };
    CHECK(holds(whole->front(), QStringLiteral("77-ОД")));
    CHECK(holds(whole->front(), rows.at(0).name));
    CHECK(holds(whole->front(), rows.at(1).name));
    const auto apart = office::acquaintanceSheets(desk, id, {QString(), department});
    REQUIRE(apart);
    REQUIRE(apart->size() == 2);
    CHECK_FALSE(holds(apart->at(0), rows.at(1).name));
    CHECK(holds(apart->at(1), rows.at(1).name));
    CHECK_FALSE(holds(apart->at(1), rows.at(0).name));
}

TEST_CASE("The sheet looks as all papers of the school do", "[office]")
{
    const auto school = TestSchool::demo(3);
    auto& desk = school->desk();
    const auto id = registeredOrder(desk);
    REQUIRE(office::addAcquainted(desk, id, staffIds(desk)));
    documents::HouseStyle house = documents::houseStyle(documents::LayoutStandard::Own);
    house.page.left = 25;
    documents::PaperRules rules;
    rules.style = documents::toJson(house);
    REQUIRE(office::savePaperRules(desk, rules));
    const auto sheets = office::acquaintanceSheets(desk, id);
    REQUIRE(sheets);
    CHECK(sheets->front().style.left == 25);
}

TEST_CASE("A signed paper is put into its file and taken out again", "[office]")
{
    const auto school = TestSchool::demo(3);
    auto& desk = school->desk();
    const auto id = registeredOrder(desk);
    REQUIRE(office::putIntoFile(desk, id, QStringLiteral(" 01-07 ")));
    CHECK(rowOf(desk, id).fileMark == QStringLiteral("01-07"));
    REQUIRE(desk.undo());
    CHECK(rowOf(desk, id).fileMark.isEmpty());
}
