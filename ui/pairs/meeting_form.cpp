#include "ui/pairs/meeting_form.h"

#include "messages/message.h"
#include "office/meetings.h"
#include "ui/common/date_editor.h"
#include "ui/common/form.h"
#include "ui/pairs/meeting_draft.h"
#include "ui/pairs/pair_texts.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTimer>

namespace kurator::ui {

namespace {

const QString meetingDraftKey = QStringLiteral("form/meeting");
constexpr int keepMeetingAfter = 1000; // milliseconds
constexpr int longestMeeting = 600;    // minutes
constexpr int minuteStep = 5;
constexpr int resultLines = 4;

} // namespace

MeetingForm::MeetingForm(Workspace& workspace, const QString& heading, const QString& about, QWidget* parent)
    : PaneForm(heading, about, tr("Write down"), parent), m_workspace(workspace), m_keeping(new QTimer(this)),
      m_date(new DateEditor(tr("Day of the meeting"), this)), m_kind(new QComboBox(this)),
      m_minutes(new QSpinBox(this)), m_topic(new QLineEdit(this)), m_result(new QPlainTextEdit(this)),
      m_next(new DateEditor(tr("Next meeting"), this))
{
    addFields();
    setDeed([this] { return save(); });
}

MeetingForm::MeetingForm(Workspace& workspace, std::vector<base::Id<pairs::Pair>> pairs, const QString& about,
                         QWidget* parent)
    : MeetingForm(workspace, tr("A meeting"), about, parent)
{
    m_pairs = std::move(pairs);
    m_meeting.date = workspace.desk().today();
    show(m_meeting);
    takeDraft();
    m_keeping->setSingleShot(true);
    m_keeping->setInterval(keepMeetingAfter);
    connect(m_keeping, &QTimer::timeout, this, &MeetingForm::keep);
    const auto touch = [this] {
        m_touched = true;
        m_keeping->start();
    };
    connect(m_date, &DateEditor::dateChanged, this, touch);
    connect(m_next, &DateEditor::dateChanged, this, touch);
    connect(m_kind, &QComboBox::currentIndexChanged, this, touch);
    connect(m_minutes, &QSpinBox::valueChanged, this, touch);
    connect(m_topic, &QLineEdit::textChanged, this, touch);
    connect(m_result, &QPlainTextEdit::textChanged, this, touch);
}

MeetingForm::MeetingForm(Workspace& workspace, const pairs::Meeting& meeting, const QString& about,
                         QWidget* parent)
    : MeetingForm(workspace, tr("A meeting"), about, parent)
{
    m_meeting = meeting;
    show(meeting);
    setDeedText(tr("Save"));
}

MeetingForm::~MeetingForm()
{
    if (m_touched && !m_done) {
        keep();
    }
}

void MeetingForm::addFields()
{
    for (const auto kind : meetingKinds) {
        m_kind->addItem(PairTexts::kind(kind));
    }
    m_minutes->setRange(0, longestMeeting);
    m_minutes->setSingleStep(minuteStep);
    m_minutes->setSpecialValueText(tr("not told"));
    m_result->setTabChangesFocus(true);
    m_result->setFixedHeight(fontMetrics().lineSpacing() * resultLines + 12);
    m_date->setNear(m_workspace.desk().today());
    m_next->setNear(m_workspace.desk().today());
    addField(tr("Day"), m_date);
    addField(tr("Kind"), m_kind);
    addField(tr("Minutes"), m_minutes);
    addField(tr("Topic"), m_topic);
    addField(tr("Result"), m_result);
    addField(tr("Next on"), m_next);
}

void MeetingForm::show(const pairs::Meeting& meeting)
{
    m_date->setDate(meeting.date.isValid() ? std::optional(meeting.date) : std::nullopt);
    m_kind->setCurrentIndex(static_cast<int>(meeting.kind));
    m_minutes->setValue(meeting.minutes.value_or(0));
    m_topic->setText(meeting.topic);
    m_result->setPlainText(meeting.result);
    m_next->setDate(meeting.nextOn);
}

pairs::Meeting MeetingForm::shown() const
{
    pairs::Meeting meeting = m_meeting;
    meeting.date = m_date->date().value_or(QDate());
    meeting.kind = static_cast<pairs::MeetingKind>(m_kind->currentIndex());
    meeting.minutes = m_minutes->value() > 0 ? std::optional(m_minutes->value()) : std::nullopt;
    meeting.topic = m_topic->text().trimmed();
    meeting.result = m_result->toPlainText().trimmed();
    meeting.nextOn = m_next->date();
    return meeting;
}

bool MeetingForm::daysAreReadable()
{
    for (DateEditor* day : {m_date, m_next}) {
        form().setFault(day, day->fault());
    }
    return !form().hasFaults();
}

base::Result<qsizetype> MeetingForm::store(const pairs::Meeting& meeting)
{
    auto& desk = m_workspace.desk();
    if (m_meeting.id.isNull()) {
        return office::recordMeetings(desk, m_pairs, meeting);
    }
    const auto changed = office::recordMeeting(desk, meeting);
    return changed ? base::Result<qsizetype>(1) : base::passOn(changed);
}

bool MeetingForm::save()
{
    if (!daysAreReadable()) {
        return false;
    }
    const auto stored = store(shown());
    if (!stored) {
        refuse(stored.error());
        return false;
    }
    m_done = true;
    const bool isNew = m_meeting.id.isNull();
    if (isNew) {
        m_keeping->stop();
        m_workspace.keepDraft(meetingDraftKey, {});
    }
    m_workspace.tellChanged();
    Q_EMIT m_workspace.said(isNew ? tr("%n meeting(s) written down.", nullptr, static_cast<int>(*stored))
                                  : tr("The meeting is changed."));
    return true;
}

void MeetingForm::refuse(const base::Error& error)
{
    const QString sentence = messages::text(error);
    if (error.code == QLatin1String("pairs.meeting-next")) {
        form().setFault(m_next, sentence);
    } else if (error.code == QLatin1String("pairs.meeting-minutes")) {
        form().setFault(m_minutes, sentence);
    } else if (error.code.startsWith(QLatin1String("pairs.meeting-"))) {
        form().setFault(m_date, sentence);
    } else {
        setFault(sentence);
    }
}

void MeetingForm::takeDraft()
{
    const auto draft = meetingDraftFromJson(m_workspace.draft(meetingDraftKey));
    if (draft && draft->pairs == m_pairs) {
        show(draft->meeting);
    }
}

void MeetingForm::keep()
{
    m_workspace.keepDraft(meetingDraftKey, meetingDraftToJson({m_pairs, shown()}));
}

} // namespace kurator::ui
