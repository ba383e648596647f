#pragma once

#include "lists/opinion_list.h"
#include "matching/pair_wish.h"
#include "ui/common/workspace.h"

#include <QDialog>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace kurator::ui {

class ChoicePicker;
class Form;
class FormDraft;

// What the psychologist, the curator and the participants think of two as a pair: on the left those that are
// written down and a line for a new one, on the right the chosen one.
class OpinionsDialog : public QDialog
{
    Q_OBJECT

public:
    // With a pair a new opinion of it is begun.
    explicit OpinionsDialog(Workspace& workspace, QWidget* parent = nullptr,
                            const std::optional<matching::PairWish>& pair = std::nullopt);

private:
    QWidget* makeList();
    QWidget* makeForm();
    void connectParts();
    void fillList();
    void showOpinion();
    void choosePeople();
    void begin(const std::optional<matching::PairWish>& pair);
    void edited();
    bool checkTyped();
    void save();
    void remove();
    void showFault(const base::Error& error);
    // Nothing for the line of a new one.
    [[nodiscard]] const lists::OpinionRow* current() const;
    [[nodiscard]] pairs::Opinion typed() const;

    Workspace& m_workspace;
    std::vector<lists::OpinionRow> m_rows;
    QListWidget* m_list;
    Form* m_form;
    ChoicePicker* m_mentee;
    ChoicePicker* m_mentor;
    QComboBox* m_by;
    QComboBox* m_verdict;
    QLineEdit* m_reason;
    QLabel* m_meaning;
    QPushButton* m_save;
    QPushButton* m_remove;
    FormDraft* m_draft;
};

} // namespace kurator::ui
