#pragma once

#include <QWidget>

class QButtonGroup;
class QLabel;

namespace kurator::ui {

// Buttons over the roadmap: all items, those of one stage, or what is overdue; one is always down.
class StageFilter : public QWidget
{
    Q_OBJECT

public:
    static constexpr int all = 0;
    static constexpr int overdue = 8; // 1…7 are the stages

    explicit StageFilter(QWidget* parent = nullptr);

    [[nodiscard]] int choice() const;
    // Says nothing to anyone.
    void choose(int choice);
    // What holds no items cannot be chosen; what is overdue says how much.
    void showCount(int choice, int items);

Q_SIGNALS:
    void chosen(int choice);

private:
    void addChoice(int choice, const QString& text, const QString& name);
    void tellChoice();

    QButtonGroup* m_group;
    QLabel* m_told;
};

} // namespace kurator::ui
