#include "papers/declaring.h"
#include "papers/groups.h"
#include "programme/event_kind.h"

#include <algorithm>

namespace kurator::papers {

namespace {

using documents::FieldList;
using documents::FieldRecord;
using documents::FieldType;
using programme::Event;
using programme::EventKind;

QString kindText(EventKind kind)
{
    switch (kind) {
    case EventKind::StaffMeeting:
        return QStringLiteral("педагогический совет, совещание");
    case EventKind::ParentsMeeting:
        return QStringLiteral("родительское собрание");
    case EventKind::PupilsMeeting:
        return QStringLiteral("встреча с обучающимися");
    case EventKind::PartnersMeeting:
        return QStringLiteral("встреча с партнёрами");
    case EventKind::GroupMeeting:
        return QStringLiteral("общая встреча участников");
    case EventKind::Training:
        return QStringLiteral("обучение");
    case EventKind::RoundTable:
        return QStringLiteral("круглый стол");
    case EventKind::Contest:
        return QStringLiteral("конкурс");
    case EventKind::Festival:
        return QStringLiteral("итоговое мероприятие");
    case EventKind::Publication:
        return QStringLiteral("публикация");
    case EventKind::Other:
        return QStringLiteral("мероприятие");
    }
    return {};
}

const std::initializer_list<documents::DeclaredField> eventFields = {
    {"title", FieldType::Text, "название мероприятия"},
    {"kind", FieldType::Text, "вид мероприятия"},
    {"date", FieldType::Date, "дата мероприятия"},
    {"place", FieldType::Text, "место мероприятия"},
    {"attendance", FieldType::Text, "сколько человек было"},
    {"address", FieldType::Text, "адрес публикации"},
    {"note", FieldType::Text, "примечание"}};

FieldRecord eventRecord(const Event& event)
{
    FieldRecord record;
    record.set(QStringLiteral("title"), event.title);
    record.set(QStringLiteral("kind"), kindText(event.kind));
    if (event.date) {
        record.set(QStringLiteral("date"), *event.date);
    }
    record.set(QStringLiteral("place"), event.place);
    const auto count =
        event.people.empty() ? event.attendance : std::optional(static_cast<int>(event.people.size()));
    record.set(QStringLiteral("attendance"), count ? QString::number(*count) : QStringLiteral("–"));
    record.set(QStringLiteral("address"), event.address);
    record.set(QStringLiteral("note"), event.note);
    return record;
}

documents::FieldDictionary eventsDictionary()
{
    documents::FieldDictionary dictionary{
        declaredList("events", "мероприятия программы по датам", eventFields),
        declaredList("publications", "публикации по датам", eventFields)};
    for (documents::FieldDeclaration& list : dictionary) {
        documents::declare(list.items, {{"held", FieldType::Flag, "уже было"}});
    }
    return dictionary;
}

FieldList eventRecords(const Sources& sources, bool publications)
{
    std::vector<const Event*> events;
    for (const Event& event : sources.base.events) {
        if (event.programme == sources.programme.id &&
            (event.kind == EventKind::Publication) == publications) {
            events.push_back(&event);
        }
    }
    std::ranges::stable_sort(events, {},
                             [](const Event* event) { return event->date.value_or(QDate(9999, 1, 1)); });
    FieldList list;
    for (const Event* event : events) {
        FieldRecord record = eventRecord(*event);
        record.set(QStringLiteral("held"), event->date && *event->date <= sources.day);
        list.push_back(std::move(record));
    }
    return list;
}

void setEvents(FieldRecord& record, const Sources& sources)
{
    record.set(QStringLiteral("events"), eventRecords(sources, false));
    record.set(QStringLiteral("publications"), eventRecords(sources, true));
}

documents::FieldDictionary oneEventDictionary()
{
    documents::FieldDictionary dictionary;
    for (documents::FieldDeclaration field : declaredFields(eventFields)) {
        field.name.prepend(QStringLiteral("event."));
        dictionary.push_back(std::move(field));
    }
    return dictionary;
}

void setOneEvent(FieldRecord& record, const Sources& sources)
{
    const auto id = base::Id<Event>::fromString(sources.subject);
    const auto found = std::ranges::find(sources.base.events, id, &Event::id);
    if (found == sources.base.events.end()) {
        return;
    }
    for (auto& [name, value] : eventRecord(*found).values) {
        record.set(QStringLiteral("event.") + name, value);
    }
}

} // namespace

FieldGroup eventsGroup()
{
    return {eventsDictionary, setEvents};
}

FieldGroup eventGroup()
{
    return {oneEventDictionary, setOneEvent, nullptr, documents::Subject::Event};
}

} // namespace kurator::papers
