#pragma once

#include "documents/act_library.h"
#include "ui/common/pane_form.h"
#include "ui/common/workspace.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace kurator::ui {

class ChoicePicker;
class DateEditor;

// One act of the library beside its list. What is typed survives a power cut.
class ActForm : public PaneForm
{
    Q_OBJECT

public:
    // A new one has no key.
    ActForm(Workspace& workspace, const documents::LibraryAct& act, QWidget* parent = nullptr);

    [[nodiscard]] static QString draftKey(const QString& actKey);

Q_SIGNALS:
    // Stored under this key.
    void stored(const QString& actKey);

private:
    void addFields();
    void fillChoices();
    void show();
    void keepDraft();
    [[nodiscard]] documents::LibraryAct told() const;
    [[nodiscard]] bool save();
    [[nodiscard]] bool daysAreReadable();
    [[nodiscard]] QWidget* fieldCalled(const QString& name) const;

    Workspace& m_workspace;
    documents::LibraryAct m_act;
    QComboBox* m_kind;
    QLineEdit* m_issuer;
    DateEditor* m_date;
    QLineEdit* m_number;
    QLineEdit* m_title;
    QLineEdit* m_about;
    DateEditor* m_from;
    DateEditor* m_until;
    ChoicePicker* m_successor;
    QCheckBox* m_regional;
    ChoicePicker* m_papers;
};

} // namespace kurator::ui
