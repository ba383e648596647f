#pragma once

#include "office/desk.h"
#include "ui/people/card_section.h"

class QLabel;

namespace kurator::ui {

// Whose representative the person is; nothing is edited here, it stands in the cards of the children.
class FamilySection final : public CardSection
{
    Q_OBJECT

public:
    explicit FamilySection(const office::Desk& desk, QWidget* parent = nullptr);

    void fill(const office::ParticipantCard& card) override;
    void write(office::ParticipantCard&) const override {}

private:
    const office::Desk& m_desk;
    QLabel* m_children;
};

} // namespace kurator::ui
