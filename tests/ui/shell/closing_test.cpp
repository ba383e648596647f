#include "ui/common/long_work.h"
#include "ui/shell/test_window.h"

#include <QThread>

using namespace kurator;
using namespace kurator::ui;

TEST_CASE("Closing in the middle of long work stops it and then closes", "[ui][shell]")
{
    TestWindow test;
    test.openDemo();
    auto* wizard = new Wizard(QStringLiteral("Долгая работа"), &test.work());
    struct OnlyPage : WizardPage
    {
        QString title() const override { return QStringLiteral("Шаг"); }
        QString intro() const override { return {}; }
    };
    wizard->addPage(new OnlyPage);
    wizard->begin();
    test.work().run(wizard);
    bool ended = false;
    REQUIRE(wizard->longWork().run(
        QStringLiteral("Подбор пар"),
        [](WorkProgress& progress) {
            while (!progress.isCancelled()) {
                QThread::msleep(5);
            }
            return true;
        },
        [&](bool) { ended = true; }));
    test.window().perform(FileCommand::Open);
    CHECK(test.said().front().contains(QStringLiteral("Подбор пар")));
    REQUIRE(test.window().workArea());

    CHECK_FALSE(test.window().close());
    CHECK(test.said().front().contains(QStringLiteral("Останавливаю")));
    CHECK(waitFor([&] { return !test.window().isVisible(); }));
    CHECK(ended);
    CHECK(test.files().open(test.path(QStringLiteral("школа.kurator"))));
}

TEST_CASE("The window comes back with the size it had", "[ui][shell]")
{
    TestWindow test;
    showAt(test.window(), 1100, 700);
    test.window().close();
    const MainWindow again(test.files(), base::Clock(QDate(2026, 11, 21)));
    CHECK(again.size() == QSize(1100, 700));
    settings().remove(QStringLiteral("window/geometry"));
}
