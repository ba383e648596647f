#pragma once

#include "office/propose_pairs.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QRadioButton;
class QSpinBox;

namespace kurator::ui {

// What the curator wants most of matching, and who goes first where mentors are too few.
class GoalBox : public QWidget
{
    Q_OBJECT

public:
    explicit GoalBox(QWidget* parent = nullptr);

    void setWish(const office::MatchWish& wish);
    // Goal, threshold and categories of priority; the rest of the wish stays as it is.
    void putInto(office::MatchWish& wish) const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QWidget* makePriority();
    void enableParts();

    QRadioButton* m_nobodyAlone;
    QRadioButton* m_bestSuited;
    QSpinBox* m_threshold;
    std::vector<QCheckBox*> m_priority; // in the order of people::RestrictedKind
    QWidget* m_priorityPart;
};

} // namespace kurator::ui
