#include "messages/message_tables.h"

#include <QtGlobal>

namespace kurator::messages {

namespace {

constexpr MessageRow peopleRows[] = {
    {"people.no-surname", QT_TRANSLATE_NOOP("messages", "Write the surname.")},
    {"people.no-given-name", QT_TRANSLATE_NOOP("messages", "Write the given name.")},
    {"people.already-here", QT_TRANSLATE_NOOP("messages", "{name} is in this list already: open that card.")},
    {"people.birth-in-future",
     QT_TRANSLATE_NOOP("messages", "The date of birth is still to come. Check the year.")},
    {"people.birth-too-old",
     QT_TRANSLATE_NOOP("messages", "By this date of birth the age is over {years}. Check the year.")},
    {"people.phone-unread",
     QT_TRANSLATE_NOOP("messages", "“{value}” is not a phone number. Write it like +7 913 123-45-67.")},
    {"people.email-unread",
     QT_TRANSLATE_NOOP("messages", "“{value}” is not an e-mail address. Write it like name@example.ru.")},
    {"people.finished-before-joined",
     QT_TRANSLATE_NOOP("messages", "The end of participation ({end}) is before its beginning ({start}).")},
    {"people.archived-before-joined",
     QT_TRANSLATE_NOOP("messages", "{name}: participation began on {start} and cannot end on {end}.")},
    {"people.capacity",
     QT_TRANSLATE_NOOP("messages", "A mentor may have from {from} to {to} mentees. Check the number.")},
    {"people.ages-order",
     QT_TRANSLATE_NOOP("messages", "The wished ages are the wrong way round: from {from} to {to}.")},
    {"people.representative-no-name",
     QT_TRANSLATE_NOOP("messages", "Write the surname and the given name of the representative, or remove "
                                   "the line.")},
    {"people.representative-same",
     QT_TRANSLATE_NOOP("messages", "{name} cannot be their own representative. If it is a namesake, write "
                                   "both dates of birth.")},
    {"people.representative-twice",
     QT_TRANSLATE_NOOP("messages", "{name} stands among the representatives twice. Leave one line.")},
    {"people.in-pair", QT_TRANSLATE_NOOP("messages", "First end the pairs that still go on: {names}.")},
    {"people.unknown-person",
     QT_TRANSLATE_NOOP("messages", "This person is no longer in the base. Open the list again.")},
    {"people.form-empty", QT_TRANSLATE_NOOP("messages", "Fill in all six cases.")},
    {"people.form-nominative",
     QT_TRANSLATE_NOOP("messages", "The nominative must be the name itself, “{name}”. The name is changed "
                                   "in the card.")},
    {"people.no-staff-name",
     QT_TRANSLATE_NOOP("messages",
                       "Write the surname and the given name of the employee, or remove the line.")},
    {"school.no-name", QT_TRANSLATE_NOOP("messages", "Write the full name of the organisation.")},
    {"school.no-director-name",
     QT_TRANSLATE_NOOP("messages", "Write both the surname and the given name of the director.")},
    {"school.inn", QT_TRANSLATE_NOOP("messages", "The ИНН “{value}” has a mistake. It has 10 digits, compare "
                                                 "it with the certificate.")},
    {"school.ogrn", QT_TRANSLATE_NOOP("messages", "The ОГРН “{value}” has a mistake. It has 13 digits, "
                                                  "compare it with the certificate.")},
    {"consent.issue-ahead",
     QT_TRANSLATE_NOOP("messages",
                       "The date {date} is still to come: a blank is marked when it has been given out.")},
    {"consent.withdrawal-ahead",
     QT_TRANSLATE_NOOP("messages",
                       "The date {date} is still to come: a withdrawal is marked when it has come in.")},
    {"consent.withdrawn-before-signing",
     QT_TRANSLATE_NOOP("messages", "{name}: the consent was signed on {signed} and cannot be withdrawn "
                                   "earlier, on {date}. Check the date.")},
    {"labour.day-ahead",
     QT_TRANSLATE_NOOP("messages",
                       "The date {date} is still to come: write it in when the paper is signed.")},
    {"labour.ends-before-start",
     QT_TRANSLATE_NOOP("messages", "Mentoring ends on {end}, before the paper was signed ({start}).")},
    {"step.mentee-added", QT_TRANSLATE_NOOP("messages", "new mentee: {name}")},
    {"step.mentor-added", QT_TRANSLATE_NOOP("messages", "new mentor: {name}")},
    {"step.card-changed", QT_TRANSLATE_NOOP("messages", "card changed: {name}")},
    {"step.participant-archived", QT_TRANSLATE_NOOP("messages", "moved to the archive: {name}")},
    {"step.participants-archived", QT_TRANSLATE_NOOP("messages", "people moved to the archive: {count}")},
    {"step.participant-returned", QT_TRANSLATE_NOOP("messages", "returned from the archive: {name}")},
    {"step.participants-returned",
     QT_TRANSLATE_NOOP("messages", "people returned from the archive: {count}")},
    {"step.name-confirmed", QT_TRANSLATE_NOOP("messages", "forms of the name: {name}")},
    {"step.consent-issued",
     QT_TRANSLATE_NOOP("messages", "blank of the consent to {paper} given out: {name}")},
    {"step.consents-issued",
     QT_TRANSLATE_NOOP("messages", "blanks of the consent to {paper} given out: {count}")},
    {"step.consent-withdrawn", QT_TRANSLATE_NOOP("messages", "consent to {paper} withdrawn: {name}")},
    {"step.consents-withdrawn", QT_TRANSLATE_NOOP("messages", "consents to {paper} withdrawn: {count}")},
    {"step.labour-saved", QT_TRANSLATE_NOOP("messages", "papers on mentoring an employee: {name}")},
    {"step.organisation-changed", QT_TRANSLATE_NOOP("messages", "facts of the organisation changed")},
};

} // namespace

MessageRows peopleMessages()
{
    return peopleRows;
}

} // namespace kurator::messages
