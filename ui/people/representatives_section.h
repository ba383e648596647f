#pragma once

#include "office/desk.h"
#include "ui/people/card_section.h"

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kurator::ui {

class RepresentativeBox;

// «Представители»: who signs for a child and answers the phone.
class RepresentativesSection final : public CardSection
{
    Q_OBJECT

public:
    explicit RepresentativesSection(const office::Desk& desk, QWidget* parent = nullptr);

    void fill(const office::ParticipantCard& card) override;
    void write(office::ParticipantCard& card) const override;
    bool showFault(const office::CardFault& fault) override;
    void clearFaults() override;
    [[nodiscard]] bool hasFaults() const override;
    void showFirstFault() override;
    [[nodiscard]] QWidget* firstWidget() override;

private:
    RepresentativeBox* addBox(const office::RepresentativeCard& card);
    void remove(RepresentativeBox* box);
    void showEmpty();

    const office::Desk& m_desk;
    QLabel* m_none;
    QVBoxLayout* m_column;
    QPushButton* m_add;
    std::vector<RepresentativeBox*> m_boxes;
};

} // namespace kurator::ui
