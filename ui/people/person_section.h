#pragma once

#include "office/desk.h"
#include "ui/people/card_section.h"

class QComboBox;
class QLineEdit;

namespace kurator::ui {

class DateEditor;

// «Человек»: the name as in the passport, sex, birth and contacts.
class PersonSection final : public FormSection
{
    Q_OBJECT

public:
    explicit PersonSection(const office::Desk& desk, QWidget* parent = nullptr);

    void fill(const office::ParticipantCard& card) override;
    void write(office::ParticipantCard& card) const override;
    bool showFault(const office::CardFault& fault) override;
    bool checkTyped() override;
    [[nodiscard]] QWidget* firstWidget() override;

private:
    void addFields();
    [[nodiscard]] QWidget* fieldOf(office::CardFault::Field field) const;
    [[nodiscard]] language::PersonName name() const;
    void showHints();
    void showAge();

    const office::Desk& m_desk;
    QLineEdit* m_surname;
    QLineEdit* m_given;
    QLineEdit* m_patronymic;
    QComboBox* m_sex;
    DateEditor* m_birthDate;
    QLineEdit* m_birthYear;
    QLineEdit* m_phone;
    QLineEdit* m_email;
    QLineEdit* m_contacts;
};

} // namespace kurator::ui
