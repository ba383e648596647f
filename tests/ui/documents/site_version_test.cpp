#include "ui/documents/site_version_dialog.h"

#include "documents/paper_texts.h"
#include "office/accept_proposal.h"
#include "office/prepare_paper.h"
#include "office/propose_pairs.h"
#include "office/register_paper.h"
#include "rendering/pdf_text.h"
#include "ui/documents/documents_page.h"
#include "ui/documents/paper_preview.h"
#include "ui/documents/paper_wizard.h"
#include "ui/documents/wrapped_list.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QFile>

#include <algorithm>

using namespace kurator;
using namespace kurator::ui;

namespace {

struct SchoolWithOrderOnPairs
{
    std::unique_ptr<TestWorkspace> test = TestWorkspace::demo(4);
    base::Id<documents::Document> order;

    SchoolWithOrderOnPairs()
    {
        auto& desk = test->desk();
        const auto proposal = office::proposePairs(desk, {});
        REQUIRE(proposal);
        REQUIRE(office::acceptProposal(desk, *proposal));
        office::PaperRequest request;
        request.kind = QStringLiteral("D32");
        request.number = QStringLiteral("98-ОД");
        request.date = QDate(2026, 11, 20);
        request.leaveOut = true;
        const auto prepared = office::preparePaper(desk, request);
        REQUIRE(prepared);
        const auto registered = office::registerPaper(desk, request, *prepared);
        REQUIRE(registered);
        order = registered->id;
        test->workspace().tellChanged();
    }

    void show(DocumentsPage& page) const
    {
        showAt(page, 1084, 640);
        page.choose({lists::Place::Documents, lists::Doing::OpenDocument, {}, {order.uuid()}, {}});
    }
};

QString plainSpaced(QString text)
{
    return text.replace(QChar::Nbsp, QLatin1Char(' '));
}

} // namespace

TEST_CASE("The curator sees what of an order may stand on the site, who is left out and why, and saves it",
          "[ui][documents]")
{
    const SchoolWithOrderOnPairs school;
    TestChoices answers;
    answers.save = school.test->fileIn(QStringLiteral("сайт.pdf"));
    DocumentsPage page(school.test->workspace());
    school.show(page);
    look(page, QStringLiteral("documents-order"));
    click(page, QStringLiteral("Для сайта…"));
    auto* dialog = page.findChild<SiteVersionDialog*>();
    REQUIRE(dialog);
    REQUIRE(waitFor([&] { return dialog->isVisible(); }));
    look(*dialog, QStringLiteral("site-version"));
    const auto version = office::siteVersion(school.test->desk(), school.order);
    REQUIRE(version);
    REQUIRE_FALSE(version->hidden.empty());
    const auto* list = named<WrappedList>(*dialog, QStringLiteral("Кого нет в версии для сайта"));
    CHECK(list->count() == static_cast<int>(version->hidden.size()));
    CHECK(list->item(0)->text().contains(version->hidden.front().name));
    auto* view = dialog->findChild<PaperView*>();
    REQUIRE(view);
    CHECK(view->papers()->front() == version->paper);

    click(*dialog, QStringLiteral("Сохранить файл…"));
    REQUIRE(waitFor([&] { return QFile::exists(answers.save); }));
    if (const auto pages = tests::pagesOfPdf(answers.save)) {
        const QString text = plainSpaced(pages->join(QLatin1Char(' ')));
        CHECK(text.contains(QStringLiteral("98-ОД")));
        for (const office::BlockedPerson& person : version->hidden) {
            CHECK_FALSE(text.contains(person.name));
        }
    }
}

TEST_CASE("Extracts for the families are one press away from the order on pairs", "[ui][documents]")
{
    const SchoolWithOrderOnPairs school;
    DocumentsPage page(school.test->workspace());
    school.show(page);
    Wizard* asked = nullptr;
    QObject::connect(&page, &Page::wizardAsked, &page, [&](Wizard* wizard) { asked = wizard; });
    click(page, QStringLiteral("Выписки…"));
    REQUIRE(asked);
    const std::unique_ptr<PaperWizard> wizard(qobject_cast<PaperWizard*>(asked));
    showAt(*wizard);
    look(*wizard, QStringLiteral("extracts-about"));
    auto* view = wizard->findChild<PaperView*>();
    REQUIRE(view);
    REQUIRE_FALSE(view->papers()->empty());
    const auto texts = documents::paperTexts(view->papers()->front());
    CHECK(std::ranges::any_of(
        texts, [](const auto& text) { return text.text.contains(QStringLiteral("ВЫПИСКА ИЗ ПРИКАЗА")); }));
}
