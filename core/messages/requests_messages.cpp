#include "messages/message_tables.h"

#include <QtGlobal>

namespace kurator::messages {

namespace {

constexpr MessageRow requestsRows[] = {
    {"request.kind-withdrawal", QT_TRANSLATE_NOOP("messages", "withdrawal of consent")},
    {"request.kind-stop-processing", QT_TRANSLATE_NOOP("messages", "demand to stop processing")},
    {"request.kind-stop-distribution", QT_TRANSLATE_NOOP("messages", "demand to stop distribution")},
    {"request.kind-information", QT_TRANSLATE_NOOP("messages", "request for information")},
    {"request.kind-correction", QT_TRANSLATE_NOOP("messages", "correction of data")},
    {"request.withdrawal",
     QT_TRANSLATE_NOOP(
         "messages",
         "{name} withdrew consent on {received}. Stop processing and destroy the data by {due}.")},
    {"request.stop-processing",
     QT_TRANSLATE_NOOP("messages", "{name}: a demand of {received} to stop processing. Stop by {due}.")},
    {"request.stop-distribution",
     QT_TRANSLATE_NOOP(
         "messages",
         "{name}: a demand of {received} to stop distribution. Take the data off the site by {due}.")},
    {"request.information",
     QT_TRANSLATE_NOOP("messages",
                       "{name}: information about the data was asked for on {received}. Answer by {due}.")},
    {"request.correction",
     QT_TRANSLATE_NOOP("messages",
                       "{name}: a correction was asked for on {received}. Correct the data by {due}.")},
    {"request.change-pair",
     QT_TRANSLATE_NOOP("messages", "The pair {pair} goes on without a consent of {name}. Change it.")},
    {"request.unknown", QT_TRANSLATE_NOOP("messages", "This request is no longer in the register.")},
    {"request.answered", QT_TRANSLATE_NOOP("messages", "This request was answered on {date} and is closed.")},
    {"request.step-by-answer",
     QT_TRANSLATE_NOOP("messages", "The answer ticks this step itself: use “Answer”.")},
    {"request.day-ahead", QT_TRANSLATE_NOOP("messages", "The day {date} is still to come.")},
    {"request.no-extension", QT_TRANSLATE_NOOP("messages", "The law gives no longer term for this request.")},
    {"request.extended-already",
     QT_TRANSLATE_NOOP("messages", "The term was made longer already: until {date}.")},
    {"request.no-reason", QT_TRANSLATE_NOOP("messages", "Write the reason: the applicant is told it.")},
    {"request.answer-before-receipt",
     QT_TRANSLATE_NOOP("messages", "The answer cannot be earlier than the receipt ({received}).")},
    {"request.no-answer", QT_TRANSLATE_NOOP("messages", "Write what was answered.")},
    {"request.steps-open",
     QT_TRANSLATE_N_NOOP(
         "messages", "First tick what was done, or say in a note why it is not needed: %n steps are left.")},
    {"request.no-consents", QT_TRANSLATE_NOOP("messages", "Tick the consents that are withdrawn.")},
    {"request.no-applicant", QT_TRANSLATE_NOOP("messages", "Write who applied.")},
    {"request.no-day", QT_TRANSLATE_NOOP("messages", "Write the day of receipt.")},
    {"request.no-gist", QT_TRANSLATE_NOOP("messages", "Write what is asked for.")},
    {"step.request-registered", QT_TRANSLATE_NOOP("messages", "{kind} registered: {name}")},
    {"step.request-step", QT_TRANSLATE_NOOP("messages", "a step of a request done ({kind}): {name}")},
    {"step.request-step-back",
     QT_TRANSLATE_NOOP("messages", "a step of a request open again ({kind}): {name}")},
    {"step.request-extended",
     QT_TRANSLATE_NOOP("messages", "term of a request made longer ({kind}): {name}")},
    {"step.request-answered", QT_TRANSLATE_NOOP("messages", "request answered ({kind}): {name}")},
    {"scan.unreadable",
     QT_TRANSLATE_NOOP("messages", "“{file}” cannot be read. Check that it is still there.")},
    {"scan.not-a-scan",
     QT_TRANSLATE_NOOP("messages",
                       "“{file}” is neither a PDF nor a JPG. Save the scan in one of these formats.")},
    {"scan.no-consent", QT_TRANSLATE_NOOP("messages", "This consent is no longer in the base.")},
    {"step.scan-attached",
     QT_TRANSLATE_NOOP("messages", "scan “{file}” attached to the consent to {paper}: {name}")},
    {"step.scan-removed",
     QT_TRANSLATE_NOOP("messages", "scan “{file}” of the consent to {paper} removed: {name}")},
    {"step.calendar-saved", QT_TRANSLATE_NOOP("messages", "working calendar of {year} changed")},
    {"calendar.other-year",
     QT_TRANSLATE_NOOP("messages", "{date} does not belong to the calendar of {year}.")},
    {"calendar.bad-line",
     QT_TRANSLATE_NOOP(
         "messages",
         "Line {row}: “{value}” cannot be read. Write lines like “09.03.2026;выходной;перенос”.")},
    {"calendar.no-days",
     QT_TRANSLATE_NOOP("messages",
                       "There is no day in this file. Write lines like “09.03.2026;выходной;перенос”.")},
};

} // namespace

MessageRows requestsMessages()
{
    return requestsRows;
}

} // namespace kurator::messages
