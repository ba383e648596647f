#include "office/stated_events.h"

#include "base/text.h"
#include "office/save_event.h"

#include <algorithm>

namespace kurator::office {

namespace {

using programme::Event;

// Anybody of the base: staff and representatives come to events too.
base::Result<base::Id<people::Person>> personByName(const Desk& desk, const QString& name)
{
    std::vector<base::Id<people::Person>> found;
    const QString wanted = base::foldedKey(name);
    for (const people::Person& person : desk.snapshot().persons) {
        if (base::foldedKey(language::fullName(person.name)) == wanted) {
            found.push_back(person.id);
        }
    }
    if (found.size() != 1) {
        return base::refuseInput(found.empty() ? "office.unknown-person" : "office.several-persons",
                                 {{QStringLiteral("name"), name}});
    }
    return found.front();
}

base::Result<Event> statedEvent(Desk& desk, const exchange::StatedEvent& stated)
{
    Event event = stated.event;
    for (const QString& name : stated.names) {
        const auto person = personByName(desk, name);
        if (!person) {
            return base::passOn(person);
        }
        event.people.push_back(*person);
    }
    if (const auto faults = eventFaults(desk, event); !faults.empty()) {
        return tl::unexpected(
            base::Error{base::Error::Kind::Input, faults.front().code, faults.front().arguments});
    }
    event = eventToStore(desk, event);
    const auto& all = desk.snapshot().events;
    const auto same = std::ranges::find_if(all, [&](const Event& one) {
        return one.programme == event.programme && one.kind == event.kind && one.date == event.date &&
               base::foldedKey(one.title) == base::foldedKey(event.title);
    });
    event.id = same == all.end() ? desk.ids().next<Event>() : same->id;
    return event;
}

} // namespace

base::Result<std::vector<Event>> statedEvents(Desk& desk, const std::vector<exchange::StatedEvent>& stated)
{
    std::vector<Event> events;
    for (const exchange::StatedEvent& one : stated) {
        auto event = statedEvent(desk, one);
        if (!event) {
            return base::passOn(event);
        }
        events.push_back(std::move(*event));
    }
    return events;
}

} // namespace kurator::office
