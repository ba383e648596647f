#include "ui/shell/help_window.h"
#include "ui/shell/test_window.h"
#include "ui/shell/top_bar.h"

#include <QTextBrowser>
#include <QToolButton>

using namespace kurator;
using namespace kurator::ui;

TEST_CASE("Undo and redo are named after their steps and rest when there is none", "[ui][shell]")
{
    TestWindow test;
    test.openDemo();
    changeSomething(test.work().workspace());
    auto* undo = named<QToolButton>(test.work(), QStringLiteral("Отменить"));
    auto* redo = named<QToolButton>(test.work(), QStringLiteral("Вернуть"));
    CHECK(undo->isEnabled());
    CHECK(undo->toolTip().startsWith(QStringLiteral("Отменить: ")));
    CHECK_FALSE(redo->isEnabled());
    press(&test.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(redo->isEnabled());
    CHECK(redo->toolTip().startsWith(QStringLiteral("Вернуть: ")));
    QTest::mouseClick(redo, Qt::LeftButton);
    CHECK_FALSE(redo->isEnabled());
    picture(test.window(), QStringLiteral("work"));
}

TEST_CASE("The window fits a small screen", "[ui][shell]")
{
    TestWindow test;
    test.openDemo();
    for (const AreaOfWork& area : test.work().areas()) {
        test.work().show(Target{area.place});
    }
    CHECK(test.window().minimumSizeHint().width() <= 1240);
    CHECK(test.window().minimumSizeHint().height() <= 660);
}

TEST_CASE("F1 opens the help beside the window, Esc closes it", "[ui][shell]")
{
    TestWindow test;
    test.openDemo();
    press(&test.window(), Qt::Key_F1);
    auto* help = test.window().findChild<HelpWindow*>();
    REQUIRE(help);
    CHECK(help->isVisible());
    CHECK(QApplication::activeModalWidget() == nullptr);
    help->showTopic(QStringLiteral("keys"));
    CHECK(help->browser().source().fileName() == QStringLiteral("keys.md"));
    CHECK(help->browser().toPlainText().contains(QStringLiteral("Ctrl+K")));
    picture(*help, QStringLiteral("help-keys"));
    help->showTopic(QStringLiteral("нет такой"));
    CHECK(help->browser().source().fileName() == QStringLiteral("start.md"));
    press(help, Qt::Key_Escape);
    CHECK_FALSE(help->isVisible());
}
