#pragma once

#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kurator::ui {

class DateEditor;
class Form;
class PaperWork;
class Workspace;

// «Регистрация»: the secretary's number and date, the journal where an order may go into either, and the
// deed itself, which is asked once more because it is final.
class RegistrationCard : public QFrame
{
    Q_OBJECT

public:
    RegistrationCard(Workspace& workspace, PaperWork& work, QWidget* parent);

    // Number and date as the paper has them now; no faults.
    void begin();
    void refresh();

protected:
    // Enter in a field registers; the wizard does not hear of it and stays.
    void keyPressEvent(QKeyEvent* event) override;

Q_SIGNALS:
    // A registration is tried: what was said before is past.
    void tried();
    // What keeps the paper from it.
    void refused(const QString& sentence);
    void registered();

private:
    [[nodiscard]] QWidget* makeForm();
    void showJournal();
    void noteTyped();
    [[nodiscard]] bool isFaultless();
    // Empty where nothing does.
    [[nodiscard]] QString whatForbids() const;
    void registerPaper();

    Workspace& m_workspace;
    PaperWork& m_work;
    QWidget* m_toRegister;
    Form* m_form;
    QLineEdit* m_number;
    DateEditor* m_date;
    QCheckBox* m_onStaff;
    QPushButton* m_register;
    QLabel* m_registered;
};

} // namespace kurator::ui
