#include "office/save_event.h"

#include "base/text.h"
#include "language/date_words.h"

#include <QUrl>

#include <algorithm>
#include <set>

namespace kurator::office {

namespace {

using programme::Event;

const Event* findEvent(const Desk& desk, base::Id<Event> id)
{
    const auto& all = desk.snapshot().events;
    const auto found = std::ranges::find(all, id, &Event::id);
    return found == all.end() ? nullptr : &*found;
}

// «school12.example.org/news» means the page of that site.
QString addressToStore(const QString& told)
{
    const QString address = base::tidied(told);
    const bool hasScheme = address.contains(QLatin1String("://"));
    return address.isEmpty() || hasScheme ? address : QStringLiteral("https://") + address;
}

bool isWebAddress(const QString& address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    const QString host = url.host();
    return url.isValid() && web && host.indexOf(QLatin1Char('.')) > 0 && !host.endsWith(QLatin1Char('.'));
}

template <class T>
void removeRepeats(std::vector<T>& values)
{
    std::set<T> seen;
    std::erase_if(values, [&seen](const T& value) { return !seen.insert(value).second; });
}

// Unknown ones stay at the end, to be told.
QStringList inOrderOf(const programme::Profile& profile, const QStringList& items)
{
    QStringList known;
    QStringList unknown = items;
    for (const programme::RoadmapItem& item : profile.items) {
        if (unknown.removeAll(item.number) > 0) {
            known << item.number;
        }
    }
    unknown.removeDuplicates();
    return known + unknown;
}

FieldFault eventFault(const char* field, const char* code, const base::Arguments& arguments = {})
{
    return {QString::fromLatin1(field), QString::fromLatin1(code), arguments};
}

void checkDay(const Desk& desk, const Event& event, std::vector<FieldFault>& faults)
{
    const auto& programme = desk.programme();
    const QDate from = std::min(programme.t0, programme.period.start).addMonths(-monthsAroundProgramme);
    const QDate until = programme.period.end.addMonths(monthsAroundProgramme);
    if (event.date && (*event.date < from || *event.date > until)) {
        faults.push_back(eventFault("date", "event.date-far",
                                    {{QStringLiteral("date"), language::shortDate(*event.date)},
                                     {QStringLiteral("from"), language::shortDate(from)},
                                     {QStringLiteral("until"), language::shortDate(until)}}));
    }
}

void checkAttendance(const Event& event, std::vector<FieldFault>& faults)
{
    if (!event.attendance) {
        return;
    }
    const auto named = static_cast<int>(event.people.size());
    if (*event.attendance < 0) {
        faults.push_back(eventFault("attendance", "event.attendance-negative"));
    } else if (*event.attendance < named) {
        faults.push_back(eventFault("attendance", "event.attendance-fewer",
                                    {{QStringLiteral("count"), QString::number(*event.attendance)},
                                     {QStringLiteral("people"), QString::number(named)}}));
    }
}

void checkLinks(const Desk& desk, const Event& event, std::vector<FieldFault>& faults)
{
    const school::Lookup& lookup = desk.lookup();
    if (std::ranges::any_of(event.people, [&](const auto id) { return !lookup.person(id); })) {
        faults.push_back(eventFault("people", "event.unknown-person"));
    }
    const auto isRegistered = [&](const auto id) { return lookup.document(id) != nullptr; };
    if (!std::ranges::all_of(event.papers, isRegistered)) {
        faults.push_back(eventFault("papers", "event.paper-unregistered"));
    }
    QStringList unknown = event.items;
    unknown.removeIf(
        [&](const QString& number) { return programme::findItem(desk.profile(), number) != nullptr; });
    if (!unknown.isEmpty()) {
        faults.push_back(eventFault("items", "event.unknown-items",
                                    {{QStringLiteral("items"), unknown.join(QStringLiteral(", "))}}));
    }
}

} // namespace

Event eventToStore(const Desk& desk, Event told)
{
    told.programme = desk.programme().id;
    told.title = base::tidied(told.title);
    told.place = base::tidied(told.place);
    told.address = addressToStore(told.address);
    told.note = told.note.trimmed();
    told.items = inOrderOf(desk.profile(), told.items);
    removeRepeats(told.people);
    removeRepeats(told.papers);
    return told;
}

std::vector<FieldFault> eventFaults(const Desk& desk, const Event& told)
{
    const Event event = eventToStore(desk, told);
    std::vector<FieldFault> faults;
    if (event.title.isEmpty()) {
        faults.push_back(eventFault("title", "event.no-title"));
    }
    checkDay(desk, event, faults);
    checkAttendance(event, faults);
    if (!event.address.isEmpty() && !isWebAddress(event.address)) {
        faults.push_back(eventFault("address", "event.address-unread",
                                    {{QStringLiteral("address"), base::tidied(told.address)}}));
    }
    checkLinks(desk, event, faults);
    return faults;
}

base::Result<base::Id<Event>> saveEvent(Desk& desk, const Event& told)
{
    const Event* stored = findEvent(desk, told.id);
    if (!told.id.isNull() && !stored) {
        return base::refuseUsage("event.unknown");
    }
    if (const auto faults = eventFaults(desk, told); !faults.empty()) {
        return tl::unexpected(
            base::Error{base::Error::Kind::Input, faults.front().code, faults.front().arguments});
    }
    Event event = eventToStore(desk, told);
    if (!stored) {
        event.id = desk.ids().next<Event>();
    } else if (*stored == event) {
        return event.id;
    }
    const school::Step step{stored ? QStringLiteral("step.event-changed")
                                   : QStringLiteral("step.event-added"),
                            {{QStringLiteral("name"), event.title}}};
    if (const auto committed = desk.commit(step, {{}, {event}}); !committed) {
        return base::passOn(committed);
    }
    return event.id;
}

base::Result<void> removeEvents(Desk& desk, const std::vector<base::Id<Event>>& ids)
{
    school::Changes changes;
    QString title;
    for (const auto id : ids) {
        const Event* stored = findEvent(desk, id);
        if (!stored) {
            return base::refuseUsage("event.unknown");
        }
        title = stored->title;
        changes.removed.emplace_back(*stored);
    }
    if (changes.isEmpty()) {
        return {};
    }
    const bool one = ids.size() == 1;
    const school::Step step{one ? QStringLiteral("step.event-removed")
                                : QStringLiteral("step.events-removed"),
                            one ? base::Arguments{{QStringLiteral("name"), title}}
                                : base::Arguments{{QStringLiteral("n"), QString::number(ids.size())}}};
    return desk.commit(step, changes);
}

} // namespace kurator::office
