#include "ui/cycle/accepted_pane.h"

#include "base/text.h"
#include "language/date_words.h"
#include "messages/message.h"
#include "ui/common/leaving.h"
#include "ui/common/list_panel.h"
#include "ui/common/list_saving.h"
#include "ui/common/look.h"
#include "ui/common/texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

using lists::AcceptedRow;
using AcceptedColumn = ListColumn<AcceptedRow>;

QString acceptedText(const AcceptedRow& row)
{
    return messages::text(row.acceptance.finding);
}

AcceptedColumn textColumn(const char* id, const QString& title, int width,
                          QString (*text)(const AcceptedRow&))
{
    AcceptedColumn column{QLatin1String(id), title, text, width};
    column.extra = [text](const AcceptedRow& row, int role) {
        return role == Qt::ToolTipRole ? QVariant(text(row)) : QVariant();
    };
    return column;
}

std::vector<AcceptedColumn> acceptedColumns()
{
    AcceptedColumn when{
        QStringLiteral("when"), AcceptedPane::tr("Accepted on"),
        [](const AcceptedRow& row) { return language::shortDate(row.acceptance.accepted.date); }, 13};
    when.sortKey = [](const AcceptedRow& row) { return QVariant(row.acceptance.accepted.date); };
    AcceptedColumn state{QStringLiteral("state"), AcceptedPane::tr("State"),
                         [](const AcceptedRow& row) {
                             return row.acceptance.holds ? AcceptedPane::tr("not shown")
                                                         : AcceptedPane::tr("the facts are others");
                         },
                         18};
    state.extra = [](const AcceptedRow& row, int role) {
        return role == DotColourRole ? QVariant(row.acceptance.holds ? colours().good : colours().muted)
                                     : QVariant();
    };
    return {textColumn("what", AcceptedPane::tr("What was accepted"), 60, acceptedText),
            textColumn("reason", AcceptedPane::tr("Because"), 38,
                       [](const AcceptedRow& row) { return row.acceptance.accepted.reason; }),
            std::move(when), std::move(state)};
}

} // namespace

AcceptedPane::AcceptedPane(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace),
      m_model(new ListModel<AcceptedRow>(
          acceptedColumns(), [](const AcceptedRow& row) { return row.id; },
          [](const AcceptedRow& row) {
              return base::foldedKey(acceptedText(row) + QLatin1Char(' ') + row.acceptance.accepted.reason);
          })),
      m_panel(new ListPanel(QStringLiteral("accepted"), tr("Accepted findings"), *m_model, this)),
      m_sentence(new QLabel(this)), m_back(mainButton(tr("&Return to the findings"), this))
{
    m_model->setParent(m_panel); // outlives the view
    const auto leftOut = letLeave(*m_model, *m_panel->view(), workspace,
                                  [](const office::Desk& desk, const std::vector<AcceptedRow>& rows) {
                                      return lists::rowsToName(desk, rows);
                                  });
    letSave(*m_panel->view(), tr("Accepted findings"), workspace, leftOut);
    m_panel->setEmptyText(tr("Nothing was accepted in this year."));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_sentence->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_back->setAutoDefault(false);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_sentence, 1);
    foot->addWidget(m_back, 0, Qt::AlignBottom);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_panel, 1);
    column->addLayout(foot);
    connect(m_back, &QPushButton::clicked, this, &AcceptedPane::takeBack);
    connect(m_panel->view(), &ListView::archiveAsked, this, &AcceptedPane::takeBack);
    connect(m_panel->view(), &ListView::choiceChanged, this, &AcceptedPane::showChosen);
}

QWidget* AcceptedPane::firstWidget() const
{
    return m_panel->view();
}

void AcceptedPane::refresh()
{
    m_model->setRows(lists::acceptedRows(m_workspace.desk()));
    if (m_panel->view()->currentId().isNull() && m_model->rowCount() > 0) {
        m_panel->view()->choose({m_model->idAt(0)});
    }
    showChosen();
}

void AcceptedPane::showChosen()
{
    const auto ids = m_panel->view()->chosenIds();
    const AcceptedRow* row = ids.size() == 1 ? m_model->find(ids.front()) : nullptr;
    m_back->setEnabled(!ids.empty() && !m_workspace.whyReadOnly());
    m_sentence->setText(row ? acceptedText(*row) + QLatin1Char('\n') +
                                  tr("Because: %1").arg(row->acceptance.accepted.reason)
                            : QString());
}

void AcceptedPane::takeBack()
{
    std::vector<base::Id<school::AcceptedFinding>> ids;
    for (const QUuid& id : m_panel->view()->chosenIds()) {
        ids.emplace_back(id);
    }
    if (ids.empty() || !m_back->isEnabled()) {
        return;
    }
    if (m_workspace.perform([&](office::Desk& desk) { return office::takeBackAcceptances(desk, ids); })) {
        Q_EMIT m_workspace.said(
            tr("%n accepted findings are returned.", nullptr, static_cast<int>(ids.size())));
    }
}

} // namespace kurator::ui
