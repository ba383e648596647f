#include "ui/shell/page_set.h"

#include "ui/consents/consents_page.h"
#include "ui/cycle/cycle_page.h"
#include "ui/documents/documents_page.h"
#include "ui/matching/matching_page.h"
#include "ui/pairs/pairs_page.h"
#include "ui/people/participants_page.h"
#include "ui/programme/programme_page.h"
#include "ui/programme/roadmap_page.h"
#include "ui/reports/reports_page.h"
#include "ui/school/school_page.h"

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

// Titles have no mnemonics: Alt with a number leads to them, and letters are left to the pages.
std::vector<AreaOfWork> areasOfWork()
{
    return {
        area<CyclePage>(lists::Place::Cycle, QT_TRANSLATE_NOOP("kurator::ui::Sidebar", "Cycle")),
        area<RoadmapPage>(lists::Place::Roadmap, QT_TRANSLATE_NOOP("kurator::ui::Sidebar", "Roadmap")),
        area<ProgrammePage>(lists::Place::Programme,
                            QT_TRANSLATE_NOOP("kurator::ui::Sidebar", "Programme of the year")),
        area<MenteesPage>(lists::Place::Mentees, QT_TRANSLATE_NOOP("kurator::ui::Sidebar", "Mentees")),
        area<MentorsPage>(lists::Place::Mentors, QT_TRANSLATE_NOOP("kurator::ui::Sidebar", "Mentors")),
        area<ConsentsPage>(lists::Place::Consents, QT_TRANSLATE_NOOP("kurator::ui::Sidebar", "Consents")),
        area<MatchingPage>(lists::Place::Matching, QT_TRANSLATE_NOOP("kurator::ui::Sidebar", "Matching")),
        area<PairsPage>(lists::Place::Pairs, QT_TRANSLATE_NOOP("kurator::ui::Sidebar", "Pairs and meetings")),
        area<DocumentsPage>(lists::Place::Documents, QT_TRANSLATE_NOOP("kurator::ui::Sidebar", "Documents")),
        area<ReportsPage>(lists::Place::Reports, QT_TRANSLATE_NOOP("kurator::ui::Sidebar", "Reports")),
        area<SchoolPage>(lists::Place::School, QT_TRANSLATE_NOOP("kurator::ui::Sidebar", "School")),
    };
}

} // namespace kurator::ui
