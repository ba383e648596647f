#include "messages/message_tables.h"

#include <QtGlobal>

namespace kurator::messages {

namespace {

constexpr MessageRow storageRows[] = {
    {"storage.exists", QT_TRANSLATE_NOOP("messages", "“{file}” is there already. Choose another name.")},
    {"storage.no-folder",
     QT_TRANSLATE_NOOP("messages", "There is no folder “{folder}” for “{file}”. Make it or choose another.")},
    {"storage.cannot-create",
     QT_TRANSLATE_NOOP("messages",
                       "“{file}” cannot be made in “{folder}”. Check that the folder may be written to.")},
    {"storage.missing",
     QT_TRANSLATE_NOOP("messages", "The base “{file}” was not found. Check its name and place.")},
    {"storage.not-a-file",
     QT_TRANSLATE_NOOP("messages", "“{file}” is a folder, not a base. Choose the file of the base.")},
    {"storage.unreadable",
     QT_TRANSLATE_NOOP("messages",
                       "“{file}” may not be read. Ask the administrator for the right to open it.")},
    {"storage.locked",
     QT_TRANSLATE_NOOP(
         "messages",
         "The base “{file}” is open in another window or program. Close it there and try again.")},
    {"storage.empty",
     QT_TRANSLATE_NOOP("messages",
                       "The file “{file}” is empty: there is no base in it. Take a copy of the base.")},
    {"storage.not-ours",
     QT_TRANSLATE_NOOP("messages", "“{file}” is not a base of «Куратор». Choose another file.")},
    {"storage.damaged",
     QT_TRANSLATE_NOOP(
         "messages",
         "The base “{file}” is damaged. Open a copy; the damaged file is left as it is. ({detail})")},
    {"storage.newer-incompatible",
     QT_TRANSLATE_NOOP("messages", "“{file}” was written by a newer «Куратор». Update the program.")},
    {"storage.newer-read-only",
     QT_TRANSLATE_NOOP(
         "messages",
         "“{file}” was written by a newer «Куратор»: it can be read but not changed. Update the program.")},
    {"storage.needs-upgrade",
     QT_TRANSLATE_NOOP("messages", "“{file}” is of an older version and cannot be upgraded where it lies: "
                                   "the folder is read-only. Copy it to another folder.")},
    {"storage.unfinished-write",
     QT_TRANSLATE_NOOP("messages",
                       "The last write to “{file}” was cut off, and it cannot be restored in a read-only "
                       "folder. Copy it together with the file “-journal” to another folder.")},
    {"storage.upgrade-failed",
     QT_TRANSLATE_NOOP(
         "messages",
         "“{file}” could not be upgraded, it is as it was; a copy lies beside it: {copy}. ({detail})")},
    {"storage.disk-full",
     QT_TRANSLATE_NOOP(
         "messages",
         "The disk has no room for the change in “{file}”. Free some and repeat: nothing was changed.")},
    {"storage.write-failed",
     QT_TRANSLATE_NOOP(
         "messages",
         "The change could not be written to “{file}”; nothing was changed. Check the disk. ({detail})")},
    {"storage.scan-too-large",
     QT_TRANSLATE_NOOP("messages", "The scan is larger than {megabytes} MB. Scan it again in black and white "
                                   "with 200 dots an inch, or as JPG.")},
    {"storage.no-scan", QT_TRANSLATE_NOOP("messages", "This scan is no longer in the base.")},
    {"storage.gone",
     QT_TRANSLATE_NOOP("messages",
                       "“{file}” is no longer where it was opened, so nothing was stored. Put the "
                       "disk or the file back and open it again, or save a copy elsewhere.")},
    {"storage.read-failed",
     QT_TRANSLATE_NOOP("messages",
                       "“{file}” could not be read. Check the disk or take a copy of the base. ({detail})")},
    {"storage.read-only",
     QT_TRANSLATE_NOOP("messages",
                       "“{file}” or its folder is read-only: it can be looked at but not changed.")},
    {"storage.constraint",
     QT_TRANSLATE_NOOP(
         "messages", "The change does not agree with what the base holds; nothing was changed. ({detail})")},
    {"storage.unknown-value",
     QT_TRANSLATE_NOOP(
         "messages",
         "The base “{file}” holds a value that this program does not know: {value}. Update the program.")},
    {"storage.nothing-to-undo", QT_TRANSLATE_NOOP("messages", "There is nothing to take back.")},
    {"storage.nothing-to-redo", QT_TRANSLATE_NOOP("messages", "There is nothing to bring back.")},
    {"storage.undo-barrier",
     QT_TRANSLATE_NOOP("messages",
                       "This cannot be taken back: {step}. A registered paper is changed by another paper.")},
    {"storage.undo-conflict",
     QT_TRANSLATE_NOOP("messages",
                       "“{step}” cannot be taken back: the base was changed by another program.")},
    {"storage.undone", QT_TRANSLATE_NOOP("messages", "taken back: {step}")},
    {"storage.redone", QT_TRANSLATE_NOOP("messages", "brought back: {step}")},
    {"storage.upgraded", QT_TRANSLATE_NOOP("messages", "the base was upgraded")},
};

} // namespace

MessageRows storageMessages()
{
    return storageRows;
}

} // namespace kurator::messages
