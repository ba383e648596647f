#include "messages/message_tables.h"

#include <QtGlobal>

namespace kurator::messages {

namespace {

constexpr MessageRow paperLifeRows[] = {
    {"office.unknown-template",
     QT_TRANSLATE_NOOP("messages", "There is no template “{template}” of your own to change. Choose one from "
                                   "the list of templates.")},
    {"office.no-document", QT_TRANSLATE_NOOP("messages", "This paper is not in the base any more.")},
    {"office.acquainted-future",
     QT_TRANSLATE_NOOP("messages", "{date} is still to come. Write the day on which the sheet was signed.")},
    {"office.acquainted-early",
     QT_TRANSLATE_NOOP("messages", "The paper is of {date}: nobody could read it before. Check the day.")},
    {"office.acquainted-signed",
     QT_TRANSLATE_NOOP(
         "messages", "{name} has signed already and stays on the sheet. If the mark is a slip, take it back "
                     "first.")},
    {"office.not-employees",
     QT_TRANSLATE_NOOP("messages",
                       "Only employees of the school sign the sheet. To pupils, parents and guests give an "
                       "extract from the paper.")},
    {"office.nobody-to-acquaint",
     QT_TRANSLATE_NOOP("messages", "The sheet is empty. Add those who have to read the paper.")},
    {"step.template-saved", QT_TRANSLATE_NOOP("messages", "template of the school's own saved: {title}")},
    {"step.template-reset", QT_TRANSLATE_NOOP("messages", "original template put back: {title}")},
    {"step.acquainted", QT_TRANSLATE_NOOP("messages", "acquaintance marked: {title} № {number}")},
    {"step.acquainted-not",
     QT_TRANSLATE_NOOP("messages", "mark of acquaintance taken back: {title} № {number}")},
    {"step.acquaintance-sheet",
     QT_TRANSLATE_NOOP("messages", "sheet of acquaintance changed: {title} № {number}")},
    {"step.paper-filed", QT_TRANSLATE_NOOP("messages", "paper put into a file: {title} № {number}")},
    {"step.paper-unfiled", QT_TRANSLATE_NOOP("messages", "paper taken out of its file: {title} № {number}")},
};

} // namespace

MessageRows paperLifeMessages()
{
    return paperLifeRows;
}

} // namespace kurator::messages
