#include "ui/consents/labour_form.h"

#include "messages/message.h"
#include "office/labour_papers.h"
#include "ui/common/date_editor.h"
#include "ui/common/form.h"
#include "ui/common/form_draft.h"

#include <QLineEdit>

namespace kurator::ui {

LabourForm::LabourForm(Workspace& workspace, base::Id<people::Person> person, const QString& name,
                       QWidget* parent)
    : PaneForm(tr("Papers of article 351.8"), name, tr("Save"), parent), m_workspace(workspace),
      m_paper(office::labourPaper(workspace.desk(), person)), m_name(name),
      m_consentOn(new DateEditor(tr("Consent of"), this)),
      m_supplementOn(new DateEditor(tr("Supplement of"), this)), m_supplementNumber(new QLineEdit(this)),
      m_endsOn(new DateEditor(tr("Ends on"), this)), m_exemption(new QLineEdit(this))
{
    addField(tr("Consent of"), m_consentOn, tr("The day of the written consent to mentor."));
    addField(tr("Supplement of"), m_supplementOn, tr("To the labour contract."));
    addField(tr("Its number"), m_supplementNumber);
    addField(tr("Ends on"), m_endsOn, tr("Empty: with the programme."));
    addField(tr("Part of the job"), m_exemption,
             tr("Where it is written that mentoring belongs to the job; then no other paper is needed."));
    for (DateEditor* day : {m_consentOn, m_supplementOn, m_endsOn}) {
        day->setNear(workspace.desk().today());
    }
    show(m_paper);
    keepDraft();
    setDeed([this] { return save(); });
}

void LabourForm::keepDraft()
{
    auto* draft = new FormDraft(m_workspace, this);
    draft->add(QStringLiteral("consentOn"), m_consentOn);
    draft->add(QStringLiteral("supplementOn"), m_supplementOn);
    draft->add(QStringLiteral("supplementNumber"), m_supplementNumber);
    draft->add(QStringLiteral("endsOn"), m_endsOn);
    draft->add(QStringLiteral("exemption"), m_exemption);
    resume(*draft, QStringLiteral("form/labour/") + m_paper.person.toString());
}

void LabourForm::show(const people::LabourPaper& paper)
{
    m_consentOn->setDate(paper.consentOn);
    m_supplementOn->setDate(paper.supplementOn);
    m_supplementNumber->setText(paper.supplementNumber);
    m_endsOn->setDate(paper.endsOn);
    m_exemption->setText(paper.exemptionGround);
}

people::LabourPaper LabourForm::shown() const
{
    people::LabourPaper paper = m_paper;
    paper.consentOn = m_consentOn->date();
    paper.supplementOn = m_supplementOn->date();
    paper.supplementNumber = m_supplementNumber->text();
    paper.endsOn = m_endsOn->date();
    paper.exemptionGround = m_exemption->text();
    return paper;
}

bool LabourForm::daysAreReadable()
{
    for (DateEditor* day : {m_consentOn, m_supplementOn, m_endsOn}) {
        form().setFault(day, day->fault());
    }
    return !form().hasFaults();
}

bool LabourForm::save()
{
    if (!daysAreReadable()) {
        return false;
    }
    if (const auto saved = office::saveLabourPaper(m_workspace.desk(), shown()); !saved) {
        refuse(saved.error());
        return false;
    }
    m_workspace.tellChanged();
    Q_EMIT m_workspace.said(tr("%1: the papers of article 351.8 are written down.").arg(m_name));
    return true;
}

// The refusal stands beside the day it is about.
void LabourForm::refuse(const base::Error& error)
{
    const QDate today = m_workspace.desk().today();
    const auto isAhead = [&today](const DateEditor* day) { return day->date() && *day->date() > today; };
    DateEditor* field = isAhead(m_consentOn)      ? m_consentOn
                        : isAhead(m_supplementOn) ? m_supplementOn
                                                  : m_endsOn;
    form().setFault(field, messages::text(error));
}

} // namespace kurator::ui
