#pragma once

#include <QWidget>

class QButtonGroup;
class QLabel;

namespace kurator::ui {

// Buttons over the roadmap: all stages or one of them; one is always down.
class StageFilter : public QWidget
{
    Q_OBJECT

public:
    static constexpr int all = 0; // 1…7 are the stages

    explicit StageFilter(QWidget* parent = nullptr);

    [[nodiscard]] int choice() const;
    // Says nothing to anyone.
    void choose(int choice);
    // A stage without items cannot be chosen; its tip says how many there are.
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
