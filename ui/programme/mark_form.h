#pragma once

#include "lists/roadmap_list.h"
#include "office/field_fault.h"

#include <QHash>
#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kurator::ui {

class DateEditor;
class Form;

// What the curator says of an item: its state with evidence, and moved dates. What was typed and not saved
// waits here until the item is shown again.
class MarkForm : public QWidget
{
    Q_OBJECT

public:
    explicit MarkForm(QWidget* parent = nullptr);

    // `stored` is what the base holds of the item.
    void showItem(const lists::RoadmapRow& row, const programme::RoadmapMark& stored, const QDate& today);
    // After it was saved: what is typed is no longer newer than the base.
    void forget(const QString& number);
    void showFaults(const std::vector<office::FieldFault>& faults);
    // Chooses «done» and asks for the evidence.
    void startDone();
    void takeFocus();

Q_SIGNALS:
    void saveAsked(const kurator::programme::RoadmapMark& mark);

private:
    void addFields();
    void fill(const programme::RoadmapMark& mark);
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
    DateEditor* m_doneOn;
    DateEditor* m_movedStart;
    DateEditor* m_movedEnd;
    QPushButton* m_save;
    QPushButton* m_clear;
    QLabel* m_note;
    programme::RoadmapMark m_stored;
    QHash<QString, programme::RoadmapMark> m_typed; // by number, not saved yet
};

} // namespace kurator::ui
