#include "ui/matching/match_order_page.h"

#include "ui/common/texts.h"

#include <QApplication>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace kurator::ui {

MatchOrderPage::MatchOrderPage(MatchingSession& session, QWidget* parent)
    : WizardPage(parent), m_session(session), m_made(nullptr), m_order(nullptr)
{
    auto* card = cardFrame({}, this);
    m_made = headingLabel({}, card);
    m_made->setWordWrap(true);
    auto* next =
        new QLabel(tr("Pairs begin to work by an order of the director. Its draft is filled in from these "
                      "pairs. You can prepare it later as well: the button stays on the page “Matching”."),
                   card);
    next->setWordWrap(true);
    m_order = mainButton(tr("&Prepare the order on pairs"), card);
    columnOf(card)->addWidget(m_made);
    columnOf(card)->addWidget(next);
    columnOf(card)->addWidget(m_order, 0, Qt::AlignLeft);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    column->addStretch();
    connect(m_order, &QPushButton::clicked, this, [this] {
        wizard().leaveFor({lists::Place::Documents, lists::Doing::PreparePaper, QStringLiteral("D32")});
    });
}

QString MatchOrderPage::intro() const
{
    return tr("The pairs are made; the order comes next.");
}

// The second click of a double click on «Accept» must not close the page unseen.
void MatchOrderPage::enter()
{
    m_made->setText(tr("%n pair(s) were made.", nullptr, m_session.accepted().value_or(0)));
    m_ready = false;
    QTimer::singleShot(QApplication::doubleClickInterval(), this, [this] {
        m_ready = true;
        Q_EMIT readyChanged();
    });
    wizard().forbidBack();
}

QWidget* MatchOrderPage::firstWidget()
{
    return m_order;
}

} // namespace kurator::ui
