#pragma once

#include "programme/timing_rule.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace kurator::ui {

class Form;

// The term of a roadmap item, chosen by its kind and its months or day; what it gives this year is told under
// it. A rule that has no such kind is written by its text.
class RuleEditor : public QWidget
{
    Q_OBJECT

public:
    // Tells in words what a rule gives.
    using Meaning = std::function<QString(const programme::TimingRule&)>;

    explicit RuleEditor(Meaning meaning, QWidget* parent = nullptr);

    void setRule(const QString& text);
    [[nodiscard]] const QString& rule() const { return m_rule; }

Q_SIGNALS:
    void edited();

private:
    enum Kind
    {
        Months,
        Stage,
        Calendar,
        Until,
        Day,
        Checkpoint,
        AfterRegistry,
        ByResult,
        Written
    };

    void addFields();
    void listen();
    [[nodiscard]] Kind kind() const;
    // False where the rule has no kind but the written one.
    bool showWindow(const programme::TimingRule& rule);
    [[nodiscard]] programme::TimingWindow chosenWindow() const;
    void showFields();
    void takeFields();
    void showMeaning();

    Meaning m_meaning;
    QString m_rule;
    bool m_showing = false;
    Form* m_form;
    QComboBox* m_kind;
    QSpinBox* m_from;
    QSpinBox* m_to;
    QSpinBox* m_count;
    QCheckBox* m_half;
    QSpinBox* m_day;
    QComboBox* m_month;
    QComboBox* m_lastMonth;
    QComboBox* m_year;
    QComboBox* m_stage;
    QLineEdit* m_text;
    QComboBox* m_repeat;
    QSpinBox* m_minimum;
    QLabel* m_told;
};

} // namespace kurator::ui
