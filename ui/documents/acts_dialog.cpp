#include "ui/documents/acts_dialog.h"

#include "language/date_words.h"
#include "office/grounds.h"
#include "ui/common/action_buttons.h"
#include "ui/common/details_pane.h"
#include "ui/common/help_key.h"
#include "ui/common/list_panel.h"
#include "ui/common/look.h"
#include "ui/common/message_bar.h"
#include "ui/documents/act_form.h"
#include "ui/documents/act_texts.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

using lists::ActRow;
using lists::ActState;

constexpr int actsWidthInLetters = 172;
constexpr int actsHeightInLines = 38;

QVariant sortDay(const std::optional<QDate>& day)
{
    return day ? QVariant(*day) : QVariant();
}

QString dayOrNothing(const std::optional<QDate>& day)
{
    return day ? language::shortDate(*day) : QString();
}

// Grey where it cannot be cited; words about that as a tool tip.
QVariant greyed(const ActRow& row, int role)
{
    if (role == Qt::ForegroundRole && row.state != ActState::InForce) {
        return colours().muted;
    }
    return role == Qt::ToolTipRole ? QVariant(actStateText(row)) : QVariant();
}

ListColumn<ActRow> actColumn(const char* id, const QString& title, std::function<QString(const ActRow&)> text,
                             int width)
{
    ListColumn<ActRow> column{QString::fromLatin1(id), title, std::move(text), width};
    column.extra = greyed;
    return column;
}

std::vector<ListColumn<ActRow>> actColumns()
{
    auto kind = actColumn(
        "kind", ActsDialog::tr("Kind"), [](const ActRow& row) { return row.act.act.kind; }, 19);
    kind.extra = [](const ActRow& row, int role) {
        return role == DotColourRole ? QVariant(actColour(row)) : greyed(row, role);
    };
    kind.sortKey = [](const ActRow& row) { return QVariant(row.rank); }; // by legal force
    auto date = actColumn(
        "date", ActsDialog::tr("Date"), [](const ActRow& row) { return dayOrNothing(row.act.act.date); }, 11);
    date.sortKey = [](const ActRow& row) { return sortDay(row.act.act.date); };
    auto until = actColumn(
        "until", ActsDialog::tr("In force until"),
        [](const ActRow& row) {
            return row.state == ActState::Removed ? ActsDialog::tr("not cited")
                                                  : dayOrNothing(row.act.inForceUntil);
        },
        13);
    until.sortKey = [](const ActRow& row) { return sortDay(row.act.inForceUntil); };
    auto issuer = actColumn(
        "issuer", ActsDialog::tr("Who issued it"), [](const ActRow& row) { return row.act.act.issuer; }, 24);
    auto successor = actColumn(
        "successor", ActsDialog::tr("What came instead"), [](const ActRow& row) { return row.successor; },
        24);
    auto papers = actColumn("papers", ActsDialog::tr("Which papers cite it"), citingPapersText, 24);
    for (auto* column : {&issuer, &successor, &papers}) {
        column->shown = false;
    }
    return {kind,
            date,
            actColumn(
                "number", ActsDialog::tr("Number"), [](const ActRow& row) { return row.act.act.number; }, 16),
            actColumn("title", ActsDialog::tr("Title"), actSubject, 30),
            until,
            actColumn("origin", ActsDialog::tr("Origin"), originText, 15),
            issuer,
            successor,
            papers};
}

void addActFacts(QVBoxLayout& column, const ActRow& row)
{
    QWidget* in = column.parentWidget();
    const QString state = actStateText(row);
    column.addWidget(headingLine(row.name, in));
    column.addWidget(dotLine(actColour(row), state.isEmpty() ? ActsDialog::tr("in force") : state, in));
    if (!row.name.contains(actSubject(row))) {
        column.addWidget(textLine(actSubject(row), in));
    }
    column.addWidget(quietLine(ActsDialog::tr("Origin: %1").arg(originText(row)), in));
    if (row.act.inForceUntil && row.state == ActState::InForce) {
        column.addWidget(quietLine(
            ActsDialog::tr("In force until %1").arg(language::shortDate(*row.act.inForceUntil)), in));
    }
    column.addWidget(quietLine(row.papers.isEmpty()
                                   ? ActsDialog::tr("No paper cites it by itself: tick it in the paper.")
                                   : ActsDialog::tr("Cited by themselves: %1").arg(citingPapersText(row)),
                               in));
    if (!row.forms.isEmpty()) {
        column.addWidget(quietLine(
            ActsDialog::tr("Only in papers of these forms: %1").arg(row.forms.join(QStringLiteral("; "))),
            in));
    }
    column.addWidget(quietLine(
        ActsDialog::tr("In a paper: in accordance with “%1”").arg(documents::citedText(row.act.act)), in));
}

} // namespace

ActsDialog::ActsDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_workspace(workspace),
      m_model(
          actColumns(), [](const ActRow& row) { return row.id; }, [](const ActRow& row) { return row.key; }),
      m_messages(new MessageBar(this)),
      m_panel(new ListPanel(QStringLiteral("acts"), tr("Acts that papers cite"), m_model, this)),
      m_details(new DetailsPane(tr("The chosen act"), this))
{
    setWindowTitle(tr("Acts that papers cite"));
    addHelpKey(*this, workspace, QStringLiteral("school"));
    makeActions();
    m_panel->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* parts = new QSplitter(this);
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(12);
    parts->addWidget(m_panel);
    parts->addWidget(m_details);
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 1);
    parts->setSizes({2000, 1000});
    auto* buttons = new QDialogButtonBox(this);
    auto* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(10);
    column->addWidget(m_messages);
    column->addWidget(parts, 1);
    column->addWidget(buttons);
    close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    listen();
    refresh();
    const QSize wanted(fontMetrics().averageCharWidth() * actsWidthInLetters,
                       fontMetrics().lineSpacing() * actsHeightInLines);
    resize(parent ? wanted.boundedTo(parent->window()->size() - QSize(40, 30)) : wanted);
    if (m_model.countAll() > 0) {
        m_panel->view()->choose({m_model.idAt(0)});
    }
    m_panel->view()->setFocus(Qt::OtherFocusReason);
}

void ActsDialog::makeActions()
{
    m_add = addAction(tr("&Add an act…"), &ActsDialog::openNew);
    m_change = addAction(tr("C&hange…"), &ActsDialog::openChosen);
    m_remove = addAction({}, &ActsDialog::remove);
    m_restore = addAction({}, &ActsDialog::restore);
    m_add->setShortcut(QKeySequence::New);
    m_add->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QWidget::addAction(m_add);
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    addActionButtons(*m_details->foot(), {m_change, m_add, m_remove, m_restore}, m_details);
}

QAction* ActsDialog::addAction(const QString& text, void (ActsDialog::*slot)())
{
    auto* action = new QAction(text, this);
    connect(action, &QAction::triggered, this, slot);
    m_panel->view()->addListAction(action);
    return action;
}

void ActsDialog::listen()
{
    ListView* view = m_panel->view();
    connect(view, &ListView::opened, this, &ActsDialog::openChosen);
    connect(view, &ListView::archiveAsked, this, &ActsDialog::remove);
    connect(view, &ListView::currentChangedTo, this, &ActsDialog::showDetails);
    connect(m_details, &DetailsPane::formClosed, view, [view] { view->setFocus(Qt::OtherFocusReason); });
    connect(&m_workspace, &Workspace::changed, this, &ActsDialog::refresh);
    connect(&m_workspace, &Workspace::refused, m_messages, &MessageBar::refuse);
    connect(&m_workspace, &Workspace::said, this, &ActsDialog::say);
    const auto byKey = [this](QKeySequence::StandardKey key, const auto& step) {
        auto* action = new QAction(this);
        action->setShortcut(key);
        QWidget::addAction(action);
        connect(action, &QAction::triggered, this, [this, step] {
            m_messages->clear();
            step();
        });
    };
    byKey(QKeySequence::Undo, [this] { m_workspace.undo(); });
    byKey(QKeySequence::Redo, [this] { m_workspace.redo(); });
}

void ActsDialog::refresh()
{
    m_model.setRows(lists::actRows(m_workspace.desk(), m_workspace.desk().today()));
    showDetails();
}

const ActRow* ActsDialog::chosen() const
{
    return m_model.find(m_panel->view()->currentId());
}

void ActsDialog::showDetails()
{
    const ActRow* row = chosen();
    const bool writable = !m_workspace.whyReadOnly();
    const bool removed = row && row->state == ActState::Removed;
    const bool reworded = row && row->known && row->act.origin == documents::ActOrigin::Own;
    m_add->setEnabled(writable);
    m_change->setEnabled(row && writable && !removed);
    m_remove->setText(row && row->known ? tr("Do &not cite") : tr("&Take away"));
    m_remove->setEnabled(row && writable && !removed);
    m_restore->setText(removed ? tr("C&ite again") : tr("&Back to the program's wording"));
    m_restore->setEnabled(writable && (removed || reworded));
    auto* column = m_details->renewFacts();
    if (row) {
        addActFacts(*column, *row);
    }
}

void ActsDialog::say(const QString& sentence)
{
    m_messages->say(MessageBar::Kind::Good, sentence, tr("&Undo"), [this] {
        m_messages->clear();
        m_workspace.undo();
    });
}

void ActsDialog::openNew()
{
    openForm({});
}

void ActsDialog::openChosen()
{
    if (const ActRow* row = chosen(); row && row->state != ActState::Removed) {
        openForm(row->act);
    }
}

void ActsDialog::openForm(const documents::LibraryAct& act)
{
    if (m_workspace.whyReadOnly()) {
        return;
    }
    m_messages->clear();
    m_details->closeForm();
    auto* form = new ActForm(m_workspace, act, m_details);
    for (auto* button : form->findChildren<QPushButton*>()) {
        button->setAutoDefault(false);
    }
    connect(form, &ActForm::stored, this,
            [this](const QString& key) { m_panel->view()->choose({lists::actRowId(key)}); });
    m_details->showForm(form);
}

void ActsDialog::remove()
{
    const ActRow* row = chosen();
    if (!row || !m_remove->isEnabled()) {
        return;
    }
    const ActRow gone = *row;
    const auto removed =
        m_workspace.perform([&gone](office::Desk& desk) { return office::removeAct(desk, gone.act.key); });
    if (removed) {
        Q_EMIT m_workspace.said(gone.known ? tr("Papers cite it no more: %1").arg(gone.name)
                                           : tr("Taken away: %1").arg(gone.name));
    }
}

void ActsDialog::restore()
{
    const ActRow* row = chosen();
    if (!row || !m_restore->isEnabled()) {
        return;
    }
    const QString key = row->act.key;
    const QString name = row->name;
    const auto restored =
        m_workspace.perform([&key](office::Desk& desk) { return office::restoreAct(desk, key); });
    if (restored) {
        Q_EMIT m_workspace.said(tr("Back in the library: %1").arg(name));
    }
}

} // namespace kurator::ui
