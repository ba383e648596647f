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
    {"lists.stage-1", QT_TRANSLATE_NOOP("messages", "Preparing")},
    {"lists.stage-2", QT_TRANSLATE_NOOP("messages", "Base of mentees")},
    {"lists.stage-3", QT_TRANSLATE_NOOP("messages", "Base of mentors")},
    {"lists.stage-4", QT_TRANSLATE_NOOP("messages", "Selection and training")},
    {"lists.stage-5", QT_TRANSLATE_NOOP("messages", "Pairs and groups")},
    {"lists.stage-6", QT_TRANSLATE_NOOP("messages", "Work of pairs")},
    {"lists.stage-7", QT_TRANSLATE_NOOP("messages", "Closing")},
    {"lists.indicator-i1", QT_TRANSLATE_NOOP("messages", "Mentees, 10–19")},
    {"lists.indicator-i2", QT_TRANSLATE_NOOP("messages", "Mentors, 15–19")},
    {"lists.indicator-i3", QT_TRANSLATE_NOOP("messages", "Young specialists")},
    {"lists.indicator-i4", QT_TRANSLATE_NOOP("messages", "Partner enterprises")},
};

} // namespace

MessageRows listsMessages()
{
    return listsRows;
}

} // namespace kurator::messages
