#pragma once

#include "ui/common/page.h"
#include "ui/people/card_form.h"
#include "ui/people/participant_columns.h"

class QAction;
class QCheckBox;
class QPushButton;

namespace kurator::ui {

class ListPanel;
class LongWork;
class ParticipantDetails;
class PeopleBar;
class PeopleExport;

// The people of one side of the programme, with one of them beside the list.
class ParticipantsPage : public Page
{
    Q_OBJECT

public:
    ParticipantsPage(Workspace& workspace, people::Side side, QWidget* parent = nullptr);

    [[nodiscard]] QString helpTopic() const override;
    void choose(const Target& target) override;
    [[nodiscard]] QWidget* firstWidget() override;

protected:
    void refresh() override;

private:
    QWidget* makeHead();
    void addActions();
    QAction* addListAction(const QString& text, void (ParticipantsPage::*slot)());
    void showDetails();
    void openNew();
    void open(const QUuid& entry, CardForm::Part part = CardForm::Part::Person);
    void openCard(const office::ParticipantCard& card, CardForm::Part part);
    void openNames(const std::vector<QUuid>& subjects);
    void showSuspectCount();
    void openSuspects();
    void startImport();
    void printConsents() { askConsents(lists::Doing::PrintConsents); }
    void markConsents() { askConsents(lists::Doing::MarkConsents); }
    void askConsents(lists::Doing doing);
    void archive();
    void returnToWork();
    void changeStatus();
    [[nodiscard]] std::vector<base::Id<people::Entry>> chosenEntries() const;
    [[nodiscard]] std::vector<QUuid> entriesMeant(const std::vector<QUuid>& subjects);
    [[nodiscard]] QString wordFor(const Target& target);

    people::Side m_side;
    ParticipantModel m_model;
    QPushButton* m_add;
    QPushButton* m_suspects;
    QCheckBox* m_withArchive;
    ListPanel* m_panel;
    ParticipantDetails* m_details;
    LongWork* m_longWork;
    PeopleBar* m_bar;
    PeopleExport* m_export;
};

class MenteesPage final : public ParticipantsPage
{
    Q_OBJECT

public:
    explicit MenteesPage(Workspace& workspace, QWidget* parent = nullptr)
        : ParticipantsPage(workspace, people::Side::Mentee, parent)
    {}
};

class MentorsPage final : public ParticipantsPage
{
    Q_OBJECT

public:
    explicit MentorsPage(Workspace& workspace, QWidget* parent = nullptr)
        : ParticipantsPage(workspace, people::Side::Mentor, parent)
    {}
};

} // namespace kurator::ui
