#include "ui/matching/decision_list.h"

#include "ui/common/texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kurator::ui {

DecisionList::DecisionList(QWidget* parent) : QFrame(parent)
{
    setProperty("card", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->addWidget(headingLabel(tr("Your decisions"), this));
    auto* undo = new QPushButton(tr("&Take the last one back"), this);
    undo->setObjectName(QStringLiteral("undo"));
    undo->setToolTip(tr("The proposal as it was before (Ctrl+Z)"));
    column->addWidget(undo, 0, Qt::AlignLeft);
    connect(undo, &QPushButton::clicked, this, &DecisionList::undoAsked);
    hide();
}

void DecisionList::setDecisions(const std::vector<Decision>& decisions, bool canUndo)
{
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget(this);
    auto* column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    for (const Decision& decision : decisions) {
        addRow(decision);
    }
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, m_rows);
    findChild<QPushButton*>(QStringLiteral("undo"))->setVisible(canUndo);
    setVisible(canUndo || !decisions.empty());
}

void DecisionList::addRow(const Decision& decision)
{
    auto* row = new QHBoxLayout;
    auto* text =
        new QLabel((decision.isLock ? tr("Locked: %1") : tr("Banned: %1")).arg(decision.names), m_rows);
    text->setWordWrap(true);
    auto* back = new QPushButton(decision.isLock ? tr("Unlock") : tr("Permit"), m_rows);
    back->setAccessibleName((decision.isLock ? tr("Unlock: %1") : tr("Permit: %1")).arg(decision.names));
    row->addWidget(text, 1);
    row->addWidget(back);
    static_cast<QVBoxLayout*>(m_rows->layout())->addLayout(row);
    connect(back, &QPushButton::clicked, this, [this, decision] {
        if (decision.isLock) {
            Q_EMIT unlockAsked(decision.pair);
        } else {
            Q_EMIT permitAsked(decision.pair);
        }
    });
}

} // namespace kurator::ui
