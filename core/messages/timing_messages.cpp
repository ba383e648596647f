#include "messages/message_tables.h"

#include <QtGlobal>

namespace kurator::messages {

namespace {

constexpr MessageRow timingRows[] = {
    {"office.pairs-by-no-start",
     QT_TRANSLATE_NOOP("messages",
                       "The order that starts the programme is not told yet, so there is nothing to "
                       "count from. Enter it first.")},
    {"office.pairs-by-early",
     QT_TRANSLATE_NOOP("messages",
                       "Pairs cannot start by {date}: two weeks at least go by after the order of "
                       "{start}. Choose {first} or later.")},
    {"office.pairs-by-late",
     QT_TRANSLATE_NOOP("messages",
                       "On {date} the programme is over already. Choose a day up to {end}, or clear "
                       "the field to keep the dates of the roadmap.")},
    {"office.item-before-start",
     QT_TRANSLATE_NOOP("messages", "{date} is before the order that starts the programme ({start}). Choose a "
                                   "later day. If it was done earlier, mark the item as done.")},
    {"step.holidays-saved", QT_TRANSLATE_NOOP("messages", "school holidays of {year} changed")},
    {"holidays.bad-period",
     QT_TRANSLATE_NOOP("messages",
                       "The holidays end on {end}, before they begin on {start}. Check the dates.")},
    {"holidays.too-long",
     QT_TRANSLATE_N_NOOP("messages",
                         "Holidays from {start} to {end} last longer than %n days. Check the year.")},
    {"holidays.other-year",
     QT_TRANSLATE_NOOP("messages",
                       "Holidays that begin on {start} do not belong to the school year {year}.")},
    {"holidays.overlap",
     QT_TRANSLATE_NOOP("messages",
                       "Two holidays share days: {one} and {other}. Change or remove one of them.")},
    {"holidays.bad-line",
     QT_TRANSLATE_NOOP("messages", "Line {row}: “{value}” cannot be read as a day. Write lines like "
                                   "“26.10.2026;03.11.2026;осенние”.")},
    {"holidays.no-lines",
     QT_TRANSLATE_NOOP("messages", "There are no holidays in this file. Write lines like "
                                   "“26.10.2026;03.11.2026;осенние”.")},
    {"programme.contradiction-in-holidays",
     QT_TRANSLATE_NOOP("messages", "The item {number} “{title}” ({start} – {end}) falls on school holidays: "
                                   "{holiday}. Move its dates, or begin the programme as a school year.")},
    {"programme.start-far",
     QT_TRANSLATE_NOOP("messages",
                       "The order that starts the model is of {date}, and this programme lasts from "
                       "{start} to {end}, so the terms of the roadmap fall outside it. Check the "
                       "date of the order, or open the programme of its year.")},
    {"agenda.start-far", QT_TRANSLATE_NOOP("messages", "The start order is of {date}, outside this year")},
    {"agenda.roadmap-in-holidays", QT_TRANSLATE_N_NOOP("messages", "%n items fall on school holidays")},
    {"agenda.roadmap-in-holidays-one",
     QT_TRANSLATE_NOOP("messages", "Item {number} falls on school holidays")},
    {"agenda.why-holidays", QT_TRANSLATE_NOOP("messages", "the pupils are away then")},
};

} // namespace

MessageRows timingMessages()
{
    return timingRows;
}

} // namespace kurator::messages
