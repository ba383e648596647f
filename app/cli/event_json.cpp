#include "app/cli/list_json.h"
#include "base/json_value.h"
#include "programme/event_kind.h"
#include "programme/event_state.h"
#include "school/lookup.h"

#include <QJsonObject>

#include <algorithm>

namespace kurator::app {

namespace {

QJsonObject eventJson(const office::Desk& desk, const programme::Event& event)
{
    const school::Lookup& lookup = desk.lookup();
    QJsonArray people;
    for (const auto id : event.people) {
        const auto* person = lookup.person(id);
        people << (person ? language::fullName(person->name) : QString());
    }
    QJsonArray papers;
    for (const auto id : event.papers) {
        if (const auto* paper = lookup.document(id)) {
            papers << QJsonObject{{QStringLiteral("kind"), paper->kind},
                                  {QStringLiteral("number"), paper->number},
                                  {QStringLiteral("date"), base::dayOrNull(paper->date)}};
        }
    }
    return {{QStringLiteral("id"), event.id.toString()},
            {QStringLiteral("kind"), programme::eventKindCode(event.kind)},
            {QStringLiteral("title"), event.title},
            {QStringLiteral("date"), base::dayOrNull(event.date)},
            {QStringLiteral("state"), programme::eventStateCode(programme::eventState(event, desk.today()))},
            {QStringLiteral("place"), event.place},
            {QStringLiteral("attendance"), base::orNull(event.attendance)},
            {QStringLiteral("people"), people},
            {QStringLiteral("papers"), papers},
            {QStringLiteral("items"), QJsonArray::fromStringList(event.items)},
            {QStringLiteral("address"), event.address},
            {QStringLiteral("note"), event.note}};
}

} // namespace

QJsonArray eventsJson(const office::Desk& desk)
{
    std::vector<const programme::Event*> events;
    for (const programme::Event& event : desk.snapshot().events) {
        if (event.programme == desk.programme().id) {
            events.push_back(&event);
        }
    }
    std::ranges::stable_sort(events, [](const auto* a, const auto* b) {
        return a->date && b->date ? *a->date < *b->date : a->date && !b->date;
    });
    QJsonArray array;
    for (const auto* event : events) {
        array << eventJson(desk, *event);
    }
    return array;
}

} // namespace kurator::app
