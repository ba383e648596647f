#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

class QLineEdit;
class QToolButton;

namespace kurator::ui {

// A day typed as 05.09.2026, 5.9 or 050926, or picked from a calendar (Alt+Down). May be empty. What cannot
// be read stays in the field and counts as a fault; Up and Down change the day.
class DateEditor : public QWidget
{
    Q_OBJECT

public:
    explicit DateEditor(const QString& accessibleName, QWidget* parent = nullptr);
    ~DateEditor() override;

    void setDate(const std::optional<QDate>& date);
    // Nothing when the field is empty or holds no day.
    [[nodiscard]] std::optional<QDate> date() const;
    [[nodiscard]] bool isReadable() const;
    // What to say of a text that is no day; empty for a day and for an empty field.
    [[nodiscard]] QString fault() const;
    // A day typed without a year is the nearest to this one; today at first.
    void setNear(const QDate& near);
    [[nodiscard]] QLineEdit* lineEdit() const { return m_text; }

Q_SIGNALS:
    void dateChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void complete();
    void pick();
    void step(int days);

    QLineEdit* m_text;
    QToolButton* m_button;
    QDate m_near;
};

} // namespace kurator::ui
