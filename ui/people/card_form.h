#pragma once

#include "lists/agenda.h"
#include "office/card_faults.h"
#include "office/desk.h"
#include "office/participant_card.h"
#include "ui/common/target.h"

#include <QWidget>

#include <utility>
#include <vector>

class QTabWidget;

namespace kurator::ui {

class CardSection;

// Everything a participant's card holds, on tabs.
class CardForm : public QWidget
{
    Q_OBJECT

public:
    // In the order of the tabs.
    enum class Part
    {
        Person,
        Participation,
        Representatives,
        Names,
        Consents,
        Whole,     // everything about the person
        Portfolio, // these two of mentors only
        Interview
    };

    CardForm(office::Desk& desk, people::Side side, QWidget* parent = nullptr);

    void fill(const office::ParticipantCard& card);
    // What was filled in with everything that was typed since.
    [[nodiscard]] office::ParticipantCard card() const;
    // Says beside the fields what keeps the card from being stored; false when something does.
    bool check();
    void showFirstFault();
    void showPart(Part part);

Q_SIGNALS:
    void edited();
    void consentsAsked(kurator::lists::Doing doing);
    // The curator wants to be elsewhere, or to have a card of the same person on the other side.
    void asked(const kurator::ui::Target& target);
    void cardAsked(const kurator::office::ParticipantCard& card);

private:
    using Headed = std::vector<std::pair<QString, CardSection*>>; // with their headings
    [[nodiscard]] Headed participation(people::Side side);
    void addTab(const QString& title, const Headed& sections);
    void follow();
    void showTabs();
    void scrollToFocus();

    office::Desk& m_desk;
    office::ParticipantCard m_card;
    bool m_filling = false;
    QTabWidget* m_tabs;
    std::vector<std::vector<CardSection*>> m_sections; // of each tab
};

} // namespace kurator::ui
