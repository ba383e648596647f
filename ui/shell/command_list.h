#pragma once

#include <QKeySequence>
#include <QString>

#include <functional>
#include <vector>

namespace kurator::ui {

// Something the window can do, as Ctrl+K offers it.
struct Command
{
    QString title;
    QString detail; // what it does, where the title does not tell
    QKeySequence keys;
    std::function<void()> run;
};

class WorkArea;

// All commands of an open school: pages, stages of the cycle, frequent deeds, files, the window's own. Made
// anew when asked, for undo and redo are named after their steps.
[[nodiscard]] std::vector<Command> commandsOf(WorkArea& area);

} // namespace kurator::ui
