#include "ui/school/partner_form.h"

#include "messages/message.h"
#include "office/partner_card.h"
#include "ui/common/date_editor.h"
#include "ui/common/form.h"
#include "ui/school/partner_draft.h"

#include <QLineEdit>
#include <QTimer>

namespace kurator::ui {

namespace {

constexpr int keepPartnerAfter = 1000; // milliseconds

} // namespace

PartnerForm::PartnerForm(Workspace& workspace, const people::Partner& partner, QWidget* parent)
    : PaneForm(partner.id.isNull() ? tr("New partner organisation") : tr("Partner organisation"),
               partner.id.isNull() ? QString() : partner.name, tr("Save the partner"), parent),
      m_workspace(workspace), m_partner(partner), m_keeping(new QTimer(this)), m_name(new QLineEdit(this)),
      m_number(new QLineEdit(this)), m_date(new DateEditor(tr("Date of the agreement"), this)),
      m_until(new DateEditor(tr("Agreement holds until"), this)), m_contact(new QLineEdit(this)),
      m_phone(new QLineEdit(this)), m_email(new QLineEdit(this)), m_address(new QLineEdit(this))
{
    addFields();
    show(partner);
    takeDraft();
    m_keeping->setSingleShot(true);
    m_keeping->setInterval(keepPartnerAfter);
    connect(m_keeping, &QTimer::timeout, this, &PartnerForm::keep);
    const auto touch = [this] {
        m_touched = true;
        m_keeping->start();
    };
    for (QLineEdit* field : {m_name, m_number, m_contact, m_phone, m_email, m_address}) {
        connect(field, &QLineEdit::textEdited, this, touch);
    }
    for (DateEditor* day : {m_date, m_until}) {
        day->setNear(workspace.desk().today());
        connect(day, &DateEditor::dateChanged, this, touch);
    }
    connect(m_name, &QLineEdit::textChanged, this, &PartnerForm::showLikely);
    connect(this, &PaneForm::left, this, &PartnerForm::leave);
    setDeed([this] { return save(); });
}

PartnerForm::~PartnerForm()
{
    leave();
}

void PartnerForm::addFields()
{
    addField(tr("Name"), m_name);
    addField(tr("Number of the agreement"), m_number);
    addField(tr("Date of the agreement"), m_date);
    addField(tr("Agreement holds until"), m_until, tr("Empty: until it is ended"));
    addField(tr("Contact person"), m_contact);
    addField(tr("Phone"), m_phone);
    addField(tr("E-mail"), m_email);
    addField(tr("Address"), m_address);
}

void PartnerForm::show(const people::Partner& partner)
{
    m_name->setText(partner.name);
    m_number->setText(partner.agreementNumber);
    m_date->setDate(partner.agreementDate);
    m_until->setDate(partner.agreementUntil);
    m_contact->setText(partner.contactPerson);
    m_phone->setText(partner.phone);
    m_email->setText(partner.email);
    m_address->setText(partner.address);
}

people::Partner PartnerForm::shown() const
{
    people::Partner partner = m_partner;
    partner.name = m_name->text();
    partner.agreementNumber = m_number->text();
    partner.agreementDate = m_date->date();
    partner.agreementUntil = m_until->date();
    partner.contactPerson = m_contact->text();
    partner.phone = m_phone->text();
    partner.email = m_email->text();
    partner.address = m_address->text();
    return partner;
}

bool PartnerForm::check()
{
    form().clearFaults();
    for (DateEditor* day : {m_date, m_until}) {
        form().setFault(day, day->fault());
    }
    for (const office::PartnerFault& fault : office::partnerFaults(m_workspace.desk(), shown())) {
        QWidget* field = nullptr;
        switch (fault.field) {
        case office::PartnerFault::Field::Name:
            field = m_name;
            break;
        case office::PartnerFault::Field::AgreementDate:
            field = m_date;
            break;
        case office::PartnerFault::Field::AgreementUntil:
            field = m_until;
            break;
        case office::PartnerFault::Field::Phone:
            field = m_phone;
            break;
        case office::PartnerFault::Field::Email:
            field = m_email;
            break;
        }
        form().setFault(field, messages::text(fault.error));
    }
    return !form().hasFaults();
}

bool PartnerForm::save()
{
    if (!check()) {
        form().showFirstFault();
        return false;
    }
    const auto partner = shown();
    const auto saved =
        m_workspace.perform([&](office::Desk& desk) { return office::savePartner(desk, partner); });
    if (!saved) {
        setFault(messages::text(saved.error()));
        return false;
    }
    m_touched = false;
    m_keeping->stop();
    m_workspace.keepDraft(draftKey(), {});
    Q_EMIT m_workspace.said(tr("Saved: %1").arg(partner.name.trimmed()));
    Q_EMIT stored(saved->uuid());
    return true;
}

void PartnerForm::showLikely()
{
    QStringList names;
    for (const people::Partner& one : office::likelyPartners(m_workspace.desk(), shown())) {
        names << one.name;
    }
    form().setHint(m_name,
                   names.isEmpty()
                       ? QString()
                       : tr("Perhaps it is in the list already: %1").arg(names.join(QStringLiteral(", "))));
}

void PartnerForm::takeDraft()
{
    const auto draft = partnerOfDraft(m_workspace.draft(draftKey()));
    if (draft && draft->id == m_partner.id) {
        show(*draft);
        m_touched = true;
    }
    showLikely();
}

void PartnerForm::leave()
{
    m_keeping->stop();
    if (m_touched) {
        keep();
        m_touched = false;
    }
}

void PartnerForm::keep()
{
    const auto partner = shown();
    m_workspace.keepDraft(draftKey(), partner == m_partner ? QByteArray() : partnerDraft(partner));
}

QString PartnerForm::draftKey() const
{
    return m_partner.id.isNull() ? QStringLiteral("form/new-partner")
                                 : QStringLiteral("form/partner/") + m_partner.id.toString();
}

} // namespace kurator::ui
