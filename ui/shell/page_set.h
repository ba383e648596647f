#pragma once

#include "lists/agenda.h"
#include "ui/common/page.h"

#include <QString>

#include <functional>
#include <vector>

namespace kurator::ui {

// An area of the sidebar: what it is, what it is called (with a mnemonic), and how its page is made.
struct AreaOfWork
{
    lists::Place place = lists::Place::Cycle;
    QString title;
    std::function<Page*(Workspace&, QWidget* parent)> make;
};

// In the order of the sidebar.
[[nodiscard]] std::vector<AreaOfWork> areasOfWork();

} // namespace kurator::ui
