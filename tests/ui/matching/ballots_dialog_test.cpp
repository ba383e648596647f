#include "ui/matching/ballots_dialog.h"

#include "office/ballots.h"
#include "ui/common/choice_picker.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace kurator;

namespace {

struct Ballots
{
    explicit Ballots(TestWorkspace& test) : dialog(test.workspace())
    {
        showAt(dialog);
        field = dialog.findChild<ui::ChoicePicker*>()->findChild<QLineEdit*>();
        list = dialog.findChild<QListWidget*>();
    }

    // Types a name into the empty field and takes the first that is found.
    void choose(const QString& name) const
    {
        type(field, name);
        press(field, Qt::Key_Return);
    }

    ui::BallotsDialog dialog;
    QLineEdit* field;
    QListWidget* list;
};

} // namespace

TEST_CASE("Ballots are entered by keyboard, one person after the other", "[ui][matching]")
{
    const auto test = TestWorkspace::demo(4, 12);
    const auto rows = lists::ballotRows(test->desk());
    const auto may = office::mayBeChosen(test->desk(), rows.front().entry);
    const QString first = test->desk().lookup().nameOf(may.front());
    Ballots ballots(*test);
    look(ballots.dialog, QStringLiteral("ballots-first"));
    CHECK(ballots.list->currentRow() == 0);
    ballots.choose(first);
    look(ballots.dialog, QStringLiteral("ballots-chosen"));
    press(ballots.field, Qt::Key_Return);
    CHECK(ballots.list->currentRow() == 1);
    const auto* stored = office::ballotOf(test->desk().snapshot(), rows.front().entry);
    REQUIRE(stored);
    CHECK(stored->choices == std::vector{may.front()});
    CHECK(ballots.list->item(0)->text().startsWith(QStringLiteral("✓")));
    REQUIRE(test->desk().undo());
    CHECK(test->desk().snapshot().ballots.empty());
}

TEST_CASE("A name that nobody has is not written down, and what was typed stays", "[ui][matching]")
{
    const auto test = TestWorkspace::demo(4, 12);
    Ballots ballots(*test);
    type(ballots.field, QStringLiteral("Несуществующий"));
    click(ballots.dialog, QStringLiteral("Записать и дальше"));
    CHECK(ballots.list->currentRow() == 0);
    CHECK(ballots.field->text() == QStringLiteral("Несуществующий"));
    CHECK(test->desk().snapshot().ballots.empty());
    look(ballots.dialog, QStringLiteral("ballots-fault"));
}
