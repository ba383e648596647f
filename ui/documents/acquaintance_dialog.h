#pragma once

#include "documents/paper.h"
#include "lists/acquaintance_list.h"
#include "ui/common/list_model.h"
#include "ui/common/workspace.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kurator::ui {

class ChoicePicker;
class DateEditor;
class Form;
class ListPanel;
class LongWork;
class MessageBar;
class PrintJob;

// «Лист ознакомления» of a registered paper: who signed and when, for one line or many; people and
// departments; the sheet to sign on, for all or one a department. Every deed is a step that can be undone.
class AcquaintanceDialog : public QDialog
{
    Q_OBJECT

public:
    AcquaintanceDialog(Workspace& workspace, base::Id<documents::Document> id, const QString& title,
                       QWidget* parent = nullptr);

private:
    using Sheets = std::shared_ptr<const std::vector<documents::Paper>>;

    [[nodiscard]] QWidget* makeDeeds();
    [[nodiscard]] QFrame* makeSigning();
    [[nodiscard]] QFrame* makeDepartment();
    [[nodiscard]] QFrame* makeAdding();
    [[nodiscard]] QFrame* makePrinting();
    void refresh();
    void showChoice();
    void sign();
    void takeBack();
    void setDepartment();
    void add();
    void remove();
    void print();
    void saveFile();
    [[nodiscard]] std::vector<std::size_t> chosenLines() const;
    // None where it was refused.
    [[nodiscard]] Sheets sheets();
    template <class UseCase>
    bool perform(UseCase useCase);

    Workspace& m_workspace;
    base::Id<documents::Document> m_id;
    QString m_title;
    ListModel<lists::AcquaintanceRow> m_model;
    ListPanel* m_panel;
    MessageBar* m_messages;
    LongWork* m_longWork;
    PrintJob* m_job;
    QLabel* m_summary;
    Form* m_signForm;
    DateEditor* m_day;
    QPushButton* m_sign;
    QPushButton* m_takeBack;
    QLineEdit* m_department;
    QPushButton* m_setDepartment;
    ChoicePicker* m_people;
    QPushButton* m_add;
    QPushButton* m_remove;
    QCheckBox* m_byDepartment;
    QPushButton* m_print;
    QPushButton* m_save;
};

} // namespace kurator::ui
