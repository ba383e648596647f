#include "lists/participant_list.h"
#include "ui/common/list_view.h"
#include "ui/documents/issued_elsewhere_dialog.h"
#include "ui/pairs/new_pair_dialog.h"
#include "ui/people/card_dialog.h"
#include "ui/shell/help_window.h"
#include "ui/shell/history_dialog.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/test_window.h"

#include <QTextBrowser>
#include <QWindow>

using namespace kurator;
using namespace kurator::ui;

namespace {

// The dialog that has just been asked for, with the keyboard.
template <class Dialog>
Dialog* shownDialog(TestWindow& test)
{
    Dialog* found = nullptr;
    REQUIRE(waitFor([&] {
        found = test.window().findChild<Dialog*>();
        return found && found->isVisible() && QApplication::activeWindow() == found;
    }));
    return found;
}

// Presses F1 as the keyboard does, and gives the topic that is shown over the dialog; closes the help by Esc,
// which a window shut off by the dialog would not hear.
QString helpOver(TestWindow& test, QWidget& dialog)
{
    QTest::keyClick(dialog.windowHandle(), Qt::Key_F1);
    auto* help = test.window().findChild<HelpWindow*>();
    REQUIRE(help);
    CHECK(help->isVisible());
    const QString topic = help->browser().source().fileName();
    QTest::keyClick(help->windowHandle(), Qt::Key_Escape);
    CHECK_FALSE(help->isVisible());
    CHECK(dialog.isVisible());
    dialog.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    return topic;
}

void closeDialog(TestWindow& test, QWidget* dialog)
{
    delete dialog;
    test.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&test.window()));
}

} // namespace

TEST_CASE("F1 in a dialog opens the help on its subject", "[ui][shell]")
{
    TestWindow test;
    test.openDemo();
    for (const auto place : {lists::Place::Mentees, lists::Place::Mentors}) {
        test.work().show(Target{place});
        press(&test.window(), Qt::Key_N, Qt::ControlModifier);
        auto* card = shownDialog<CardDialog>(test);
        CHECK(helpOver(test, *card) ==
              (place == lists::Place::Mentees ? QStringLiteral("mentees.md") : QStringLiteral("mentors.md")));
        closeDialog(test, card);
    }
    test.work().show(Target{lists::Place::Pairs});
    press(&test.window(), Qt::Key_N, Qt::ControlModifier);
    auto* pair = shownDialog<NewPairDialog>(test);
    CHECK(helpOver(test, *pair) == QStringLiteral("pairs.md"));
    closeDialog(test, pair);
    test.work().show(Target{lists::Place::Roadmap, lists::Doing::RegisterElsewhere, QStringLiteral("D27")});
    auto* elsewhere = shownDialog<IssuedElsewhereDialog>(test);
    CHECK(helpOver(test, *elsewhere) == QStringLiteral("documents.md"));
    closeDialog(test, elsewhere);
    press(&test.window(), Qt::Key_H, Qt::ControlModifier);
    auto* history = shownDialog<HistoryDialog>(test);
    CHECK(helpOver(test, *history) == QStringLiteral("start.md"));
    closeDialog(test, history);
    press(&test.window(), Qt::Key_Comma, Qt::ControlModifier);
    CHECK(helpOver(test, *shownDialog<SettingsDialog>(test)) == QStringLiteral("keys.md"));
}

TEST_CASE("F1 in a small form beside a list opens the help of its page", "[ui][shell]")
{
    TestWindow test;
    test.openDemo();
    test.work().show(Target{lists::Place::Consents});
    auto* list = named<ListView>(test.work(), QStringLiteral("Согласия"));
    list->setFocus();
    list->selectRow(0);
    press(list, Qt::Key_L, Qt::ControlModifier);
    press(named<QLineEdit>(test.work(), QStringLiteral("Номер допсоглашения")), Qt::Key_F1);
    auto* help = test.window().findChild<HelpWindow*>();
    REQUIRE(help);
    CHECK(help->browser().source().fileName() == QStringLiteral("consents.md"));
}

TEST_CASE("Ctrl+S in a card saves the card and nothing beneath it", "[ui][shell]")
{
    TestWindow test;
    test.openDemo();
    auto& desk = test.work().workspace().desk();
    const auto organisation = desk.organisation();
    test.work().show(Target{lists::Place::Reports});
    test.work().show(Target{lists::Place::Documents});
    test.work().show(Target{lists::Place::School});
    type(named<QLineEdit>(test.work(), QStringLiteral("ИНН")), QStringLiteral("1"));
    test.work().show(Target{lists::Place::Mentees});
    press(&test.window(), Qt::Key_N, Qt::ControlModifier);
    auto* card = shownDialog<CardDialog>(test);
    const auto before = lists::participantRows(desk, people::Side::Mentee, true).size();
    type(named<QLineEdit>(*card, QStringLiteral("Фамилия")), QStringLiteral("Ондар"));
    type(named<QLineEdit>(*card, QStringLiteral("Имя")), QStringLiteral("Айлана"));
    QTest::keyClick(card->windowHandle(), Qt::Key_S, Qt::ControlModifier);
    CHECK(waitFor(
        [&] { return lists::participantRows(desk, people::Side::Mentee, true).size() == before + 1; }));
    CHECK(desk.organisation() == organisation);
    CHECK(test.said() == QStringList{QStringLiteral("Добавлено: Ондар Айлана")});
}
