#pragma once

#include "lists/participant_list.h"
#include "office/pair_card.h"
#include "ui/common/list_panel.h"
#include "ui/common/workspace.h"

#include <QDialog>
#include <QHash>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace kurator::ui {

class FormDraft;

// A pair or a group made by hand: a mentor, a mentee or several, a form. What stands between them is told at
// once; a rule of the model may be set aside with a written reason, a law never. What is chosen and typed
// survives a power cut.
class NewPairDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewPairDialog(Workspace& workspace, QWidget* parent = nullptr);

    // The pair that was made; null before.
    [[nodiscard]] base::Id<pairs::Pair> made() const { return m_made; }

private:
    [[nodiscard]] ListPanel* makePanel(people::Side side);
    void makeFoot(QVBoxLayout& column);
    void connectParts();
    void keepDraft();
    void keepChoice(const QString& name, ListView* list);
    void chooseForm();
    void judge();
    void showFaults(const std::vector<office::PairFault>& faults);
    void addReason(const office::PairFault& fault, QWidget* in, QVBoxLayout& column);
    void showReady();
    void make();
    [[nodiscard]] office::PairDraft draft() const;

    Workspace& m_workspace;
    ListPanel* m_mentors;
    ListPanel* m_mentees;
    FormDraft* m_typed;
    QLabel* m_resumed;
    QComboBox* m_form;
    QLineEdit* m_goal;
    QVBoxLayout* m_faultColumn;
    QWidget* m_faults = nullptr;
    QPushButton* m_make;
    QHash<QString, QString> m_reasons; // by the code of the rule
    QStringList m_asked;               // rules that want a reason now
    bool m_forbidden = true;
    bool m_formChosen = false; // by the curator
    base::Id<pairs::Pair> m_made;
};

} // namespace kurator::ui
