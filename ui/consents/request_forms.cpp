#include "ui/consents/request_forms.h"

#include "messages/message.h"
#include "office/data_requests.h"
#include "ui/common/date_editor.h"
#include "ui/common/form.h"
#include "ui/common/form_draft.h"
#include "ui/consents/request_texts.h"

#include <QLineEdit>

namespace kurator::ui {

namespace {

// Whose data, and what for.
QString aboutOf(const lists::RequestRow& row)
{
    return row.name + QStringLiteral(" · ") + RequestTexts::kind(row.request.kind);
}

// The day, or a fault beside the field.
std::optional<QDate> dayTold(Form& form, DateEditor& editor)
{
    const auto day = editor.date();
    form.setFault(&editor,
                  day ? QString()
                      : (editor.isReadable() ? RequestStepForm::tr("Write the day.") : editor.fault()));
    return day;
}

} // namespace

RequestStepForm::RequestStepForm(Workspace& workspace, const lists::RequestRow& row,
                                 const people::RequestStep& step, QWidget* parent)
    : PaneForm(RequestTexts::step(step.kind), aboutOf(row), tr("Tick as done"), parent),
      m_workspace(workspace), m_id(row.request.id), m_step(step.kind),
      m_day(new DateEditor(tr("Done on"), this)), m_note(new QLineEdit(this))
{
    m_day->setNear(workspace.desk().today());
    m_day->setDate(step.doneOn.value_or(workspace.desk().today()));
    m_note->setText(step.note);
    addField(tr("Done on"), m_day);
    addField(tr("Note"), m_note, tr("What exactly was done, or why it is not needed."));
    auto* draft = new FormDraft(workspace, this);
    draft->add(QStringLiteral("day"), m_day);
    draft->add(QStringLiteral("note"), m_note);
    resume(*draft,
           QStringLiteral("form/request-step/%1/%2").arg(static_cast<int>(step.kind)).arg(m_id.toString()));
    setDeed([this] { return act(); });
}

bool RequestStepForm::act()
{
    const auto day = dayTold(form(), *m_day);
    if (!day) {
        return false;
    }
    const auto marked = office::markRequestStep(m_workspace.desk(), m_id, m_step, *day, m_note->text());
    if (!marked) {
        form().setFault(m_day, messages::text(marked.error()));
        return false;
    }
    m_workspace.tellChanged();
    Q_EMIT m_workspace.said(tr("The step is ticked."));
    return true;
}

RequestExtensionForm::RequestExtensionForm(Workspace& workspace, const lists::RequestRow& row,
                                           QWidget* parent)
    : PaneForm(tr("Five working days more"), aboutOf(row), tr("Make the term longer"), parent),
      m_workspace(workspace), m_id(row.request.id), m_reason(new QLineEdit(this))
{
    addField(tr("Reason"), m_reason,
             tr("The applicant is sent a notice with this reason before the term ends."));
    auto* draft = new FormDraft(workspace, this);
    draft->add(QStringLiteral("reason"), m_reason);
    resume(*draft, QStringLiteral("form/request-extension/") + m_id.toString());
    setDeed([this] { return act(); });
}

bool RequestExtensionForm::act()
{
    const auto extended = office::extendRequest(m_workspace.desk(), m_id, m_reason->text());
    if (!extended) {
        form().setFault(m_reason, messages::text(extended.error()));
        return false;
    }
    m_workspace.tellChanged();
    Q_EMIT m_workspace.said(tr("The term is longer by five working days."));
    return true;
}

RequestAnswerForm::RequestAnswerForm(Workspace& workspace, const lists::RequestRow& row, QWidget* parent)
    : PaneForm(tr("Answer to the applicant"), aboutOf(row), tr("Close the request"), parent),
      m_workspace(workspace), m_id(row.request.id), m_day(new DateEditor(tr("Answered on"), this)),
      m_answer(new QLineEdit(this))
{
    m_day->setNear(workspace.desk().today());
    m_day->setDate(workspace.desk().today());
    addField(tr("Answered on"), m_day);
    addField(tr("Answer"), m_answer, tr("For the register: what was answered, number of the letter."));
    auto* draft = new FormDraft(workspace, this);
    draft->add(QStringLiteral("day"), m_day);
    draft->add(QStringLiteral("answer"), m_answer);
    resume(*draft, QStringLiteral("form/request-answer/") + m_id.toString());
    setDeed([this] { return act(); });
}

bool RequestAnswerForm::act()
{
    setFault({});
    form().setFault(m_answer, {});
    const auto day = dayTold(form(), *m_day);
    if (!day) {
        return false;
    }
    const auto answered = office::answerRequest(m_workspace.desk(), m_id, *day, m_answer->text());
    if (!answered) {
        const QString sentence = messages::text(answered.error());
        if (answered.error().code == QLatin1String("request.no-answer")) {
            form().setFault(m_answer, sentence);
            m_answer->setFocus(Qt::OtherFocusReason);
        } else if (answered.error().code == QLatin1String("request.steps-open")) {
            setFault(sentence);
        } else {
            form().setFault(m_day, sentence);
        }
        return false;
    }
    m_workspace.tellChanged();
    Q_EMIT m_workspace.said(tr("The request is answered and closed."));
    return true;
}

} // namespace kurator::ui
