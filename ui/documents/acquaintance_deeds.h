#pragma once

#include "lists/acquaintance_list.h"
#include "office/desk.h"

#include <QWidget>

#include <vector>

class QFrame;
class QLineEdit;
class QPushButton;

namespace kurator::ui {

class ChoicePicker;
class DateEditor;
class Form;
class FormDraft;
class Workspace;

// What is done with the lines of a sheet of acquaintance: who signed and when, who comes on and off, the
// department. Every deed is a step that can be undone; what was typed and not written down yet is there again
// when the sheet is opened the next time.
class AcquaintanceDeeds : public QWidget
{
    Q_OBJECT

public:
    using Rows = std::vector<lists::AcquaintanceRow>;

    AcquaintanceDeeds(Workspace& workspace, base::Id<documents::Document> id, QWidget* parent);

    // The rows of the sheet after a change of the base, and those of them that are chosen.
    void showRows(const Rows& all, const Rows& chosen);
    void showChosen(const Rows& chosen);
    // The keyboard goes to the day of signing.
    void startSigning();
    void remove();

Q_SIGNALS:
    // A deed is tried: what was said before is past.
    void tried();
    void refused(const base::Error& error);

private:
    [[nodiscard]] QFrame* makeSigning();
    [[nodiscard]] QFrame* makeAdding();
    [[nodiscard]] QFrame* makeDepartment();
    void keepTyped();
    void offer(const Rows& all);
    // What stands in the fields until something is typed.
    void showFields();
    void sign();
    void takeBack();
    void setDepartment();
    void add();
    template <class UseCase>
    bool perform(UseCase useCase);

    Workspace& m_workspace;
    base::Id<documents::Document> m_id;
    std::vector<std::size_t> m_lines; // that are chosen
    QString m_departmentNow;          // of the first of them
    std::optional<QDate> m_usualDay;  // today, then the one that was marked last
    FormDraft* m_draft;
    Form* m_signForm;
    DateEditor* m_day;
    QPushButton* m_sign;
    QPushButton* m_takeBack;
    QLineEdit* m_department;
    QPushButton* m_setDepartment;
    ChoicePicker* m_people;
    QPushButton* m_add;
    QPushButton* m_remove;
};

} // namespace kurator::ui
