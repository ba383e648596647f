#include "messages/message_tables.h"

#include <QtGlobal>

namespace kurator::messages {

namespace {

constexpr MessageRow exchangeRows[] = {
    {"exchange.missing-file",
     QT_TRANSLATE_NOOP(
         "messages",
         "The file “{file}” was not found. Check whether it was renamed or moved, and choose it again.")},
    {"exchange.unreadable",
     QT_TRANSLATE_NOOP("messages", "“{file}” could not be read. Make sure that it is a file and not a "
                                   "folder, and that you may open it.")},
    {"exchange.empty-file",
     QT_TRANSLATE_NOOP("messages", "The file “{file}” is empty. Choose a file with a list.")},
    {"exchange.not-a-table",
     QT_TRANSLATE_NOOP(
         "messages", "“{file}” is not a table. Choose a file of Excel (.xlsx), LibreOffice (.ods) or CSV.")},
    {"exchange.other-format",
     QT_TRANSLATE_NOOP("messages", "“{file}” looks like a table saved in another form. Open it in Excel or "
                                   "LibreOffice and save it as .xlsx.")},
    {"exchange.old-xls",
     QT_TRANSLATE_NOOP("messages",
                       "“{file}” is saved in the old format of Excel (.xls). Open it and save it as .xlsx.")},
    {"exchange.encrypted",
     QT_TRANSLATE_NOOP(
         "messages",
         "“{file}” is protected by a password. Open it, remove the password, save a copy and choose that.")},
    {"exchange.damaged", QT_TRANSLATE_NOOP("messages", "The file “{file}” is damaged or was copied in part. "
                                                       "Ask for it again, or open it and save it anew.")},
    {"exchange.no-sheets", QT_TRANSLATE_NOOP("messages", "The workbook “{file}” has no sheet with a table.")},
    {"exchange.too-large",
     QT_TRANSLATE_NOOP("messages", "The file “{file}” holds too much data. Leave only the sheet with the "
                                   "list and save it as a new file.")},
    {"exchange.too-many-rows",
     QT_TRANSLATE_NOOP("messages", "The sheet “{sheet}” has more than {limit} rows. Remove the needless ones "
                                   "or split the list into several files.")},
    {"exchange.too-many-columns",
     QT_TRANSLATE_NOOP(
         "messages",
         "The sheet “{sheet}” has values beyond column {limit}. Remove the needless columns on the right.")},
    {"exchange.open-quote",
     QT_TRANSLATE_NOOP("messages", "A quotation mark is opened in row {row} of “{file}” and not closed. "
                                   "Correct it or save the table as .xlsx.")},
    {"exchange.no-folder",
     QT_TRANSLATE_NOOP("messages", "There is no folder “{folder}”. Choose another one for “{file}”.")},
    {"exchange.folder-read-only",
     QT_TRANSLATE_NOOP("messages", "“{file}” was not saved: the folder “{folder}” may not be written to. "
                                   "Choose another folder or ask for access.")},
    {"exchange.disk-full",
     QT_TRANSLATE_NOOP("messages", "“{file}” was not saved: the folder “{folder}” has no room. Free some on "
                                   "that disk and repeat; the former file is untouched.")},
    {"exchange.write-failed",
     QT_TRANSLATE_NOOP("messages",
                       "“{file}” could not be saved (folder “{folder}”). Close it in other programs, check "
                       "the room on the disk and repeat; the former file is untouched.")},
    {"exchange.text-too-long",
     QT_TRANSLATE_NOOP("messages", "Sheet “{sheet}”, row {row}, column {column}: the text is longer than "
                                   "{limit} characters, Excel would not take it. Shorten it.")},
    {"exchange.bad-json",
     QT_TRANSLATE_NOOP("messages", "{file} is not a JSON object: check what stands at character {offset}.")},
    {"exchange.bad-json-value",
     QT_TRANSLATE_NOOP("messages", "{file}: “{key}” cannot be “{value}”. Correct it.")},
    {"exchange.unknown-key",
     QT_TRANSLATE_NOOP("messages", "{file}: the part “{key}” is not known. Known parts: denominators, plan, "
                                   "items, settings, consents.")},
    {"exchange.no-reason",
     QT_TRANSLATE_NOOP(
         "messages",
         "{file}: the item {number} is marked as not needed without a reason. Write it under “reason”.")},
    {"exchange.empty-sheet",
     QT_TRANSLATE_NOOP("messages", "The sheet “{sheet}” of “{file}” is empty. Choose another sheet.")},
    {"exchange.no-columns",
     QT_TRANSLATE_NOOP("messages", "The sheet “{sheet}” of “{file}” lacks columns: {missing}. Add the "
                                   "headings or name the columns yourself (--mapping).")},
    {"exchange.no-columns-in-file",
     QT_TRANSLATE_NOOP("messages", "“{file}” lacks columns: {missing}. Add the headings or name the columns "
                                   "yourself (--mapping).")},
    {"exchange.no-override-column",
     QT_TRANSLATE_NOOP("messages",
                       "The sheet “{sheet}” of “{file}” has no column “{column}”, which the mapping names.")},
    {"exchange.bad-mapping",
     QT_TRANSLATE_NOOP("messages", "The mapping must be a JSON of pairs “heading: field”.")},
    {"exchange.unknown-field",
     QT_TRANSLATE_NOOP("messages",
                       "The mapping names an unknown field “{field}” for “{column}”. Known ones: {fields}.")},
    {"exchange.cell-error",
     QT_TRANSLATE_NOOP("messages",
                       "the cell holds an error of the spreadsheet ({value}). Correct it and repeat.")},
    {"exchange.no-name", QT_TRANSLATE_NOOP("messages", "the name is not filled in.")},
    {"exchange.not-a-name",
     QT_TRANSLATE_NOOP("messages", "“{value}” is not a name. Write surname, given name and patronymic.")},
    {"exchange.several-people",
     QT_TRANSLATE_NOOP("messages", "there are several people in one cell: “{value}”. Give each a row.")},
    {"exchange.initials-only",
     QT_TRANSLATE_NOOP("messages", "there are only initials: “{value}”. Write the name in full.")},
    {"exchange.latin-in-name",
     QT_TRANSLATE_NOOP("messages", "the name “{value}” holds Latin letters. Write it in Russian letters.")},
    {"exchange.one-word-name",
     QT_TRANSLATE_NOOP("messages", "the name is one word: “{value}”. Write surname and given name.")},
    {"exchange.name-repaired", QT_TRANSLATE_NOOP("messages", "the name was corrected: {now}.")},
    {"exchange.not-a-date",
     QT_TRANSLATE_NOOP("messages", "“{value}” is not a date. Write it as 05.09.2026.")},
    {"exchange.no-such-date", QT_TRANSLATE_NOOP("messages", "there is no such date: “{value}”.")},
    {"exchange.date-without-day",
     QT_TRANSLATE_NOOP("messages", "“{value}” has no day. Write the date in full: 05.09.2026.")},
    {"exchange.date-without-month",
     QT_TRANSLATE_NOOP("messages", "“{value}” is only a year. Write the date in full: 05.09.2026.")},
    {"exchange.no-date", QT_TRANSLATE_NOOP("messages", "the date is not filled in.")},
    {"exchange.date-in-future", QT_TRANSLATE_NOOP("messages", "the date “{value}” lies ahead.")},
    {"exchange.dates-order", QT_TRANSLATE_NOOP("messages", "the end {end} is before the beginning {start}.")},
    {"exchange.age-instead-of-year",
     QT_TRANSLATE_NOOP("messages", "“{value}” is an age, and a year of birth is needed: {from} or {to}.")},
    {"exchange.not-a-year", QT_TRANSLATE_NOOP("messages", "“{value}” is not a year of birth.")},
    {"exchange.birth-age", QT_TRANSLATE_NOOP("messages", "by the date of birth the age is {age}: check it.")},
    {"exchange.birth-in-future", QT_TRANSLATE_NOOP("messages", "the date of birth “{value}” lies ahead.")},
    {"exchange.birth-differs",
     QT_TRANSLATE_NOOP("messages", "the year of birth {year} does not agree with the date {date}.")},
    {"exchange.not-a-phone", QT_TRANSLATE_NOOP("messages", "“{value}” is not a telephone number.")},
    {"exchange.phone-kept",
     QT_TRANSLATE_NOOP("messages", "the telephone number could not be read, it is kept as it is: {value}.")},
    {"exchange.not-a-sex", QT_TRANSLATE_NOOP("messages", "“{value}” is not a sex. Write м or ж.")},
    {"exchange.not-yes-or-no", QT_TRANSLATE_NOOP("messages", "“{value}” is neither yes nor no.")},
    {"exchange.not-a-capacity", QT_TRANSLATE_NOOP("messages", "“{value}” is not a number of mentees.")},
    {"exchange.not-an-experience",
     QT_TRANSLATE_NOOP("messages", "“{value}” is not a length of service in years.")},
    {"exchange.experience-unread",
     QT_TRANSLATE_NOOP("messages", "the length of service “{value}” could not be read and was left out.")},
    {"exchange.unknown-category",
     QT_TRANSLATE_NOOP("messages", "the category “{unknown}” is not known. Choose: обучающийся, студент, "
                                   "педагог, родитель, выпускник, работодатель, социальный партнёр, иное.")},
    {"exchange.category-unread",
     QT_TRANSLATE_NOOP("messages", "in the category “{unknown}” was not understood and was left out.")},
    {"exchange.no-category",
     QT_TRANSLATE_NOOP("messages", "{name}: the category is not told, so the side of the form “{form}” is "
                                   "not clear. Fill it in in the base.")},
    {"exchange.restricted-left-out",
     QT_TRANSLATE_NOOP(
         "messages",
         "the category was not stored: it needs a separate consent. Import it after the consent.")},
    {"exchange.unknown-form",
     QT_TRANSLATE_NOOP("messages", "the form “{value}” is not in the programme. There are: {forms}.")},
    {"exchange.no-form", QT_TRANSLATE_NOOP("messages", "the form of mentoring is not told.")},
    {"exchange.several-forms", QT_TRANSLATE_NOOP("messages", "several forms are told. A pair has one.")},
    {"exchange.sides", QT_TRANSLATE_NOOP("messages", "{name} does not fit the side of the form “{form}”.")},
    {"exchange.same-person", QT_TRANSLATE_NOOP("messages", "{name}: mentor and mentee are one person.")},
    {"exchange.outside-programme",
     QT_TRANSLATE_NOOP("messages", "the term from {start} to {end} lies outside the programme.")},
    {"exchange.pair-fixed",
     QT_TRANSLATE_NOOP("messages", "the pair is fixed by an order, its dates stay: {start} – {end}.")},
    {"exchange.representative-unread",
     QT_TRANSLATE_NOOP("messages", "the representative could not be read from “{value}” and was left out.")},
    {"exchange.ambiguous",
     QT_TRANSLATE_NOOP("messages",
                       "{name}: there is such a name in the base already, and without a date of birth it is "
                       "not clear whether it is the same person. Fill in the date of birth.")},
    {"exchange.unknown-person",
     QT_TRANSLATE_NOOP("messages",
                       "{name}: there is nobody of this name in the base. Import the base first.")},
    {"exchange.not-a-consent-kind",
     QT_TRANSLATE_NOOP("messages", "“{value}” is not a kind of consent. There are: обработка, "
                                   "распространение, специальные категории, участие, наставничество.")},
    {"exchange.not-a-signer",
     QT_TRANSLATE_NOOP("messages", "“{value}”: write who signed: сам, представитель, оба.")},
    {"exchange.no-signer",
     QT_TRANSLATE_NOOP("messages", "it is not told who signed: сам, представитель, оба.")},
    {"exchange.term-before-signing",
     QT_TRANSLATE_NOOP("messages", "the consent ends on {end}, before it is signed on {start}.")},
    {"exchange.supplement-number",
     QT_TRANSLATE_NOOP(
         "messages",
         "the number of the supplement to the contract is not told. Write it down when you have it.")},
    {"exchange.supplement-date",
     QT_TRANSLATE_NOOP("messages", "the date of the supplement to the contract is not told.")},
    {"exchange.recipients-by-form",
     QT_TRANSLATE_NOOP("messages",
                       "the recipients are taken from the form of consent: the regional centre.")},
    {"import.mentees",
     QT_TRANSLATE_NOOP("messages", "import of mentees from {file}: new {new}, updated {updated}")},
    {"import.mentors",
     QT_TRANSLATE_NOOP("messages", "import of mentors from {file}: new {new}, updated {updated}")},
    {"import.consents",
     QT_TRANSLATE_NOOP("messages", "import of consents from {file}: new {new}, updated {updated}")},
    {"import.pairs",
     QT_TRANSLATE_NOOP("messages", "import of pairs from {file}: new {new}, updated {updated}")},
    {"import.ballots",
     QT_TRANSLATE_NOOP("messages", "import of ballots from {file}: new {new}, updated {updated}")},
    {"exchange.ballot-unknown",
     QT_TRANSLATE_NOOP("messages", "{name}: there is no such participant. Check how the name is written.")},
    {"exchange.ballot-several",
     QT_TRANSLATE_NOOP("messages", "{name}: this may be any of them: {people}. Write the name in full.")},
    {"exchange.ballot-left",
     QT_TRANSLATE_NOOP("messages", "{name} takes part no longer. Choose another or leave the place empty.")},
    {"exchange.ballot-side",
     QT_TRANSLATE_NOOP("messages",
                       "{name} is on the same side: mentees name mentors, mentors name mentees.")},
    {"exchange.ballot-twice", QT_TRANSLATE_NOOP("messages", "{name} is named twice. Leave one place.")},
    {"exchange.ballot-too-many",
     QT_TRANSLATE_NOOP("messages", "{n} names are on one ballot. Three at most.")},
    {"exchange.ballot-again",
     QT_TRANSLATE_NOOP("messages", "{name} has a row above already. Leave out one of them.")},
    {"exchange.ballot-empty", QT_TRANSLATE_NOOP("messages", "nobody is named and there is no remark.")},
};

} // namespace

MessageRows exchangeMessages()
{
    return exchangeRows;
}

} // namespace kurator::messages
