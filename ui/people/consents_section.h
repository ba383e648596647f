#pragma once

#include "lists/agenda.h"
#include "lists/consent_history.h"
#include "office/desk.h"
#include "ui/common/list_model.h"
#include "ui/people/card_section.h"

class QLabel;
class QPushButton;

namespace kurator::ui {

class ListView;

// «Согласия» of a card: what was given out, signed and withdrawn; nothing is edited here.
class ConsentsSection final : public CardSection
{
    Q_OBJECT

public:
    explicit ConsentsSection(const office::Desk& desk, QWidget* parent = nullptr);

    void fill(const office::ParticipantCard& card) override;
    void write(office::ParticipantCard&) const override {}
    [[nodiscard]] QWidget* firstWidget() override;

Q_SIGNALS:
    // Blanks or signatures of this participant are wanted.
    void asked(kurator::lists::Doing doing);

private:
    const office::Desk& m_desk;
    ListModel<lists::ConsentHistoryLine> m_model;
    ListView* m_view;
    QLabel* m_none;
    QPushButton* m_print;
    QPushButton* m_mark;
};

} // namespace kurator::ui
