#pragma once

#include "lists/rule_list.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace kurator::ui {

// A rule with how much it forbids. One of the model can be set aside with a reason, which is then asked for;
// one of the law shows its source instead.
class RuleRow : public QWidget
{
    Q_OBJECT

public:
    RuleRow(const lists::RuleLine& line, QWidget* parent);

    // Shows another count; what is typed stays.
    void showCount(const lists::RuleLine& line);
    [[nodiscard]] const QString& code() const { return m_code; }
    [[nodiscard]] bool isSetAside() const;
    [[nodiscard]] QString reason() const;
    // Says that the reason is missing, and takes the keyboard there; false when it is.
    [[nodiscard]] bool checkReason();

Q_SIGNALS:
    // Switched; the counts of the others change with it.
    void switched();
    void reasonEdited();

private:
    void addSwitch(const QString& title);
    void showReason();

    QString m_code;
    QLabel* m_count;
    QCheckBox* m_switch = nullptr;
    QLineEdit* m_reason = nullptr;
    QLabel* m_fault = nullptr;
};

} // namespace kurator::ui
