#include "messages/message_tables.h"

#include <QtGlobal>

namespace kurator::messages {

namespace {

constexpr MessageRow pairsRows[] = {
    {"match.banned", QT_TRANSLATE_NOOP("messages", "You asked not to pair {mentor} and {mentee}.")},
    {"match.moved", QT_TRANSLATE_NOOP("messages", "Before: {before}.")},
    {"match.lock-absent",
     QT_TRANSLATE_NOOP("messages", "The pair you hold, {mentor} and {mentee}, cannot be kept: one of the two "
                                   "takes no part in matching. Let the pair go.")},
    {"match.lock-banned", QT_TRANSLATE_NOOP("messages", "{mentor} and {mentee} are both held as a pair and "
                                                        "kept apart. Choose one of the two.")},
    {"match.lock-twice",
     QT_TRANSLATE_NOOP("messages", "{mentee} is held with several mentors: {mentors}. Leave one.")},
    {"match.lock-places",
     QT_TRANSLATE_NOOP("messages", "{mentor} is held in more pairs ({n}) than there are free places "
                                   "({places}). Let some go or add places.")},
    {"match.lock-group-places",
     QT_TRANSLATE_NOOP("messages", "{mentor} is held with {n}, more than a group may have ({most}). Let some "
                                   "go or allow larger groups.")},
    {"match.lock-themes",
     QT_TRANSLATE_NOOP("messages", "Held with {mentor}, but without a request in common: {mentees}. Let "
                                   "somebody go or allow different requests.")},
    {"match.lock-forbidden",
     QT_TRANSLATE_NOOP("messages", "The pair you hold, {mentor} and {mentee}, cannot be kept. {rule}")},
    {"match.unknown-rule", QT_TRANSLATE_NOOP("messages", "There is no rule “{rule}”.")},
    {"match.wish-unreadable",
     QT_TRANSLATE_NOOP("messages", "The unfinished matching could not be opened ({field}). Begin it anew.")},
    {"match.proposal-stale",
     QT_TRANSLATE_NOOP("messages", "The base has changed since matching: {mentor} and {mentee} can no longer "
                                   "be paired. Match again.")},
    {"remedy.own-consent", QT_TRANSLATE_NOOP("messages", "Get the missing consents for {mentee} signed.")},
    {"remedy.mentor-consent", QT_TRANSLATE_NOOP("messages", "{mentor}: get the consent signed.")},
    {"remedy.employee-papers",
     QT_TRANSLATE_NOOP(
         "messages",
         "{mentor}: draw up the consent and the supplement to the labour contract (ТК РФ, article 351.8).")},
    {"remedy.registry",
     QT_TRANSLATE_NOOP("messages", "{mentor}: enter the mentor in the registry by an order.")},
    {"remedy.training", QT_TRANSLATE_NOOP("messages", "{mentor}: let the mentor be trained.")},
    {"remedy.ban-lifted", QT_TRANSLATE_NOOP("messages", "{mentor}: lift your ban.")},
    {"remedy.one-place-more", QT_TRANSLATE_NOOP("messages", "{mentor}: one place more.")},
    {"remedy.wider-ages", QT_TRANSLATE_NOOP("messages", "{mentor}: wish for ages from {from} to {to}.")},
    {"remedy.lower-threshold", QT_TRANSLATE_NOOP("messages", "Lower the threshold to {n}.")},
    {"remedy.one-mentor-more",
     QT_TRANSLATE_NOOP("messages", "One more mentor who can help with this request, in the form “{form}”.")},
    {"unmatched.below-threshold",
     QT_TRANSLATE_N_NOOP("messages",
                         "%n mentor(s) are free to help, but the score is below {threshold}, {best} "
                         "at best: {mentors}.")},
    {"ballot.no-participant",
     QT_TRANSLATE_NOOP(
         "messages",
         "This person takes no part in the programme any more. Close the ballots and open them again.")},
    {"ballot.too-many",
     QT_TRANSLATE_NOOP("messages", "{name}: no more than {n} choices fit on a ballot. Take one away.")},
    {"ballot.stranger",
     QT_TRANSLATE_NOOP("messages", "{name} cannot choose {chosen}: a mentee names mentors, a mentor names "
                                   "mentees of this programme. Choose from the list.")},
    {"ballot.twice", QT_TRANSLATE_NOOP("messages", "{name}: {chosen} is named twice. Leave one place.")},
    {"unmatched.banned",
     QT_TRANSLATE_N_NOOP("messages", "%n mentor(s) would fit, but you keep them apart: {mentors}.")},
    {"lists.rule-sides", QT_TRANSLATE_NOOP("messages", "Both fit the sides of the form")},
    {"lists.rule-same-person", QT_TRANSLATE_NOOP("messages", "Mentor and mentee are two people")},
    {"lists.rule-no-consent", QT_TRANSLATE_NOOP("messages", "There is a valid consent to processing")},
    {"lists.rule-employee-papers",
     QT_TRANSLATE_NOOP("messages", "An employee who mentors has the papers of article 351.8 ТК РФ")},
    {"lists.rule-mentor-left", QT_TRANSLATE_NOOP("messages", "The mentor is not suspended or excluded")},
    {"lists.rule-own-child", QT_TRANSLATE_NOOP("messages", "Nobody mentors their own child")},
    {"lists.rule-not-in-registry", QT_TRANSLATE_NOOP("messages", "The mentor is in the registry")},
    {"lists.rule-not-trained", QT_TRANSLATE_NOOP("messages", "The mentor is trained")},
    {"lists.rule-mentee-age", QT_TRANSLATE_NOOP("messages", "The mentee's age fits the form")},
    {"lists.rule-mentor-age", QT_TRANSLATE_NOOP("messages", "The mentor's age fits the form")},
    {"lists.rule-same-form-mentor", QT_TRANSLATE_NOOP("messages", "A mentee has one mentor in a form")},
    {"lists.rule-second-mentor", QT_TRANSLATE_NOOP("messages", "A mentee has one mentor in all forms")},
    {"lists.rule-consent-practice",
     QT_TRANSLATE_NOOP("messages", "Consents bear all the signatures that the school asks for")},
    {"lists.rule-capacity", QT_TRANSLATE_NOOP("messages", "The mentor has a free place")},
    {"pairs.no-mentor", QT_TRANSLATE_NOOP("messages", "Choose a mentor of this programme.")},
    {"pairs.no-mentees", QT_TRANSLATE_NOOP("messages", "Choose a mentee of this programme.")},
    {"pairs.unknown-form", QT_TRANSLATE_NOOP("messages", "Choose a form of mentoring of the programme.")},
    {"pairs.twice", QT_TRANSLATE_NOOP("messages", "{mentee} is named twice. Leave one.")},
    {"pairs.dates-order",
     QT_TRANSLATE_NOOP("messages", "The end, {end}, comes before the start, {start}. Correct the dates.")},
    {"pairs.outside-programme",
     QT_TRANSLATE_NOOP("messages", "The dates lie outside the programme: {start} – {end}.")},
    {"pairs.places",
     QT_TRANSLATE_NOOP("messages", "{mentor} has too few free places: {places}, and {n} needed.")},
    {"pairs.unknown-pair",
     QT_TRANSLATE_NOOP("messages", "The pair is no longer in the base. Refresh the list.")},
    {"pairs.fixed", QT_TRANSLATE_NOOP("messages", "{mentor} and {mentees}: the dates are fixed by an order. "
                                                  "End the pair or change the order.")},
    {"pairs.ended-already", QT_TRANSLATE_NOOP("messages", "{mentor} and {mentees}: the pair ended before.")},
    {"pairs.not-an-ending", QT_TRANSLATE_NOOP("messages", "Choose how the pair ends.")},
    {"pairs.end-day-missing", QT_TRANSLATE_NOOP("messages", "Write the day on which the pair ended.")},
    {"pairs.end-future",
     QT_TRANSLATE_NOOP("messages", "{date} is still to come. End the pair on its last day or later.")},
    {"pairs.end-day-before-start",
     QT_TRANSLATE_NOOP("messages", "{mentor} and {mentees} cannot end on {date}: they began on {start}.")},
    {"pairs.end-before-meeting",
     QT_TRANSLATE_NOOP("messages", "{mentor} and {mentees} cannot end on {date}: they met on {meeting}.")},
    {"pairs.end-reason", QT_TRANSLATE_NOOP("messages", "Write why the pair is dissolved.")},
    {"pairs.not-active",
     QT_TRANSLATE_NOOP("messages", "{mentor} and {mentees}: only a pair at work can be suspended.")},
    {"pairs.not-suspended",
     QT_TRANSLATE_NOOP("messages", "{mentor} and {mentees}: the pair is not suspended.")},
    {"pairs.in-order",
     QT_TRANSLATE_NOOP("messages", "{mentor} and {mentees} are more than a proposal: end the pair instead.")},
    {"pairs.none-chosen", QT_TRANSLATE_NOOP("messages", "Tick at least one pair.")},
    {"pairs.unknown-meeting",
     QT_TRANSLATE_NOOP("messages", "The meeting is no longer in the base. Refresh the list.")},
    {"pairs.meeting-no-date", QT_TRANSLATE_NOOP("messages", "Write the day of the meeting.")},
    {"pairs.meeting-future",
     QT_TRANSLATE_NOOP("messages", "{date} is still to come. Write a meeting down when it has taken place.")},
    {"pairs.meeting-next",
     QT_TRANSLATE_NOOP("messages", "The next meeting, {next}, comes before this one, {date}.")},
    {"pairs.meeting-minutes", QT_TRANSLATE_NOOP("messages", "A meeting lasts at least a minute.")},
    {"pairs.meeting-before-start",
     QT_TRANSLATE_NOOP("messages",
                       "{mentor} and {mentees} could not meet on {date}: they began on {start}.")},
    {"pairs.meeting-after-end",
     QT_TRANSLATE_NOOP("messages", "{mentor} and {mentees} could not meet on {date}: they ended on {end}.")},
    {"step.pair-made", QT_TRANSLATE_NOOP("messages", "pair made: {mentor} and {mentees}")},
    {"step.pair-changed", QT_TRANSLATE_NOOP("messages", "pair changed: {mentor} and {mentees}")},
    {"step.pair-completed", QT_TRANSLATE_NOOP("messages", "pair completed: {mentor} and {mentees}, {date}")},
    {"step.pair-dissolved", QT_TRANSLATE_NOOP("messages", "pair dissolved: {mentor} and {mentees}, {date}")},
    {"step.pair-suspended", QT_TRANSLATE_NOOP("messages", "pair suspended: {mentor} and {mentees}")},
    {"step.pair-resumed", QT_TRANSLATE_NOOP("messages", "pair resumed: {mentor} and {mentees}")},
    {"step.pairs-removed", QT_TRANSLATE_NOOP("messages", "proposed pairs removed: {count}")},
    {"step.meeting-recorded",
     QT_TRANSLATE_NOOP("messages", "meeting written down: {mentor} and {mentees}, {date}")},
    {"step.meeting-changed",
     QT_TRANSLATE_NOOP("messages", "meeting changed: {mentor} and {mentees}, {date}")},
    {"step.meeting-removed",
     QT_TRANSLATE_NOOP("messages", "meeting removed: {mentor} and {mentees}, {date}")},
};

} // namespace

MessageRows pairsMessages()
{
    return pairsRows;
}

} // namespace kurator::messages
