#include "ui/documents/acts_dialog.h"

#include "office/grounds.h"
#include "ui/common/list_panel.h"
#include "ui/documents/act_form.h"
#include "ui/school/school_page.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QTabWidget>

#include <algorithm>

using namespace kurator;
using namespace kurator::ui;

namespace {

struct ShownActs
{
    explicit ShownActs(TestWorkspace& test) : school(test), dialog(test.workspace())
    {
        showAt(dialog, 1240, 690);
    }

    ListView& view() { return *dialog.findChild<ListPanel*>()->view(); }
    ActForm* form() { return dialog.findChild<ActForm*>(); }
    QLineEdit* field(const QString& name) { return named<QLineEdit>(*form(), name); }
    void choose(const char* key) { view().choose({lists::actRowId(QLatin1String(key))}); }
    const documents::LibraryAct* act(const QString& number)
    {
        acts = office::actsOf(school.desk());
        const auto found = std::ranges::find_if(
            acts, [&](const documents::LibraryAct& one) { return one.act.number == number; });
        return found == acts.end() ? nullptr : &*found;
    }
    void trigger(const QString& text)
    {
        for (QAction* action : dialog.findChildren<QAction*>()) {
            if (action->text().remove(QLatin1Char('&')) == text && action->isEnabled()) {
                action->trigger();
                return;
            }
        }
        FAIL("no action " << text.toStdString());
    }
    bool says(const QString& words)
    {
        QApplication::processEvents();
        const auto labels = dialog.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->isVisibleTo(&dialog) && label->text().contains(words);
        });
    }

    TestWorkspace& school;
    ActsDialog dialog;
    std::vector<documents::LibraryAct> acts;
};

const QString numberField = QStringLiteral("Номер");

} // namespace

TEST_CASE("The library of acts is opened from the rules of papers and found by words", "[ui][documents]")
{
    auto test = TestWorkspace::demo(3);
    SchoolPage page(test->workspace());
    showAt(page, 1084, 640);
    page.findChild<QTabWidget*>()->setCurrentIndex(5);
    look(page, QStringLiteral("school-acts"));
    click(page, QStringLiteral("Библиотека актов…"));
    auto* dialog = page.findChild<ActsDialog*>();
    REQUIRE(dialog);
    REQUIRE(waitFor([&] { return dialog->isVisible(); }));
    auto* panel = dialog->findChild<ListPanel*>();
    CHECK(waitFor([&] { return panel->view()->hasFocus(); }));
    const int all = panel->view()->model()->rowCount();
    panel->setFilterText(QStringLiteral("методологии наставничества"));
    CHECK(panel->view()->model()->rowCount() < all);
    CHECK(panel->view()->model()->rowCount() > 0);
}

TEST_CASE("An act that is over is grey and tells what came instead", "[ui][documents]")
{
    auto test = TestWorkspace::demo(3);
    ShownActs shown(*test);
    QAbstractItemModelTester tester(shown.view().model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    look(shown.dialog, QStringLiteral("acts"));
    shown.choose("gost-2016");
    CHECK(shown.says(QStringLiteral("утратил силу с 18.08.2025, вместо него: Стандарт")));
    const auto at = shown.view().currentIndex();
    CHECK(at.data(Qt::ForegroundRole).isValid());
    CHECK_FALSE(at.siblingAtRow(0).data(Qt::ForegroundRole).isValid());
    look(shown.dialog, QStringLiteral("acts-over"));
}

TEST_CASE("The school adds an act by the keyboard, with its faults beside the fields", "[ui][documents]")
{
    auto test = TestWorkspace::demo(3);
    ShownActs shown(*test);
    press(&shown.view(), Qt::Key_N, Qt::ControlModifier);
    REQUIRE(shown.form());
    look(shown.dialog, QStringLiteral("acts-new"));
    auto* kind = named<QComboBox>(*shown.form(), QStringLiteral("Вид"));
    CHECK(kind->hasFocus());
    press(kind->lineEdit(), Qt::Key_Return);
    REQUIRE(shown.form());
    CHECK(shown.says(QStringLiteral("Напишите, что это")));
    look(shown.dialog, QStringLiteral("acts-fault"));
    type(kind->lineEdit(), QStringLiteral("приказ"));
    type(shown.field(QStringLiteral("Кто издал")), QStringLiteral("Управление образования"));
    type(shown.field(QStringLiteral("Дата")), QStringLiteral("01.09.2026"));
    type(shown.field(numberField), QStringLiteral("77"));
    type(shown.field(QStringLiteral("Название")), QStringLiteral("О наставничестве"));
    press(shown.field(numberField), Qt::Key_Return);
    CHECK_FALSE(shown.form());
    const auto* saved = shown.act(QStringLiteral("77"));
    REQUIRE(saved);
    CHECK(saved->origin == documents::ActOrigin::Own);
    CHECK(shown.view().currentId() == lists::actRowId(saved->key));
    CHECK(shown.view().hasFocus());
    CHECK(
        shown.says(QStringLiteral("приказом Управления образования от 01.09.2026 № 77 «О наставничестве»")));
    look(shown.dialog, QStringLiteral("acts-own"));
    press(&shown.view(), Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(shown.act(QStringLiteral("77")));
}

TEST_CASE("A known act is worded anew, and the program's wording comes back", "[ui][documents]")
{
    auto test = TestWorkspace::demo(3);
    ShownActs shown(*test);
    shown.choose("r-145");
    press(&shown.view(), Qt::Key_Return);
    REQUIRE(shown.form());
    look(shown.dialog, QStringLiteral("acts-change"));
    auto* number = shown.field(numberField);
    number->selectAll();
    type(number, QStringLiteral("Р-146"));
    press(number, Qt::Key_Return);
    const auto* changed = shown.act(QStringLiteral("Р-146"));
    REQUIRE(changed);
    CHECK(changed->papers.contains(QStringLiteral("orders")));
    CHECK(shown.says(QStringLiteral("изменён школой")));
    shown.trigger(QStringLiteral("Вернуть текст программы"));
    CHECK(shown.act(QStringLiteral("Р-145")));
    CHECK_FALSE(shown.act(QStringLiteral("Р-146")));
}

TEST_CASE("A known act is cited no more, comes back by undo and by hand", "[ui][documents]")
{
    auto test = TestWorkspace::demo(3);
    ShownActs shown(*test);
    const int all = shown.view().model()->rowCount();
    shown.choose("r-145");
    shown.view().setFocus();
    press(&shown.view(), Qt::Key_Delete);
    CHECK_FALSE(shown.act(QStringLiteral("Р-145")));
    CHECK(shown.view().model()->rowCount() == all);
    CHECK(shown.says(QStringLiteral("школа на него не ссылается")));
    look(shown.dialog, QStringLiteral("acts-removed"));
    press(&shown.view(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(shown.act(QStringLiteral("Р-145")));
    shown.choose("r-145");
    press(&shown.view(), Qt::Key_Delete);
    shown.trigger(QStringLiteral("Снова ссылаться"));
    CHECK(shown.act(QStringLiteral("Р-145")));
}

TEST_CASE("The school's own act is taken away", "[ui][documents]")
{
    auto test = TestWorkspace::demo(3);
    documents::LibraryAct own;
    own.act.kind = QStringLiteral("приказ");
    own.act.number = QStringLiteral("77");
    REQUIRE(office::saveAct(test->desk(), own));
    ShownActs shown(*test);
    const int all = shown.view().model()->rowCount();
    shown.view().choose({lists::actRowId(shown.act(QStringLiteral("77"))->key)});
    shown.trigger(QStringLiteral("Убрать"));
    CHECK_FALSE(shown.act(QStringLiteral("77")));
    CHECK(shown.view().model()->rowCount() == all - 1);
    click(shown.dialog, QStringLiteral("Отменить"));
    CHECK(shown.act(QStringLiteral("77")));
}

TEST_CASE("A half-typed act is there when the library opens again", "[ui][documents]")
{
    auto test = TestWorkspace::demo(3);
    {
        ShownActs shown(*test);
        press(&shown.view(), Qt::Key_N, Qt::ControlModifier);
        type(shown.field(QStringLiteral("Название")), QStringLiteral("О настав"));
        REQUIRE(isKept(*test, ActForm::draftKey({})));
    }
    ShownActs shown(*test);
    press(&shown.view(), Qt::Key_N, Qt::ControlModifier);
    CHECK(shown.field(QStringLiteral("Название"))->text() == QStringLiteral("О настав"));
    press(shown.field(QStringLiteral("Название")), Qt::Key_Escape);
    CHECK_FALSE(shown.form());
    CHECK(shown.dialog.isVisible());
    CHECK(test->workspace().draft(ActForm::draftKey({})).isEmpty());
}
