#include "ui/documents/font_notice.h"

#include "office/paper_rules.h"
#include "office/prepare_paper.h"
#include "office/register_paper.h"
#include "ui/common/settings.h"
#include "ui/documents/document_details.h"
#include "ui/documents/paper_wizard.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QLabel>

#include <algorithm>

using namespace kurator;
using namespace kurator::ui;

namespace {

const QString absent = QStringLiteral("Школьный Антиква");

void printIn(TestWorkspace& test, const QString& family)
{
    documents::PaperRules rules;
    documents::HouseStyle style = documents::houseStyle(documents::LayoutStandard::Own);
    style.page.fontFamily = family;
    rules.style = documents::toJson(style);
    REQUIRE(office::savePaperRules(test.desk(), rules));
}

// The notice that is seen; nullptr where there is none.
FontNotice* noticeIn(const QWidget& window)
{
    for (auto* notice : window.findChildren<FontNotice*>()) {
        if (notice->isVisibleTo(&window)) {
            return notice;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("A font that is not installed is told over the sheet with what stands in for it", "[ui][documents]")
{
    auto test = TestWorkspace::demo(3);
    settings().remove(QStringLiteral("papers/missing-fonts-read"));
    printIn(*test, absent);
    PaperWizard wizard(test->workspace(), {QStringLiteral("D06"), {}});
    showAt(wizard);
    auto* notice = noticeIn(wizard);
    REQUIRE(notice);
    const QString text = notice->findChild<QLabel*>()->text();
    CHECK(text.contains(absent));
    CHECK(text.contains(QStringLiteral("Документы")));
    look(wizard, QStringLiteral("font-missing"));

    SECTION("read once, it is told no more, another font is")
    {
        click(wizard, QStringLiteral("Понятно"));
        CHECK_FALSE(noticeIn(wizard));
        PaperWizard later(test->workspace(), {QStringLiteral("D06"), {}});
        showAt(later);
        CHECK_FALSE(noticeIn(later));
        printIn(*test, QStringLiteral("Другой Антиква"));
        PaperWizard another(test->workspace(), {QStringLiteral("D06"), {}});
        showAt(another);
        CHECK(noticeIn(another));
    }
}

TEST_CASE("A registered paper whose font is not installed tells it too", "[ui][documents]")
{
    auto test = TestWorkspace::demo(3);
    settings().remove(QStringLiteral("papers/missing-fonts-read"));
    printIn(*test, absent);
    office::PaperRequest request;
    request.kind = QStringLiteral("D06");
    request.number = QStringLiteral("777");
    request.date = test->desk().today();
    const auto prepared = office::preparePaper(test->desk(), request);
    REQUIRE(prepared);
    REQUIRE(office::registerPaper(test->desk(), request, *prepared));
    const auto rows = lists::documentRows(test->desk());
    const auto row = std::ranges::find(rows, request.number, &lists::DocumentRow::number);
    REQUIRE(row != rows.end());
    DocumentDetails details;
    details.showRow(test->desk(), &*row);
    showAt(details, 520, 640);
    CHECK(noticeIn(details));
    look(details, QStringLiteral("font-missing-registered"));
}

TEST_CASE("Nothing is said of a font that is there", "[ui][documents]")
{
    auto test = TestWorkspace::demo(3);
    printIn(*test, QStringLiteral("DejaVu Serif"));
    PaperWizard wizard(test->workspace(), {QStringLiteral("D06"), {}});
    showAt(wizard);
    CHECK_FALSE(noticeIn(wizard));
}
