#include "lists/event_list.h"

#include "base/text.h"
#include "lists/event_choices.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace kurator::lists {

namespace {

using programme::Event;

EventRow eventRow(const office::Desk& desk, const Event& event)
{
    const school::Lookup& lookup = desk.lookup();
    EventRow row;
    row.event = event;
    row.state = programme::eventState(event, desk.today());
    for (const auto id : event.people) {
        const auto* person = lookup.person(id);
        row.names << (person ? language::fullName(person->name) : QString());
    }
    for (const auto id : event.papers) {
        if (const auto* paper = lookup.document(id)) {
            row.papers << paperLabel(*paper);
        }
    }
    for (const QString& number : event.items) {
        const auto* item = programme::findItem(desk.profile(), number);
        row.items << (item ? number + QStringLiteral(" · ") + item->title : number);
    }
    row.key = base::foldedKey(
        (QStringList{event.title, event.place, event.note} + row.names + row.papers + row.items)
            .join(QLatin1Char(' ')));
    return row;
}

bool isEarlierEvent(const EventRow& a, const EventRow& b)
{
    const QDate far(9999, 12, 31);
    const QDate dayOfA = a.event.date.value_or(far);
    const QDate dayOfB = b.event.date.value_or(far);
    return dayOfA != dayOfB ? dayOfA < dayOfB
                            : base::foldedKey(a.event.title) < base::foldedKey(b.event.title);
}

// Whether people of events may be named, by the entry of the open programme or their office.
class EventNames
{
public:
    explicit EventNames(const office::Desk& desk) : m_gate(desk)
    {
        for (const people::Entry& entry : desk.snapshot().entries) {
            if (entry.programme == desk.programme().id) {
                m_entries.insert(entry.person.uuid(), entry.id);
            }
        }
        for (const people::StaffMember& member : desk.snapshot().staff) {
            m_staff.insert(member.person.uuid());
        }
    }

    [[nodiscard]] std::optional<office::BlockedPerson> blocked(base::Id<people::Person> person) const
    {
        const auto entry = m_entries.constFind(person.uuid());
        if (entry != m_entries.constEnd()) {
            return m_gate.mayName(*entry) ? std::nullopt : std::optional(m_gate.blocked(*entry));
        }
        if (m_staff.contains(person.uuid())) {
            return std::nullopt;
        }
        const auto* known = m_gate.lookup().person(person);
        return office::BlockedPerson{known ? language::fullName(known->name) : QString(), {}, {}};
    }

private:
    office::NamingGate m_gate;
    QHash<QUuid, base::Id<people::Entry>> m_entries;
    QSet<QUuid> m_staff;
};

} // namespace

std::vector<EventRow> eventRows(const office::Desk& desk)
{
    std::vector<EventRow> rows;
    for (const Event& event : desk.snapshot().events) {
        if (event.programme == desk.programme().id) {
            rows.push_back(eventRow(desk, event));
        }
    }
    std::ranges::stable_sort(rows, isEarlierEvent);
    return rows;
}

NamedRows<EventRow> rowsToName(const office::Desk& desk, const std::vector<EventRow>& rows)
{
    const EventNames gate(desk);
    NamedRows<EventRow> named;
    for (EventRow row : rows) {
        QStringList names;
        for (size_t i = 0; i < row.event.people.size(); ++i) {
            const auto blocked = gate.blocked(row.event.people[i]);
            if (!blocked) {
                names << row.names[static_cast<qsizetype>(i)];
            } else if (std::ranges::find(named.leftOut, blocked->name, &office::BlockedPerson::name) ==
                       named.leftOut.end()) {
                named.leftOut.push_back(*blocked);
            }
        }
        row.names = names;
        named.rows.push_back(std::move(row));
    }
    return named;
}

} // namespace kurator::lists
