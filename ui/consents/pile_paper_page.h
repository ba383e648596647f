#pragma once

#include "ui/common/wizard.h"

namespace kurator::ui {

class DateEditor;
class Form;
class MarkPileWizard;
class PurposeBox;
class PutOffCard;
class SignersBox;

// Which paper lies in the pile, its day, who signed; and whether to go on with a pile that was left.
class PilePaperPage : public WizardPage
{
    Q_OBJECT

public:
    explicit PilePaperPage(MarkPileWizard& wizard);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString intro() const override;
    // Not before it is said what becomes of the former pile.
    [[nodiscard]] bool isReady() const override;
    void enter() override;
    [[nodiscard]] bool leave() override;
    [[nodiscard]] QWidget* firstWidget() override;

private:
    void showPile();
    void takeFields();

    MarkPileWizard& m_wizard;
    PutOffCard* m_former;
    Form* m_form;
    PurposeBox* m_paper;
    DateEditor* m_day;
    SignersBox* m_signers;
    bool m_showing = false;
};

} // namespace kurator::ui
