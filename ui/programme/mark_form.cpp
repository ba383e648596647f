#include "ui/programme/mark_form.h"

#include "language/date_words.h"
#include "messages/message.h"
#include "ui/common/date_editor.h"
#include "ui/common/flow_layout.h"
#include "ui/common/form.h"
#include "ui/common/texts.h"
#include "ui/programme/roadmap_texts.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

using programme::MarkState;

constexpr MarkState markStates[] = {MarkState::None, MarkState::Underway, MarkState::Done,
                                    MarkState::NotNeeded};

void showRuleDay(DateEditor& editor, const std::optional<QDate>& day)
{
    editor.lineEdit()->setPlaceholderText(day ? language::shortDate(*day) : QString());
}

bool saysSomething(const programme::RoadmapMark& mark)
{
    return mark.state != MarkState::None || !mark.evidence.isEmpty() || mark.movedStart || mark.movedEnd;
}

} // namespace

MarkForm::MarkForm(QWidget* parent)
    : QWidget(parent), m_form(new Form(this)), m_state(new QComboBox(this)), m_evidence(new QLineEdit(this)),
      m_doneOn(new DateEditor(tr("Done on"), this)), m_movedStart(new DateEditor(tr("Start moved to"), this)),
      m_movedEnd(new DateEditor(tr("End moved to"), this)), m_save(mainButton(tr("Save the mar&k"), this)),
      m_clear(new QPushButton(tr("Take the mark &back"), this)), m_note(mutedLabel({}, this))
{
    addFields();
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_clear);
    m_note->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addLayout(buttons);
    column->addWidget(m_note);

    connect(m_state, &QComboBox::activated, this, &MarkForm::edited);
    connect(m_evidence, &QLineEdit::textEdited, this, &MarkForm::edited);
    connect(m_evidence, &QLineEdit::returnPressed, this, &MarkForm::save);
    for (DateEditor* day : {m_doneOn, m_movedStart, m_movedEnd}) {
        connect(day, &DateEditor::dateChanged, this, &MarkForm::edited);
        connect(day->lineEdit(), &QLineEdit::returnPressed, this, &MarkForm::save);
    }
    connect(m_save, &QPushButton::clicked, this, &MarkForm::save);
    connect(m_clear, &QPushButton::clicked, this, &MarkForm::clear);
}

void MarkForm::addFields()
{
    for (const MarkState state : markStates) {
        m_state->addItem(markStateText(state));
    }
    m_form->addField(tr("&State:"), m_state);
    m_form->addField(tr("&Evidence:"), m_evidence);
    m_form->addField(tr("&Done on:"), m_doneOn);
    m_form->addField(tr("Start &moved to:"), m_movedStart);
    m_form->addField(tr("End mo&ved to:"), m_movedEnd, tr("An empty date follows the rule."));
}

void MarkForm::showItem(const lists::RoadmapRow& row, const programme::RoadmapMark& stored,
                        const QDate& today)
{
    const bool same = m_stored.number == row.number;
    m_stored = stored;
    for (DateEditor* day : {m_doneOn, m_movedStart, m_movedEnd}) {
        day->setNear(today);
    }
    showRuleDay(*m_doneOn, today);
    showRuleDay(*m_movedStart, row.ruleStart);
    showRuleDay(*m_movedEnd, row.ruleEnd);
    if (same && m_typed.contains(row.number)) {
        return; // somebody is typing
    }
    m_form->clearFaults();
    fill(m_typed.value(row.number, stored));
}

void MarkForm::fill(const programme::RoadmapMark& mark)
{
    m_state->setCurrentIndex(static_cast<int>(mark.state));
    m_evidence->setText(mark.evidence);
    m_doneOn->setDate(mark.doneOn);
    m_movedStart->setDate(mark.movedStart);
    m_movedEnd->setDate(mark.movedEnd);
    showState();
}

void MarkForm::forget(const QString& number)
{
    m_typed.remove(number);
}

void MarkForm::showFaults(const std::vector<office::FieldFault>& faults)
{
    for (const office::FieldFault& fault : faults) {
        QWidget* field = m_movedStart;
        if (fault.field == QLatin1String("evidence")) {
            field = m_evidence;
        } else if (fault.field == QLatin1String("doneOn")) {
            field = m_doneOn;
        } else if (fault.field == QLatin1String("movedEnd")) {
            field = m_movedEnd;
        }
        m_form->setFault(field, messages::text(fault.code, fault.arguments));
    }
    m_form->showFirstFault();
}

void MarkForm::startDone()
{
    m_state->setCurrentIndex(static_cast<int>(MarkState::Done));
    edited();
    m_evidence->setFocus(Qt::OtherFocusReason);
}

void MarkForm::takeFocus()
{
    m_state->setFocus(Qt::OtherFocusReason);
}

void MarkForm::edited()
{
    m_form->clearFaults();
    m_typed.insert(m_stored.number, typed());
    showState();
}

void MarkForm::showState()
{
    const MarkState state = this->state();
    m_evidence->setPlaceholderText(state == MarkState::NotNeeded ? tr("why it is not needed")
                                                                 : tr("paper, count or a word"));
    m_doneOn->setEnabled(state == MarkState::Done);
    m_clear->setEnabled(saysSomething(m_stored) || m_typed.contains(m_stored.number));
    m_note->setText(m_typed.contains(m_stored.number) ? tr("Changed, not saved yet: Enter saves.")
                                                      : QString());
    m_note->setVisible(!m_note->text().isEmpty());
}

void MarkForm::save()
{
    m_form->clearFaults();
    if (!showUnreadable()) {
        Q_EMIT saveAsked(typed());
    }
}

void MarkForm::clear()
{
    programme::RoadmapMark nothing;
    nothing.programme = m_stored.programme;
    nothing.number = m_stored.number;
    m_form->clearFaults();
    forget(m_stored.number);
    fill(nothing);
    Q_EMIT saveAsked(nothing);
}

MarkState MarkForm::state() const
{
    return markStates[static_cast<size_t>(qMax(0, m_state->currentIndex()))];
}

programme::RoadmapMark MarkForm::typed() const
{
    programme::RoadmapMark mark = m_stored;
    mark.state = state();
    mark.evidence = m_evidence->text().trimmed();
    mark.doneOn = mark.state == MarkState::Done ? m_doneOn->date() : std::nullopt;
    mark.movedStart = m_movedStart->date();
    mark.movedEnd = m_movedEnd->date();
    return mark;
}

bool MarkForm::showUnreadable()
{
    for (DateEditor* day : {m_doneOn, m_movedStart, m_movedEnd}) {
        if (day->isEnabled() && !day->isReadable()) {
            m_form->setFault(day, tr("This is no date. Write it as 05.09.2026."));
        }
    }
    m_form->showFirstFault();
    return m_form->hasFaults();
}

} // namespace kurator::ui
