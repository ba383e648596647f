#include "ui/shell/history_dialog.h"

#include "base/text.h"
#include "language/date_words.h"
#include "messages/message.h"
#include "ui/common/help_key.h"
#include "ui/common/list_panel.h"
#include "ui/common/look.h"
#include "ui/common/texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

constexpr int mostEntries = 2000;

QString momentText(const QDateTime& when)
{
    return language::shortDate(when.date()) + QStringLiteral(" ") +
           when.time().toString(QStringLiteral("HH:mm"));
}

} // namespace

HistoryDialog::HistoryDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_model(makeModel()),
      m_list(new ListPanel(QStringLiteral("history"), tr("History of changes"), *m_model, this)),
      m_note(mutedLabel({}, this)), m_undoTo(mainButton(tr("&Undo to this place"), this)),
      m_redo(new QPushButton(tr("&Redo"), this))
{
    setWindowTitle(tr("History of changes"));
    addHelpKey(*this, workspace, QStringLiteral("start"));
    m_note->setWordWrap(true);
    m_list->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->view()->sortByColumn(0, Qt::DescendingOrder);
    auto* close = new QPushButton(tr("&Close"), this);
    auto* row = new QHBoxLayout;
    row->addWidget(m_note, 1);
    row->addWidget(m_redo);
    row->addWidget(m_undoTo);
    row->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    for (QPushButton* button : {m_undoTo, m_redo, close}) {
        button->setAutoDefault(false);
    }
    connect(m_list->view(), &ListView::currentChangedTo, this, &HistoryDialog::showChosen);
    connect(m_undoTo, &QPushButton::clicked, this, &HistoryDialog::undoToChosen);
    connect(m_redo, &QPushButton::clicked, &m_workspace, &Workspace::redo);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&m_workspace, &Workspace::changed, this, &HistoryDialog::refresh);
    resize(fontMetrics().averageCharWidth() * 120, 520);
    refresh();
    m_list->view()->setFocus();
    m_list->view()->selectRow(0);
}

std::unique_ptr<ListModel<HistoryDialog::Line>> HistoryDialog::makeModel()
{
    const auto fate = [](const Line& line) {
        return line.row.undone ? tr("taken back") : line.row.barrier ? tr("stands for good") : QString();
    };
    std::vector<ListColumn<Line>> columns{
        {QStringLiteral("when"), tr("When"), [](const Line& line) { return momentText(line.row.when); }, 20,
         [](const Line& line) { return QVariant(line.row.when); }},
        {QStringLiteral("what"),
         tr("What"),
         [](const Line& line) { return line.text; },
         60,
         {},
         [](const Line& line, int role) {
             return role == Qt::ForegroundRole && line.row.undone ? QVariant(colours().muted) : QVariant();
         }},
        {QStringLiteral("who"), tr("Who"), [](const Line& line) { return line.row.who; }, 14},
        {QStringLiteral("fate"), tr("State"), fate, 16}};
    return std::make_unique<ListModel<Line>>(
        std::move(columns), [](const Line& line) { return line.id; },
        [](const Line& line) { return base::foldedKey(line.text + QLatin1Char(' ') + line.row.who); });
}

void HistoryDialog::refresh()
{
    const auto rows = lists::historyRows(m_workspace.desk(), mostEntries);
    std::vector<Line> lines;
    if (rows) {
        for (const lists::HistoryRow& row : *rows) {
            lines.push_back({QUuid::createUuid(), row, messages::text(row.text, row.arguments)});
        }
    }
    m_model->setRows(std::move(lines));
    const auto next = lists::nextSteps(m_workspace.desk());
    m_redo->setEnabled(next && next->redo);
    if (m_model->rowCount() > 0) {
        m_list->view()->selectRow(0);
    }
    showChosen();
}

void HistoryDialog::showChosen()
{
    const Line* line = m_model->find(m_list->view()->currentId());
    m_undoTo->setEnabled(line && line->row.canUndoTo && !m_workspace.whyReadOnly());
    if (!line) {
        m_note->clear();
    } else if (line->row.canUndoTo) {
        m_note->setText(
            tr("%n step(s) will be taken back; they can be brought back.", nullptr, line->row.stepsBack));
    } else if (line->row.barrier) {
        m_note->setText(tr("This stands for good, and so does everything before it."));
    } else if (line->row.undone) {
        m_note->setText(tr("This was taken back already."));
    } else {
        m_note->setText(tr("This cannot be taken back."));
    }
}

void HistoryDialog::undoToChosen()
{
    const Line* line = m_model->find(m_list->view()->currentId());
    const int steps = line ? line->row.stepsBack : 0;
    std::optional<base::Error> refused;
    for (int i = 0; i < steps && !refused; ++i) {
        const auto step = m_workspace.desk().undo();
        refused = step ? std::nullopt : std::optional(step.error());
    }
    m_workspace.tellChanged();
    m_note->setText(refused ? messages::text(*refused) : tr("%n step(s) taken back.", nullptr, steps));
}

} // namespace kurator::ui
