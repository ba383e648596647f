#include "messages/message_tables.h"

#include <QtGlobal>

namespace kurator::messages {

namespace {

constexpr MessageRow listsRows[] = {
    {"lists.no-document", QT_TRANSLATE_NOOP("messages", "This paper is not in the register any more.")},
    {"lists.no-paper-text",
     QT_TRANSLATE_NOOP(
         "messages",
         "“{title}” was issued elsewhere: the register keeps its number and date, not its text.")},
    {"lists.start-school",
     QT_TRANSLATE_NOOP("messages", "The programme begins with the school's own order on introduction (D01): "
                                   "its date and number are asked.")},
    {"lists.start-region",
     QT_TRANSLATE_NOOP("messages", "The programme begins with the order of the region: its date is asked.")},
};

} // namespace

MessageRows listsMessages()
{
    return listsRows;
}

} // namespace kurator::messages
