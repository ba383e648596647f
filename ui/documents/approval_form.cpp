#include "ui/documents/approval_form.h"

#include "ui/common/date_editor.h"
#include "ui/common/form.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace kurator::ui {

using documents::Approval;
using documents::ApprovalKind;

namespace {

bool isOfBody(const Approval& approval)
{
    return approval.kind == ApprovalKind::Adopted || approval.kind == ApprovalKind::AgreedByBody;
}

void putText(QLineEdit* field, const QString& text)
{
    if (field->text().trimmed() != text) {
        field->setText(text);
    }
}

void putDate(DateEditor* field, const std::optional<QDate>& date)
{
    if (field->isReadable() && field->date() != date) {
        field->setDate(date);
    }
}

} // namespace

ApprovalForm::ApprovalForm(QWidget* parent)
    : QWidget(parent), m_form(new Form(this, Form::Labels::Above)), m_body(new QComboBox(m_form)),
      m_position(new QLineEdit(m_form)), m_name(new QLineEdit(m_form)), m_protocol(new QLineEdit(m_form)),
      m_protocolDate(new DateEditor(tr("Date of the protocol"), m_form)), m_order(new QLineEdit(m_form)),
      m_orderDate(new DateEditor(tr("Date of the order"), m_form))
{
    m_body->setEditable(true);
    m_body->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_body->addItems(documents::usualBodies());
    m_name->setPlaceholderText(tr("initials and surname"));
    m_form->addField(tr("B&y whom"), m_body);
    m_form->addField(tr("Po&sition"), m_position);
    m_form->addField(tr("Nam&e"), m_name);
    m_form->addField(tr("Number of the protocol"), m_protocol);
    m_form->addField(tr("Date of the protocol"), m_protocolDate);
    m_form->addField(tr("Number of the order"), m_order);
    m_form->addField(tr("Date of the order"), m_orderDate);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    connect(m_body, &QComboBox::currentTextChanged, this, &ApprovalForm::read);
    for (auto* field : {m_position, m_name, m_protocol, m_order}) {
        connect(field, &QLineEdit::textEdited, this, &ApprovalForm::read);
    }
    for (auto* field : {m_protocolDate, m_orderDate}) {
        connect(field, &DateEditor::dateChanged, this, &ApprovalForm::read);
    }
}

void ApprovalForm::show(const Approval& approval)
{
    m_approval = approval;
    const QSignalBlocker quiet(this);
    const bool body = isOfBody(approval);
    if (body && m_body->currentText().trimmed() != approval.who) {
        m_body->setCurrentText(approval.who);
    }
    putText(m_position, body ? QString() : approval.who);
    putText(m_name, approval.name);
    putText(m_protocol, approval.number);
    putText(m_order, approval.number);
    putDate(m_protocolDate, approval.date);
    putDate(m_orderDate, approval.date);
    // The fields told of themselves while they were filled.
    m_approval = approval;
    showKind();
}

void ApprovalForm::checkDates()
{
    for (auto* field : {m_protocolDate, m_orderDate}) {
        m_form->setFault(field, field->fault());
    }
}

void ApprovalForm::showKind()
{
    const bool body = isOfBody(m_approval);
    const bool person = m_approval.kind == ApprovalKind::AgreedByPerson;
    const bool order = m_approval.kind == ApprovalKind::ApprovedByOrder;
    m_form->setFieldShown(m_body, body);
    m_form->setFieldShown(m_protocol, body);
    m_form->setFieldShown(m_protocolDate, body);
    m_form->setFieldShown(m_position, person);
    m_form->setFieldShown(m_name, person);
    m_form->setFieldShown(m_order, order);
    m_form->setFieldShown(m_orderDate, order);
    setVisible(body || person || order);
}

void ApprovalForm::read()
{
    const bool body = isOfBody(m_approval);
    const bool person = m_approval.kind == ApprovalKind::AgreedByPerson;
    const QString who = body ? m_body->currentText() : m_position->text();
    const auto* number = body ? m_protocol : m_order;
    const auto* date = body ? m_protocolDate : m_orderDate;
    m_approval.who = body || person ? who.trimmed() : QString();
    m_approval.name = person ? m_name->text().trimmed() : QString();
    m_approval.number = person ? QString() : number->text().trimmed();
    if (date->isReadable()) {
        m_approval.date = person ? std::nullopt : date->date();
    }
    Q_EMIT edited();
}

} // namespace kurator::ui
