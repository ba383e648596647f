#include "messages/message_tables.h"

#include <QtGlobal>

namespace kurator::messages {

namespace {

constexpr MessageRow programmeRows[] = {
    {"programme.no-profile",
     QT_TRANSLATE_NOOP("messages",
                       "The program has no profile “{profile}”. The command profiles lists them.")},
    {"programme.rule-unknown",
     QT_TRANSLATE_NOOP(
         "messages",
         "The timing rule “{rule}” is not understood. Check it against the description of profiles.")},
    {"programme.profile-encoding",
     QT_TRANSLATE_NOOP("messages", "The file “{file}” is not written in UTF-8. Open it in Notepad, choose "
                                   "“Save as”, the encoding UTF-8, and take it again.")},
    {"programme.profile-not-json",
     QT_TRANSLATE_NOOP(
         "messages",
         "“{file}”, line {line}, column {column}: {reason}. Correct this place and take the file again.")},
    {"programme.profile-not-object",
     QT_TRANSLATE_NOOP(
         "messages",
         "The file “{file}” does not hold a profile: its first and last signs must be curly brackets.")},
    {"json.no-colon", QT_TRANSLATE_NOOP("messages", "a colon is missing after a name")},
    {"json.no-comma",
     QT_TRANSLATE_NOOP("messages",
                       "here or just before a comma, a closing bracket or a quotation mark is missing")},
    {"json.extra-comma",
     QT_TRANSLATE_NOOP("messages", "there is a comma too many before the closing bracket")},
    {"json.no-quote", QT_TRANSLATE_NOOP("messages", "a quotation mark is not closed")},
    {"json.bad-number", QT_TRANSLATE_NOOP("messages", "a number is not finished")},
    {"json.bad-escape", QT_TRANSLATE_NOOP("messages", "there is a wrong sign after a backslash")},
    {"json.after-end", QT_TRANSLATE_NOOP("messages", "there is something after the end")},
    {"json.bad-value",
     QT_TRANSLATE_NOOP("messages", "a value is expected: a text in quotes, a number, a list or a bracket")},
    {"json.list", QT_TRANSLATE_NOOP("messages", "a list in square brackets")},
    {"json.object", QT_TRANSLATE_NOOP("messages", "a group in curly brackets")},
    {"json.text", QT_TRANSLATE_NOOP("messages", "a text in quotes")},
    {"json.number", QT_TRANSLATE_NOOP("messages", "a number without quotes")},
    {"json.flag", QT_TRANSLATE_NOOP("messages", "true or false without quotes")},
    {"programme.profile-missing",
     QT_TRANSLATE_NOOP("messages", "“{file}”, line {line}: {path} is not filled in. Write the value.")},
    {"programme.profile-empty",
     QT_TRANSLATE_NOOP("messages", "“{file}”, line {line}: the list {path} is empty. Write at least one.")},
    {"programme.profile-type",
     QT_TRANSLATE_NOOP("messages",
                       "“{file}”, line {line}: {path} is of another kind. Expected: {expected}.")},
    {"programme.profile-unknown-key",
     QT_TRANSLATE_NOOP(
         "messages",
         "“{file}”, line {line}: there is no such field as {path}. Check for a slip of the pen.")},
    {"programme.profile-value",
     QT_TRANSLATE_NOOP("messages", "“{file}”, line {line}: {path} cannot be “{value}”. The description of "
                                   "profiles lists what is possible.")},
    {"programme.profile-range",
     QT_TRANSLATE_NOOP("messages",
                       "“{file}”, line {line}: {path} is {value}, but must be from {from} to {to}.")},
    {"programme.profile-id",
     QT_TRANSLATE_NOOP("messages", "“{file}”, line {line}: the code {path} is “{value}”. Write it in small "
                                   "Latin letters, digits and hyphens: tver-region.")},
    {"programme.profile-duplicate",
     QT_TRANSLATE_NOOP("messages", "“{file}”, line {line}: “{value}” stands twice ({path}). Leave one or "
                                   "give the other another number.")},
    {"programme.profile-no-item",
     QT_TRANSLATE_NOOP(
         "messages",
         "“{file}”, line {line}: {path} points to item “{value}”, which the profile does not have.")},
    {"programme.profile-no-form",
     QT_TRANSLATE_NOOP(
         "messages",
         "“{file}”, line {line}: {path} points to the form “{value}”, which the profile does not have.")},
    {"programme.profile-no-indicator",
     QT_TRANSLATE_NOOP("messages", "“{file}”, line {line}: {path} points to the indicator “{value}”, which "
                                   "the profile does not have.")},
    {"programme.profile-no-stage",
     QT_TRANSLATE_NOOP(
         "messages",
         "“{file}”, line {line}: {path} is {value}, but the profile has stages from 1 to {stages}.")},
    {"programme.profile-later-item",
     QT_TRANSLATE_NOOP("messages", "“{file}”, line {line}: item {number} depends on {value}, which stands "
                                   "after it ({path}). Move {value} up.")},
    {"programme.profile-circle",
     QT_TRANSLATE_NOOP("messages", "“{file}”, line {line}: the items depend on each other in a circle: "
                                   "{value} ({path}). Take one dependency out.")},
    {"programme.profile-no-checkpoint",
     QT_TRANSLATE_NOOP("messages", "“{file}”, line {line}: {path} names a checkpoint, but the term of the "
                                   "item is not one. Begin the rule with KT or take the name out.")},
    {"programme.profile-rule",
     QT_TRANSLATE_NOOP("messages", "“{file}”, line {line}: the term “{rule}” is not understood ({path}). It "
                                   "may be, for example, MONTHS(1,2), MON(12) or BEFORE(20.01,Y+1).")},
    {"programme.contradiction-same-number",
     QT_TRANSLATE_NOOP(
         "messages",
         "The number {sourceNumber} stands twice in the source. The item “{title}” is shown as {number}.")},
    {"programme.contradiction-checkpoint-early",
     QT_TRANSLATE_NOOP("messages", "{checkpoint} ({date}) comes before the items {items} of the same stage "
                                   "end (by {until}). Say so in the report or move the date.")},
    {"programme.contradiction-no-slack",
     QT_TRANSLATE_NOOP("messages", "The items {items} end on the day of {checkpoint} ({date}): there is no "
                                   "slack. Begin earlier if you can.")},
    {"programme.contradiction-outside-year",
     QT_TRANSLATE_NOOP("messages", "The item {number} “{title}” falls on {start} – {end}, outside this "
                                   "programme. Nothing is to be done now.")},
    {"programme.contradiction-no-room",
     QT_TRANSLATE_NOOP("messages", "No time is left for the item {number} “{title}”: it begins on {date}, "
                                   "when its term is over. Move the dates.")},
    {"programme.contradiction-checkpoint-day-off",
     QT_TRANSLATE_NOOP("messages", "{checkpoint} ({date}) falls on a day off. Hold the monitoring on the eve "
                                   "or let the program move terms to working days.")},
    {"programme.contradiction-deadline-day-off",
     QT_TRANSLATE_NOOP("messages", "The term {date} is a day off (items {items}). Finish on the eve or let "
                                   "the program move terms to working days.")},
    {"programme.contradiction-parallel-stages",
     QT_TRANSLATE_NOOP("messages", "Stages 2, 3 and 4 run partly at the same time. The source means it so.")},
    {"programme.contradiction-shared-window",
     QT_TRANSLATE_NOOP("messages", "The items {items} share one term, although meetings of pairs follow the "
                                   "order on pairs. Keep to the order of items.")},
    {"programme.contradiction-order-kind",
     QT_TRANSLATE_NOOP(
         "messages",
         "Item {items}: the source has both a directive and an order. An order is taken by default.")},
    {"programme.contradiction-until-december",
     QT_TRANSLATE_NOOP("messages", "Items {items}: “until December” is read as the last day before the "
                                   "programme's last month; closing meetings are in the last month.")},
    {"programme.contradiction-single-control",
     QT_TRANSLATE_NOOP("messages", "Item {items}: the source has current control once, in December. Look at "
                                   "the feedback every month.")},
    {"programme.contradiction-orders-off-term",
     QT_TRANSLATE_NOOP("messages", "Items {items}: the orders named as the result bear dates outside the "
                                   "term. Take the term as a guide and the orders as they are.")},
    {"programme.contradiction-missing-number",
     QT_TRANSLATE_NOOP("messages", "Items {items}: the source leaves out a number between them, so something "
                                   "may be lost there. Ask the municipality.")},
    {"programme.contradiction-result-only",
     QT_TRANSLATE_NOOP("messages", "Item {items}: the source gives only a result, without a number and a "
                                   "term. Both are proposed here.")},
    {"programme.contradiction-span-of-years",
     QT_TRANSLATE_NOOP(
         "messages",
         "Items {items}: the source writes a span of years both for each year and for the whole time. "
         "Contests and publications are read as going on all the time, the others as yearly.")},
    {"programme.contradiction-closing-before-bases",
     QT_TRANSLATE_NOOP("messages",
                       "Items {items}: completion and the monitoring of efficiency come before the bases are "
                       "formed. Form the bases at the beginning of the school year.")},
    {"programme.contradiction-not-repeated",
     QT_TRANSLATE_NOOP("messages", "Items {items}: the source names one year only, although completion and "
                                   "analysis repeat in the next. Hold them every year.")},
    {"programme.contradiction-no-responsible",
     QT_TRANSLATE_NOOP("messages",
                       "Items {items}: the source names nobody responsible. Name them in your own roadmap.")},
    {"programme.contradiction-requests-after-selection",
     QT_TRANSLATE_NOOP("messages", "Items {items}: mentors are selected and banked before the requests by "
                                   "which they should be chosen are known. Collect the requests first.")},
    {"programme.contradiction-consents-late",
     QT_TRANSLATE_NOOP("messages", "Items {items}: the source asks for consents after both banks are formed. "
                                   "Collect them together with the questionnaires.")},
    {"programme.contradiction-training-after-pairs",
     QT_TRANSLATE_NOOP("messages", "Items {items}: a pair may appear before its mentor is trained. Decide "
                                   "whether training is needed before the order on pairs.")},
    {"programme.contradiction-audience",
     QT_TRANSLATE_NOOP("messages", "Item {items}: the source names the audience and the responsible body "
                                   "differently. Ask the regional centre.")},
    {"programme.contradiction-report-after-award",
     QT_TRANSLATE_NOOP("messages", "Items {items}: monitoring stands after the awards, although its results "
                                   "are usually needed before. Hold it before the celebration.")},
    {"programme.contradiction-form-after-surveys",
     QT_TRANSLATE_NOOP("messages",
                       "Items {items}: the form of mentoring is chosen after the surveys, although "
                       "their questions depend on it. Settle the forms before the questionnaires.")},
    {"programme.contradiction-consents-after-survey",
     QT_TRANSLATE_NOOP("messages",
                       "Items {items}: the source collects consents after the survey that already gathers "
                       "personal data. Hand out the consents with the questionnaires.")},
    {"programme.contradiction-report-annexes",
     QT_TRANSLATE_NOOP("messages",
                       "For the report the source asks annexes 2, 3 and 4 of schools, 2, 3 and 5 of colleges "
                       "and none of municipalities, and does not hold them. Ask the centre of your form.")},
};

} // namespace

MessageRows programmeMessages()
{
    return programmeRows;
}

} // namespace kurator::messages
