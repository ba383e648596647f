#include "documents/paper_json.h"
#include "office/accept_proposal.h"
#include "office/paper_checks.h"
#include "office/paper_session.h"
#include "office/prepare_paper.h"
#include "office/propose_pairs.h"
#include "office/register_paper.h"
#include "support/test_school.h"
#include "support/text.h"

#include <algorithm>

using namespace kurator;

namespace {

office::PaperRequest pairsOrderRequest()
{
    office::PaperRequest request;
    request.kind = QStringLiteral("D32");
    request.leaveOut = true;
    return request;
}

// A school whose pairs were just made and wait for their order.
std::unique_ptr<TestSchool> schoolWithPairs()
{
    auto school = TestSchool::demo(4);
    const auto proposal = office::proposePairs(school->desk(), {});
    REQUIRE(proposal);
    REQUIRE(office::acceptProposal(school->desk(), *proposal));
    return school;
}

documents::PaperText textWith(const documents::Paper& paper, const QString& part)
{
    for (const auto& text : documents::paperTexts(paper)) {
        if (text.text.contains(part)) {
            return text;
        }
    }
    FAIL("no such text");
    return {};
}

const office::PaperCheckLine* lineOf(const std::vector<office::PaperCheckLine>& lines, const char* code)
{
    const auto found = std::ranges::find(lines, QString::fromLatin1(code), &office::PaperCheckLine::code);
    return found == lines.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("Words changed before the number is known stand in the registered order", "[office]")
{
    auto school = schoolWithPairs();
    auto& desk = school->desk();
    auto request = pairsOrderRequest();
    const auto first = office::preparePaperSession(desk, request);
    REQUIRE(first);
    const auto& shown = first->prepared.papers.front();
    const QString words = QStringLiteral("Контроль возложить на заместителя директора.");
    documents::PaperEdits edits;
    edits.list.push_back(
        documents::rewording(shown, textWith(shown, QStringLiteral("Контроль")).location, words));
    const auto mark = textWith(shown, QStringLiteral("№\u00a0_"));
    edits.list.push_back(documents::rewording(shown, mark.location, QStringLiteral("от руки")));

    request.number = QStringLiteral("112-ОД");
    request.date = QDate(2026, 11, 20);
    const auto session = office::preparePaperSession(desk, request, edits);
    REQUIRE(session);
    CHECK(session->edits.list.size() == 1);
    REQUIRE(session->dropped.list.size() == 1);
    CHECK(std::ranges::count(session->prepared.warnings, QStringLiteral("office.edit-dropped"),
                             &base::Finding::code) == 1);

    const auto document = office::registerPaper(desk, session->request, session->prepared);
    REQUIRE(document);
    const auto stored = documents::paperFromJson(document->blocks);
    REQUIRE(stored);
    CHECK(*stored == session->prepared.papers.front());
    CHECK(textWith(*stored, QStringLiteral("Контроль")).text.contains(QStringLiteral("возложить")));
    CHECK(std::get<documents::Requisites>(stored->blocks.front()).number.contains(QStringLiteral("112-ОД")));
}

TEST_CASE("A paper that was left comes back as a draft", "[office]")
{
    auto school = schoolWithPairs();
    auto& desk = school->desk();
    office::PaperDraft draft{pairsOrderRequest(), {}};
    draft.request.date = QDate(2026, 11, 20);
    const auto session = office::preparePaperSession(desk, draft.request);
    REQUIRE(session);
    const auto& shown = session->prepared.papers.front();
    draft.edits.list.push_back(documents::addedPoint(shown,
                                                     textWith(shown, QStringLiteral("Контроль")).location,
                                                     QStringLiteral("Приказ разместить на сайте.")));
    REQUIRE(office::keepPaperDraft(desk, draft));
    const auto back = office::paperDraft(desk, QStringLiteral("D32"));
    REQUIRE(back);
    REQUIRE(back->has_value());
    CHECK(**back == draft);
    REQUIRE(office::dropPaperDraft(desk, QStringLiteral("D32")));
    const auto gone = office::paperDraft(desk, QStringLiteral("D32"));
    REQUIRE(gone);
    CHECK_FALSE(gone->has_value());
}

TEST_CASE("Those whom the order may not name are listed with their reasons", "[office]")
{
    auto school = schoolWithPairs();
    auto& desk = school->desk();
    auto request = pairsOrderRequest();
    request.leaveOut = false;
    REQUIRE(office::blockedIn(desk, request).empty());
    request.date = QDate(2026, 8, 1); // before any consent was signed
    const auto blocked = office::blockedIn(desk, request);
    REQUIRE_FALSE(blocked.empty());
    for (const auto& person : blocked) {
        CHECK_FALSE(person.entry.isNull());
        CHECK_FALSE(person.obstacles.empty());
    }
    const auto refused = office::preparePaper(desk, request);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QStringLiteral("office.people-blocked"));
    CHECK(refused.error().arguments.value(QStringLiteral("names")).contains(blocked.front().name));

    const auto lines = office::paperChecks(desk, request, {});
    const auto* consents = lineOf(lines, "paper.consents-missing");
    REQUIRE(consents);
    CHECK(consents->state == office::CheckState::Bad);
    CHECK_FALSE(consents->entries.empty());
    CHECK(lineOf(lines, "paper.consents-good") == nullptr);
}

TEST_CASE("An order in order is shown green before the signature", "[office]")
{
    auto school = schoolWithPairs();
    auto& desk = school->desk();
    auto request = pairsOrderRequest();
    const auto prepared = office::preparePaper(desk, request);
    REQUIRE(prepared);
    const auto draft = office::paperChecks(desk, request, *prepared);
    REQUIRE(lineOf(draft, "paper.consents-good"));
    CHECK(lineOf(draft, "paper.consents-good")->arguments.value(QStringLiteral("n")).toInt() > 10);
    CHECK(lineOf(draft, "paper.registry-good"));
    CHECK(lineOf(draft, "paper.date-none"));
    CHECK(lineOf(draft, "paper.number-none"));
    CHECK_FALSE(office::mayBeRegistered(request, draft));

    request.number = QStringLiteral("112-ОД");
    request.date = QDate(2026, 11, 20);
    const auto lines = office::paperChecks(desk, request, *prepared);
    CHECK(lineOf(lines, "paper.date-good"));
    CHECK(lineOf(lines, "paper.number-good"));
    CHECK(office::mayBeRegistered(request, lines));
}

TEST_CASE("Date and number are looked at before the signature", "[office]")
{
    auto school = schoolWithPairs();
    auto& desk = school->desk();
    auto request = pairsOrderRequest();
    request.number = QStringLiteral("112-ОД");
    const auto linesOn = [&](const QDate& day) {
        request.date = day;
        return office::paperChecks(desk, request, {});
    };
    CHECK(lineOf(linesOn(QDate(2026, 11, 24)), "paper.date-future"));
    CHECK(lineOf(linesOn(QDate(2026, 11, 15)), "paper.date-day-off"));
    CHECK(lineOf(linesOn(desk.programme().t0.addDays(-1)), "paper.date-before-start"));

    request.number = QStringLiteral("112");
    CHECK(lineOf(linesOn(QDate(2026, 11, 20)), "paper.number-ending"));
    const auto papers = desk.registeredPapers();
    const auto registry = std::ranges::find(papers, QStringLiteral("D27"), &programme::RegisteredPaper::kind);
    REQUIRE(registry != papers.end());
    request.number = registry->number;
    const auto taken = linesOn(registry->date);
    REQUIRE(lineOf(taken, "office.number-taken"));
    CHECK_FALSE(office::mayBeRegistered(request, taken));
}

TEST_CASE("Blanks are printed for the chosen people only", "[office]")
{
    auto school = TestSchool::demo(2);
    auto& desk = school->desk();
    office::PaperRequest request;
    request.kind = QStringLiteral("D15");
    const auto all = office::preparePaper(desk, request);
    REQUIRE(all);
    REQUIRE(all->entries.size() == all->papers.size());
    REQUIRE(all->papers.size() > 2);

    request.entries = {all->entries.at(1), all->entries.front(), all->entries.front()};
    const auto two = office::preparePaper(desk, request);
    REQUIRE(two);
    CHECK(two->entries == std::vector{all->entries.front(), all->entries.at(1)});
    CHECK(two->papers == std::vector{all->papers.front(), all->papers.at(1)});

    office::PaperDraft draft{request, {}};
    REQUIRE(office::keepPaperDraft(desk, draft));
    const auto kept = office::paperDrafts(desk);
    REQUIRE(kept);
    REQUIRE(kept->size() == 1);
    CHECK(kept->front() == draft);
}

TEST_CASE("An order whose pairs are all fixed is shown as the registered one", "[office]")
{
    auto school = schoolWithPairs();
    auto& desk = school->desk();
    auto request = pairsOrderRequest();
    request.number = QStringLiteral("112-ОД");
    request.date = QDate(2026, 11, 20);
    const auto prepared = office::preparePaper(desk, request);
    REQUIRE(prepared);
    CHECK_FALSE(prepared->registered);
    const auto document = office::registerPaper(desk, request, *prepared);
    REQUIRE(document);
    const auto again = office::preparePaper(desk, pairsOrderRequest());
    REQUIRE(again);
    CHECK(again->registered == document->id);
}
