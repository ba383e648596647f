#include "ui/people/status_section.h"

#include "messages/message.h"
#include "ui/common/form.h"
#include "ui/people/people_texts.h"

#include <QComboBox>
#include <QLineEdit>

namespace kurator::ui {

void addStatuses(QComboBox* box)
{
    for (int i = 0; i <= static_cast<int>(people::MentorStatus::Excluded); ++i) {
        box->addItem(mentorStatusText(static_cast<people::MentorStatus>(i)), i);
    }
}

QString statusSentences(const std::vector<office::StatusNote>& notes)
{
    QStringList sentences;
    for (const office::StatusNote& note : notes) {
        sentences << messages::text(note.code, note.arguments);
    }
    return sentences.join(QLatin1Char('\n'));
}

StatusSection::StatusSection(const office::Desk& desk, QWidget* parent)
    : FormSection(parent), m_desk(desk), m_status(choiceBox(form())), m_reason(new QLineEdit(form()))
{
    addStatuses(m_status);
    form()->addField(tr("Stat&us"), m_status);
    form()->addField(tr("Reason for the change"), m_reason);
    connect(m_status, &QComboBox::activated, this, &CardSection::edited);
    connect(m_reason, &QLineEdit::textEdited, this, &CardSection::edited);
}

void StatusSection::fill(const office::ParticipantCard& card)
{
    chooseData(m_status, static_cast<int>(card.entry.status));
    m_reason->setText(card.statusReason);
    follow(card);
}

void StatusSection::write(office::ParticipantCard& card) const
{
    card.entry.status = static_cast<people::MentorStatus>(m_status->currentData().toInt());
    card.statusReason = m_reason->text();
}

void StatusSection::follow(const office::ParticipantCard& card)
{
    const auto notes = office::statusNotes(m_desk, card);
    form()->setHint(m_status, statusSentences(notes.warnings));
    form()->setHint(m_reason, statusSentences(notes.reasons));
    form()->setFieldShown(m_reason, notes.changing > 0 || m_reason->hasFocus());
}

bool StatusSection::showFault(const office::CardFault& fault)
{
    if (fault.field != office::CardFault::Field::StatusReason) {
        return false;
    }
    form()->setFault(m_reason, messages::text(fault.error));
    return true;
}

QWidget* StatusSection::firstWidget()
{
    return m_status;
}

} // namespace kurator::ui
