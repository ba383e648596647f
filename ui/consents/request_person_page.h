#pragma once

#include "lists/request_list.h"
#include "ui/common/list_model.h"
#include "ui/common/list_panel.h"
#include "ui/common/wizard.h"

namespace kurator::ui {

class PutOffCard;
class RequestWizard;

// Whose data the request is about; and whether to go on with one that was left.
class RequestPersonPage : public WizardPage
{
    Q_OBJECT

public:
    explicit RequestPersonPage(RequestWizard& wizard);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString intro() const override;
    [[nodiscard]] bool isReady() const override;
    void enter() override;
    [[nodiscard]] bool leave() override;
    [[nodiscard]] QWidget* firstWidget() override;
    [[nodiscard]] bool fillsHeight() const override { return true; }

private:
    void beginAnew();
    void showFormer();

    RequestWizard& m_wizard;
    PutOffCard* m_former;
    ListModel<lists::RequestPerson>* m_model;
    ListPanel* m_panel;
};

} // namespace kurator::ui
