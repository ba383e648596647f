#include "ui/programme/event_form.h"

#include "base/typed_number.h"
#include "lists/event_choices.h"
#include "messages/message.h"
#include "office/save_event.h"
#include "programme/event_kind.h"
#include "ui/common/choice_picker.h"
#include "ui/common/date_editor.h"
#include "ui/common/form.h"
#include "ui/common/form_draft.h"
#include "ui/programme/event_texts.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace kurator::ui {

namespace {

constexpr int mostOfferedItems = 6;
constexpr int linesOfNote = 3;

std::vector<PickChoice> picks(const std::vector<lists::EventChoice>& choices)
{
    std::vector<PickChoice> all;
    for (const lists::EventChoice& one : choices) {
        all.push_back({one.id.toString(QUuid::WithoutBraces), one.text, one.aside, false});
    }
    return all;
}

std::vector<PickChoice> itemPicks(const std::vector<lists::ItemChoice>& items)
{
    std::vector<PickChoice> all;
    for (const lists::ItemChoice& item : items) {
        const bool offered = item.usual && static_cast<int>(all.size()) < mostOfferedItems;
        all.push_back({item.number, item.number + QStringLiteral(" · ") + item.title, {}, offered});
    }
    return all;
}

} // namespace

EventForm::EventForm(Workspace& workspace, const programme::Event& event, const QString& draftKey,
                     QWidget* parent)
    : PaneForm(event.id.isNull() ? tr("New event") : tr("Event"), event.id.isNull() ? QString() : event.title,
               tr("Save the event"), parent),
      m_workspace(workspace), m_event(event), m_draft(new FormDraft(workspace, this)),
      m_kind(new QComboBox(this)), m_title(new QLineEdit(this)), m_date(new DateEditor(tr("Day"), this)),
      m_items(new ChoicePicker(tr("Items of the roadmap"), tr("number or a word of the item"), this)),
      m_place(new QLineEdit(this)),
      m_people(new ChoicePicker(tr("Who was there"), tr("a part of the name"), this)),
      m_attendance(new QLineEdit(this)),
      m_papers(new ChoicePicker(tr("Papers of the register"), tr("number or a word of the title"), this)),
      m_address(new QLineEdit(this)), m_note(new QPlainTextEdit(this))
{
    addFields();
    addChoices();
    fill();
    keepDraft(draftKey);
    setDeed([this] { return save(); });
}

void EventForm::addFields()
{
    for (const programme::EventKind kind : programme::eventKinds) {
        m_kind->addItem(EventTexts::kind(kind), programme::eventKindCode(kind));
    }
    m_date->setNear(m_workspace.desk().today());
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * linesOfNote + 16);
    addField(tr("Kind"), m_kind);
    addField(tr("What"), m_title);
    addField(tr("Day"), m_date, tr("Empty: planned, the day is not known yet"));
    addField(tr("Items of the roadmap"), m_items, tr("It counts for those that are ticked."));
    addField(tr("Place"), m_place);
    addField(tr("Who was there"), m_people);
    addField(tr("How many came"), m_attendance, tr("Where nobody is named, or more came than are named"));
    addField(tr("Papers of the register"), m_papers);
    addField(tr("Address of the page"), m_address);
    addField(tr("Note"), m_note);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &EventForm::followKind);
}

void EventForm::addChoices()
{
    m_people->setChoices(picks(lists::peopleForEvents(m_workspace.desk())));
    m_papers->setChoices(picks(lists::papersForEvents(m_workspace.desk())));
    m_items->setChoices(itemPicks(lists::itemsForEvents(m_workspace.desk(), m_event.kind)));
}

void EventForm::fill()
{
    m_kind->setCurrentIndex(m_kind->findData(programme::eventKindCode(m_event.kind)));
    m_title->setText(m_event.title);
    m_title->setCursorPosition(0);
    m_date->setDate(m_event.date);
    m_items->setChosen(m_event.items);
    m_place->setText(m_event.place);
    m_people->setChosen(idsAsTexts(m_event.people));
    m_attendance->setText(m_event.attendance ? QString::number(*m_event.attendance) : QString());
    m_papers->setChosen(idsAsTexts(m_event.papers));
    m_address->setText(m_event.address);
    m_note->setPlainText(m_event.note);
    followKind();
}

void EventForm::keepDraft(const QString& key)
{
    const auto addPicker = [this](const char* name, ChoicePicker* picker) {
        m_draft->add(
            QString::fromLatin1(name), [picker] { return picker->chosen().join(QLatin1Char(' ')); },
            [picker](const QString& ids) {
                picker->setChosen(ids.split(QLatin1Char(' '), Qt::SkipEmptyParts));
            });
        connect(picker, &ChoicePicker::edited, m_draft, &FormDraft::note);
    };
    m_draft->add(QStringLiteral("kind"), m_kind);
    m_draft->add(QStringLiteral("title"), m_title);
    m_draft->add(QStringLiteral("date"), m_date);
    addPicker("items", m_items);
    m_draft->add(QStringLiteral("place"), m_place);
    addPicker("people", m_people);
    m_draft->add(QStringLiteral("attendance"), m_attendance);
    addPicker("papers", m_papers);
    m_draft->add(QStringLiteral("address"), m_address);
    m_draft->add(QStringLiteral("note"), m_note);
    resume(*m_draft, key);
}

// A publication has a page, other events a place and people.
void EventForm::followKind()
{
    const bool page = kind() == programme::EventKind::Publication;
    form().setFieldShown(m_place, !page || !m_place->text().isEmpty());
    form().setFieldShown(m_people, !page || !m_people->chosen().isEmpty());
    form().setFieldShown(m_attendance, !page || !m_attendance->text().isEmpty());
    m_items->setChoices(itemPicks(lists::itemsForEvents(m_workspace.desk(), kind())));
}

programme::EventKind EventForm::kind() const
{
    return programme::eventKindOf(m_kind->currentData().toString()).value_or(programme::EventKind::Other);
}

programme::Event EventForm::shown() const
{
    programme::Event event = m_event;
    event.kind = kind();
    event.title = m_title->text();
    event.date = m_date->date();
    event.items = m_items->chosen();
    event.place = m_place->text();
    event.people = idsOfTexts<people::Person>(m_people->chosen());
    const auto count = base::typedCount(m_attendance->text());
    event.attendance = count ? std::optional(static_cast<int>(*count)) : std::nullopt;
    event.papers = idsOfTexts<documents::Document>(m_papers->chosen());
    event.address = m_address->text();
    event.note = m_note->toPlainText();
    return event;
}

QWidget* EventForm::fieldOf(const QString& name) const
{
    const QHash<QString, QWidget*> fields{
        {QStringLiteral("date"), m_date},       {QStringLiteral("attendance"), m_attendance},
        {QStringLiteral("address"), m_address}, {QStringLiteral("people"), m_people},
        {QStringLiteral("papers"), m_papers},   {QStringLiteral("items"), m_items}};
    return fields.value(name, m_title);
}

bool EventForm::check(const programme::Event& event)
{
    form().clearFaults();
    for (const office::FieldFault& fault : office::eventFaults(m_workspace.desk(), event)) {
        form().setFault(fieldOf(fault.field), messages::text(fault.code, fault.arguments));
    }
    if (const QString fault = m_date->fault(); !fault.isEmpty()) {
        form().setFault(m_date, fault);
    }
    if (!m_attendance->text().trimmed().isEmpty() && !event.attendance) {
        form().setFault(m_attendance, tr("Write a whole number, as 25, or leave it empty."));
    }
    for (ChoicePicker* picker : {m_items, m_people, m_papers}) {
        if (const QString typed = picker->unfinished(); !typed.isEmpty()) {
            form().setFault(picker,
                            tr("“%1” is not chosen yet: choose it from the list or delete it.").arg(typed));
        }
    }
    return !form().hasFaults();
}

bool EventForm::save()
{
    const programme::Event event = shown();
    if (!check(event)) {
        return false;
    }
    const auto saved =
        m_workspace.perform([&](office::Desk& desk) { return office::saveEvent(desk, event); });
    if (!saved) {
        setFault(messages::text(saved.error()));
        return false;
    }
    Q_EMIT m_workspace.said(tr("Saved: %1").arg(event.title.simplified()));
    Q_EMIT stored(saved->uuid());
    return true;
}

} // namespace kurator::ui
