#include "ui/people/interview_section.h"

#include "messages/message.h"
#include "people/mentor_base.h"
#include "ui/common/date_editor.h"
#include "ui/common/form.h"
#include "ui/people/criteria_grid.h"
#include "ui/people/mentor_texts.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <array>

namespace kurator::ui {

namespace {

constexpr std::array interviewDecisions{people::InterviewDecision::Recommended,
                                        people::InterviewDecision::Reserve,
                                        people::InterviewDecision::Declined};

} // namespace

InterviewSection::InterviewSection(QWidget* parent)
    : FormSection(parent), m_heldOn(new DateEditor(tr("Day of the interview"), form())),
      m_interviewers(new QLineEdit(form())), m_marks(new CriteriaGrid(form())), m_result(textBox(form())),
      m_decision(choiceBox(form())), m_psychologist(new QLineEdit(form())), m_opinion(textBox(form())),
      m_shownOn(new DateEditor(tr("Certificate shown on"), form())), m_seenBy(new QLineEdit(form())),
      m_clear(new QPushButton(tr("Clear the sheet"), form()))
{
    m_decision->addItem(tr("not decided yet"));
    for (const people::InterviewDecision decision : interviewDecisions) {
        m_decision->addItem(decisionText(decision), static_cast<int>(decision));
    }
    m_clear->setAutoDefault(false);
    m_clear->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_clear->setToolTip(
        tr("Empties all fields; an empty sheet is taken out of the base when the card is saved"));
    addFields();
    tellEdits();
}

void InterviewSection::addFields()
{
    form()->addField(tr("Day of the interview"), m_heldOn);
    form()->addField(tr("Who talked with the mentor"), m_interviewers);
    form()->addField(tr("Marks from 1 to 5"), m_marks);
    form()->addField(tr("Result of the talk"), m_result);
    form()->addField(tr("Decision"), m_decision);
    form()->addField(tr("Psychologist"), m_psychologist);
    form()->addField(tr("The psychologist's opinion"), m_opinion,
                     tr("Stays in this file: it is neither printed nor put into tables"));
    form()->addField(tr("Certificate shown on"), m_shownOn,
                     tr("Of no criminal record. Only note that it was shown: neither the paper nor what it "
                        "says is kept"));
    form()->addField(tr("Who saw it"), m_seenBy);
    form()->addField({}, m_clear);
}

void InterviewSection::tellEdits()
{
    for (DateEditor* day : {m_heldOn, m_shownOn}) {
        connect(day, &DateEditor::dateChanged, this, &CardSection::edited);
    }
    for (QLineEdit* field : {m_interviewers, m_psychologist, m_seenBy}) {
        connect(field, &QLineEdit::textEdited, this, &CardSection::edited);
    }
    for (QPlainTextEdit* field : {m_result, m_opinion}) {
        connect(field, &QPlainTextEdit::textChanged, this, &CardSection::edited);
    }
    connect(m_marks, &CriteriaGrid::edited, this, &CardSection::edited);
    connect(m_decision, &QComboBox::activated, this, &CardSection::edited);
    connect(m_clear, &QPushButton::clicked, this, &InterviewSection::clear);
}

void InterviewSection::fill(const office::ParticipantCard& card)
{
    m_stored = card.interview;
    show(card.interview);
    follow(card);
}

void InterviewSection::show(const people::Interview& interview)
{
    m_heldOn->setDate(interview.heldOn);
    m_interviewers->setText(interview.interviewers);
    m_marks->setMarks(interview.marks);
    m_result->setPlainText(interview.result);
    chooseData(m_decision, interview.decision ? QVariant(static_cast<int>(*interview.decision)) : QVariant());
    m_psychologist->setText(interview.psychologist);
    m_opinion->setPlainText(interview.psychologistOpinion);
    m_shownOn->setDate(interview.certificateShownOn);
    m_seenBy->setText(interview.certificateSeenBy);
}

void InterviewSection::clear()
{
    show({});
    m_heldOn->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void InterviewSection::write(office::ParticipantCard& card) const
{
    people::Interview& interview = card.interview;
    interview = m_stored;
    interview.heldOn = m_heldOn->date();
    interview.interviewers = m_interviewers->text();
    interview.marks = m_marks->marks();
    interview.result = m_result->toPlainText();
    interview.decision.reset();
    if (m_decision->currentData().isValid()) {
        interview.decision = static_cast<people::InterviewDecision>(m_decision->currentData().toInt());
    }
    interview.psychologist = m_psychologist->text();
    interview.psychologistOpinion = m_opinion->toPlainText();
    interview.certificateShownOn = m_shownOn->date();
    interview.certificateSeenBy = m_seenBy->text();
}

void InterviewSection::follow(const office::ParticipantCard& card)
{
    const auto& interview = card.interview;
    const bool told = interview.certificateShownOn || !interview.certificateSeenBy.isEmpty();
    const bool shown = told || people::isOutsideMentor(card.entry) || m_shownOn->isAncestorOf(focusWidget());
    form()->setFieldShown(m_shownOn, shown);
    form()->setFieldShown(m_seenBy, shown);
    const bool rises = interview.decision == people::InterviewDecision::Recommended &&
                       m_stored.decision != people::InterviewDecision::Recommended &&
                       card.entry.status == people::MentorStatus::Candidate;
    form()->setHint(m_decision,
                    rises ? tr("When the card is saved, the status becomes “recommended”") : QString());
    m_clear->setEnabled(!(interview.heldOn == std::nullopt && interview.interviewers.isEmpty() &&
                          interview.marks.empty() && interview.result.isEmpty() && !interview.decision &&
                          interview.psychologist.isEmpty() && interview.psychologistOpinion.isEmpty() &&
                          !told));
}

bool InterviewSection::showFault(const office::CardFault& fault)
{
    using Field = office::CardFault::Field;
    QWidget* field = fault.field == Field::InterviewDay        ? static_cast<QWidget*>(m_heldOn)
                     : fault.field == Field::CertificateDay    ? static_cast<QWidget*>(m_shownOn)
                     : fault.field == Field::CertificateSeenBy ? static_cast<QWidget*>(m_seenBy)
                                                               : nullptr;
    if (!field) {
        return false;
    }
    form()->setFault(field, messages::text(fault.error));
    return true;
}

bool InterviewSection::checkTyped()
{
    bool readable = true;
    for (DateEditor* day : {m_heldOn, m_shownOn}) {
        if (!day->isReadable()) {
            form()->setFault(day, day->fault());
            readable = false;
        }
    }
    return readable;
}

QWidget* InterviewSection::firstWidget()
{
    return m_heldOn->lineEdit();
}

} // namespace kurator::ui
