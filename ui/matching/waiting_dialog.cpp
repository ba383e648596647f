#include "ui/matching/waiting_dialog.h"

#include "base/text.h"
#include "language/date_words.h"
#include "ui/common/leaving.h"
#include "ui/common/list_panel.h"
#include "ui/common/list_saving.h"
#include "ui/common/texts.h"

#include <QLabel>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

using lists::WaitingRow;
using WaitingColumn = ListColumn<WaitingRow>;

constexpr int waitingWidthInLetters = 150;
constexpr int waitingHeightInLines = 28;
constexpr int sinceColumn = 2;

QString daysInWords(const WaitingRow& row)
{
    return row.days ? WaitingDialog::tr("%n day(s)", nullptr, *row.days) : QString();
}

QString remarkOn(const WaitingRow& row)
{
    if (row.hadMentor) {
        return WaitingDialog::tr("the pair has ended");
    }
    return row.late ? WaitingDialog::tr("joined after the order on pairs") : QString();
}

std::vector<WaitingColumn> waitingColumns()
{
    std::vector<WaitingColumn> columns;
    columns.push_back({QStringLiteral("name"), WaitingDialog::tr("Mentee"),
                       [](const WaitingRow& row) { return row.name; }, 32});
    columns.push_back({QStringLiteral("class"), WaitingDialog::tr("Class"),
                       [](const WaitingRow& row) { return row.className; }, 12});
    columns.push_back(
        {QStringLiteral("since"), WaitingDialog::tr("Waits since"),
         [](const WaitingRow& row) { return row.since ? language::shortDate(*row.since) : QString(); }, 12,
         [](const WaitingRow& row) { return QVariant(row.since.value_or(QDate(9999, 12, 31))); }});
    columns.push_back({QStringLiteral("days"), WaitingDialog::tr("Waits"), daysInWords, 12,
                       [](const WaitingRow& row) { return QVariant(row.days.value_or(-1)); }});
    columns.push_back({QStringLiteral("request"), WaitingDialog::tr("Request"),
                       [](const WaitingRow& row) { return row.request; }, 40});
    columns.push_back({QStringLiteral("remark"), WaitingDialog::tr("Remark"), remarkOn, 28});
    return columns;
}

} // namespace

WaitingDialog::WaitingDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_workspace(workspace),
      m_model(
          waitingColumns(), [](const WaitingRow& row) { return row.entry.uuid(); },
          [](const WaitingRow& row) {
              return base::foldedKey(row.name + QLatin1Char(' ') + row.className + QLatin1Char(' ') +
                                     row.request);
          }),
      m_panel(new ListPanel(QStringLiteral("waiting"), tr("Wait for a mentor"), m_model, this))
{
    setWindowTitle(tr("Wait for a mentor"));
    auto* explanation = mutedLabel(tr("The longest wait stands first. Enter opens the card."), this);
    explanation->setWordWrap(true);
    m_panel->setEmptyText(tr("Everyone has a mentor."));
    letSave(*m_panel->view(), windowTitle(), workspace,
            letLeave(m_model, *m_panel->view(), workspace,
                     [](const office::Desk& desk, const std::vector<WaitingRow>& rows) {
                         return lists::rowsThatMayBeNamed(
                             office::NamingGate(desk), rows,
                             [](const WaitingRow& row) { return std::vector{row.entry}; });
                     }));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(10);
    column->addWidget(explanation);
    column->addWidget(m_panel, 1);
    connect(m_panel->view(), &ListView::opened, this, &WaitingDialog::openChosen);
    connect(&workspace, &Workspace::changed, this, &WaitingDialog::refresh);
    refresh();
    m_panel->view()->sortByColumn(sinceColumn, Qt::AscendingOrder);
    const QSize wanted(fontMetrics().averageCharWidth() * waitingWidthInLetters,
                       fontMetrics().lineSpacing() * waitingHeightInLines);
    resize(parent ? wanted.boundedTo(parent->window()->size() - QSize(60, 40)) : wanted);
    m_panel->view()->setFocus(Qt::OtherFocusReason);
}

void WaitingDialog::refresh()
{
    m_model.setRows(lists::waitingRows(m_workspace.desk()));
}

void WaitingDialog::openChosen()
{
    if (const auto* row = m_model.find(m_panel->view()->currentId())) {
        m_target = Target{lists::Place::Mentees, lists::Doing::OpenCards, {}, {row->entry.uuid()}};
        accept();
    }
}

} // namespace kurator::ui
