#include "documents/paper_json.h"
#include "documents/paper_texts.h"
#include "ui/documents/acquaintance_dialog.h"
#include "ui/documents/file_mark_dialog.h"
#include "ui/documents/paper_preview.h"
#include "ui/documents/paper_wizard.h"
#include "ui/documents/paper_work.h"
#include "ui/shell/test_window.h"
#include "ui/support/faults.h"

#include <algorithm>

using namespace kurator;
using namespace kurator::ui;

namespace {

const QString orderNumber = QStringLiteral("77-ОД");

// Tab to the button and Space: the keyboard alone.
void pressButton(const QString& name)
{
    tabTo(name);
    pressFocused(Qt::Key_Space);
}

PaperView* focusedSheet()
{
    auto* sheet = qobject_cast<PaperView*>(QApplication::focusWidget());
    REQUIRE(sheet);
    return sheet;
}

// Walks down the sheet to the text that holds these words.
void walkTo(const QString& words)
{
    for (int i = 0; i < 100 && !focusedSheet()->accessibleDescription().contains(words); ++i) {
        pressFocused(Qt::Key_Down);
    }
    REQUIRE(focusedSheet()->accessibleDescription().contains(words));
}

template <class Dialog>
Dialog* shownOver(TestWindow& test)
{
    Dialog* dialog = nullptr;
    REQUIRE(waitFor([&] {
        dialog = test.window().findChild<Dialog*>();
        return dialog && QApplication::activeWindow() == dialog && QApplication::focusWidget();
    }));
    return dialog;
}

void closeByEscape(TestWindow& test, QDialog* dialog)
{
    pressFocused(Qt::Key_Escape);
    CHECK_FALSE(dialog->isVisible());
    QApplication::processEvents();
    test.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&test.window()));
}

const documents::Document* curatorOrder(const office::Desk& desk)
{
    const auto& all = desk.snapshot().documents;
    const auto found = std::ranges::find(all, orderNumber, &documents::Document::number);
    return found == all.end() ? nullptr : &*found;
}

PaperWizard* beginOrder(TestWindow& test)
{
    test.work().show({lists::Place::Documents});
    QApplication::processEvents();
    pressFocused(Qt::Key_N, Qt::ControlModifier);
    auto* wizard = qobject_cast<PaperWizard*>(test.work().wizard());
    REQUIRE(wizard);
    tabTo(QStringLiteral("Отбор: Виды документов"));
    typeFocused(QStringLiteral("о назначении куратора"));
    QTest::qWait(300); // the filter waits for the end of typing
    pressFocused(Qt::Key_Return);
    pressFocused(Qt::Key_Home);
    pressFocused(Qt::Key_Return);
    REQUIRE(wizard->currentPage() == 1);
    return wizard;
}

// People and checks, the text with one line reworded, the register.
void issueOrder(TestWindow& test, PaperWizard& wizard)
{
    tabTo(QStringLiteral("Кто замещает куратора, когда его нет"));
    typeFocused(QStringLiteral("психолог"));
    pressFocused(Qt::Key_Return);
    test.window().activateWindow(); // the list under the field has taken that away
    REQUIRE(QTest::qWaitForWindowActive(&test.window()));
    look(test.window(), QStringLiteral("keyboard-about"));
    pressFocused(Qt::Key_Return); // nothing more to add: goes on
    REQUIRE(wizard.currentPage() == 2);
    CHECK_FALSE(wizard.work().checks().empty());
    walkTo(QStringLiteral("Контроль"));
    pressFocused(Qt::Key_F2);
    typeFocused(QStringLiteral("Контроль оставляю за собой лично."));
    pressFocused(Qt::Key_Return, Qt::ControlModifier);
    pressFocused(Qt::Key_Escape);
    look(test.window(), QStringLiteral("keyboard-text"));
    pressFocused(Qt::Key_Return);
    REQUIRE(wizard.currentPage() == 3);
    tabTo(QStringLiteral("Номер"));
    typeFocused(orderNumber);
    tabTo(QStringLiteral("Дата документа"));
    typeFocused(QStringLiteral("20.11.2026"));
    pressFocused(Qt::Key_Return);
    look(test.window(), QStringLiteral("keyboard-registered"));
    pressButton(QStringLiteral("Готово"));
}

} // namespace

TEST_CASE("The order on the curator goes by keys alone from the page of papers into its file",
          "[ui][features]")
{
    TestWindow test;
    test.openDemo(10, 3);
    TestChoices answers;
    answers.agree = true;
    issueOrder(test, *beginOrder(test));
    auto& desk = test.work().workspace().desk();
    REQUIRE(curatorOrder(desk));
    const auto id = curatorOrder(desk)->id;
    const auto texts = documents::paperTexts(documents::paperFromJson(curatorOrder(desk)->blocks).value());
    CHECK(std::ranges::any_of(texts,
                              [](const auto& text) { return text.text.contains(QStringLiteral("лично")); }));

    REQUIRE(test.work().place() == lists::Place::Documents);
    tabTo(QStringLiteral("Отбор: Документы"));
    typeFocused(orderNumber);
    QTest::qWait(300);
    pressFocused(Qt::Key_Return);
    pressFocused(Qt::Key_Home);
    pressButton(QStringLiteral("Ознакомление…"));
    auto* sheet = shownOver<AcquaintanceDialog>(test);
    pressFocused(Qt::Key_A, Qt::ControlModifier);
    pressButton(QStringLiteral("Отметить выбранных"));
    look(*sheet, QStringLiteral("keyboard-acquaintance"));
    REQUIRE_FALSE(curatorOrder(desk)->acquaintances.empty());
    CHECK(std::ranges::all_of(curatorOrder(desk)->acquaintances,
                              [](const auto& one) { return one.signedOn == QDate(2026, 11, 21); }));
    closeByEscape(test, sheet);

    pressButton(QStringLiteral("В дело…"));
    shownOver<FileMarkDialog>(test);
    typeFocused(QStringLiteral("01-07"));
    pressFocused(Qt::Key_Return);
    REQUIRE(waitFor([&] { return curatorOrder(desk)->fileMark == QStringLiteral("01-07"); }));
    CHECK(curatorOrder(desk)->id == id);
    picture(test.window(), QStringLiteral("keyboard-filed"));
}
