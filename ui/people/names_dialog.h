#pragma once

#include "base/id.h"
#include "people/person.h"
#include "ui/common/workspace.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace kurator::ui {

class MessageBar;
class NameFormsEditor;

// Names that must be asked about, one after another: their cases are corrected or said to be right.
class NamesDialog : public QDialog
{
    Q_OBJECT

public:
    NamesDialog(Workspace& workspace, std::vector<base::Id<people::Person>> persons,
                QWidget* parent = nullptr);

private:
    QWidget* makeButtons();
    void show(std::size_t at);
    void confirm();
    void goOn();
    [[nodiscard]] const people::Person* person() const;
    [[nodiscard]] people::Person withChosenSex() const;

    Workspace& m_workspace;
    std::vector<base::Id<people::Person>> m_persons;
    std::size_t m_at = 0;
    int m_confirmed = 0;
    QLabel* m_count;
    QLabel* m_name;
    MessageBar* m_messages;
    QWidget* m_sexRow;
    QComboBox* m_sex;
    NameFormsEditor* m_editor;
    QPushButton* m_confirm;
};

} // namespace kurator::ui
