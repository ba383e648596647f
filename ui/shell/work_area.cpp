#include "ui/shell/work_area.h"

#include "messages/message.h"
#include "ui/common/long_work.h"
#include "ui/common/message_bar.h"
#include "ui/programme/new_year_wizard.h"
#include "ui/shell/command_search.h"
#include "ui/shell/history_dialog.h"
#include "ui/shell/notices.h"
#include "ui/shell/page_splitters.h"
#include "ui/shell/school_menu.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/top_bar.h"

#include <QAbstractButton>
#include <QAction>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

WorkArea::WorkArea(std::unique_ptr<Workspace> workspace, QWidget* parent)
    : QWidget(parent), m_workspace(std::move(workspace)), m_areas(areasOfWork()),
      m_layers(new QStackedWidget(this)), m_top(new TopBar(*m_workspace, this)),
      m_sidebar(new Sidebar(m_areas, this)), m_notices(new Notices(*m_workspace, this)),
      m_messages(new MessageBar(this)), m_stack(new QStackedWidget(this)), m_search(new CommandSearch(*this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_layers);
    m_layers->addWidget(makeFrame());
    connect(m_sidebar, &Sidebar::chosen, this, [this](lists::Place place) { show(Target{place}); });
    connect(m_notices, &Notices::copyAsked, this, [this] { Q_EMIT fileCommandAsked(FileCommand::SaveCopy); });
    tellTopBar();
    tellWorkspace();
    show(Target{lists::Place::Cycle});
    refreshAround();
}

// Pages look into the workspace until they are gone.
WorkArea::~WorkArea()
{
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
        rememberSplitters(**page, QString::number(page.key()));
    }
    delete m_search;
    delete m_layers;
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
    centre->setSpacing(10);
    centre->addWidget(m_notices);
    centre->addWidget(m_messages);
    centre->addWidget(m_stack, 1);
    row->addLayout(centre, 1);
    column->addLayout(row, 1);
    return frame;
}

void WorkArea::tellTopBar()
{
    connect(m_top, &TopBar::undoAsked, this, &WorkArea::undo);
    connect(m_top, &TopBar::redoAsked, this, &WorkArea::redo);
    connect(m_top, &TopBar::historyAsked, this, &WorkArea::showHistory);
    connect(m_top, &TopBar::searchAsked, this, &WorkArea::showSearch);
    connect(m_top, &TopBar::settingsAsked, this, &WorkArea::settingsAsked);
    connect(m_top, &TopBar::helpAsked, this, [this] { Q_EMIT helpAsked(helpTopic()); });
    connect(&m_top->schoolMenu(), &SchoolMenu::commandAsked, this, &WorkArea::fileCommandAsked);
    connect(&m_top->schoolMenu(), &SchoolMenu::schoolAsked, this, &WorkArea::schoolAsked);
    connect(&m_top->schoolMenu(), &SchoolMenu::newYearAsked, this, &WorkArea::startNewYear);
}

void WorkArea::tellWorkspace()
{
    connect(m_workspace.get(), &Workspace::changed, this, &WorkArea::refreshAround);
    connect(m_workspace.get(), &Workspace::refused, this, &WorkArea::refuse);
    connect(m_workspace.get(), &Workspace::said, m_messages, [this](const QString& sentence) {
        m_messages->say(MessageBar::Kind::Good, sentence, tr("&Undo"), [this] { undo(); });
    });
    connect(m_workspace.get(), &Workspace::told, m_messages,
            [this](const QString& sentence) { m_messages->say(MessageBar::Kind::Good, sentence); });
    connect(m_workspace.get(), &Workspace::helpAsked, this, &WorkArea::helpAsked);
    connect(m_workspace.get(), &Workspace::undone, m_messages, [this](const school::Step& step) {
        m_messages->say(MessageBar::Kind::Plain,
                        tr("Undone: %1").arg(messages::text(step.code, step.arguments)), tr("&Redo"),
                        [this] { redo(); });
    });
    connect(m_workspace.get(), &Workspace::redone, m_messages, [this](const school::Step& step) {
        m_messages->say(MessageBar::Kind::Plain,
                        tr("Redone: %1").arg(messages::text(step.code, step.arguments)));
    });
}

// Where the file itself is the trouble, a copy elsewhere saves what was done so far.
void WorkArea::refuse(const base::Error& error)
{
    const bool ofFile = error.code == QLatin1String("storage.gone") ||
                        error.code == QLatin1String("storage.write-failed") ||
                        error.code == QLatin1String("storage.disk-full");
    if (!ofFile) {
        messageBar().refuse(error);
        return;
    }
    messageBar().say(MessageBar::Kind::Bad, messages::text(error), tr("Save a &copy…"),
                     [this] { Q_EMIT fileCommandAsked(FileCommand::SaveCopy); });
}

MessageBar& WorkArea::messageBar()
{
    return m_wizard ? m_wizard->messageBar() : *m_messages;
}

void WorkArea::show(const Target& target)
{
    Page* shown = page(target.place);
    if (!shown) {
        return;
    }
    m_place = target.place;
    m_stack->setCurrentWidget(m_places.value(static_cast<int>(target.place)));
    m_sidebar->choose(target.place);
    shown->ensureFresh();
    shown->choose(target);
    if (!m_wizard) {
        shown->firstWidget()->setFocus(Qt::OtherFocusReason);
    }
}

void WorkArea::addNewOn(lists::Place place)
{
    show(Target{place});
    const QKeySequence wanted(QKeySequence::New);
    const Page* shown = page(place);
    for (QAction* action : shown ? shown->findChildren<QAction*>() : QList<QAction*>()) {
        if (action->shortcut() == wanted) {
            action->trigger();
            return;
        }
    }
    for (QAbstractButton* button :
         shown ? shown->findChildren<QAbstractButton*>() : QList<QAbstractButton*>()) {
        if (button->shortcut() == wanted) {
            button->click();
            return;
        }
    }
}

void WorkArea::startNewYear()
{
    if (isFree() && !m_wizard) {
        run(NewYearWizard::after(*m_workspace));
    }
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
    auto* scroll = new QScrollArea(m_stack);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    Page* made = area->make(*m_workspace, scroll);
    made->setAccessibleName(QString(area->title).remove(QLatin1Char('&')));
    scroll->setWidget(made);
    m_pages.insert(key, made);
    m_places.insert(key, scroll);
    m_stack->addWidget(scroll);
    restoreSplitters(*made, QString::number(key));
    connect(made, &Page::asked, this, &WorkArea::show);
    connect(made, &Page::wizardAsked, this, &WorkArea::run);
    connect(made, &Page::commandAsked, this, [this](const QString& command) {
        if (command == QLatin1String("copy-file")) {
            Q_EMIT fileCommandAsked(FileCommand::SaveCopy);
        }
    });
    return made;
}

void WorkArea::run(Wizard* wizard)
{
    if (m_wizard) {
        wizard->deleteLater();
        return;
    }
    m_messages->clear();
    m_wizard = wizard;
    m_layers->addWidget(wizard);
    m_layers->setCurrentWidget(wizard);
    connect(wizard, &Wizard::finished, this, [this] { endWizard({}); });
    connect(wizard, &Wizard::asked, this, [this](const Target& target) {
        if (m_wizard) {
            m_wizard->leave();
        }
        show(target);
    });
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

LongWork* WorkArea::runningWork() const
{
    const auto all = findChildren<LongWork*>();
    const auto running = std::ranges::find_if(all, &LongWork::isRunning);
    return running == all.end() ? nullptr : *running;
}

bool WorkArea::isFree()
{
    if (const LongWork* running = runningWork()) {
        messageBar().say(MessageBar::Kind::Warning,
                         tr("“%1” is still going on. Cancel it, or wait for its end.").arg(running->what()));
        return false;
    }
    return true;
}

QString WorkArea::helpTopic()
{
    return m_wizard ? m_wizard->helpTopic() : page(m_place) ? page(m_place)->helpTopic() : QString();
}

void WorkArea::undo()
{
    if (isFree()) {
        m_workspace->undo();
    }
}

void WorkArea::redo()
{
    if (isFree()) {
        m_workspace->redo();
    }
}

void WorkArea::showHistory()
{
    if (isFree()) {
        auto* history = new HistoryDialog(*m_workspace, this);
        history->setAttribute(Qt::WA_DeleteOnClose);
        history->open();
    }
}

void WorkArea::showSearch()
{
    if (isFree() && !m_wizard) {
        m_search->open();
    }
}

void WorkArea::refreshAround()
{
    m_search->markStale();
    m_sidebar->showCounters(lists::counters(m_workspace->desk(), m_workspace->agenda()));
    m_top->refresh();
}

} // namespace kurator::ui
