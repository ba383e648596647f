#include "office/roadmap_paper.h"

#include "office/paper_session.h"
#include "office/prepare_paper.h"
#include "office/register_paper.h"
#include "support/empty_year.h"
#include "support/golden.h"
#include "support/test_school.h"
#include "support/text.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace kurator;
using documents::Approval;
using documents::ApprovalKind;
using documents::ColumnSet;

namespace {

office::PaperRequest roadmapRequest(const documents::RoadmapPrinting& printing = {})
{
    office::PaperRequest request;
    request.kind = QStringLiteral("D06");
    request.printing = printing;
    return request;
}

office::PreparedPaper printedRoadmap(TestSchool& school, const documents::RoadmapPrinting& printing = {})
{
    const auto prepared = office::preparePaper(school.desk(), roadmapRequest(printing));
    REQUIRE(prepared);
    REQUIRE(prepared->papers.size() == 1);
    return *prepared;
}

const documents::Table& tableIn(const documents::Paper& paper)
{
    const auto found = std::ranges::find_if(
        paper.blocks, [](const auto& block) { return std::holds_alternative<documents::Table>(block); });
    REQUIRE(found != paper.blocks.end());
    return std::get<documents::Table>(*found);
}

const documents::ApprovalCorners& cornersIn(const documents::Paper& paper)
{
    REQUIRE(std::holds_alternative<documents::ApprovalCorners>(paper.blocks.front()));
    return std::get<documents::ApprovalCorners>(paper.blocks.front());
}

QStringList headingsIn(const documents::Paper& paper)
{
    QStringList headings;
    for (const auto& column : tableIn(paper).columns) {
        headings << QString(column.heading).replace(QChar::Nbsp, QLatin1Char(' '));
    }
    return headings;
}

// The texts of one column, bands left out.
QStringList columnIn(const documents::Paper& paper, std::size_t column)
{
    QStringList texts;
    for (const auto& row : tableIn(paper).rows) {
        if (const auto* cells = std::get_if<documents::Row>(&row)) {
            texts << cells->cells.at(column).text;
        }
    }
    return texts;
}

long bandsIn(const documents::Paper& paper)
{
    return std::ranges::count_if(
        tableIn(paper).rows, [](const auto& row) { return std::holds_alternative<documents::Band>(row); });
}

bool warnsOf(const office::PreparedPaper& prepared, const char* code)
{
    return std::ranges::count(prepared.warnings, QLatin1String(code), &base::Finding::code) > 0;
}

} // namespace

TEST_CASE("Each built-in profile prints the roadmap under its own headings", "[office]")
{
    for (const char* profile : {"khakassia", "tomsk-schools", "tomsk-colleges", "vladimir-municipal",
                                "federal", "khabarovsk", "karachay-cherkessia"}) {
        CAPTURE(profile);
        auto school = TestSchool::demo(1, 30, QLatin1String(profile));
        const auto prepared = printedRoadmap(*school);
        const auto& paper = prepared.papers.front();
        CHECK(headingsIn(paper) == school->desk().profile().columns);
        CHECK(columnIn(paper, 0).size() == static_cast<int>(school->desk().profile().items.size()));
        const bool isList = QLatin1String(profile).startsWith(QLatin1String("tomsk"));
        CHECK((paper.style.orientation == documents::Orientation::Portrait) == isList);
    }
}

TEST_CASE("The curator may print another set of columns", "[office]")
{
    auto school = TestSchool::demo(1);
    for (const ColumnSet set : {ColumnSet::Khakassia, ColumnSet::List, ColumnSet::Municipal}) {
        const auto prepared = printedRoadmap(*school, {set, {}});
        const auto& paper = prepared.papers.front();
        CHECK(headingsIn(paper) == documents::headingsOf(set));
        CHECK(columnIn(paper, 0).size() == 58);
        CHECK(bandsIn(paper) == (set == ColumnSet::Khakassia ? 14 : 7));
    }
}

TEST_CASE("A list without stages in its source numbers its items from one", "[office]")
{
    auto school = TestSchool::demo(1, 30, QStringLiteral("tomsk-colleges"));
    const auto paper = printedRoadmap(*school).papers.front();
    CHECK(bandsIn(paper) == 0);
    const QStringList numbers = columnIn(paper, 0);
    REQUIRE(numbers.size() == 17);
    CHECK(numbers.front() == QStringLiteral("1"));
    CHECK(numbers.back() == QStringLiteral("17"));
    // Windows that the program proposes are printed as days, and nothing tells that they were proposed.
    for (const QString& term : columnIn(paper, 2)) {
        CHECK(term.count(QStringLiteral(".202")) == 2);
    }
    CHECK_FALSE(plainText(paper).contains(QStringLiteral("предл"), Qt::CaseInsensitive));
    const QString text = plainText(paper);
    CHECK(text.count(QStringLiteral("входное анкетирование")) == 1);
}

TEST_CASE("In the municipal columns a stage stands in the row that bears its number", "[office]")
{
    auto school = TestSchool::demo(1, 30, QStringLiteral("vladimir-municipal"));
    const auto prepared = printedRoadmap(*school);
    const auto& paper = prepared.papers.front();
    CHECK(bandsIn(paper) == 0);
    const QStringList numbers = columnIn(paper, 0);
    CHECK(numbers.front() == QStringLiteral("1."));
    CHECK(columnIn(paper, 1).front() == QStringLiteral("Подготовка условий для запуска ЦМН"));
    const auto contest = numbers.indexOf(QStringLiteral("2.3."));
    REQUIRE(contest > 0);
    CHECK(columnIn(paper, 3).at(contest).contains(QStringLiteral("конкурсы")));
    // S002 names nobody for 2.4 and 2.5: there a person has to write. Row 2 is a heading.
    CHECK(columnIn(paper, 5).at(numbers.indexOf(QStringLiteral("2.4."))) == QStringLiteral("______"));
    CHECK(columnIn(paper, 5).at(numbers.indexOf(QStringLiteral("2."))) == QStringLiteral("–"));
    CHECK(warnsOf(prepared, "documents.field-missing"));
    CHECK_FALSE(warnsOf(prepared, "office.roadmap-no-actions"));
}

TEST_CASE("Events of the year stand under what is done for an item", "[office]")
{
    auto school = TestSchool::demo(1);
    REQUIRE(forgetEvents(school->desk()));
    const documents::RoadmapPrinting municipal{ColumnSet::Municipal, {}};
    CHECK(warnsOf(printedRoadmap(*school, municipal), "office.roadmap-no-actions"));
    auto& desk = school->desk();
    programme::Event event;
    event.id = desk.ids().next<programme::Event>();
    event.programme = desk.programme().id;
    event.title = QStringLiteral("педсовет о наставничестве");
    event.date = QDate(2026, 12, 24);
    event.items = {QStringLiteral("2.1")};
    school::Changes changes;
    changes.saved.push_back(event);
    REQUIRE(desk.commit({QStringLiteral("step.facts-recorded"), {}}, changes));
    const auto prepared = printedRoadmap(*school, municipal);
    CHECK_FALSE(warnsOf(prepared, "office.roadmap-no-actions"));
    CHECK(columnIn(prepared.papers.front(), 3)
              .contains(QStringLiteral("Педсовет о наставничестве (24.12.2026)")));
}

TEST_CASE("One to four approval blocks are printed as they were asked for", "[office]")
{
    auto school = TestSchool::demo(1);
    const Approval council{ApprovalKind::AgreedByBody,
                           QStringLiteral("Советом родителей"),
                           {},
                           QStringLiteral("3"),
                           QDate(2026, 8, 28)};
    for (std::size_t count = 1; count <= documents::mostApprovals; ++count) {
        const std::vector<Approval> approvals(count, council);
        const auto prepared = printedRoadmap(*school, {{}, approvals});
        const auto& corners = cornersIn(prepared.papers.front());
        CHECK(corners.left.size() + corners.right.size() == count);
    }
    const std::vector<Approval> five(5, council);
    const auto refused = office::preparePaper(school->desk(), roadmapRequest({{}, five}));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QStringLiteral("office.too-many-approvals"));
}

TEST_CASE("The order that approves the roadmap is taken from the register", "[office]")
{
    auto school = TestSchool::demo(1);
    const std::vector<Approval> byOrder{{ApprovalKind::ApprovedByOrder, {}, {}, {}, {}}};
    CHECK(warnsOf(printedRoadmap(*school, {{}, byOrder}), "documents.field-missing"));
    office::PaperRequest order;
    order.kind = QStringLiteral("D07");
    order.number = QStringLiteral("77-ОД");
    order.date = QDate(2026, 11, 18);
    REQUIRE(office::registerElsewhere(school->desk(), order));
    const auto prepared = printedRoadmap(*school, {{}, byOrder});
    CHECK(cornersIn(prepared.papers.front()).right.front().lines.at(1) ==
          QStringLiteral("от 18.11.2026 №\u00a077-ОД"));
    CHECK_FALSE(warnsOf(prepared, "documents.field-missing"));
}

TEST_CASE("Columns and approvals are kept in the draft, and an older draft is read", "[office]")
{
    auto school = TestSchool::demo(1);
    auto& desk = school->desk();
    office::PaperDraft draft{roadmapRequest({ColumnSet::List,
                                             {{ApprovalKind::AgreedByPerson,
                                               QStringLiteral("Начальник отдела"),
                                               QStringLiteral("Т. Е. Ким"),
                                               {},
                                               {}}}}),
                             {}};
    REQUIRE(office::keepPaperDraft(desk, draft));
    const auto back = office::paperDraft(desk, QStringLiteral("D06"));
    REQUIRE(back);
    REQUIRE(*back);
    CHECK(**back == draft);

    REQUIRE(desk.store().keepDraft(QStringLiteral("paper.D06"), R"({"kind":"D06","number":"15"})"));
    const auto older = office::paperDraft(desk, QStringLiteral("D06"));
    REQUIRE(older);
    REQUIRE(*older);
    CHECK((*older)->request.number == QStringLiteral("15"));
    CHECK((*older)->request.printing == documents::RoadmapPrinting());
}

TEST_CASE("The next roadmap begins as the last one was printed, in a new year without its protocols",
          "[office]")
{
    auto school = TestSchool::demo(1);
    auto& desk = school->desk();
    const documents::RoadmapPrinting printing{ColumnSet::List,
                                              {{ApprovalKind::Adopted,
                                                QStringLiteral("Педагогическим советом"),
                                                {},
                                                QStringLiteral("1"),
                                                QDate(2026, 8, 28)}}};
    const auto nothing = office::rememberedPrinting(desk);
    REQUIRE(nothing);
    CHECK(*nothing == documents::RoadmapPrinting());
    const auto steps = desk.snapshot();
    REQUIRE(office::rememberPrinting(desk, printing));
    CHECK(desk.snapshot() == steps); // outside undo
    const auto same = office::rememberedPrinting(desk);
    REQUIRE(same);
    CHECK(*same == printing);

    QJsonObject other = documents::toJson(printing);
    other.insert(QStringLiteral("programme"), QStringLiteral("other"));
    REQUIRE(desk.store().keepDraft(QStringLiteral("roadmap/printing"), QJsonDocument(other).toJson()));
    const auto next = office::rememberedPrinting(desk);
    REQUIRE(next);
    REQUIRE(next->approvals.size() == 1);
    CHECK(next->approvals.front().who == QStringLiteral("Педагогическим советом"));
    CHECK(next->approvals.front().number.isEmpty());
    CHECK_FALSE(next->approvals.front().date);
}
