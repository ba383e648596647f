#pragma once

#include "office/organisation_card.h"
#include "ui/common/page.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QTabWidget;

namespace kurator::ui {

class CalendarEditor;
class FormDraft;
class HolidayEditor;
class OrganisationForm;
class PaperRulesForm;
class PartnersPane;
class ProgrammeForm;
class StaffEditor;

// The school itself: its card, who does what, the rules of the year, its partners, and where its file lies.
// What was typed and not saved stays as a draft.
class SchoolPage : public Page
{
    Q_OBJECT

public:
    explicit SchoolPage(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("school"); }
    void choose(const Target& target) override;
    [[nodiscard]] QWidget* firstWidget() override;
    // True when nothing stands in the way; a fault is said beside its field.
    bool save();

protected:
    void refresh() override;

private:
    [[nodiscard]] QWidget* makeCalendar();
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeFoot();
    [[nodiscard]] QScrollArea* scrolled(QWidget* widget);
    bool saveCard();
    bool showFaults(const office::OrganisationCard& card);
    bool saveSettings();
    bool savePaperRules();
    void drop();
    void showState();
    [[nodiscard]] int changedCount() const;

    QLabel* m_title;
    QLabel* m_file;
    QPushButton* m_copy;
    QTabWidget* m_tabs;
    OrganisationForm* m_organisation;
    StaffEditor* m_staff;
    ProgrammeForm* m_programme;
    PaperRulesForm* m_papers;
    PartnersPane* m_partners;
    CalendarEditor* m_calendar;
    HolidayEditor* m_holidays;
    int m_papersTab = 0;
    int m_calendarTab = 0;
    FormDraft* m_card;
    QWidget* m_foot;
    QLabel* m_state;
    QPushButton* m_revert;
    QPushButton* m_save;
    QStringList m_known; // who of the new staff was in the base already
    QWidget* m_first = nullptr;
};

} // namespace kurator::ui
