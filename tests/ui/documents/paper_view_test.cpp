#include "ui/documents/paper_preview.h"

#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace kurator;
using namespace kurator::ui;

namespace {

documents::Paper paperOfWords(const QString& title, int paragraphs)
{
    documents::Paper paper;
    paper.blocks.emplace_back(documents::Title{title});
    for (int i = 0; i < paragraphs; ++i) {
        paper.blocks.emplace_back(
            documents::Paragraph{QStringLiteral("Абзац %1 о наставниках школы.").arg(i + 1)});
    }
    return paper;
}

PaperPile::Papers pileOf(std::vector<documents::Paper> papers)
{
    return std::make_shared<const std::vector<documents::Paper>>(std::move(papers));
}

} // namespace

TEST_CASE("The keys of a preview lead from sheet to sheet and change the size", "[ui][documents]")
{
    PaperPreview preview(QStringLiteral("Листы"));
    PaperView* view = preview.view();
    view->setPapers(
        pileOf({paperOfWords(QStringLiteral("Первый"), 100), paperOfWords(QStringLiteral("Второй"), 3)}));
    showAt(preview, 700, 600);
    REQUIRE(waitFor([&] { return view->isSheetCountExact(); }));
    REQUIRE(view->sheetCount() > 2);
    CHECK(view->currentSheet() == 0);
    view->setFocus();
    press(view, Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(view->currentSheet() == 1);
    press(view, Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(view->currentSheet() == 0);
    int presses = 0;
    while (view->currentSheet() + 1 < view->sheetCount() && ++presses < 50) {
        press(view, Qt::Key_PageDown);
    }
    CHECK(presses >= view->sheetCount() - 1);
    CHECK(presses < 50);
    press(view, Qt::Key_Home);
    CHECK(view->currentSheet() == 0);
    press(view, Qt::Key_End);
    CHECK(view->currentSheet() == view->sheetCount() - 1);

    const double fitted = view->zoom();
    press(view, Qt::Key_Plus, Qt::ControlModifier);
    CHECK(view->zoom() > fitted);
    press(view, Qt::Key_Minus, Qt::ControlModifier);
    press(view, Qt::Key_Minus, Qt::ControlModifier);
    CHECK(view->zoom() < fitted);
    press(view, Qt::Key_0, Qt::ControlModifier);
    CHECK(view->zoom() == Approx(fitted));
    QWheelEvent wheel(QPointF(200, 200), view->mapToGlobal(QPointF(200, 200)), {}, QPoint(0, 120),
                      Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view->viewport(), &wheel);
    CHECK(view->zoom() > fitted);
    look(preview, QStringLiteral("preview"));
}

TEST_CASE("A thousand blanks open at once and the last can be seen", "[ui][documents]")
{
    std::vector<documents::Paper> papers;
    for (int i = 0; i < 1000; ++i) {
        papers.push_back(paperOfWords(QStringLiteral("Согласие %1").arg(i + 1), i == 0 ? 3 : 60));
    }
    PaperView view(QStringLiteral("Листы"));
    view.setPapers(pileOf(std::move(papers)));
    showAt(view, 700, 600);
    CHECK_FALSE(view.isSheetCountExact());
    CHECK(view.sheetCount() >= 1000);
    press(&view, Qt::Key_End);
    QApplication::processEvents();
    CHECK(view.currentSheet() >= 999);
    CHECK(view.verticalScrollBar()->value() > 0);
}

TEST_CASE("A click chooses the text it hits, keys go to its neighbours", "[ui][documents]")
{
    PaperView view(QStringLiteral("Листы"));
    view.setChoosing(true);
    view.setPapers(pileOf({paperOfWords(QStringLiteral("Приказ"), 4)}));
    showAt(view, 700, 900);
    const QSignalSpy edits(&view, &PaperView::editAsked);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(5, 5));
    CHECK_FALSE(view.chosenText());
    press(&view, Qt::Key_Down);
    REQUIRE(view.chosenText());
    CHECK(view.chosenText()->location == documents::TextLocation{0, 0});
    press(&view, Qt::Key_Down);
    CHECK(view.chosenText()->location == documents::TextLocation{1, 0});
    CHECK(view.accessibleDescription().contains(QStringLiteral("Абзац 1")));
    press(&view, Qt::Key_F2);
    CHECK(edits.size() == 1);
    press(&view, Qt::Key_Escape);
    CHECK_FALSE(view.chosenText());

    // Somewhere down the middle of the sheet stands each paragraph.
    std::optional<TextInPile> hit;
    for (int y = 20; y < 500 && !(hit && hit->location.block == 2); y += 4) {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(view.viewport()->width() / 2, y));
        hit = view.chosenText();
    }
    REQUIRE(hit);
    CHECK(hit->location == documents::TextLocation{2, 0});
    picture(view, QStringLiteral("preview-chosen"));
}

TEST_CASE("Paper stays white where the window is dark", "[ui][documents]")
{
    PaperView view(QStringLiteral("Листы"));
    view.setPapers(pileOf({paperOfWords(QStringLiteral("Приказ"), 1)}));
    showAt(view, 700, 600);
    const QImage image = view.viewport()->grab().toImage();
    CHECK(image.pixelColor(image.width() / 2, image.height() - 40) == QColor(Qt::white));
    CHECK(image.pixelColor(6, image.height() - 40) != QColor(Qt::white));
}
