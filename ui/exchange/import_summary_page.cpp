#include "ui/exchange/import_summary_page.h"

#include "ui/common/texts.h"
#include "ui/exchange/import_texts.h"
#include "ui/exchange/rejected_saver.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

void addCount(QGridLayout* grid, RowState state, const QString& words, const QString& count)
{
    QWidget* card = grid->parentWidget();
    auto* dot = new QLabel(QStringLiteral("●"), card);
    dot->setStyleSheet(QStringLiteral("color: %1").arg(ImportTexts::dot(state).name()));
    dot->setAccessibleName(words);
    auto* what = new QLabel(words, card);
    auto* many = headingLabel(count, card);
    const int row = grid->rowCount();
    grid->addWidget(dot, row, 0);
    grid->addWidget(what, row, 1);
    grid->addWidget(many, row, 2);
}

void emptyGrid(QGridLayout* grid)
{
    while (QLayoutItem* item = grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

ImportSummaryPage::ImportSummaryPage(ImportSession& session, QWidget* parent)
    : WizardPage(parent), m_session(session), m_counts(new QGridLayout), m_nothing(new QLabel(this)),
      m_notes(new QLabel(this)), m_rejected(new RejectedSaver(session, this))
{
    QFrame* card = cardFrame({}, this);
    card->setAccessibleName(tr("What will happen"));
    m_counts->setHorizontalSpacing(10);
    m_counts->setVerticalSpacing(8);
    m_counts->setColumnStretch(2, 1);
    m_nothing->setWordWrap(true);
    m_notes->setWordWrap(true);
    columnOf(card)->addLayout(m_counts);
    columnOf(card)->addWidget(m_nothing);
    columnOf(card)->addWidget(m_notes);
    columnOf(card)->addWidget(m_rejected);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    column->addStretch();
    connect(&session, &ImportSession::verdictsLost, this, [this] {
        if (isVisible()) {
            m_session.judge();
        }
    });
    connect(&session, &ImportSession::judgingEnded, this, [this] {
        enter();
        Q_EMIT readyChanged();
    });
}

QString ImportSummaryPage::title() const
{
    return tr("What will happen");
}

QString ImportSummaryPage::intro() const
{
    return tr("Nothing is stored yet. The loading is one step and can be undone.");
}

QString ImportSummaryPage::nextText() const
{
    const int count = m_session.countToLoad();
    return count > 0 ? tr("&Load %n row(s)", nullptr, count) : tr("&Load");
}

bool ImportSummaryPage::isReady() const
{
    return m_session.isJudged() && m_session.countToLoad() > 0;
}

void ImportSummaryPage::enter()
{
    if (m_session.hasVerdicts()) {
        showCounts();
        showNotes();
        m_rejected->refresh();
    }
}

bool ImportSummaryPage::leave()
{
    if (!m_session.load()) {
        return false;
    }
    Q_EMIT loaded();
    return true;
}

void ImportSummaryPage::showCounts()
{
    emptyGrid(m_counts);
    const office::ImportOutcome& outcome = m_session.outcome();
    const auto kind = *m_session.answers().kind;
    const int rejected = static_cast<int>(outcome.rejected.size());
    const auto add = [this](RowState state, const QString& words, int count, const QString& counted) {
        if (count > 0) {
            addCount(m_counts, state, words, counted);
        }
    };
    add(RowState::New, tr("Will be added:"), outcome.created, ImportTexts::counted(kind, outcome.created));
    add(RowState::Updated, tr("Will change:"), outcome.updated, ImportTexts::counted(kind, outcome.updated));
    add(RowState::Same, tr("Stay as they are:"), outcome.same, ImportTexts::counted(kind, outcome.same));
    add(RowState::Rejected, tr("Rejected:"), rejected, ImportTexts::rows(rejected));
    add(RowState::Skipped, tr("Left out by you:"), outcome.skipped, ImportTexts::rows(outcome.skipped));
    const bool nothing = m_session.countToLoad() == 0;
    m_nothing->setVisible(nothing);
    m_nothing->setText(rejected > 0 ? tr("There is nothing to load: go back to see why rows are rejected, or "
                                         "save them and correct the file.")
                                    : tr("There is nothing to load: all of it is in the base already."));
    setRole(m_nothing, "warning");
}

void ImportSummaryPage::showNotes()
{
    const auto& outcome = m_session.outcome();
    int rows = 0;
    for (const office::RowVerdict& verdict : outcome.verdicts) {
        const bool isNoted = verdict.kind != office::RowVerdict::Kind::Rejected && !verdict.remarks.empty();
        rows += isNoted ? 1 : 0;
    }
    m_notes->setVisible(rows > 0);
    m_notes->setText(tr("In %n row(s) something was repaired or left out: see “With remarks” one step back.",
                        nullptr, rows));
    setRole(m_notes, "muted");
}

} // namespace kurator::ui
