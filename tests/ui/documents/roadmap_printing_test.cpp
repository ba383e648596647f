#include "ui/documents/roadmap_printing_card.h"

#include "office/paper_session.h"
#include "ui/common/long_work.h"
#include "ui/documents/paper_preview.h"
#include "ui/documents/paper_wizard.h"
#include "ui/documents/test_printing.h"
#include "ui/support/window.h"

#include <QComboBox>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>

using namespace kurator;
using namespace kurator::ui;

namespace {

const QString roadmapKind = QStringLiteral("D06");

QListWidget* blocksIn(const PaperWizard& wizard)
{
    return named<QListWidget>(wizard, QStringLiteral("Грифы"));
}

QStringList blockTexts(const PaperWizard& wizard)
{
    QStringList texts;
    const auto* list = blocksIn(wizard);
    for (int row = 0; row < list->count(); ++row) {
        texts << list->item(row)->text();
    }
    return texts;
}

void addBlock(const PaperWizard& wizard, const QString& kind)
{
    auto* add = named<QPushButton>(wizard, QStringLiteral("Добавить"));
    REQUIRE(add->isEnabled());
    for (QAction* action : add->menu()->actions()) {
        if (action->text().startsWith(kind)) {
            action->trigger();
            return;
        }
    }
    FAIL("no such block");
}

const documents::Paper& sheetOf(PaperWizard& wizard)
{
    return wizard.work().papers()->front();
}

const documents::ApprovalCorners& cornersOf(PaperWizard& wizard)
{
    return std::get<documents::ApprovalCorners>(sheetOf(wizard).blocks.front());
}

std::size_t columnCount(PaperWizard& wizard)
{
    for (const auto& block : sheetOf(wizard).blocks) {
        if (const auto* table = std::get_if<documents::Table>(&block)) {
            return table->columns.size();
        }
    }
    return 0;
}

} // namespace

TEST_CASE("The curator chooses columns and up to four approval blocks and sees the sheet", "[ui][documents]")
{
    auto test = TestWorkspace::demo(1);
    PaperWizard wizard(test->workspace(), {roadmapKind, {}});
    showAt(wizard);
    look(wizard, QStringLiteral("roadmap-printing"));
    REQUIRE(blocksIn(wizard)->count() == 2);
    CHECK(columnCount(wizard) == 4);

    auto* columns = named<QComboBox>(wizard, QStringLiteral("Графы"));
    columns->setFocus();
    press(columns, Qt::Key_End);
    CHECK(columnCount(wizard) == 6);
    CHECK(blocksIn(wizard)->count() == 1); // the usual ones of these columns
    look(wizard, QStringLiteral("roadmap-printing-municipal"));

    addBlock(wizard, QStringLiteral("ПРИНЯТО"));
    REQUIRE(blocksIn(wizard)->count() == 2);
    auto* body = named<QComboBox>(wizard, QStringLiteral("Кем"));
    type(body->lineEdit(), QStringLiteral("Методическим советом"));
    type(named<QLineEdit>(wizard, QStringLiteral("Номер протокола")), QStringLiteral("4"));
    type(named<QLineEdit>(wizard, QStringLiteral("Дата протокола")), QStringLiteral("28.08.2026"));
    REQUIRE(waitFor([&] {
        return !cornersOf(wizard).left.empty() &&
               cornersOf(wizard).left.front().lines.join(QString()).contains(QStringLiteral("28.08.2026"));
    }));
    const auto& adopted = cornersOf(wizard).left.front();
    CHECK(adopted.lines.front() == QStringLiteral("Методическим советом"));
    CHECK(adopted.lines.back() == QStringLiteral("(протокол от 28.08.2026 №\u00a04)"));
    CHECK(blockTexts(wizard).back().contains(QStringLiteral("№\u00a04 от 28.08.2026")));
    look(wizard, QStringLiteral("roadmap-printing-adopted"));

    addBlock(wizard, QStringLiteral("СОГЛАСОВАНО – должностное"));
    type(named<QLineEdit>(wizard, QStringLiteral("Должность")), QStringLiteral("Начальник отдела"));
    type(named<QLineEdit>(wizard, QStringLiteral("Имя")), QStringLiteral("Т. Е. Ким"));
    addBlock(wizard, QStringLiteral("УТВЕРЖДЕНА"));
    CHECK_FALSE(named<QPushButton>(wizard, QStringLiteral("Добавить"))->isEnabled());
    CHECK(cornersOf(wizard).left.size() + cornersOf(wizard).right.size() == 4);
    CHECK(cornersOf(wizard).left.back().signatory.startsWith(QStringLiteral("Т.")));
    QTest::qWait(20); // the list takes its height
    look(wizard, QStringLiteral("roadmap-printing-four"));

    click(wizard, QStringLiteral("Поднять гриф"));
    CHECK(blockTexts(wizard).at(2).startsWith(QStringLiteral("УТВЕРЖДЕНА")));
    blocksIn(wizard)->setFocus();
    press(blocksIn(wizard), Qt::Key_Delete);
    CHECK(blocksIn(wizard)->count() == 3);
    CHECK(cornersOf(wizard).right.size() + cornersOf(wizard).left.size() == 3);
    press(blocksIn(wizard), Qt::Key_Delete);
    press(blocksIn(wizard), Qt::Key_Delete);
    press(blocksIn(wizard), Qt::Key_Delete);
    CHECK(blocksIn(wizard)->count() == 1); // one always stays
    CHECK_FALSE(named<QPushButton>(wizard, QStringLiteral("Убрать гриф"))->isEnabled());
}

TEST_CASE("A date of a protocol that is no day is told beside its field", "[ui][documents]")
{
    auto test = TestWorkspace::demo(1);
    PaperWizard wizard(test->workspace(), {roadmapKind, {}});
    showAt(wizard);
    addBlock(wizard, QStringLiteral("СОГЛАСОВАНО – орган"));
    auto* date = named<QLineEdit>(wizard, QStringLiteral("Дата протокола"));
    type(date, QStringLiteral("45.13.2026"));
    CHECK(waitFor([&] { return !date->parentWidget()->accessibleDescription().isEmpty(); }));
}

TEST_CASE("Blocks that were typed are there again after leaving, and after printing in the next roadmap",
          "[ui][documents]")
{
    auto test = TestWorkspace::demo(1);
    {
        PaperWizard wizard(test->workspace(), {roadmapKind, {}});
        showAt(wizard);
        addBlock(wizard, QStringLiteral("ПРИНЯТО"));
        type(named<QLineEdit>(wizard, QStringLiteral("Номер протокола")), QStringLiteral("7"));
        press(&wizard, Qt::Key_Escape);
        CHECK_FALSE(wizard.leftSentence().isEmpty());
    }
    {
        PaperWizard wizard(test->workspace(), {roadmapKind, {}});
        showAt(wizard);
        CHECK(blockTexts(wizard).back().contains(QStringLiteral("№\u00a07")));
        look(wizard, QStringLiteral("roadmap-printing-resumed"));
        click(wizard, QStringLiteral("Начать заново"));
        CHECK(blocksIn(wizard)->count() == 2);
    }
    TestPrinting printing;
    printing.file = test->fileIn(QStringLiteral("карта.pdf"));
    {
        PaperWizard wizard(test->workspace(), {roadmapKind, {}});
        showAt(wizard);
        addBlock(wizard, QStringLiteral("УТВЕРЖДЕНА"));
        type(named<QLineEdit>(wizard, QStringLiteral("Номер приказа")), QStringLiteral("45-ОД"));
        click(wizard, QStringLiteral("Далее"));
        click(wizard, QStringLiteral("Печать…"));
        REQUIRE(waitFor([&] { return !wizard.longWork().isRunning(); }));
    }
    REQUIRE(office::dropPaperDraft(test->desk(), roadmapKind));
    PaperWizard wizard(test->workspace(), {roadmapKind, {}});
    showAt(wizard);
    CHECK(blockTexts(wizard).back().contains(QStringLiteral("45-ОД")));
    CHECK_FALSE(wizard.work().isTouched());
}
