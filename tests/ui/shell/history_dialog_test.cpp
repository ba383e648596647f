#include "ui/common/list_panel.h"
#include "ui/shell/history_dialog.h"
#include "ui/support/window.h"

#include <QPushButton>

using namespace kurator;
using namespace kurator::ui;

namespace {

void setTraining(Workspace& workspace, bool on)
{
    REQUIRE(workspace.perform([on](office::Desk& desk) {
        auto year = desk.programme();
        year.trainingBeforePairs = on;
        return desk.commit({QStringLiteral("step.facts-recorded"), {}}, {{}, {year}});
    }));
}

} // namespace

TEST_CASE("Everything down to a place in the history is taken back at once, and brought back", "[ui][shell]")
{
    const auto test = TestWorkspace::demo(4, 10);
    auto& workspace = test->workspace();
    const bool before = workspace.desk().programme().trainingBeforePairs;
    setTraining(workspace, !before);
    setTraining(workspace, before);
    setTraining(workspace, !before);
    HistoryDialog history(workspace);
    showAt(history, 1000, 520);
    auto* view = history.findChild<ListView*>();
    auto* undoTo = named<QPushButton>(history, QStringLiteral("Отменить до этого места"));
    auto* redo = named<QPushButton>(history, QStringLiteral("Вернуть"));
    REQUIRE(view->hasFocus());
    CHECK_FALSE(redo->isEnabled());
    press(view, Qt::Key_Down);
    press(view, Qt::Key_Down);
    picture(history, QStringLiteral("history"));
    REQUIRE(undoTo->isEnabled());
    undoTo->setFocus();
    press(undoTo, Qt::Key_Space);
    CHECK(workspace.desk().programme().trainingBeforePairs == before);
    CHECK(redo->isEnabled());
    picture(history, QStringLiteral("history-undone"));
    QTest::mouseClick(redo, Qt::LeftButton);
    CHECK(workspace.desk().programme().trainingBeforePairs != before);
}

TEST_CASE("The history says what stands for good and what was taken back", "[ui][shell]")
{
    const auto test = TestWorkspace::demo(1, 5);
    auto& workspace = test->workspace();
    REQUIRE(workspace.perform([](office::Desk& desk) {
        return desk.commit({QStringLiteral("step.school-started"), {}, true}, {{}, {desk.programme()}});
    }));
    HistoryDialog history(workspace);
    showAt(history, 1000, 520);
    auto* undoTo = named<QPushButton>(history, QStringLiteral("Отменить до этого места"));
    CHECK_FALSE(undoTo->isEnabled());
    const auto labels = history.findChildren<QLabel*>();
    CHECK(std::ranges::any_of(
        labels, [](const QLabel* label) { return label->text().contains(QStringLiteral("не отменяется")); }));
}
