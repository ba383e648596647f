#pragma once

#include "office/desk.h"
#include "office/merge_people.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QGridLayout;

namespace kurator::ui {

// Two cards of one person beside each other: for each field that they tell differently, one of two values.
// Left and Right choose, Tab goes to the next field.
class MergeTable : public QWidget
{
    Q_OBJECT

public:
    explicit MergeTable(QWidget* parent = nullptr);

    void show(const std::vector<office::MergeQuestion>& questions, const office::Desk& desk);
    [[nodiscard]] office::MergeChoices choices() const;
    // Everything from one card.
    void chooseAll(office::MergeSide side);

Q_SIGNALS:
    void chosen();

private:
    void addLine(int line, const office::MergeQuestion& question, const office::Desk& desk);

    QGridLayout* m_grid;
    std::vector<QString> m_keys;
    std::vector<QButtonGroup*> m_groups; // of each key; ids are of office::MergeSide
};

} // namespace kurator::ui
