#include "office/staff_orders.h"

#include "documents/paper_texts.h"
#include "office/accept_proposal.h"
#include "office/paper_session.h"
#include "office/prepare_paper.h"
#include "office/propose_pairs.h"
#include "office/register_paper.h"
#include "support/test_school.h"
#include "support/text.h"

#include <algorithm>

using namespace kurator;

namespace {

office::PaperRequest orderOf(const char* kind)
{
    office::PaperRequest request;
    request.kind = QString::fromLatin1(kind);
    request.leaveOut = true;
    return request;
}

bool isUsual(const office::Desk& desk, const office::PaperRequest& request)
{
    const auto prepared = office::preparePaper(desk, request);
    REQUIRE(prepared);
    return office::isUsuallyOnStaff(desk, request, *prepared);
}

documents::Document registered(office::Desk& desk, office::PaperRequest request, const QString& number)
{
    request.number = number;
    request.date = desk.today();
    const auto prepared = office::preparePaper(desk, request);
    REQUIRE(prepared);
    const auto document = office::registerPaper(desk, request, *prepared);
    REQUIRE(document);
    return *document;
}

QString journalText(const office::Desk& desk)
{
    const auto prepared = office::preparePaper(desk, orderOf("D58"));
    REQUIRE(prepared);
    QStringList texts;
    for (const auto& text : documents::paperTexts(prepared->papers.front())) {
        texts << text.text;
    }
    return texts.join(QLatin1Char('\n'));
}

} // namespace

// Перечень Росархива № 236, ст. 434: orders on pay, training and awards of employees are orders on staff.
TEST_CASE("An order goes to the orders on staff where it pays or trains employees", "[office]")
{
    const auto school = TestSchool::demo(4);
    auto& desk = school->desk();
    auto curator = orderOf("D02");
    CHECK(office::mayBeOnStaff(curator.kind));
    CHECK_FALSE(isUsual(desk, curator));
    curator.answers = {{QStringLiteral("paid"), {QStringLiteral("yes")}}};
    CHECK(isUsual(desk, curator));
    CHECK(isUsual(desk, orderOf("D28")));
    CHECK_FALSE(office::mayBeOnStaff(QStringLiteral("D05")));
    CHECK_FALSE(office::mayBeOnStaff(QStringLiteral("D41")));
}

// ТК РФ ст. 351.8: a pair of employees concerns their labour, a pair with a pupil does not.
TEST_CASE("The order on pairs goes to the orders on staff where all its pairs are of employees", "[office]")
{
    const auto school = TestSchool::demo(4);
    auto& desk = school->desk();
    const auto proposal = office::proposePairs(desk, {});
    REQUIRE(proposal);
    REQUIRE(office::acceptProposal(desk, *proposal));
    CHECK_FALSE(isUsual(desk, orderOf("D32")));

    office::PreparedPaper ofEmployees;
    for (const pairs::Pair& pair : desk.snapshot().pairs) {
        const auto* form = programme::findForm(desk.profile(), pair.form);
        if (form && programme::isBetweenEmployees(*form)) {
            ofEmployees.pairs.push_back(pair.id);
        }
    }
    REQUIRE_FALSE(ofEmployees.pairs.empty());
    CHECK(office::isUsuallyOnStaff(desk, orderOf("D32"), ofEmployees));
}

TEST_CASE("An award to employees alone goes to the orders on staff, one to pupils as well does not",
          "[office]")
{
    const auto school = TestSchool::demo(7);
    auto& desk = school->desk();
    const auto mentor = [&](bool employee) {
        const auto& entries = desk.snapshot().entries;
        const auto found = std::ranges::find_if(entries, [&](const people::Entry& entry) {
            return entry.side == people::Side::Mentor &&
                   (entry.category == people::Category::Teacher) == employee;
        });
        REQUIRE(found != entries.end());
        return found->person.toString();
    };
    auto award = orderOf("D47");
    award.answers = {{QStringLiteral("thanks"), {mentor(true)}}};
    CHECK(isUsual(desk, award));
    award.answers = {{QStringLiteral("thanks"), {mentor(true), mentor(false)}}};
    CHECK_FALSE(isUsual(desk, award));
}

TEST_CASE("An order that annuls another goes into its journal", "[office]")
{
    const auto school = TestSchool::demo(3);
    auto& desk = school->desk();
    auto paid = orderOf("D02");
    paid.onStaff = true;
    const auto document = registered(desk, paid, QStringLiteral("5-ЛС"));
    CHECK(document.onStaff);
    auto annulling = orderOf("D60");
    annulling.subjects = {document.id.toString()};
    CHECK(isUsual(desk, annulling));
}

TEST_CASE("The newest number is told of the journal that the order goes into", "[office]")
{
    const auto school = TestSchool::demo(3);
    auto& desk = school->desk();
    auto request = orderOf("D02");
    request.onStaff = true;
    CHECK_FALSE(office::newestInJournal(desk, request));
    registered(desk, request, QStringLiteral("5-ЛС"));
    const auto* newest = office::newestInJournal(desk, request);
    REQUIRE(newest);
    CHECK(newest->number == QStringLiteral("5-ЛС"));
    request.onStaff = false;
    newest = office::newestInJournal(desk, request);
    CHECK((!newest || newest->number != QStringLiteral("5-ЛС")));
    CHECK_FALSE(office::newestInJournal(desk, orderOf("D41")));
}

TEST_CASE("The journal of orders lists those on staff apart", "[office]")
{
    const auto school = TestSchool::demo(3);
    auto& desk = school->desk();
    CHECK_FALSE(journalText(desk).contains(QStringLiteral("по личному составу")));
    auto request = orderOf("D02");
    request.onStaff = true;
    registered(desk, request, QStringLiteral("5-ЛС"));
    const QString text = journalText(desk);
    const auto heading = text.indexOf(QStringLiteral("приказов по личному составу"));
    REQUIRE(heading > 0);
    CHECK(text.indexOf(QStringLiteral("5-ЛС")) > heading);
    CHECK(text.count(QStringLiteral("5-ЛС")) == 1);
}

TEST_CASE("A draft remembers the journal that the curator chose", "[office]")
{
    const auto school = TestSchool::demo(3);
    auto& desk = school->desk();
    auto request = orderOf("D02");
    for (const std::optional<bool> chosen :
         {std::optional<bool>(), std::optional(true), std::optional(false)}) {
        request.onStaff = chosen;
        REQUIRE(office::keepPaperDraft(desk, {request, {}}));
        const auto draft = office::paperDraft(desk, request.kind);
        REQUIRE(draft);
        REQUIRE(*draft);
        CHECK((*draft)->request.onStaff == chosen);
    }
}
