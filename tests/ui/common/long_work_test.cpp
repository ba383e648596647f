#include "ui/common/long_work.h"
#include "ui/support/window.h"

#include <QPushButton>
#include <QThread>

using namespace kurator::ui;

TEST_CASE("Long work shows its progress and leaves the window alive", "[ui][common]")
{
    QWidget window;
    LongWork work(&window);
    showAt(window, 600, 400);
    std::atomic_bool go = false;
    int result = 0;
    REQUIRE(work.run(
        QStringLiteral("Считаю"),
        [&](WorkProgress& progress) {
            progress.report(3, 10);
            while (!go) {
                QThread::msleep(5);
            }
            return 42;
        },
        [&](int value) { result = value; }));
    CHECK_FALSE(work.run(
        QStringLiteral("Ещё"), [](WorkProgress&) { return 1; }, [](int) {}));
    CHECK(waitFor([&] { return work.findChild<QPushButton*>()->isVisible(); }));
    CHECK(work.isRunning());
    go = true;
    CHECK(waitFor([&] { return result == 42; }));
    CHECK_FALSE(work.isVisible());
}

TEST_CASE("Esc cancels long work", "[ui][common]")
{
    QWidget window;
    LongWork work(&window);
    showAt(window, 600, 400);
    bool cancelled = false;
    REQUIRE(work.run(
        QStringLiteral("Считаю"),
        [](WorkProgress& progress) {
            while (!progress.isCancelled()) {
                QThread::msleep(5);
            }
            return true;
        },
        [&](bool value) { cancelled = value; }));
    press(&work, Qt::Key_Escape);
    CHECK(waitFor([&] { return cancelled; }));
}
