#pragma once

#include "lists/document_list.h"
#include "ui/common/list_model.h"
#include "ui/common/wizard.h"
#include "ui/documents/paper_work.h"

class QLabel;
class QPushButton;

namespace kurator::ui {

class ListPanel;

// The first step of a new paper: its kind, what the roadmap waits for first. A kind that the program does not
// write can be registered as issued elsewhere from here.
class PaperKindPage : public WizardPage
{
    Q_OBJECT

public:
    // Papers of what the wish names already: only kinds that there can be one each of.
    PaperKindPage(Workspace& workspace, PaperWork& work, PaperWish wish, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString intro() const override;
    [[nodiscard]] QString nextText() const override;
    [[nodiscard]] bool isReady() const override;
    void enter() override;
    [[nodiscard]] bool leave() override;
    [[nodiscard]] QWidget* firstWidget() override;
    [[nodiscard]] bool fillsHeight() const override { return true; }

private:
    [[nodiscard]] const lists::KindRow* chosen() const;
    void showChosen();
    void askElsewhere();
    void changeTemplate();

    Workspace& m_workspace;
    PaperWork& m_work;
    PaperWish m_wish;
    ListModel<lists::KindRow> m_model;
    ListPanel* m_panel;
    QLabel* m_about;
    QPushButton* m_changeTemplate;
};

} // namespace kurator::ui
