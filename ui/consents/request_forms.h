#pragma once

#include "lists/request_list.h"
#include "ui/common/pane_form.h"
#include "ui/common/workspace.h"

class QLineEdit;

namespace kurator::ui {

class DateEditor;

// A step of a request that was done: the day and a note. What is typed survives a power cut, here and below.
class RequestStepForm : public PaneForm
{
    Q_OBJECT

public:
    RequestStepForm(Workspace& workspace, const lists::RequestRow& row, const people::RequestStep& step,
                    QWidget* parent = nullptr);

private:
    [[nodiscard]] bool act();

    Workspace& m_workspace;
    base::Id<people::DataRequest> m_id;
    people::RequestStepKind m_step;
    DateEditor* m_day;
    QLineEdit* m_note;
};

// The reason for five working days more.
class RequestExtensionForm : public PaneForm
{
    Q_OBJECT

public:
    RequestExtensionForm(Workspace& workspace, const lists::RequestRow& row, QWidget* parent = nullptr);

private:
    [[nodiscard]] bool act();

    Workspace& m_workspace;
    base::Id<people::DataRequest> m_id;
    QLineEdit* m_reason;
};

// What was answered and when: closes the request.
class RequestAnswerForm : public PaneForm
{
    Q_OBJECT

public:
    RequestAnswerForm(Workspace& workspace, const lists::RequestRow& row, QWidget* parent = nullptr);

private:
    [[nodiscard]] bool act();

    Workspace& m_workspace;
    base::Id<people::DataRequest> m_id;
    DateEditor* m_day;
    QLineEdit* m_answer;
};

} // namespace kurator::ui
