#include "messages/message_tables.h"

#include <QtGlobal>

namespace kurator::messages {

namespace {

constexpr MessageRow importRows[] = {
    {"import.cancelled", QT_TRANSLATE_NOOP("messages", "Loading “{file}” was stopped. Nothing was stored.")},
    {"import.empty-text", QT_TRANSLATE_NOOP("messages", "There is no text to read. Select the table, copy it "
                                                        "and paste it once more.")},
    {"import.copied-text", QT_TRANSLATE_NOOP("messages", "copied text")},
    {"import.male", QT_TRANSLATE_NOOP("messages", "male")},
    {"import.female", QT_TRANSLATE_NOOP("messages", "female")},
    {"import.yes", QT_TRANSLATE_NOOP("messages", "yes")},
    {"import.no", QT_TRANSLATE_NOOP("messages", "no")},
    {"import.pupil", QT_TRANSLATE_NOOP("messages", "pupil")},
    {"import.student", QT_TRANSLATE_NOOP("messages", "student")},
    {"import.teacher", QT_TRANSLATE_NOOP("messages", "teacher")},
    {"import.parent", QT_TRANSLATE_NOOP("messages", "parent")},
    {"import.graduate", QT_TRANSLATE_NOOP("messages", "graduate")},
    {"import.employer", QT_TRANSLATE_NOOP("messages", "employer")},
    {"import.partner", QT_TRANSLATE_NOOP("messages", "social partner")},
    {"import.other", QT_TRANSLATE_NOOP("messages", "other")},
    {"import.mother", QT_TRANSLATE_NOOP("messages", "mother")},
    {"import.father", QT_TRANSLATE_NOOP("messages", "father")},
    {"import.adopter", QT_TRANSLATE_NOOP("messages", "adopter")},
    {"import.guardian", QT_TRANSLATE_NOOP("messages", "guardian")},
    {"import.trustee", QT_TRANSLATE_NOOP("messages", "trustee")},
    {"import.guardianship-body", QT_TRANSLATE_NOOP("messages", "guardianship authority")},
    {"import.representative", QT_TRANSLATE_NOOP("messages", "legal representative")},
    {"import.signed-self", QT_TRANSLATE_NOOP("messages", "the participant")},
    {"import.signed-representative", QT_TRANSLATE_NOOP("messages", "a representative")},
};

} // namespace

MessageRows importMessages()
{
    return importRows;
}

} // namespace kurator::messages
