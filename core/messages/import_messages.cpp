#include "messages/message_tables.h"

#include <QtGlobal>

namespace kurator::messages {

namespace {

constexpr MessageRow importRows[] = {
    {"import.cancelled", QT_TRANSLATE_NOOP("messages", "Loading “{file}” was stopped. Nothing was stored.")},
    {"import.empty-text", QT_TRANSLATE_NOOP("messages", "There is no text to read. Select the table, copy it "
                                                        "and paste it once more.")},
    {"import.copied-text", QT_TRANSLATE_NOOP("messages", "copied text")},
};

} // namespace

MessageRows importMessages()
{
    return importRows;
}

} // namespace kurator::messages
