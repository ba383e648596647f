#include "ui/matching/match_order_page.h"

#include "ui/common/texts.h"
#include "ui/matching/matching_draft.h"

#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

namespace {

int pairsWithoutOrder(const office::Desk& desk)
{
    return static_cast<int>(std::ranges::count_if(desk.snapshot().pairs, [&](const pairs::Pair& pair) {
        return pair.programme == desk.programme().id && pair.state == pairs::PairState::Proposed;
    }));
}

} // namespace

MatchOrderPage::MatchOrderPage(MatchingSession& session, QWidget* parent)
    : WizardPage(parent), m_session(session), m_made(nullptr), m_earlier(nullptr), m_order(nullptr)
{
    auto* card = cardFrame({}, this);
    m_made = headingLabel({}, card);
    m_made->setWordWrap(true);
    auto* next =
        new QLabel(tr("Pairs begin to work by an order of the director. Its draft is filled in from these "
                      "pairs. You can prepare it later as well: the button stays on the page “Matching”."),
                   card);
    next->setWordWrap(true);
    m_earlier = mutedLabel({}, card);
    m_earlier->setWordWrap(true);
    m_order = mainButton(tr("&Prepare the order on pairs"), card);
    auto* protocol = new QPushButton(tr("Pro&tocol of matching"), card);
    protocol->setToolTip(tr("By which rules the pairs were found, why, and who was left over"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_order);
    buttons->addWidget(protocol);
    buttons->addStretch();
    columnOf(card)->addWidget(m_made);
    columnOf(card)->addWidget(m_earlier);
    columnOf(card)->addWidget(next);
    columnOf(card)->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    column->addStretch();
    connect(m_order, &QPushButton::clicked, this, [this] {
        wizard().leaveFor({lists::Place::Documents, lists::Doing::PreparePaper, QStringLiteral("D32")});
    });
    connect(protocol, &QPushButton::clicked, this, [this] {
        wizard().leaveFor({lists::Place::Documents,
                           lists::Doing::PreparePaper,
                           QStringLiteral("D31"),
                           {},
                           {},
                           protocolAnswers(m_session.workspace())});
    });
}

QString MatchOrderPage::intro() const
{
    return tr("The pairs are made; the order comes next.");
}

// The second click of a double click on «Accept» must not close the page unseen.
void MatchOrderPage::enter()
{
    const int made = m_session.accepted().value_or(0);
    const int earlier = pairsWithoutOrder(m_session.desk()) - made;
    m_made->setText(tr("%n pair(s) were made.", nullptr, made));
    m_earlier->setText(
        tr("%n more pair(s) that you accepted before wait too: the order takes in all of them.", nullptr,
           qMax(earlier, 0)));
    m_earlier->setVisible(earlier > 0);
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
