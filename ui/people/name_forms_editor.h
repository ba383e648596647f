#pragma once

#include "people/person.h"

#include <QWidget>

#include <array>
#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kurator::ui {

class Form;

// A full name in six cases, as papers print it: what the rules propose, and what its bearer says instead.
class NameFormsEditor : public QWidget
{
    Q_OBJECT

public:
    explicit NameFormsEditor(QWidget* parent = nullptr);

    void setPerson(const people::Person& person);
    // The name or the sex was edited elsewhere: the forms are proposed anew, unless only the sex changed and
    // the bearer's forms are told.
    void follow(const people::Person& person);
    // None: the rules decide.
    [[nodiscard]] const std::optional<std::array<QString, 6>>& confirmedForms() const
    {
        return m_person.confirmedForms;
    }
    [[nodiscard]] bool isIndeclinable() const { return m_person.indeclinable; }
    // The forms as they stand are the bearer's.
    void confirm();
    // Where another button confirms.
    void hideConfirmButton();
    [[nodiscard]] QWidget* firstWidget() const;

Q_SIGNALS:
    void edited();

private:
    void addFields();
    void takeForms();
    void reset();
    void showForms();
    void showState();

    people::Person m_person;
    Form* m_form;
    QLabel* m_state;
    std::array<QLineEdit*, 6> m_forms{}; // in the order of language::Case
    QCheckBox* m_indeclinable;
    QPushButton* m_confirm;
    QPushButton* m_reset;
    bool m_confirmHidden = false;
};

} // namespace kurator::ui
