#pragma once

#include "lists/agenda.h"
#include "ui/shell/page_set.h"

#include <QWidget>

#include <map>

namespace kurator::ui {

class SidebarButton;

// The areas, one under another, each with its counter: red for errors, amber for warnings, grey for people.
// Up and Down walk, Alt+1…9 jump.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    Sidebar(const std::vector<AreaOfWork>& areas, QWidget* parent = nullptr);

    void showCounters(const lists::Counters& counters);
    void choose(lists::Place place);

Q_SIGNALS:
    void chosen(kurator::lists::Place place);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void step(int by);

    std::vector<std::pair<lists::Place, SidebarButton*>> m_buttons;
};

} // namespace kurator::ui
