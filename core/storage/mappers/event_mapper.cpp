#include "storage/mappers/tables.h"

namespace kurator::storage {

using base::SchoolHoliday;
using programme::Event;
using school::AcceptedFinding;

namespace {

template <class Entity>
Part<Event> idsPart(const char* table, std::vector<base::Id<Entity>> Event::*ids, const char* name)
{
    return listPart(table, "event", ids,
                    {column<base::Id<Entity>>(
                        name, [](auto& id) -> auto& { return id; })});
}

} // namespace

template <>
const Table<Event>& tableOf()
{
    using E = Event;
    static const Table<E> table{"event",
                                {
                                    column<E>("id", &E::id),
                                    column<E>("programme", &E::programme),
                                    column<E>("kind", &E::kind),
                                    column<E>("title", &E::title),
                                    column<E>("date", &E::date),
                                    column<E>("place", &E::place),
                                    column<E>("attendance", &E::attendance),
                                    column<E>("address", &E::address),
                                    column<E>("note", &E::note),
                                },
                                {
                                    textsPart("event_item", "event", &E::items, "number"),
                                    idsPart("event_person", &E::people, "person"),
                                    idsPart("event_document", &E::papers, "document"),
                                }};
    return table;
}

template <>
const Table<SchoolHoliday>& tableOf()
{
    using H = SchoolHoliday;
    static const Table<H> table{"school_holiday",
                                {
                                    column<H>("id", &H::id),
                                    column<H>(
                                        "starts", [](auto& h) -> auto& { return h.period.start; }),
                                    column<H>(
                                        "ends", [](auto& h) -> auto& { return h.period.end; }),
                                    column<H>("name", &H::name),
                                }};
    return table;
}

template <>
const Table<AcceptedFinding>& tableOf()
{
    using A = AcceptedFinding;
    static const Table<A> table{"accepted_finding",
                                {
                                    column<A>("id", &A::id),
                                    column<A>("programme", &A::programme),
                                    column<A>("code", &A::code),
                                    column<A>("subject", &A::subject),
                                    column<A>("facts", &A::facts),
                                    column<A>("reason", &A::reason),
                                    column<A>("date", &A::date),
                                }};
    return table;
}

} // namespace kurator::storage
