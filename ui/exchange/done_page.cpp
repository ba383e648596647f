#include "ui/exchange/done_page.h"

#include "ui/common/texts.h"
#include "ui/exchange/import_texts.h"
#include "ui/exchange/rejected_saver.h"

#include <QFrame>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QStyleHints>
#include <QTimer>
#include <QVBoxLayout>

namespace kurator::ui {

DonePage::DonePage(ImportSession& session, QWidget* parent)
    : WizardPage(parent), m_session(session), m_what(headingLabel({}, this)),
      m_rejectedText(new QLabel(this)), m_rejected(new RejectedSaver(session, this)),
      m_list(new QPushButton(tr("&Open the list"), this))
{
    QFrame* card = cardFrame({}, this);
    auto* undo = mutedLabel(tr("If it was a mistake, undo the whole loading with Ctrl+Z."), card);
    undo->setWordWrap(true);
    m_what->setWordWrap(true);
    m_rejectedText->setWordWrap(true);
    columnOf(card)->addWidget(m_what);
    columnOf(card)->addWidget(undo);
    columnOf(card)->addWidget(m_rejectedText);
    columnOf(card)->addWidget(m_rejected);
    columnOf(card)->addWidget(m_list, 0, Qt::AlignLeft);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    column->addStretch();
    connect(m_list, &QPushButton::clicked, this, &DonePage::listAsked);
}

QString DonePage::title() const
{
    return tr("Loaded");
}

QString DonePage::intro() const
{
    return tr("The list is in the base.");
}

QString DonePage::nextText() const
{
    return tr("&Done");
}

void DonePage::enter()
{
    if (!m_session.isLoaded()) {
        return;
    }
    const office::ImportOutcome& outcome = m_session.outcome();
    const auto kind = *m_session.answers().kind;
    QStringList done;
    if (outcome.created > 0) {
        done << tr("Added: %1.").arg(ImportTexts::counted(kind, outcome.created));
    }
    if (outcome.updated > 0) {
        done << tr("Changed: %1.").arg(ImportTexts::counted(kind, outcome.updated));
    }
    m_what->setText(done.join(QLatin1Char(' ')));
    const int rejected = static_cast<int>(outcome.rejected.size());
    m_rejectedText->setVisible(rejected > 0);
    m_rejectedText->setText(tr("Not loaded: %1.").arg(ImportTexts::rows(rejected)));
    setRole(m_rejectedText, "warning");
    m_rejected->refresh();
    // A second click or Enter meant for the button that loads must not close this page.
    QTimer::singleShot(QGuiApplication::styleHints()->mouseDoubleClickInterval(), this, [this] {
        m_isReady = true;
        Q_EMIT readyChanged();
        if (hasFocus()) {
            m_list->setFocus(Qt::OtherFocusReason);
        }
    });
}

} // namespace kurator::ui
