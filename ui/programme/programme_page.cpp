#include "ui/programme/programme_page.h"

#include "ui/common/texts.h"
#include "ui/programme/events_pane.h"
#include "ui/programme/plan_pane.h"
#include "ui/programme/profile_pane.h"

#include <QLabel>
#include <QShortcut>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace kurator::ui {

ProgrammePage::ProgrammePage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent), m_tabs(new QTabWidget(this)), m_plan(new PlanPane(workspace)),
      m_events(new EventsPane(workspace)), m_profile(new ProfilePane(workspace))
{
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->setAccessibleName(tr("Parts of the page"));
    m_tabs->addTab(m_plan, tr("Goals and results"));
    m_tabs->addTab(m_events, tr("Events"));
    m_tabs->addTab(m_profile, tr("Regional profile"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(titleLabel(tr("Programme of the year"), this));
    column->addWidget(m_tabs, 1);
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        auto* key = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + tab)), this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        m_tabs->setTabToolTip(tab, key->key().toString(QKeySequence::NativeText));
        connect(key, &QShortcut::activated, this, [this, tab] {
            m_tabs->setCurrentIndex(tab);
            firstWidget()->setFocus(Qt::ShortcutFocusReason);
        });
    }
    connect(m_plan, &PlanPane::asked, this, &Page::asked);
    connect(m_plan, &PlanPane::wizardAsked, this, &Page::wizardAsked);
}

void ProgrammePage::choose(const Target& target)
{
    using enum lists::Doing;
    if (!target.doing) {
        return;
    }
    const lists::Doing doing = *target.doing;
    if (doing == OpenEvents) {
        m_tabs->setCurrentWidget(m_events);
        m_events->choose(target);
    } else if (doing == OpenProfile) {
        m_tabs->setCurrentWidget(m_profile);
        m_profile->choose(target);
    } else if (doing == OpenPlan) {
        m_tabs->setCurrentWidget(m_plan);
        m_plan->choose(target);
    }
}

QWidget* ProgrammePage::firstWidget()
{
    if (m_tabs->currentWidget() == m_events) {
        return m_events->firstWidget();
    }
    return m_tabs->currentWidget() == m_profile ? m_profile->firstWidget() : m_plan->firstWidget();
}

void ProgrammePage::refresh()
{
    m_plan->refresh();
    m_events->refresh();
    m_profile->refresh();
}

} // namespace kurator::ui
