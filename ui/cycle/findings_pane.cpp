#include "ui/cycle/findings_pane.h"

#include "base/text.h"
#include "messages/message.h"
#include "ui/common/filter_bar.h"
#include "ui/common/leaving.h"
#include "ui/common/list_panel.h"
#include "ui/common/list_saving.h"
#include "ui/common/look.h"
#include "ui/common/texts.h"
#include "ui/cycle/cycle_texts.h"
#include "ui/cycle/finding_texts.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

#include <functional>
#include <map>

namespace kurator::ui {

namespace {

using lists::FindingRow;
using FindingColumn = ListColumn<FindingRow>;

const QString severityField = QStringLiteral("severity");
const QString stageField = QStringLiteral("stage");

FindingColumn severityColumn()
{
    FindingColumn column;
    column.id = severityField;
    column.title = FindingsPane::tr("Weight");
    column.text = [](const FindingRow& row) { return severityText(row.finding.severity); };
    column.width = 22;
    column.sortKey = [](const FindingRow& row) { return QVariant(-static_cast<int>(row.finding.severity)); };
    column.extra = [](const FindingRow& row, int role) {
        return role == DotColourRole ? QVariant(severityColour(row.finding.severity)) : QVariant();
    };
    return column;
}

std::vector<FindingColumn> findingColumns()
{
    FindingColumn what{QStringLiteral("what"), FindingsPane::tr("What was noticed"),
                       [](const FindingRow& row) { return messages::text(row.finding); }, 84};
    what.extra = [](const FindingRow& row, int role) {
        return role == Qt::ToolTipRole ? QVariant(messages::text(row.finding)) : QVariant();
    };
    FindingColumn stage{stageField, FindingsPane::tr("Stage"),
                        [](const FindingRow& row) { return findingStageText(row.finding.stage); }, 22};
    stage.sortKey = [](const FindingRow& row) { return QVariant(row.finding.stage); };
    return {severityColumn(),
            std::move(what),
            {QStringLiteral("whom"), FindingsPane::tr("Whom or what"),
             [](const FindingRow& row) { return findingSubjectText(row.finding); }, 30},
            std::move(stage)};
}

QString severityId(base::Severity severity)
{
    return QString::number(static_cast<int>(severity));
}

} // namespace

FindingsPane::FindingsPane(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace),
      m_model(new ListModel<FindingRow>(
          findingColumns(), [](const FindingRow& row) { return row.id; },
          [](const FindingRow& row) {
              return base::foldedKey(messages::text(row.finding) + QLatin1Char(' ') +
                                     findingSubjectText(row.finding));
          })),
      m_panel(new ListPanel(QStringLiteral("findings"), tr("Findings"), *m_model, this)),
      m_filter(new FilterBar(this)), m_sentence(new QLabel(this)), m_mend(mainButton(tr("Open"), this)),
      m_accept(new QPushButton(tr("&Accept, because…"), this))
{
    m_model->setParent(m_panel); // outlives the view
    const auto leftOut = letLeave(*m_model, *m_panel->view(), workspace,
                                  [](const office::Desk& desk, const std::vector<FindingRow>& rows) {
                                      return lists::rowsToName(desk, rows);
                                  });
    letSave(*m_panel->view(), tr("Findings"), workspace, leftOut);
    m_panel->setEmptyText(tr("Nothing was noticed: the base, the papers and the roadmap agree."));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_sentence->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_sentence, 1);
    buttons->addWidget(m_accept, 0, Qt::AlignBottom);
    buttons->addWidget(m_mend, 0, Qt::AlignBottom);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_filter);
    column->addWidget(m_panel, 1);
    column->addLayout(buttons);
    for (QPushButton* button : {m_mend, m_accept}) {
        button->setAutoDefault(false);
    }
    auto* accept = new QAction(tr("Accept, because…"), this);
    m_panel->view()->addListAction(accept);
    connect(accept, &QAction::triggered, this, &FindingsPane::accept);
    connect(m_accept, &QPushButton::clicked, this, &FindingsPane::accept);
    connect(m_mend, &QPushButton::clicked, this, &FindingsPane::mend);
    connect(m_panel->view(), &ListView::opened, this, &FindingsPane::mend);
    connect(m_panel->view(), &ListView::archiveAsked, this, &FindingsPane::accept);
    connect(m_panel->view(), &ListView::choiceChanged, this, &FindingsPane::showChosen);
    connect(m_panel->view(), &ListView::currentChangedTo, this, &FindingsPane::showChosen);
    connect(m_filter, &FilterBar::changed, this, &FindingsPane::narrow);
}

QWidget* FindingsPane::firstWidget() const
{
    return m_panel->view();
}

void FindingsPane::refresh()
{
    m_model->setRows(lists::findingRows(m_workspace.findings()));
    makeFilter();
    narrow();
    if (m_panel->view()->currentId().isNull() && m_model->rowCount() > 0) {
        m_panel->view()->choose({m_model->idAt(0)});
    }
    showChosen();
}

void FindingsPane::makeFilter()
{
    std::map<base::Severity, int, std::greater<>> bySeverity;
    std::map<int, int> byStage;
    for (const FindingRow& row : m_model->rows()) {
        ++bySeverity[row.finding.severity];
        ++byStage[row.finding.stage];
    }
    FilterField severities{severityField, tr("&Weight"), {}};
    for (const auto& [severity, count] : bySeverity) {
        severities.choices.push_back({severityId(severity), severityText(severity), count});
    }
    FilterField stages{stageField, tr("&Stage"), {}};
    for (const auto& [stage, count] : byStage) {
        stages.choices.push_back({QString::number(stage), findingStageText(stage), count});
    }
    m_filter->setFields({severities, stages});
}

void FindingsPane::narrow()
{
    const QStringList severities = m_filter->chosen().value(severityField);
    const QStringList stages = m_filter->chosen().value(stageField);
    ListArrangement arrangement;
    if (!severities.isEmpty() || !stages.isEmpty()) {
        arrangement.passes = [this, severities, stages](size_t place) {
            const base::Finding& finding = m_model->rows()[place].finding;
            return (severities.isEmpty() || severities.contains(severityId(finding.severity))) &&
                   (stages.isEmpty() || stages.contains(QString::number(finding.stage)));
        };
    }
    m_model->arrangeBy(std::move(arrangement));
}

void FindingsPane::showOnly(const std::vector<base::Finding>& findings)
{
    std::vector<QUuid> ids;
    for (const FindingRow& row : lists::findingRows(findings)) {
        ids.push_back(row.id);
    }
    m_panel->showOnly(ids, tr("Only the findings of the chosen line are shown."));
    if (m_model->rowCount() > 0) {
        m_panel->view()->choose({m_model->idAt(0)});
    }
}

std::vector<base::Finding> FindingsPane::chosen() const
{
    std::vector<base::Finding> findings;
    const auto ids = m_panel->view()->chosenIds();
    const QSet<QUuid> wanted(ids.begin(), ids.end());
    for (const FindingRow& row : m_model->rows()) {
        if (wanted.contains(row.id)) {
            findings.push_back(row.finding);
        }
    }
    return findings;
}

// One button mends findings of one kind; of several kinds it cannot tell where to go.
void FindingsPane::showChosen()
{
    const auto findings = chosen();
    const auto lines = lists::agendaOf(m_workspace.desk(), findings);
    m_mend->setEnabled(lines.size() == 1);
    m_mend->setText(lines.size() == 1 ? agendaButtonText(lines.front()) : tr("Open"));
    m_accept->setEnabled(!findings.empty() && !m_workspace.whyReadOnly());
    if (lines.size() > 1) {
        m_sentence->setText(
            tr("%n findings of different kinds are chosen: they are mended one kind at a time, "
               "and accepted together.",
               nullptr, static_cast<int>(findings.size())));
    } else if (findings.size() > 1) {
        m_sentence->setText(
            tr("%n findings of one kind are chosen.", nullptr, static_cast<int>(findings.size())));
    } else {
        m_sentence->setText(findings.empty() ? QString() : messages::text(findings.front()));
    }
}

void FindingsPane::mend()
{
    const auto lines = lists::agendaOf(m_workspace.desk(), chosen());
    if (lines.size() == 1) {
        Q_EMIT asked(targetOf(lines.front()));
    }
}

void FindingsPane::accept()
{
    const auto findings = chosen();
    if (!findings.empty() && m_accept->isEnabled()) {
        Q_EMIT acceptAsked(findings);
    }
}

} // namespace kurator::ui
