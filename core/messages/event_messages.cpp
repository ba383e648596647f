#include "messages/message_tables.h"

#include <QtGlobal>

namespace kurator::messages {

namespace {

constexpr MessageRow eventRows[] = {
    {"event.unknown",
     QT_TRANSLATE_NOOP("messages", "There is no such event any more. Look at the list again.")},
    {"event.no-title", QT_TRANSLATE_NOOP("messages", "Say in a few words what it is: the list shows this.")},
    {"event.date-far",
     QT_TRANSLATE_NOOP("messages",
                       "{date} is far from the open programme. Choose a day from {from} to {until}, "
                       "or open another year.")},
    {"event.attendance-negative",
     QT_TRANSLATE_NOOP("messages",
                       "The number of people cannot be below zero. Leave it empty if it is not known.")},
    {"event.attendance-fewer",
     QT_TRANSLATE_NOOP("messages",
                       "{people} people are named, and {count} are said to have come. Correct the number "
                       "or leave it empty.")},
    {"event.address-unread",
     QT_TRANSLATE_NOOP("messages", "“{address}” is no address of a page. Copy it from the browser whole, as "
                                   "https://school.example.ru/news.")},
    {"event.unknown-person",
     QT_TRANSLATE_NOOP("messages",
                       "Somebody who was chosen is no longer in the base. Choose the people again.")},
    {"event.paper-unregistered",
     QT_TRANSLATE_NOOP(
         "messages", "A paper that was chosen is not in the register. Register it first, or take it away.")},
    {"event.unknown-items",
     QT_TRANSLATE_NOOP("messages", "The roadmap has no such items: {items}. Check the numbers.")},
    {"step.event-added", QT_TRANSLATE_NOOP("messages", "new event: {name}")},
    {"step.event-changed", QT_TRANSLATE_NOOP("messages", "event changed: {name}")},
    {"step.event-removed", QT_TRANSLATE_NOOP("messages", "event removed: {name}")},
    {"step.events-removed", QT_TRANSLATE_N_NOOP("messages", "%n events removed")},
};

} // namespace

MessageRows eventMessages()
{
    return eventRows;
}

} // namespace kurator::messages
