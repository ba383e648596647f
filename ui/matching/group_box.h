#pragma once

#include "office/propose_pairs.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QSpinBox;

namespace kurator::ui {

// Whether the mentees of a mentor become a group, and of how many. Groups are made in one form: until one is
// chosen the box says so and takes nothing.
class GroupBox : public QWidget
{
    Q_OBJECT

public:
    explicit GroupBox(QWidget* parent = nullptr);

    void setWish(const office::MatchWish& wish);
    // The groups; the rest of the wish stays as it is.
    void putInto(office::MatchWish& wish) const;

Q_SIGNALS:
    void changed();

private:
    void enableParts();

    QCheckBox* m_asked;
    QSpinBox* m_least;
    QSpinBox* m_most;
    QCheckBox* m_oneTheme;
    QLabel* m_word;
    bool m_oneForm = false;
};

} // namespace kurator::ui
