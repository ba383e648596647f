#pragma once

#include "lists/roadmap_list.h"
#include "office/field_fault.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kurator::ui {

class ChoicePicker;
class DateEditor;
class Form;
class FormDraft;
class Workspace;

// What the curator says of an item: its state with evidence and papers that prove it, and moved dates. What
// was typed and not saved stays as a draft of the item until it is shown again.
class MarkForm : public QWidget
{
    Q_OBJECT

public:
    explicit MarkForm(Workspace& workspace, QWidget* parent = nullptr);

    // `stored` is what the base holds of the item, `papers` what can be chosen as evidence.
    void showItem(const lists::RoadmapRow& row, const programme::RoadmapMark& stored,
                  const std::vector<lists::RoadmapPaper>& papers, const QDate& today);
    // What is typed was saved.
    void forget();
    void showFaults(const std::vector<office::FieldFault>& faults);
    // Chooses the state and asks for the evidence or the reason.
    void start(programme::MarkState state);
    // As if this had been typed as the new start or end and saved.
    void takeDay(bool isEnd, const QString& typed);
    void takeFocus();

Q_SIGNALS:
    void saveAsked(const kurator::programme::RoadmapMark& mark);

private:
    void addFields();
    void connectParts();
    void edited();
    void showState();
    void save();
    void clear();
    [[nodiscard]] programme::MarkState state() const;
    [[nodiscard]] programme::RoadmapMark typed() const;
    [[nodiscard]] bool showUnreadable();

    Form* m_form;
    QComboBox* m_state;
    QLineEdit* m_evidence;
    ChoicePicker* m_papers;
    DateEditor* m_doneOn;
    DateEditor* m_movedStart;
    DateEditor* m_movedEnd;
    QPushButton* m_save;
    QPushButton* m_clear;
    QLabel* m_note;
    programme::RoadmapMark m_stored;
    FormDraft* m_draft;
};

} // namespace kurator::ui
