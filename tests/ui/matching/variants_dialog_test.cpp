#include "ui/matching/variants_dialog.h"

#include "ui/common/list_panel.h"
#include "ui/common/long_work.h"
#include "ui/matching/matching_wizard.h"
#include "ui/matching/waiting_dialog.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace kurator;

namespace {

// The wizard at its proposal over the demo school.
struct Proposed
{
    Proposed() : test(TestWorkspace::demo(4, 12)), wizard(test->workspace(), {})
    {
        showAt(wizard);
        wizard.goOn();
        wizard.goOn();
        QApplication::processEvents();
        REQUIRE(wizard.session().isSolved());
    }

    std::unique_ptr<TestWorkspace> test;
    ui::MatchingWizard wizard;
};

} // namespace

TEST_CASE("A variant is put by with the keyboard, compared with a later one and taken back", "[ui][matching]")
{
    Proposed proposed;
    ui::MatchingSession& session = proposed.wizard.session();
    ui::VariantsDialog dialog(session);
    showAt(dialog);
    auto* name = named<QLineEdit>(dialog, QStringLiteral("Название для того, что предложено сейчас"));
    CHECK(name->hasFocus());
    press(name, Qt::Key_Return);
    CHECK(office::variantsOf(proposed.test->desk()).empty());
    type(name, QStringLiteral("Как есть"));
    press(name, Qt::Key_Return);
    REQUIRE(office::variantsOf(proposed.test->desk()).size() == 1);
    CHECK(session.isSolved());

    const auto first = session.proposal().pairs.front();
    session.ban({first.mentor, first.mentee});
    dialog.close();
    ui::VariantsDialog later(session);
    showAt(later);
    auto* view = later.findChild<ui::ListView*>();
    CHECK(view->model()->rowCount() > 0);
    look(later, QStringLiteral("variants"));
    click(later, QStringLiteral("Взять вариант справа"));
    REQUIRE(later.taken());
    CHECK(later.taken()->wish.banned.empty());
    CHECK(later.taken()->pairs.front().who == matching::PairWish{first.mentor, first.mentee});
}

TEST_CASE("The variant that was put by last lies on the right, whatever its name", "[ui][matching]")
{
    Proposed proposed;
    office::Desk& desk = proposed.test->desk();
    const ui::MatchingSession& session = proposed.wizard.session();
    REQUIRE(office::saveVariant(desk, QStringLiteral("А новый"), session.wish(), session.proposal()));
    pairs::MatchVariant older = desk.snapshot().matchVariants.front();
    older.id = desk.ids().next<pairs::MatchVariant>();
    older.name = QStringLiteral("Я старый");
    older.madeOn = desk.today().addDays(-3);
    school::Changes changes;
    changes.saved.emplace_back(older);
    REQUIRE(desk.commit({QStringLiteral("step.variant-saved"), {}}, changes));
    ui::VariantsDialog dialog(proposed.wizard.session());
    showAt(dialog);
    CHECK(named<QComboBox>(dialog, QStringLiteral("Вариант справа"))->currentText() ==
          QStringLiteral("А новый"));
}

TEST_CASE("Who waits for a mentor is listed, and Enter leads to the card", "[ui][matching]")
{
    const auto test = TestWorkspace::demo(4, 12);
    ui::WaitingDialog dialog(test->workspace());
    showAt(dialog);
    look(dialog, QStringLiteral("waiting"));
    auto* view = dialog.findChild<ui::ListView*>();
    REQUIRE(view->hasFocus());
    press(view, Qt::Key_Home);
    press(view, Qt::Key_Return);
    REQUIRE(dialog.target());
    CHECK(dialog.target()->place == lists::Place::Mentees);
    CHECK(dialog.target()->subjects.size() == 1);
}
