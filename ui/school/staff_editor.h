#pragma once

#include "ui/common/list_model.h"
#include "ui/school/staff_draft.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace kurator::ui {

class Form;
class FormDraft;
class ListPanel;
class ListView;

// Who does what in the programme: a list, and the fields of the chosen one beside it. Nothing is stored here.
class StaffEditor : public QWidget
{
    Q_OBJECT

public:
    explicit StaffEditor(QWidget* parent = nullptr);

    void addTo(FormDraft& draft);
    [[nodiscard]] const std::vector<StaffRow>& rows() const { return m_rows; }
    void setReadOnly(bool readOnly);

    void clearFaults();
    // Chooses the row and says the fault under its name.
    void setFault(size_t row, const QString& sentence);
    [[nodiscard]] QWidget* firstWidget() const;
    [[nodiscard]] ListView& list() const;
    // Adds an empty one and gives the keyboard to its first field.
    void addOne(people::StaffFunction function);

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] QWidget* makeFields();
    void addActions();
    QLineEdit* addText(const QString& label, const std::function<QString&(StaffRow&)>& text);
    void put(const QString& text);
    void showRows();
    void showChosen();
    // Changes the chosen row and all rows of the same person.
    void change(const std::function<void(StaffRow&)>& edit);
    [[nodiscard]] StaffRow* chosen();
    void remove(const std::vector<QUuid>& keys);
    void addFunction();

    struct TextPlace
    {
        QLineEdit* field;
        std::function<QString&(StaffRow&)> text;
    };

    std::vector<StaffRow> m_rows;
    ListModel<StaffRow>* m_model;
    ListPanel* m_list;
    Form* m_form;
    QComboBox* m_function;
    QLineEdit* m_class = nullptr;
    std::vector<TextPlace> m_texts;
    QPushButton* m_add;
    QPushButton* m_more;
    QPushButton* m_remove;
    QUuid m_chosen;
    bool m_readOnly = false;
};

} // namespace kurator::ui
