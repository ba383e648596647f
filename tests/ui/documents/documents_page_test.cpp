#include "ui/documents/documents_page.h"

#include "office/prepare_paper.h"
#include "office/register_paper.h"
#include "ui/common/list_view.h"
#include "ui/common/long_work.h"
#include "ui/documents/issued_elsewhere_dialog.h"
#include "ui/documents/paper_preview.h"
#include "ui/documents/paper_wizard.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>

#include <algorithm>

using namespace kurator;
using namespace kurator::ui;

namespace {

documents::Document registerRoadmap(TestWorkspace& test)
{
    office::PaperRequest request;
    request.kind = QStringLiteral("D06");
    request.number = QStringLiteral("7");
    request.date = test.desk().today();
    const auto prepared = office::preparePaper(test.desk(), request);
    REQUIRE(prepared);
    const auto document = office::registerPaper(test.desk(), request, *prepared);
    REQUIRE(document);
    test.workspace().tellChanged();
    return *document;
}

// The wizards that a page has asked for.
struct AskedWizards
{
    std::vector<std::unique_ptr<Wizard>> list;

    explicit AskedWizards(DocumentsPage& page)
    {
        QObject::connect(&page, &Page::wizardAsked, &page,
                         [this](Wizard* wizard) { list.emplace_back(wizard); });
    }
    [[nodiscard]] const PaperWork& work() const
    {
        REQUIRE(list.size() == 1);
        return qobject_cast<PaperWizard*>(list.front().get())->work();
    }
};

} // namespace

TEST_CASE("The register shows a registered paper with its own text", "[ui][documents]")
{
    auto test = TestWorkspace::demo(4);
    const auto document = registerRoadmap(*test);
    DocumentsPage page(test->workspace());
    showAt(page, 1084, 640);
    auto* view = page.findChild<ListView*>();
    REQUIRE(view);
    const QAbstractItemModelTester tester(view->model());
    CHECK(view->model()->rowCount() == static_cast<int>(lists::documentRows(test->desk()).size()));
    page.choose({lists::Place::Documents, lists::Doing::OpenDocument, {}, {document.id.uuid()}});
    CHECK(view->currentId() == document.id.uuid());
    auto* preview = page.findChild<PaperView*>();
    CHECK(preview->isVisible());
    REQUIRE(preview->papers()->size() == 1);
    look(page, QStringLiteral("documents"));

    const auto rows = lists::documentRows(test->desk());
    const auto elsewhere = std::ranges::find(rows, true, &lists::DocumentRow::elsewhere);
    REQUIRE(elsewhere != rows.end());
    view->choose({elsewhere->id.uuid()});
    CHECK_FALSE(preview->isVisible());
    look(page, QStringLiteral("documents-elsewhere"));
}

TEST_CASE("A registered paper is saved again by a key", "[ui][documents]")
{
    auto test = TestWorkspace::demo(4);
    const auto document = registerRoadmap(*test);
    TestChoices answers;
    answers.save = test->fileIn(QStringLiteral("карта.pdf"));
    DocumentsPage page(test->workspace());
    showAt(page, 1084, 640);
    page.choose({lists::Place::Documents, lists::Doing::OpenDocument, {}, {document.id.uuid()}});
    page.firstWidget()->setFocus();
    press(page.firstWidget(), Qt::Key_S, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return !page.findChild<LongWork*>()->isRunning(); }));
    CHECK(QFile::exists(answers.save));
}

TEST_CASE("Buttons elsewhere open the right wizard", "[ui][documents]")
{
    auto test = TestWorkspace::demo(2);
    DocumentsPage page(test->workspace());
    showAt(page, 1084, 640);
    {
        AskedWizards asked(page);
        page.choose({lists::Place::Documents, lists::Doing::PreparePaper, QStringLiteral("D06")});
        CHECK(asked.work().request().kind == QStringLiteral("D06"));
        page.disconnect(&page);
    }
    {
        AskedWizards asked(page);
        const auto& entry = test->desk().snapshot().entries.front();
        page.choose(
            {lists::Place::Documents, lists::Doing::PrintConsents, QStringLiteral("D15"), {entry.id.uuid()}});
        CHECK(asked.work().prepared().entries == std::vector{entry.id});
        page.disconnect(&page);
    }
    {
        AskedWizards asked(page);
        press(page.firstWidget(), Qt::Key_N, Qt::ControlModifier);
        CHECK(asked.work().isEmpty());
        page.disconnect(&page);
    }
    page.choose({lists::Place::Documents, lists::Doing::RegisterElsewhere, QStringLiteral("D27")});
    auto* dialog = page.findChild<IssuedElsewhereDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->isVisible());
    dialog->reject();
}

TEST_CASE("Drafts wait on the page to go on with", "[ui][documents]")
{
    auto test = TestWorkspace::demo(2);
    office::PaperDraft draft;
    draft.request.kind = QStringLiteral("D06");
    draft.request.number = QStringLiteral("15");
    REQUIRE(office::keepPaperDraft(test->desk(), draft));
    DocumentsPage page(test->workspace());
    showAt(page, 1084, 640);
    look(page, QStringLiteral("documents-draft"));
    AskedWizards asked(page);
    click(page, QStringLiteral("Продолжить: Дорожная карта № 15"));
    CHECK(asked.work().request().number == QStringLiteral("15"));
    const auto buttons = page.findChildren<QAbstractButton*>();
    const auto away = std::ranges::find_if(buttons, [](const auto* button) {
        return button->accessibleName().startsWith(QStringLiteral("Удалить черновик"));
    });
    REQUIRE(away != buttons.end());
    QTest::mouseClick(*away, Qt::LeftButton);
    const auto drafts = office::paperDrafts(test->desk());
    REQUIRE(drafts);
    CHECK(drafts->empty());
    page.disconnect(&page);
}
