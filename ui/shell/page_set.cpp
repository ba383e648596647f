#include "ui/shell/page_set.h"

#include "ui/cycle/cycle_page.h"
#include "ui/programme/roadmap_page.h"

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
    return {
        area<CyclePage>(lists::Place::Cycle, QT_TRANSLATE_NOOP("kurator::ui::Sidebar", "&Cycle")),
        area<RoadmapPage>(lists::Place::Roadmap, QT_TRANSLATE_NOOP("kurator::ui::Sidebar", "&Roadmap")),
    };
}

} // namespace kurator::ui
