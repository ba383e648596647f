#include "ui/cycle/cycle_page.h"
#include "ui/cycle/stage_button.h"
#include "ui/shell/test_window.h"
#include "ui/support/faults.h"

// Names no button, so that it runs in any language and dress.

using namespace kurator;
using namespace kurator::ui;

TEST_CASE("From the home page the keyboard alone opens each of the seven stages and comes back",
          "[ui][features][walk]")
{
    const int demo = GENERATE(1, 4, 7);
    TestWindow test;
    test.openDemo(10, demo);
    press(&test.window(), Qt::Key_1, Qt::AltModifier);
    REQUIRE(test.work().place() == lists::Place::Cycle);
    auto* page = qobject_cast<CyclePage*>(test.work().page(lists::Place::Cycle));
    REQUIRE(page);
    const auto stages = page->findChildren<StageButton*>();
    for (int stage = 1; stage <= 7; ++stage) {
        INFO(stage);
        REQUIRE(QApplication::focusWidget() == stages.at(stage - 1));
        pressFocused(Qt::Key_Return);
        REQUIRE(page->openedStage() == stage);
        look(test.window(), QStringLiteral("walk-stage-%1-of-%2").arg(stage).arg(demo));
        pressFocused(Qt::Key_Tab); // off the strip or along it: Esc leads back from everywhere
        pressFocused(Qt::Key_Escape);
        REQUIRE(page->openedStage() == 0);
        CHECK(QApplication::focusWidget() == stages.at(stage - 1));
        pressFocused(Qt::Key_Right);
    }
    look(test.window(), QStringLiteral("walk-home-%1").arg(demo));
}

TEST_CASE("Ctrl+K opens a stage by its number", "[ui][features]")
{
    TestWindow test;
    test.openDemo();
    test.work().show({lists::Place::Documents});
    press(&test.window(), Qt::Key_K, Qt::ControlModifier);
    typeFocused(QStringLiteral("этап 3"));
    picture(test.window(), QStringLiteral("search-stage"));
    pressFocused(Qt::Key_Return);
    CHECK(test.work().place() == lists::Place::Cycle);
    auto* page = qobject_cast<CyclePage*>(test.work().page(lists::Place::Cycle));
    CHECK(page->openedStage() == 3);
    CHECK(page->firstWidget()->hasFocus());
}
