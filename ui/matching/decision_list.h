#pragma once

#include "matching/pair_wish.h"

#include <QFrame>

#include <vector>

class QVBoxLayout;

namespace kurator::ui {

// What the curator decided by hand in this matching: locked and banned pairs, each with the way back.
class DecisionList : public QFrame
{
    Q_OBJECT

public:
    struct Decision
    {
        matching::PairWish pair;
        QString names; // «Боргоякова – Седых»
        bool isLock = false;
    };

    explicit DecisionList(QWidget* parent = nullptr);

    // Hidden when there are none and nothing can be taken back.
    void setDecisions(const std::vector<Decision>& decisions, bool canUndo);

Q_SIGNALS:
    void unlockAsked(const kurator::matching::PairWish& pair);
    void permitAsked(const kurator::matching::PairWish& pair);
    void undoAsked();

private:
    void addRow(const Decision& decision);

    QWidget* m_rows = nullptr;
};

} // namespace kurator::ui
