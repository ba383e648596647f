#include "messages/message_tables.h"

#include <QtGlobal>

namespace kurator::messages {

namespace {

constexpr MessageRow consentsRows[] = {
    {"paper.d15", QT_TRANSLATE_NOOP("messages", "processing of personal data")},
    {"paper.d16", QT_TRANSLATE_NOOP("messages", "distribution of personal data")},
    {"paper.d17", QT_TRANSLATE_NOOP("messages", "processing of special categories of data")},
    {"paper.d18", QT_TRANSLATE_NOOP("messages", "taking part in the programme")},
    {"paper.d35", QT_TRANSLATE_NOOP("messages", "mentoring (ТК РФ, article 351.8)")},
    {"consent.missing",
     QT_TRANSLATE_NOOP("messages",
                       "{name}: there is no consent to {paper}. Print the blank and have it signed.")},
    {"consent.not-yet", QT_TRANSLATE_NOOP("messages", "{name}: the consent to {paper} is signed on {signed}, "
                                                      "later than {date}. Change the date of the paper.")},
    {"consent.expired",
     QT_TRANSLATE_NOOP("messages",
                       "{name}: the consent to {paper} held until {until}. Have a new one signed.")},
    {"consent.withdrawn",
     QT_TRANSLATE_NOOP(
         "messages",
         "{name}: the consent to {paper} was withdrawn on {withdrawn}. The person may not be named.")},
    {"consent.no-representative",
     QT_TRANSLATE_NOOP(
         "messages",
         "{name}: the consent to {paper} lacks the signature of a parent or another legal representative.")},
    {"consent.no-representative-by-practice",
     QT_TRANSLATE_NOOP("messages", "{name}: the consent to {paper} lacks the signature of a representative, "
                                   "which the school asks for from 14 to 17.")},
    {"consent.no-self-signature",
     QT_TRANSLATE_NOOP("messages", "{name}: the consent to {paper} lacks the participant's own signature.")},
    {"consent.no-self-by-practice",
     QT_TRANSLATE_NOOP("messages", "{name}: the consent to {paper} lacks the participant's own signature, "
                                   "which the school asks for from 14.")},
    {"consent.recipient",
     QT_TRANSLATE_NOOP(
         "messages",
         "{name}: the consent does not name the regional centre among those who may receive the data.")},
    {"consent.distribution-datum",
     QT_TRANSLATE_NOOP("messages", "{name}: the consent to {paper} does not cover “{datum}”.")},
    {"consent.no-condition",
     QT_TRANSLATE_NOOP("messages", "“{datum}”: write the condition on which it may be shown.")},
    {"consent.datum-forbidden",
     QT_TRANSLATE_NOOP("messages", "{name}: the consent to {paper} forbids to show “{datum}”.")},
    {"consent.datum-condition",
     QT_TRANSLATE_NOOP("messages",
                       "{name}: “{datum}” may be shown only on the condition of the signer: {condition}.")},
    {"consent.health",
     QT_TRANSLATE_NOOP("messages",
                       "{name}: a category of health is stored only with a separate consent to {paper}.")},
    {"consent.participation",
     QT_TRANSLATE_NOOP("messages", "{name}: there is no consent to taking part in the programme. The order "
                                   "may be signed without it, but collect it.")},
    {"consent.stop-processing",
     QT_TRANSLATE_NOOP(
         "messages",
         "{name}: the consent was withdrawn on {withdrawn}. Stop processing and destroy the data by {due}.")},
    {"consent.expiring",
     QT_TRANSLATE_NOOP("messages", "{name}: the consent to {paper} ends on {until}. Have a new one signed.")},
    {"consent.ends-before-pair",
     QT_TRANSLATE_NOOP("messages",
                       "{name}: the consent to {paper} ends on {until}, the pair works until {end}.")},
    {"consent.turns-14",
     QT_TRANSLATE_NOOP("messages", "{name}: 14 years on {date}. From the next consent on the participant's "
                                   "own signature is needed beside the representative's.")},
    {"consent.turns-18",
     QT_TRANSLATE_NOOP("messages",
                       "{name}: 18 years on {date}. Ask for a new consent signed by the participant.")},
    {"consent.health-marks",
     QT_TRANSLATE_N_NOOP("messages", "%n participant(s) have a category of health stored without a consent "
                                     "to {paper}. Get the consent or remove the mark.")},
    {"labour.no-consent",
     QT_TRANSLATE_NOOP("messages", "{name}: there is no written consent to mentor an employee (ТК РФ, "
                                   "article 351.8). Draw it up before the order.")},
    {"labour.no-supplement",
     QT_TRANSLATE_NOOP("messages", "{name}: there is no supplement to the labour contract on mentoring (ТК "
                                   "РФ, article 351.8). Draw it up before the order.")},
    {"labour.consent-later",
     QT_TRANSLATE_NOOP("messages",
                       "{name}: the consent to mentor is signed on {signed}, later than {date}.")},
    {"labour.supplement-later",
     QT_TRANSLATE_NOOP("messages",
                       "{name}: the supplement to the contract is signed on {signed}, later than {date}.")},
    {"labour.ended",
     QT_TRANSLATE_NOOP("messages", "{name}: mentoring by the contract ended on {until}, before {date}.")},
    {"restricted.never-by-name",
     QT_TRANSLATE_NOOP(
         "messages", "{name}: a restricted category is never printed or exported by name, only as a count.")},
    {"people.no-representative",
     QT_TRANSLATE_NOOP("messages", "{name}: no parent or other legal representative is told. Write one in: "
                                   "only they can sign for a child.")},
    {"people.no-sex",
     QT_TRANSLATE_NOOP(
         "messages",
         "{name}: the sex is not told, so the name cannot be declined in papers. Tell it in the card.")},
    {"people.name-uncertain",
     QT_TRANSLATE_NOOP(
         "messages", "{name}: only the bearer knows how the name declines. Confirm its forms in the card.")},
    {"people.birth-year-only",
     QT_TRANSLATE_NOOP("messages", "{name}: only the year of birth ({year}) is known, the age may be a year "
                                   "off. Write in the full date.")},
    {"people.no-birth-date",
     QT_TRANSLATE_NOOP("messages", "{name}: the date of birth is not known: neither who signs nor the report "
                                   "can be told. Write it in.")},
    {"people.mentee-age",
     QT_TRANSLATE_NOOP("messages", "{name}: {age}, outside the form “{form}” ({from}–{to}). Check the date "
                                   "of birth or give a reason when matching.")},
    {"people.mentor-under-15",
     QT_TRANSLATE_NOOP(
         "messages",
         "{name}: the mentor is {age}. That is allowed, but the indicator counts mentors from 15 to 19.")},
    {"people.no-certificate",
     QT_TRANSLATE_NOOP("messages", "{name} comes from outside and is in the registry, but no certificate of "
                                   "no criminal record was shown. Note in the card who saw it and when.")},
    {"pairs.mentor-left",
     QT_TRANSLATE_NOOP("messages", "{mentor} is suspended or excluded, but the pair with {mentees} goes on. "
                                   "End it or find another mentor.")},
    {"school.agreement-over",
     QT_TRANSLATE_NOOP(
         "messages",
         "The agreement with “{name}” ended on {until}, but mentors from there are in pairs: {mentors}.")},
    {"people.no-capacity",
     QT_TRANSLATE_NOOP("messages", "{name}: how many mentees there may be is not told, one is taken.")},
    {"people.duplicate",
     QT_TRANSLATE_N_NOOP("messages", "{name}: %n entries look like one person. Compare them and leave one.")},
    {"pairs.own-child",
     QT_TRANSLATE_NOOP("messages", "{mentor} is the mentor of an own child: {mentees}. The model does not "
                                   "provide for that: choose another or write the reason down.")},
    {"pairs.no-order",
     QT_TRANSLATE_NOOP(
         "messages",
         "The pair {mentor} – {mentees} is not fixed by an order. Print the order and register it.")},
    {"pairs.mentor-not-in-registry",
     QT_TRANSLATE_NOOP("messages", "{mentor} is in a pair but not in the registry of mentors ({mentees}).")},
    {"pairs.end-before-start",
     QT_TRANSLATE_NOOP(
         "messages",
         "The pair {mentor} – {mentees} ends ({end}) before it begins ({start}). Correct the dates.")},
    {"pairs.end-after-programme",
     QT_TRANSLATE_NOOP("messages", "The pair {mentor} – {mentees} ends on {end}, after the programme.")},
    {"pairs.past-end",
     QT_TRANSLATE_NOOP(
         "messages",
         "The term of the pair {mentor} – {mentees} is over ({end}), and no result is written down.")},
    {"pairs.no-meeting",
     QT_TRANSLATE_NOOP("messages", "The pair {mentor} – {mentees} has not met since {date}: meetings are to "
                                   "be at least once in 14 days.")},
    {"pairs.no-meeting-yet",
     QT_TRANSLATE_NOOP(
         "messages",
         "The pair {mentor} – {mentees} has not met yet: meetings are to be at least once in 14 days.")},
    {"pairs.over-capacity",
     QT_TRANSLATE_N_NOOP("messages", "{name} has %n mentee(s), more than was agreed ({capacity}).")},
    {"pairs.second-mentor",
     QT_TRANSLATE_N_NOOP("messages",
                         "{name} has %n mentor(s) at once: {mentors}. Leave one or write the reason down.")},
    {"pairs.at-risk",
     QT_TRANSLATE_N_NOOP("messages",
                         "%n mentee(s) are marked as at risk. Mentors for minors on preventive record come "
                         "only from the state register (120-ФЗ); a school's pair is another thing.")},
    {"papers.no-introduction-order",
     QT_TRANSLATE_NOOP("messages", "The school's order on the introduction of mentoring (D01) is not "
                                   "registered, it is due by {date}.")},
    {"papers.order-before-registry",
     QT_TRANSLATE_NOOP("messages", "The order on pairs № {number} of {date} is older than the registry of "
                                   "mentors № {registryNumber} of {registryDate}.")},
    {"papers.pairs-order-late",
     QT_TRANSLATE_NOOP("messages", "The order on pairs № {number} of {date} is later than a month after the "
                                   "registry ({registryDate}): it was due by {due}.")},
    {"papers.no-pairs-order",
     QT_TRANSLATE_NOOP(
         "messages",
         "The registry of mentors is approved on {registryDate}, the order on pairs is due by {due}.")},
    {"papers.no-registry",
     QT_TRANSLATE_NOOP(
         "messages",
         "The order on pairs № {number} of {date} has no order on the registry of mentors before it.")},
    {"papers.no-registry-before-pairs",
     QT_TRANSLATE_NOOP("messages", "There are pairs, but no order on the registry of mentors.")},
    {"school.no-director",
     QT_TRANSLATE_NOOP("messages", "The director is not told: papers have nobody to sign them.")},
    {"school.no-curator", QT_TRANSLATE_NOOP("messages", "The curator is not told.")},
    {"programme.no-start-order",
     QT_TRANSLATE_NOOP("messages", "The order that starts the model (D01) is not registered: the dates of "
                                   "the roadmap are counted from {date}.")},
    {"roadmap.overdue",
     QT_TRANSLATE_NOOP("messages",
                       "The item {number} “{title}” was due by {date}. Do it or note why it is not needed.")},
    {"roadmap.checkpoint-missed",
     QT_TRANSLATE_NOOP("messages", "The checkpoint {number} “{title}” was on {date} and is not done.")},
    {"roadmap.checkpoint-weekend",
     QT_TRANSLATE_NOOP("messages", "The checkpoint {number} “{title}” falls on a day off, {date}.")},
    {"report.no-denominator",
     QT_TRANSLATE_NOOP("messages", "{indicator}: the number of all is not entered, so there is no share in "
                                   "the report. Enter it with date and source.")},
    {"report.denominator-unsourced",
     QT_TRANSLATE_NOOP("messages", "{indicator}: the number of all has no date or source. Add them.")},
    {"report.no-plan",
     QT_TRANSLATE_NOOP("messages",
                       "No planned values for {year}: {indicators}. Enter them if the region has set any.")},
};

} // namespace

MessageRows consentsMessages()
{
    return consentsRows;
}

} // namespace kurator::messages
