#pragma once

#include "programme/event.h"
#include "ui/common/pane_form.h"
#include "ui/common/workspace.h"

#include <QUuid>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace kurator::ui {

class ChoicePicker;
class DateEditor;
class FormDraft;

// An event beside the list: what, when, where, who, what it proves. What is typed survives leaving and a
// power cut.
class EventForm : public PaneForm
{
    Q_OBJECT

public:
    // A new one has a null id and may be filled already; `draftKey` tells new ones apart.
    EventForm(Workspace& workspace, const programme::Event& event, const QString& draftKey,
              QWidget* parent = nullptr);

Q_SIGNALS:
    // Stored under this id.
    void stored(const QUuid& event);

private:
    void addFields();
    void addChoices();
    void fill();
    void keepDraft(const QString& key);
    void followKind();
    [[nodiscard]] programme::EventKind kind() const;
    [[nodiscard]] programme::Event shown() const;
    [[nodiscard]] bool save();
    [[nodiscard]] bool check(const programme::Event& event);
    [[nodiscard]] QWidget* fieldOf(const QString& name) const;

    Workspace& m_workspace;
    programme::Event m_event;
    FormDraft* m_draft;
    QComboBox* m_kind;
    QLineEdit* m_title;
    DateEditor* m_date;
    ChoicePicker* m_items;
    QLineEdit* m_place;
    ChoicePicker* m_people;
    QLineEdit* m_attendance;
    ChoicePicker* m_papers;
    QLineEdit* m_address;
    QPlainTextEdit* m_note;
};

} // namespace kurator::ui
