#include "ui/matching/match_review_page.h"

#include "exchange/xlsx_writer.h"
#include "ui/common/choices.h"
#include "ui/common/leaving.h"
#include "ui/common/list_panel.h"
#include "ui/common/message_bar.h"
#include "ui/common/texts.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

lists::NamedRows<ReviewRow> rowsToSave(const office::Desk& desk, const std::vector<ReviewRow>& rows)
{
    return lists::rowsThatMayBeNamed(office::NamingGate(desk), rows,
                                     [](const ReviewRow& row) { return std::vector{row.entry}; });
}

} // namespace

MatchReviewPage::MatchReviewPage(MatchingSession& session, QWidget* parent)
    : WizardPage(parent), m_session(session), m_model(ReviewRows::model(this)),
      m_panel(new ListPanel(QStringLiteral("matchReview"), tr("Pairs to be made"), *m_model, this)),
      m_what(headingLabel({}, this)), m_remarks(mutedLabel({}, this))
{
    auto* copyButton = new QPushButton(tr("&Copy"), this);
    copyButton->setToolTip(tr("The whole list as a table for a spreadsheet or a letter"));
    auto* saveButton = new QPushButton(tr("&Save as a table…"), this);
    m_model->setLeaving(
        [&session](const std::vector<ReviewRow>& rows) { return rowsToSave(session.desk(), rows).rows; });
    m_panel->addTool(copyButton);
    m_panel->addTool(saveButton);
    m_what->setWordWrap(true);
    m_remarks->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_what);
    column->addWidget(m_panel, 1);
    column->addWidget(m_remarks);
    connect(copyButton, &QPushButton::clicked, this, &MatchReviewPage::copy);
    connect(saveButton, &QPushButton::clicked, this, &MatchReviewPage::save);
    connect(m_panel->view(), &ListView::currentChangedTo, this, [this](const QUuid& id) {
        const ReviewRow* row = m_model->find(id);
        m_remarks->setText(row ? row->remarks : QString());
    });
    connect(&m_session, &MatchingSession::solved, this, &MatchReviewPage::showRows);
}

QString MatchReviewPage::intro() const
{
    return tr("What will be made. Nothing is made yet; afterwards one step back takes all of it away.");
}

QString MatchReviewPage::nextText() const
{
    const lists::ProposalView& view = m_session.view();
    return view.groups ? tr("&Accept %n group(s)", nullptr, view.made)
                       : tr("&Accept %n pair(s)", nullptr, view.made);
}

bool MatchReviewPage::isReady() const
{
    const lists::ProposalView& view = m_session.view();
    return m_session.isSolved() && (view.made > 0 || view.staying < view.standing);
}

void MatchReviewPage::enter()
{
    m_session.setPage(wizard().currentPage());
    if (m_session.isSolved()) {
        showRows();
    } else {
        m_session.solve();
    }
}

bool MatchReviewPage::leave()
{
    const bool made = m_session.accept();
    if (made) {
        Q_EMIT m_session.workspace().said(
            tr("%n pair(s) were accepted.", nullptr, m_session.accepted().value_or(0)));
    }
    return made;
}

QWidget* MatchReviewPage::firstWidget()
{
    return m_panel->view();
}

void MatchReviewPage::showRows()
{
    if (wizard().pageAt(wizard().currentPage()) != this) {
        return;
    }
    const lists::ProposalView& view = m_session.view();
    m_model->setRows(ReviewRows::of(view, m_session.proposal()));
    QString text = view.groups ? tr("%n group(s) will be made.", nullptr, view.made)
                               : tr("%n pair(s) will be made.", nullptr, view.made);
    if (view.standing > 0) {
        text +=
            QLatin1Char(' ') + tr("%1 of %2 pairs stay as they were.").arg(view.staying).arg(view.standing);
    }
    if (view.unmatched > 0) {
        text += QLatin1Char(' ') + tr("%n mentee(s) stay without a mentor.", nullptr, view.unmatched);
    }
    m_what->setText(text);
    Q_EMIT readyChanged();
}

void MatchReviewPage::copy() const
{
    m_panel->view()->clearSelection();
    m_panel->view()->copy();
    tellLeaving(tr("The list is copied: paste it where you need it."));
}

void MatchReviewPage::save()
{
    const QString path = tableToSave(this, tr("Proposed pairs"), tr("Save the proposed pairs"));
    if (path.isEmpty()) {
        return;
    }
    const QDate today = m_session.desk().today();
    const auto written =
        exchange::writeWorkbook(path,
                                {ReviewRows::sheet(rowsToSave(m_session.desk(), m_model->rows()).rows,
                                                   m_session.desk().organisation().shortName, today)},
                                today);
    if (!written) {
        wizard().messageBar().refuse(written.error());
        return;
    }
    tellLeaving(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

// With those who may not be named and so are in no file and no copy.
void MatchReviewPage::tellLeaving(const QString& sentence) const
{
    const QString leftOut = leftOutText(rowsToSave(m_session.desk(), m_model->rows()).leftOut);
    wizard().messageBar().say(MessageBar::Kind::Good,
                              leftOut.isEmpty() ? sentence : sentence + QLatin1Char(' ') + leftOut);
}

} // namespace kurator::ui
