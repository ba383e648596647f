#include "messages/message_tables.h"

#include <QtGlobal>

namespace kurator::messages {

namespace {

constexpr MessageRow importRows[] = {
    {"import.cancelled", QT_TRANSLATE_NOOP("messages", "Loading “{file}” was stopped. Nothing was stored.")},
    {"import.empty-text", QT_TRANSLATE_NOOP("messages", "There is no text to read. Select the table, copy it "
                                                        "and paste it once more.")},
    {"import.repair-date-number", QT_TRANSLATE_NOOP("messages", "the number behind a date")},
    {"import.repair-date-text", QT_TRANSLATE_NOOP("messages", "a date written as text")},
    {"import.repair-birth-date", QT_TRANSLATE_NOOP("messages", "a whole date in the column of years")},
    {"import.repair-age", QT_TRANSLATE_NOOP("messages", "an age of today became a year of birth, ±1")},
    {"import.repair-phone-number", QT_TRANSLATE_NOOP("messages", "a phone that the table took for a number")},
    {"import.repair-phone", QT_TRANSLATE_NOOP("messages", "one way of writing phones")},
    {"import.repair-spaces", QT_TRANSLATE_NOOP("messages", "needless spaces")},
    {"import.repair-capitals", QT_TRANSLATE_NOOP("messages", "capital letters")},
    {"import.repair-letters", QT_TRANSLATE_NOOP("messages", "Latin letters that look like Russian ones")},
    {"import.repair-name", QT_TRANSLATE_NOOP("messages", "surname first, without needless marks")},
    {"import.repair-known", QT_TRANSLATE_NOOP("messages", "as in the base")},
    {"import.copied-text", QT_TRANSLATE_NOOP("messages", "copied text")},
};

} // namespace

MessageRows importMessages()
{
    return importRows;
}

} // namespace kurator::messages
