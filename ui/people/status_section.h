#pragma once

#include "office/mentor_status.h"
#include "ui/people/card_section.h"

class QComboBox;
class QLineEdit;

namespace kurator::ui {

// The rung of the ladder on which a mentor stands, and a written reason where a step wants one.
class StatusSection final : public FormSection
{
    Q_OBJECT

public:
    explicit StatusSection(const office::Desk& desk, QWidget* parent = nullptr);

    void fill(const office::ParticipantCard& card) override;
    void write(office::ParticipantCard& card) const override;
    void follow(const office::ParticipantCard& card) override;
    bool showFault(const office::CardFault& fault) override;
    [[nodiscard]] QWidget* firstWidget() override;

private:
    const office::Desk& m_desk;
    QComboBox* m_status;
    QLineEdit* m_reason;
};

// All statuses with their names, in the order of the ladder.
void addStatuses(QComboBox* box);
// What is to be known of a change, in sentences, one a line.
[[nodiscard]] QString statusSentences(const std::vector<office::StatusNote>& notes);

} // namespace kurator::ui
