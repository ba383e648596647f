#pragma once

#include "office/desk.h"
#include "ui/people/card_section.h"

class QComboBox;
class QLineEdit;

namespace kurator::ui {

// Whom the participant is in the programme and where from; only the fields that fit the category.
class PlaceSection final : public FormSection
{
    Q_OBJECT

public:
    PlaceSection(const office::Desk& desk, people::Side side, QWidget* parent = nullptr);

    void fill(const office::ParticipantCard& card) override;
    void write(office::ParticipantCard& card) const override;
    void follow(const office::ParticipantCard& card) override;
    bool checkTyped() override;
    [[nodiscard]] QWidget* firstWidget() override;

private:
    void addCategories(const office::Desk& desk, people::Side side);
    void addPartners(const office::Desk& desk);

    const office::Desk& m_desk;
    QComboBox* m_category;
    QLineEdit* m_class;
    QLineEdit* m_position;
    QLineEdit* m_workplace;
    QComboBox* m_partner;
    QLineEdit* m_experience;
    QComboBox* m_young;
    QLineEdit* m_district;
};

} // namespace kurator::ui
