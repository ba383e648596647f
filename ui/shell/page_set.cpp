#include "ui/shell/page_set.h"

#include <QCoreApplication>

namespace kurator::ui {

namespace {

template <class P>
AreaOfWork area(lists::Place place, const char* title)
{
    return {place, QCoreApplication::translate("kurator::ui::Sidebar", title),
            [](Workspace& workspace, QWidget* parent) -> Page* { return new P(workspace, parent); }};
}

} // namespace

std::vector<AreaOfWork> areasOfWork()
{
    return {};
}

} // namespace kurator::ui
