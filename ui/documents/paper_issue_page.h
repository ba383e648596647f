#pragma once

#include "rendering/paper_painter.h"
#include "ui/common/wizard.h"

class QCheckBox;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kurator::ui {

class DateEditor;
class Form;
class PaperPreview;
class PaperWork;
class PrintJob;
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
    [[nodiscard]] QFrame* makePrinting();
    [[nodiscard]] QFrame* makeRegistration();
    [[nodiscard]] QFrame* makeMarking();
    void refresh();
    void print();
    void saveFile();
    void saveEach();
    [[nodiscard]] bool isFaultless();
    void registerPaper();
    void markIssued();
    [[nodiscard]] rendering::Sides sides() const;
    // Printed, and that is all: blanks, or several papers at once.
    [[nodiscard]] bool isOnlyPrinted() const;

    Workspace& m_workspace;
    PaperWork& m_work;
    PrintJob* m_job = nullptr;
    QLabel* m_what;
    QCheckBox* m_twoSided;
    QLabel* m_twoSidedHint;
    QPushButton* m_print;
    QPushButton* m_save;
    QPushButton* m_each;
    QLabel* m_oneByOne;
    QFrame* m_registration;
    QWidget* m_toRegister;
    Form* m_form;
    QLineEdit* m_number;
    DateEditor* m_date;
    QPushButton* m_register;
    QLabel* m_registered;
    QFrame* m_marking;
    QWidget* m_toMark;
    DateEditor* m_issuedOn;
    Form* m_markForm;
    QPushButton* m_mark;
    QLabel* m_marked;
    PaperPreview* m_preview;
    bool m_done = false;
};

} // namespace kurator::ui
