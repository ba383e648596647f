#pragma once

#include "ui/people/card_section.h"

namespace kurator::ui {

class NameFormsEditor;

// «Падежи» of a card.
class NamesSection final : public CardSection
{
    Q_OBJECT

public:
    explicit NamesSection(QWidget* parent = nullptr);

    void fill(const office::ParticipantCard& card) override;
    void write(office::ParticipantCard& card) const override;
    void follow(const office::ParticipantCard& card) override;
    [[nodiscard]] QWidget* firstWidget() override;

private:
    NameFormsEditor* m_editor;
};

} // namespace kurator::ui
