#pragma once

#include "lists/document_list.h"
#include "office/paper_request.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace kurator::ui {

class DateEditor;
class Form;
class Workspace;

// Registers a paper that was issued before or elsewhere: its kind, number and date. It cannot be taken back,
// so the curator is asked once more.
class IssuedElsewhereDialog : public QDialog
{
    Q_OBJECT

public:
    // `kind` is chosen at first: «D27»; empty for none.
    IssuedElsewhereDialog(Workspace& workspace, const QString& kind, QWidget* parent = nullptr);

    void accept() override;

private:
    void build();
    void fillKinds(const QString& chosen);
    void showMeaning();
    // Sentences come and go: the dialog is as high as they need.
    void fitHeight();
    [[nodiscard]] const lists::KindRow* kind() const;
    [[nodiscard]] bool isComplete();
    [[nodiscard]] bool isFaultless(const office::PaperRequest& request);

    Workspace& m_workspace;
    std::vector<lists::KindRow> m_kinds;
    Form* m_form;
    QComboBox* m_kind;
    QLabel* m_meaning;
    QLineEdit* m_number;
    DateEditor* m_date;
    QCheckBox* m_onStaff;
};

} // namespace kurator::ui
