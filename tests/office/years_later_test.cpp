#include "documents/template.h"
#include "lists/document_list.h"
#include "office/accept_proposal.h"
#include "office/new_year.h"
#include "office/own_templates.h"
#include "office/paper_rules.h"
#include "office/prepare_paper.h"
#include "office/propose_pairs.h"
#include "office/register_paper.h"
#include "rendering/pdf_text.h"
#include "rendering/pdf_writer.h"
#include "support/test_school.h"
#include "support/text.h"

#include <algorithm>

using namespace kurator;

namespace {

const QString pairsOrder = QStringLiteral("pairs-order");

QString worded(const QString& line)
{
    return documents::builtInTemplate(pairsOrder).value() + QStringLiteral("\n[мелко] %1\n").arg(line);
}

// The order on pairs by the school's own wording.
documents::Document orderOnPairs(office::Desk& desk)
{
    const auto proposal = office::proposePairs(desk, {});
    REQUIRE(proposal);
    REQUIRE(office::acceptProposal(desk, *proposal));
    REQUIRE(office::saveOwnTemplate(desk, pairsOrder, worded(QStringLiteral("Как решил педсовет."))));
    office::PaperRequest request;
    request.kind = QStringLiteral("D32");
    request.number = QStringLiteral("98-ОД");
    request.date = desk.today();
    request.leaveOut = true;
    const auto prepared = office::preparePaper(desk, request);
    REQUIRE(prepared);
    const auto registered = office::registerPaper(desk, request, *prepared);
    REQUIRE(registered);
    return *registered;
}

// Everybody has another name and position, the director too.
void renameEverybody(office::Desk& desk)
{
    school::Changes changes;
    for (people::Person person : desk.snapshot().persons) {
        person.name.surname = QStringLiteral("Новая");
        changes.saved.emplace_back(person);
    }
    for (people::Entry entry : desk.snapshot().entries) {
        entry.position = QStringLiteral("методист");
        entry.className = entry.className.isEmpty() ? QString() : QStringLiteral("11 «Я»");
        changes.saved.emplace_back(entry);
    }
    people::Organisation school = desk.organisation();
    school.fullName = QStringLiteral("Гимназия № 1");
    school.shortName = QStringLiteral("Гимназия № 1");
    school.director.name.surname = QStringLiteral("Иной");
    changes.saved.emplace_back(school);
    REQUIRE(desk.commit({QStringLiteral("step.demo-filled"), {}}, changes));
}

void changeLook(office::Desk& desk)
{
    documents::HouseStyle style = documents::houseStyle(documents::LayoutStandard::Gost2016);
    style.page.left = 20;
    style.page.fontSize = 12;
    documents::PaperRules rules;
    rules.style = documents::toJson(style);
    rules.ordersMask = QStringLiteral("{n}-П");
    rules.directives = true;
    REQUIRE(office::savePaperRules(desk, rules));
}

QStringList pdfPages(const TestSchool& school, const documents::Paper& paper)
{
    const QString file = school.fileIn(QStringLiteral("лист.pdf"));
    REQUIRE(rendering::writePdf({paper}, file));
    return tests::pagesOfPdf(file).value_or(QStringList());
}

} // namespace

TEST_CASE("A registered paper reads the same years later, whatever has changed since", "[office]")
{
    const auto school = TestSchool::demo(4);
    auto& desk = school->desk();
    const auto order = orderOnPairs(desk);
    const auto year = desk.programme().id;
    const auto paper = lists::paperOf(desk, order.id);
    REQUIRE(paper);
    const QStringList pages = pdfPages(*school, *paper);
    CHECK((pages.isEmpty() || pages.join(QLatin1Char(' ')).contains(QStringLiteral("Как решил педсовет"))));

    renameEverybody(desk);
    REQUIRE(office::saveOwnTemplate(desk, pairsOrder, worded(QStringLiteral("Иначе."))));
    changeLook(desk);
    REQUIRE(
        office::startNewYear(desk, office::offeredNewYear(desk, office::usualStartAfter(desk.programme()))));
    REQUIRE(desk.programme().id != year);

    const QString copy = school->fileIn(QStringLiteral("позже.kurator"));
    REQUIRE(school->file().copyTo(copy));
    const base::Clock later(QDate(2031, 3, 2));
    const auto file =
        storage::SchoolFile::open(copy, storage::Access::ReadWrite, later, QStringLiteral("тест"));
    REQUIRE(file);
    auto reopened = office::Desk::open(**file, later);
    REQUIRE(reopened);
    const auto& all = (*reopened)->snapshot().documents;
    const auto kept = std::ranges::find(all, order.id, &documents::Document::id);
    REQUIRE(kept != all.end());
    CHECK(*kept == order);
    REQUIRE((*reopened)->choose(year));
    const auto rows = lists::documentRows(**reopened);
    CHECK(std::ranges::find(rows, order.id, &lists::DocumentRow::id) != rows.end());
    const auto again = lists::paperOf(**reopened, order.id);
    REQUIRE(again);
    CHECK(*again == *paper);
    CHECK(pdfPages(*school, *again) == pages);

    // What is written anew is by the new names and words.
    office::PaperRequest request;
    request.kind = QStringLiteral("D02");
    const auto fresh = office::preparePaper(**reopened, request);
    REQUIRE(fresh);
    CHECK(fresh->papers.front() != *paper);
}
