#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;

namespace kurator::ui {

class Form;
class FormDraft;

// A small form beside a list: a heading, whom it is about, fields, the deed and «Cancel». Enter does the
// deed, in a field of several lines Ctrl+Enter; Esc leaves.
class PaneForm : public QWidget
{
    Q_OBJECT

public:
    PaneForm(const QString& heading, const QString& about, const QString& deed, QWidget* parent = nullptr);

    // In the order of the keyboard.
    void addField(const QString& label, QWidget* field, const QString& hint = {});
    [[nodiscard]] Form& form() { return *m_form; }
    // Does what the form is for; true closes it. Called once a press.
    void setDeed(const std::function<bool()>& deed) { m_deed = deed; }
    void setDeedText(const QString& text);
    // The fields hold what is stored; what was typed before and not done is laid over them, which is told.
    // Done or left, the form forgets it.
    void resume(FormDraft& draft, const QString& key);
    // A fault that belongs to no field; empty takes it away.
    void setFault(const QString& sentence);
    // Gives the keyboard to the first field.
    void takeKeyboard();

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void act();

    QLabel* m_resumed;
    Form* m_form;
    QLabel* m_fault;
    QPushButton* m_do;
    QPushButton* m_leave;
    std::vector<QWidget*> m_fields;
    std::function<bool()> m_deed;
    bool m_acting = false;
};

} // namespace kurator::ui
