#include "messages/message_tables.h"

#include <QtGlobal>

namespace kurator::messages {

namespace {

constexpr MessageRow documentsRows[] = {
    {"documents.paper-damaged",
     QT_TRANSLATE_NOOP("messages",
                       "The stored paper is damaged and cannot be shown whole. Open a copy of the base.")},
    {"documents.paper-newer",
     QT_TRANSLATE_NOOP("messages", "The paper was written by a newer program (version {version}). Update "
                                   "«Куратор» and open it again.")},
    {"documents.template-unknown-field",
     QT_TRANSLATE_NOOP("messages", "Template “{template}”, line {line}: the field “{what}” is not known. "
                                   "Check its spelling against the list of fields of this paper.")},
    {"documents.template-unknown-filter",
     QT_TRANSLATE_NOOP("messages", "Template “{template}”, line {line}: the word “{what}” after the bar is "
                                   "not known. The description of templates lists them.")},
    {"documents.template-wrong-filter",
     QT_TRANSLATE_NOOP("messages",
                       "Template “{template}”, line {line}: the field cannot be printed like this: “{what}”. "
                       "Check that the word suits the field and that all forms are given.")},
    {"documents.template-unclosed-field",
     QT_TRANSLATE_NOOP(
         "messages", "Template “{template}”, line {line}: the brace after “{what}” is not closed. Put a }.")},
    {"documents.template-unknown-keyword",
     QT_TRANSLATE_NOOP(
         "messages",
         "Template “{template}”, line {line}: “{what}” is not known. Check the word in square brackets.")},
    {"documents.template-unknown-part",
     QT_TRANSLATE_NOOP("messages", "Template “{template}”, line {line}: there is no part “{what}” to insert. "
                                   "Check its name.")},
    {"documents.template-wrong-line",
     QT_TRANSLATE_NOOP("messages", "Template “{template}”, line {line}: this cannot stand here: “{what}”. "
                                   "Compare the line with the description of templates.")},
    {"documents.template-unclosed-block",
     QT_TRANSLATE_NOOP("messages",
                       "Template “{template}”: “[{what}]” in line {line} has no end. Add [конец].")},
    {"documents.template-stray-keyword",
     QT_TRANSLATE_NOOP(
         "messages",
         "Template “{template}”, line {line}: [{what}] is not needed. Remove it or add its beginning.")},
    {"documents.field-missing",
     QT_TRANSLATE_NOOP(
         "messages",
         "Not filled in: {meaning}. The paper has a blank in this place: fill it in before signing.")},
    {"documents.sex-unknown",
     QT_TRANSLATE_NOOP("messages", "The sex of {name} is not told: the name and the words about it may be "
                                   "printed wrongly. Tell it in the card.")},
    {"documents.name-unconfirmed",
     QT_TRANSLATE_NOOP("messages", "Check how the name {name} declines and confirm its forms in the card.")},
    {"documents.edits-damaged",
     QT_TRANSLATE_NOOP("messages",
                       "The draft with your changes to the paper cannot be read. Begin the paper again.")},
    {"paper.consents-good", QT_TRANSLATE_N_NOOP("messages", "Consents are valid for all: %n named")},
    {"paper.consents-missing", QT_TRANSLATE_N_NOOP("messages", "No valid consent: %n person(s)")},
    {"paper.registry-good", QT_TRANSLATE_NOOP("messages", "All mentors are in the registry (№ {number})")},
    {"paper.registry-outside", QT_TRANSLATE_N_NOOP("messages", "Not in the registry: %n mentor(s)")},
    {"paper.pairs-do-not-fit",
     QT_TRANSLATE_N_NOOP("messages", "Did not fit at the trial meeting: %n pair(s)")},
    {"paper.labour-good",
     QT_TRANSLATE_N_NOOP("messages", "Papers of article 351.8 are in order: %n pair(s) of employees")},
    {"paper.labour-missing",
     QT_TRANSLATE_N_NOOP("messages", "Papers of article 351.8 are missing: %n employee(s)")},
    {"paper.participation-missing",
     QT_TRANSLATE_N_NOOP("messages", "No consent to take part (D18): %n person(s)")},
    {"paper.dates-good", QT_TRANSLATE_N_NOOP("messages", "All items have their dates: %n")},
    {"paper.dates-wait", QT_TRANSLATE_N_NOOP("messages", "Without dates for now: %n item(s)")},
    {"paper.names-good", QT_TRANSLATE_NOOP("messages", "Names are declined by the rules, none is doubtful")},
    {"paper.names-unconfirmed", QT_TRANSLATE_N_NOOP("messages", "Cases of names not confirmed: %n")},
    {"paper.sex-unknown",
     QT_TRANSLATE_N_NOOP("messages", "Sex not told, names may stand in a wrong case: %n")},
    {"paper.blanks", QT_TRANSLATE_NOOP("messages", "Left blank: {what}")},
    {"paper.date-none", QT_TRANSLATE_NOOP("messages", "The date is not given yet")},
    {"paper.date-future", QT_TRANSLATE_NOOP("messages", "The date {date} is still to come")},
    {"paper.date-before-start",
     QT_TRANSLATE_NOOP("messages",
                       "The date {date} is before the order that started the programme, {start}")},
    {"paper.date-day-off", QT_TRANSLATE_NOOP("messages", "{date} is a day off")},
    {"paper.date-good", QT_TRANSLATE_NOOP("messages", "The date {date} is a working day")},
    {"paper.number-none",
     QT_TRANSLATE_NOOP("messages", "The number is not given yet: the secretary gives it")},
    {"paper.number-mask",
     QT_TRANSLATE_NOOP("messages", "The number {number} is not written as the journal's: {mask}")},
    {"paper.number-ending",
     QT_TRANSLATE_NOOP("messages",
                       "The number {number} is unlike the others in the journal, for example {example}")},
    {"paper.number-good", QT_TRANSLATE_NOOP("messages", "The number {number} is free")},
    {"documents.style-range",
     QT_TRANSLATE_NOOP("messages", "{what}: from {least} to {most} can be printed.")},
    {"documents.style-font", QT_TRANSLATE_NOOP("messages", "Name the font of the papers.")},
    {"documents.style-damaged",
     QT_TRANSLATE_NOOP("messages", "The stored look of papers is damaged. Choose the look anew.")},
    {"documents.style-below",
     QT_TRANSLATE_NOOP("messages", "{what}: {value}. The standard asks for {least} or more.")},
    {"documents.style-above",
     QT_TRANSLATE_NOOP("messages", "{what}: {value}. The standard asks for {most} or less.")},
    {"documents.style-binding",
     QT_TRANSLATE_NOOP("messages", "{what}: {value}. Papers kept for more than ten years, orders among them, "
                                   "want 30 mm for the binding.")},
    {"style.left", QT_TRANSLATE_NOOP("messages", "Left margin, mm")},
    {"style.right", QT_TRANSLATE_NOOP("messages", "Right margin, mm")},
    {"style.top", QT_TRANSLATE_NOOP("messages", "Top margin, mm")},
    {"style.bottom", QT_TRANSLATE_NOOP("messages", "Bottom margin, mm")},
    {"style.font-size", QT_TRANSLATE_NOOP("messages", "Size of letters, points")},
    {"style.table-font-size", QT_TRANSLATE_NOOP("messages", "Size of letters in tables, points")},
    {"style.line-spacing", QT_TRANSLATE_NOOP("messages", "Line spacing")},
    {"style.indent", QT_TRANSLATE_NOOP("messages", "Indent of a paragraph, mm")},
    {"style.corner-width", QT_TRANSLATE_NOOP("messages", "Width of a requisite at the corner, mm")},
    {"style.title-width", QT_TRANSLATE_NOOP("messages", "Width of a title at the left, mm")},
    {"rendering.font-missing",
     QT_TRANSLATE_NOOP("messages",
                       "The font “{family}” is not installed here: papers are printed with "
                       "“{used}”. Install the font, or choose another one on the page “School”, tab "
                       "“Papers”.")},
    {"rendering.unknown-format",
     QT_TRANSLATE_NOOP("messages",
                       "The file “{file}” ends in no known way. Give it a name that ends in .pdf, "
                       ".odt or .docx.")},
    {"rendering.write-failed",
     QT_TRANSLATE_NOOP("messages", "The file “{file}” could not be written. Check that the disk has room and "
                                   "that the folder may be written to; the former file is untouched.")},
    {"rendering.no-papers", QT_TRANSLATE_NOOP("messages", "There is nothing to print: no paper is chosen.")},
    {"rendering.cancelled", QT_TRANSLATE_NOOP("messages", "Writing was stopped, no file was made.")},
};

} // namespace

MessageRows documentsMessages()
{
    return documentsRows;
}

} // namespace kurator::messages
