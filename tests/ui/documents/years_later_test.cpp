#include "office/new_year.h"
#include "office/prepare_paper.h"
#include "office/register_paper.h"
#include "ui/documents/documents_page.h"
#include "ui/documents/paper_preview.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

using namespace kurator;
using namespace kurator::ui;

namespace {

documents::Document signedCuratorOrder(office::Desk& desk)
{
    office::PaperRequest request;
    request.kind = QStringLiteral("D02");
    request.number = QStringLiteral("77-ОД");
    request.date = QDate(2026, 11, 20);
    const auto prepared = office::preparePaper(desk, request);
    REQUIRE(prepared);
    const auto registered = office::registerPaper(desk, request, *prepared);
    REQUIRE(registered);
    return *registered;
}

// The file of the school opened anew, years later.
struct LaterWorkspace
{
    base::Clock clock{QDate(2031, 3, 2)};
    std::unique_ptr<Workspace> workspace;

    explicit LaterWorkspace(const QString& path)
    {
        auto file =
            storage::SchoolFile::open(path, storage::Access::ReadWrite, clock, QStringLiteral("тест"));
        REQUIRE(file);
        auto desk = office::Desk::open(**file, clock);
        REQUIRE(desk);
        school::OpenFile open;
        open.path = path;
        open.store = std::move(*file);
        workspace = std::make_unique<Workspace>(std::move(open), std::move(*desk));
    }
};

} // namespace

TEST_CASE("The page of papers of an earlier year shows the order as it was signed", "[ui][documents]")
{
    const auto test = TestWorkspace::demo(3);
    const auto order = signedCuratorOrder(test->desk());
    const auto paper = lists::paperOf(test->desk(), order.id);
    REQUIRE(paper);
    const auto year = test->desk().programme().id;
    school::Changes changes;
    for (people::Person person : test->desk().snapshot().persons) {
        person.name.surname = QStringLiteral("Новая");
        changes.saved.emplace_back(person);
    }
    REQUIRE(test->desk().commit({QStringLiteral("step.demo-filled"), {}}, changes));
    REQUIRE(office::startNewYear(
        test->desk(),
        office::offeredNewYear(test->desk(), office::usualStartAfter(test->desk().programme()))));
    const QString copy = test->fileIn(QStringLiteral("позже.kurator"));
    REQUIRE(dynamic_cast<storage::SchoolFile&>(test->workspace().store()).copyTo(copy));

    const LaterWorkspace later(copy);
    DocumentsPage page(*later.workspace);
    showAt(page, 1084, 640);
    auto* view = page.findChild<PaperView*>();
    REQUIRE(view);
    CHECK(view->papers()->empty()); // a new year has no papers yet
    later.workspace->choose(year);
    page.ensureFresh();
    page.choose({lists::Place::Documents, lists::Doing::OpenDocument, {}, {order.id.uuid()}, {}});
    REQUIRE(view->papers()->size() == 1);
    CHECK(view->papers()->front() == *paper);
    look(page, QStringLiteral("documents-years-later"));
}
