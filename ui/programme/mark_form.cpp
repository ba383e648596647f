#include "ui/programme/mark_form.h"

#include "language/date_words.h"
#include "messages/message.h"
#include "ui/common/choice_picker.h"
#include "ui/common/date_editor.h"
#include "ui/common/flow_layout.h"
#include "ui/common/form.h"
#include "ui/common/form_draft.h"
#include "ui/common/texts.h"
#include "ui/programme/roadmap_texts.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace kurator::ui {

namespace {

using programme::MarkState;

constexpr MarkState markStates[] = {MarkState::None, MarkState::Underway, MarkState::Done,
                                    MarkState::NotNeeded};

QString typedDay(const std::optional<QDate>& day)
{
    return day ? language::shortDate(*day) : QString();
}

void showRuleDay(DateEditor& editor, const std::optional<QDate>& day)
{
    editor.lineEdit()->setPlaceholderText(typedDay(day));
}

bool saysSomething(const programme::RoadmapMark& mark)
{
    return mark.state != MarkState::None || !mark.evidence.isEmpty() || mark.movedStart || mark.movedEnd ||
           !mark.papers.empty();
}

QString papersText(QStringList ids)
{
    ids.sort();
    return ids.join(QLatin1Char(' '));
}

std::vector<PickChoice> paperPicks(const std::vector<lists::RoadmapPaper>& papers)
{
    std::vector<PickChoice> picks;
    for (const lists::RoadmapPaper& paper : papers) {
        picks.push_back({paper.id.toString(), paperText(paper.title, paper.number, paper.date), {}, false});
    }
    return picks;
}

QHash<QString, QString> textsOf(const programme::RoadmapMark& mark, const QStringList& papers)
{
    return {{QStringLiteral("state"), QString::number(static_cast<int>(mark.state))},
            {QStringLiteral("evidence"), mark.evidence},
            {QStringLiteral("papers"), papersText(papers)},
            {QStringLiteral("doneOn"), typedDay(mark.doneOn)},
            {QStringLiteral("movedStart"), typedDay(mark.movedStart)},
            {QStringLiteral("movedEnd"), typedDay(mark.movedEnd)}};
}

} // namespace

MarkForm::MarkForm(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_form(new Form(this)), m_state(new QComboBox(this)), m_evidence(new QLineEdit(this)),
      m_papers(new ChoicePicker(tr("Proving papers"), tr("number or words of the title"), this)),
      m_doneOn(new DateEditor(tr("Done on"), this)), m_movedStart(new DateEditor(tr("Start moved to"), this)),
      m_movedEnd(new DateEditor(tr("End moved to"), this)), m_save(mainButton(tr("Save the mar&k"), this)),
      m_clear(new QPushButton(tr("Take the mark &back"), this)), m_note(mutedLabel({}, this)),
      m_draft(new FormDraft(workspace, this))
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
    connectParts();
}

void MarkForm::connectParts()
{
    m_draft->addPlace(QStringLiteral("state"), m_state);
    m_draft->add(QStringLiteral("evidence"), m_evidence);
    m_draft->add(
        QStringLiteral("papers"), [this] { return papersText(m_papers->chosen()); },
        [this](const QString& text) {
            m_papers->setChosen(text.split(QLatin1Char(' '), Qt::SkipEmptyParts));
        });
    m_draft->add(QStringLiteral("doneOn"), m_doneOn);
    m_draft->add(QStringLiteral("movedStart"), m_movedStart);
    m_draft->add(QStringLiteral("movedEnd"), m_movedEnd);
    connect(m_draft, &FormDraft::changed, this, &MarkForm::showState);
    connect(m_state, &QComboBox::activated, this, &MarkForm::edited);
    connect(m_evidence, &QLineEdit::textEdited, this, &MarkForm::edited);
    connect(m_evidence, &QLineEdit::returnPressed, this, &MarkForm::save);
    connect(m_papers, &ChoicePicker::edited, this, [this] {
        m_draft->note();
        edited();
    });
    connect(m_papers, &ChoicePicker::confirmed, this, &MarkForm::save);
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
    m_form->addField(tr("Provin&g papers:"), m_papers);
    m_form->addField(tr("&Done on:"), m_doneOn);
    m_form->addField(tr("Start &moved to:"), m_movedStart);
    m_form->addField(tr("End mo&ved to:"), m_movedEnd, tr("An empty date follows the rule."));
}

void MarkForm::showItem(const lists::RoadmapRow& row, const programme::RoadmapMark& stored,
                        const std::vector<lists::RoadmapPaper>& papers, const QDate& today)
{
    const bool same = m_stored.number == row.number;
    m_stored = stored;
    m_papers->setChoices(paperPicks(papers));
    m_papers->setChosen(idsAsTexts(stored.papers));
    const QStringList shown = m_papers->chosen();
    for (DateEditor* day : {m_doneOn, m_movedStart, m_movedEnd}) {
        day->setNear(today);
    }
    showRuleDay(*m_doneOn, today);
    showRuleDay(*m_movedStart, row.ruleStart);
    showRuleDay(*m_movedEnd, row.ruleEnd);
    if (!same || m_draft->changedCount() == 0) {
        m_form->clearFaults();
    }
    m_draft->show(QStringLiteral("form/mark/%1/%2").arg(stored.programme.toString(), row.number),
                  textsOf(stored, shown));
}

void MarkForm::forget()
{
    m_draft->drop();
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

void MarkForm::start(MarkState state)
{
    m_state->setCurrentIndex(static_cast<int>(state));
    m_draft->note();
    edited();
    m_evidence->setFocus(Qt::OtherFocusReason);
}

void MarkForm::takeDay(bool isEnd, const QString& typed)
{
    (isEnd ? m_movedEnd : m_movedStart)->lineEdit()->setText(typed);
    m_draft->note();
    save();
}

void MarkForm::takeFocus()
{
    m_state->setFocus(Qt::OtherFocusReason);
}

void MarkForm::edited()
{
    m_form->clearFaults();
}

void MarkForm::showState()
{
    const MarkState state = this->state();
    m_evidence->setPlaceholderText(state == MarkState::NotNeeded ? tr("why it is not needed")
                                                                 : tr("paper, count or a word"));
    m_doneOn->setEnabled(state == MarkState::Done);
    const bool changed = m_draft->changedCount() > 0;
    m_clear->setEnabled(saysSomething(m_stored) || changed);
    m_note->setText(changed ? tr("Changed, not saved yet: Enter saves.") : QString());
    m_note->setVisible(changed);
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
    // A paper that was annulled since stays with the mark, though it proves nothing.
    std::erase_if(mark.papers, [this](const auto id) { return m_papers->knows(id.toString()); });
    std::ranges::move(idsOfTexts<documents::Document>(m_papers->chosen()), std::back_inserter(mark.papers));
    std::ranges::sort(mark.papers);
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
