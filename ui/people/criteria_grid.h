#pragma once

#include "people/interview.h"

#include <QWidget>

#include <vector>

class QComboBox;

namespace kurator::ui {

// The criteria of S003, each with a mark from 1 to 5 or none: a digit sets it, arrows change it.
class CriteriaGrid : public QWidget
{
    Q_OBJECT

public:
    explicit CriteriaGrid(QWidget* parent = nullptr);

    void setMarks(const std::vector<people::CriterionMark>& marks);
    // In the order of the criteria, those without a mark left out.
    [[nodiscard]] std::vector<people::CriterionMark> marks() const;

Q_SIGNALS:
    void edited();

private:
    std::vector<QComboBox*> m_boxes; // in the order of people::MentorCriterion
};

} // namespace kurator::ui
