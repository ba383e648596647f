#pragma once

#include "lists/profile_list.h"
#include "ui/common/wizard.h"

class QButtonGroup;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace kurator::ui {

class NewSchoolWizard;

// Whose rules hold: a region with its roadmap, the federal model, or a file of the school's own.
class RegionPage : public WizardPage
{
    Q_OBJECT

public:
    explicit RegionPage(NewSchoolWizard& wizard);

    [[nodiscard]] QString title() const override { return tr("Region"); }
    [[nodiscard]] QString intro() const override;
    [[nodiscard]] bool leave() override;
    [[nodiscard]] QWidget* firstWidget() override;

private:
    [[nodiscard]] QWidget* makeCards();
    void addCard(const lists::ProfileRow& row);
    void showDraft();
    void chooseFile();
    // The profile of a file stands after the built-in ones.
    void showOwn();
    // Puts what is chosen into the draft.
    void take(int choice);
    void sayFault(const QString& sentence);

    NewSchoolWizard& m_wizard;
    QButtonGroup* m_group;
    QLabel* m_fault;
    QScrollArea* m_scroll;
    QVBoxLayout* m_rows = nullptr;
    QStringList m_codes; // of the cards in their order
    QWidget* m_ownCard = nullptr;
    QString m_own; // text of the chosen file
    QString m_ownFile;
};

} // namespace kurator::ui
