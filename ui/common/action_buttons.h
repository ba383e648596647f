#pragma once

#include <vector>

class QAction;
class QVBoxLayout;
class QWidget;

namespace kurator::ui {

// Buttons of a pane for actions that a list has too: the first is the one to press next, the second stands
// beside it, the others in a menu «More». They are enabled and named as the actions are.
void addActionButtons(QVBoxLayout& column, const std::vector<QAction*>& actions, QWidget* parent);

} // namespace kurator::ui
