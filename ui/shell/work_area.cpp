#include "ui/shell/work_area.h"

#include "messages/message.h"
#include "ui/common/long_work.h"
#include "ui/common/message_bar.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/top_bar.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

WorkArea::WorkArea(std::unique_ptr<Workspace> workspace, QWidget* parent)
    : QWidget(parent), m_workspace(std::move(workspace)), m_areas(areasOfWork()),
      m_layers(new QStackedWidget(this)), m_top(new TopBar(*m_workspace, this)),
      m_sidebar(new Sidebar(m_areas, this)), m_messages(new MessageBar(this)),
      m_stack(new QStackedWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_layers);
    m_layers->addWidget(makeFrame());
    connect(m_sidebar, &Sidebar::chosen, this, [this](lists::Place place) { show(Target{place}); });
    connect(m_top, &TopBar::asked, this, &WorkArea::show);
    tellWorkspace();
    show(Target{lists::Place::Cycle});
    refreshAround();
    if (m_workspace->whyReadOnly()) {
        m_messages->say(MessageBar::Kind::Warning, messages::text(*m_workspace->whyReadOnly()));
    }
}

// Pages look into the workspace until they are gone.
WorkArea::~WorkArea()
{
    delete m_layers;
    delete m_top;
}

QWidget* WorkArea::makeFrame()
{
    auto* frame = new QWidget(this);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    auto* centre = new QVBoxLayout;
    centre->setContentsMargins(22, 12, 22, 14);
    centre->addWidget(m_messages);
    centre->addWidget(m_stack, 1);
    row->addLayout(centre, 1);
    column->addLayout(row, 1);
    return frame;
}

void WorkArea::tellWorkspace()
{
    connect(m_workspace.get(), &Workspace::changed, this, &WorkArea::refreshAround);
    connect(m_workspace.get(), &Workspace::refused, this, [this](const base::Error& error) {
        (m_wizard ? m_wizard->messageBar() : *m_messages).refuse(error);
    });
    connect(m_workspace.get(), &Workspace::said, m_messages, [this](const QString& sentence) {
        m_messages->say(MessageBar::Kind::Good, sentence, tr("&Undo"), [this] { m_workspace->undo(); });
    });
    connect(m_workspace.get(), &Workspace::told, m_messages,
            [this](const QString& sentence) { m_messages->say(MessageBar::Kind::Good, sentence); });
    connect(m_workspace.get(), &Workspace::undone, m_messages, [this](const school::Step& step) {
        m_messages->say(MessageBar::Kind::Plain,
                        tr("Undone: %1").arg(messages::text(step.code, step.arguments)), tr("&Redo"),
                        [this] { m_workspace->redo(); });
    });
    connect(m_workspace.get(), &Workspace::redone, m_messages, [this](const school::Step& step) {
        m_messages->say(MessageBar::Kind::Plain,
                        tr("Redone: %1").arg(messages::text(step.code, step.arguments)));
    });
}

void WorkArea::show(const Target& target)
{
    Page* shown = page(target.place);
    if (!shown) {
        return;
    }
    m_place = target.place;
    m_stack->setCurrentWidget(shown);
    m_sidebar->choose(target.place);
    shown->ensureFresh();
    shown->choose(target);
    shown->firstWidget()->setFocus(Qt::OtherFocusReason);
}

Page* WorkArea::page(lists::Place place)
{
    const int key = static_cast<int>(place);
    if (Page* made = m_pages.value(key)) {
        return made;
    }
    const auto area = std::ranges::find(m_areas, place, &AreaOfWork::place);
    if (area == m_areas.end()) {
        return nullptr;
    }
    Page* made = area->make(*m_workspace, m_stack);
    made->setAccessibleName(QString(area->title).remove(QLatin1Char('&')));
    m_pages.insert(key, made);
    m_stack->addWidget(made);
    connect(made, &Page::asked, this, &WorkArea::show);
    connect(made, &Page::wizardAsked, this, &WorkArea::run);
    return made;
}

void WorkArea::run(Wizard* wizard)
{
    if (m_wizard) {
        wizard->deleteLater();
        return;
    }
    m_wizard = wizard;
    m_messages->clear();
    m_layers->addWidget(wizard);
    m_layers->setCurrentWidget(wizard);
    connect(wizard, &Wizard::finished, this, [this] { endWizard({}); });
    connect(wizard, &Wizard::left, this,
            [this] { endWizard(m_wizard ? m_wizard->leftSentence() : QString()); });
}

void WorkArea::endWizard(const QString& sentence)
{
    if (!m_wizard) {
        return;
    }
    Wizard* ended = m_wizard;
    m_wizard = nullptr;
    m_layers->removeWidget(ended);
    ended->deleteLater();
    if (Page* shown = page(m_place)) {
        shown->firstWidget()->setFocus(Qt::OtherFocusReason);
    }
    if (!sentence.isEmpty()) {
        m_messages->say(MessageBar::Kind::Plain, sentence);
    }
}

bool WorkArea::isBusy() const
{
    return m_wizard && m_wizard->longWork().isRunning();
}

QString WorkArea::helpTopic()
{
    return m_wizard ? m_wizard->helpTopic() : page(m_place)->helpTopic();
}

void WorkArea::refreshAround()
{
    m_sidebar->showCounters(lists::counters(m_workspace->desk(), m_workspace->agenda()));
    m_top->refresh();
}

} // namespace kurator::ui
