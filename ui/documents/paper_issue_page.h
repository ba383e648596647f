#pragma once

#include "rendering/paper_painter.h"
#include "ui/common/wizard.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace kurator::ui {

class GivenOutCard;
class PaperPreview;
class PaperWork;
class PrintCard;
class PrintJob;
class RegistrationCard;
class Workspace;

// The last step: print or save the paper, then register it under the secretary's number and date. Blanks that
// people sign are not registered; that they were given out can be written down instead.
class PaperIssuePage : public WizardPage
{
    Q_OBJECT

public:
    PaperIssuePage(Workspace& workspace, PaperWork& work, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString intro() const override;
    [[nodiscard]] QString nextText() const override;
    void enter() override;
    [[nodiscard]] QWidget* firstWidget() override;
    [[nodiscard]] bool fillsHeight() const override { return true; }

    // Nothing is left to come back for: registered, or blanks that were printed.
    [[nodiscard]] bool isDone() const { return m_done; }

private:
    [[nodiscard]] QWidget* makeLeft();
    [[nodiscard]] PrintCard* makePrinting();
    void connectRegistration();
    void refresh();
    void print();
    void saveFile();
    void saveEach();
    [[nodiscard]] rendering::Sides sides() const;
    // Printed, and that is all: blanks, or several papers at once.
    [[nodiscard]] bool isOnlyPrinted() const;

    PaperWork& m_work;
    PrintJob* m_job = nullptr;
    PrintCard* m_printing;
    QLabel* m_what;
    QCheckBox* m_twoSided;
    QLabel* m_twoSidedHint;
    QPushButton* m_each;
    QLabel* m_oneByOne;
    RegistrationCard* m_registration;
    GivenOutCard* m_marking;
    PaperPreview* m_preview;
    bool m_done = false;
};

} // namespace kurator::ui
