#include "messages/message_tables.h"

#include <QtGlobal>

namespace kurator::messages {

namespace {

constexpr MessageRow officeRows[] = {
    {"office.no-school",
     QT_TRANSLATE_NOOP("messages", "The file holds no school yet. Make the school first.")},
    {"office.clock-behind",
     QT_TRANSLATE_NOOP("messages", "The computer's clock says {today}, but the last change here was made on "
                                   "{last}. Check the date of the computer: terms are counted from it.")},
    {"office.clock-before-programme",
     QT_TRANSLATE_NOOP("messages", "The computer's clock says {today}, but the programme begins on {start}. "
                                   "Check the date of the computer: terms are counted from it.")},
    {"office.too-many-approvals",
     QT_TRANSLATE_NOOP("messages", "A roadmap has room for {most} approval blocks, {n} were asked for. Leave "
                                   "some out.")},
    {"office.roadmap-no-actions",
     QT_TRANSLATE_NOOP("messages",
                       "The column “Мероприятия” is empty: the profile and the events of the year name "
                       "nothing for it. Write events under “Year's programme”, or choose other columns.")},
    {"office.no-programme", QT_TRANSLATE_NOOP("messages", "This year is not in the base any more.")},
    {"office.unknown-indicator",
     QT_TRANSLATE_NOOP("messages", "The profile has no indicator “{indicator}”. It has: {known}.")},
    {"office.unknown-item", QT_TRANSLATE_NOOP("messages", "The profile has no roadmap item “{number}”.")},
    {"office.unknown-form",
     QT_TRANSLATE_NOOP("messages", "The programme has no form “{form}”. It has: {known}.")},
    {"office.unknown-person", QT_TRANSLATE_NOOP("messages", "Nobody called “{name}” is in the bases.")},
    {"office.several-persons",
     QT_TRANSLATE_NOOP("messages", "Several people are called “{name}”: the paper needs one of them.")},
    {"office.no-pairs-for-order",
     QT_TRANSLATE_NOOP("messages", "There are no pairs for the order. Match or import pairs first.")},
    {"office.all-left-out",
     QT_TRANSLATE_NOOP("messages",
                       "After leaving out those who may not be named nobody remains for the paper.")},
    {"office.people-blocked",
     QT_TRANSLATE_NOOP("messages", "The paper names people who may not be named: {names}. Collect the "
                                   "missing papers or issue it without them.")},
    {"office.unknown-kind",
     QT_TRANSLATE_NOOP("messages",
                       "There is no paper of the kind “{kind}”. Look it up in the list of papers.")},
    {"office.kind-not-made",
     QT_TRANSLATE_NOOP("messages", "The program does not write “{kind}” itself; it can be registered as "
                                   "issued elsewhere.")},
    {"office.number-taken",
     QT_TRANSLATE_NOOP("messages", "The number {number} of {year} is taken in this journal of papers.")},
    {"office.not-issued-yet",
     QT_TRANSLATE_NOOP("messages", "{date} is still to come: a paper issued elsewhere has its date already. "
                                   "Check the year.")},
    {"office.all-signed",
     QT_TRANSLATE_NOOP("messages", "Everyone has signed: there is nobody to print a consent for.")},
    {"office.no-health-marks",
     QT_TRANSLATE_NOOP("messages",
                       "Nobody in the base has a mark about health without this consent. To print "
                       "it before such a mark is made, choose the person.")},
    {"office.health-of-mentees",
     QT_TRANSLATE_NOOP("messages", "This consent is for mentees only: of mentors the programme asks nothing "
                                   "about health. Not mentees: {names}.")},
    {"office.no-employee-mentors",
     QT_TRANSLATE_NOOP("messages",
                       "No employee who mentors employees lacks these papers. To print them before "
                       "the pair is made, choose the mentor.")},
    {"office.mentoring-of-employees",
     QT_TRANSLATE_NOOP("messages", "Papers of article 351.8 are for mentors who work at the school and whose "
                                   "duties do not include mentoring already. This is not so for: {names}.")},
    {"office.unknown-request",
     QT_TRANSLATE_NOOP("messages", "This request is not in the register any more.")},
    {"office.not-a-stop-request",
     QT_TRANSLATE_NOOP("messages",
                       "This request does not ask to stop anything: write an answer to it (D62).")},
    {"office.not-for-them",
     QT_TRANSLATE_NOOP("messages", "This paper is not for them: {names}. Choose people of the other side.")},
    {"office.nobody-there",
     QT_TRANSLATE_NOOP("messages", "There is nobody yet for whom this paper could be written. Bring people "
                                   "into the bases first.")},
    {"office.no-subjects",
     QT_TRANSLATE_NOOP("messages", "“{kind}”: there is nothing yet that this paper could be written of.")},
    {"office.choose-subject",
     QT_TRANSLATE_NOOP("messages", "“{kind}”: choose what the paper is to be written of.")},
    {"office.unknown-subject",
     QT_TRANSLATE_NOOP("messages", "“{kind}”: what the paper was to be written of is no longer in the base. "
                                   "Choose again.")},
    {"office.nobody-chosen",
     QT_TRANSLATE_NOOP("messages", "None of the people chosen takes part this year.")},
    {"office.one-person-paper", QT_TRANSLATE_NOOP("messages", "This letter goes to one person. Choose one.")},
    {"export.not-named",
     QT_TRANSLATE_NOOP("messages", "{name} may not be named in a file: there is no consent in force. Collect "
                                   "it first.")},
    {"view.no-name", QT_TRANSLATE_NOOP("messages", "Give the view a name.")},
    {"view.name-taken",
     QT_TRANSLATE_NOOP("messages", "There is a view “{name}” already. Choose another name.")},
    {"view.unknown", QT_TRANSLATE_NOOP("messages", "This view is not in the base any more.")},
    {"step.view-saved", QT_TRANSLATE_NOOP("messages", "view of a list saved: {name}")},
    {"step.view-renamed", QT_TRANSLATE_NOOP("messages", "view of a list renamed: {name}")},
    {"step.view-removed", QT_TRANSLATE_NOOP("messages", "view of a list removed: {name}")},
    {"step.school-started", QT_TRANSLATE_NOOP("messages", "school created: {name}")},
    {"step.facts-recorded", QT_TRANSLATE_NOOP("messages", "facts of the year recorded")},
    {"step.opinion-saved",
     QT_TRANSLATE_NOOP("messages", "opinion on the pair {mentee} – {mentor} written down")},
    {"step.opinion-removed",
     QT_TRANSLATE_NOOP("messages", "opinion on the pair {mentee} – {mentor} taken away")},
    {"step.formula-saved", QT_TRANSLATE_NOOP("messages", "weights of matching saved: {form}")},
    {"step.formula-dropped", QT_TRANSLATE_NOOP("messages", "usual weights of matching: {form}")},
    {"step.formula-saved-for-all",
     QT_TRANSLATE_NOOP("messages", "weights of matching saved for all forms together")},
    {"step.formula-dropped-for-all",
     QT_TRANSLATE_NOOP("messages", "usual weights of matching for all forms together")},
    {"step.ballots-saved", QT_TRANSLATE_NOOP("messages", "choice ballots entered: {count}")},
    {"step.variant-saved", QT_TRANSLATE_NOOP("messages", "Variant of matching put by: {name}")},
    {"step.variant-removed", QT_TRANSLATE_NOOP("messages", "Variant of matching removed: {name}")},
    {"step.pairs-accepted", QT_TRANSLATE_NOOP("messages", "pairs made: {count}")},
    {"step.document-registered", QT_TRANSLATE_NOOP("messages", "registration: {title} № {number} of {date}")},
    {"step.document-elsewhere",
     QT_TRANSLATE_NOOP("messages", "registration of a paper issued elsewhere: {title} № {number} of {date}")},
    {"step.consents-marked", QT_TRANSLATE_NOOP("messages", "consents marked: {count}")},
    {"step.demo-filled", QT_TRANSLATE_NOOP("messages", "demo school filled")},
    {"step.meetings-recorded", QT_TRANSLATE_NOOP("messages", "meetings written down: {count}")},
    {"office.consent-future",
     QT_TRANSLATE_NOOP("messages",
                       "The date {date} lies ahead: a consent is marked on the day it is signed or later.")},
    {"office.no-registry-order",
     QT_TRANSLATE_NOOP("messages",
                       "The order on the registry of mentors (D27) is not registered: the order on pairs "
                       "cannot refer to it. Register it, also when it was issued elsewhere.")},
    {"office.order-before-registry",
     QT_TRANSLATE_NOOP(
         "messages", "The order's date {date} is before the order on the registry of mentors, {registry}.")},
    {"office.order-late",
     QT_TRANSLATE_NOOP(
         "messages",
         "The order is dated {date}, pairs were to be fixed by {until}: within a month after the registry.")},
    {"office.no-year",
     QT_TRANSLATE_NOOP("messages", "There is no programme that starts in {year}. The base holds: {years}.")},
    {"office.edit-dropped",
     QT_TRANSLATE_NOOP("messages", "The text that you had changed is another one now, so your change was "
                                   "left out: “{text}”. Make it again if it is still needed.")},
    {"office.item-no-reason", QT_TRANSLATE_NOOP("messages", "Say why the item is not needed.")},
    {"office.item-done-ahead",
     QT_TRANSLATE_NOOP("messages", "{date} is still to come: an item is done today or earlier.")},
    {"office.item-ends-early", QT_TRANSLATE_NOOP("messages", "The end {end} is before the start {start}.")},
    {"office.no-forms", QT_TRANSLATE_NOOP("messages", "Choose at least one form of mentoring.")},
    {"office.form-in-use",
     QT_TRANSLATE_N_NOOP(
         "messages",
         "The form “{form}” cannot be left out: pairs of it: %n. Dissolve or finish them first.")},
    {"office.denominator-negative",
     QT_TRANSLATE_NOOP("messages", "Indicator {indicator}: the number cannot be below zero.")},
    {"office.plan-outside",
     QT_TRANSLATE_NOOP("messages", "Indicator {indicator}: the plan is a per cent from 0 to 100.")},
    {"office.start-no-full-name",
     QT_TRANSLATE_NOOP("messages", "Write the full name of the organisation, as in its charter.")},
    {"office.start-no-short-name",
     QT_TRANSLATE_NOOP("messages", "Write the short name: orders and lists use it.")},
    {"office.start-no-director",
     QT_TRANSLATE_NOOP("messages",
                       "Write the director's surname and first name: the director signs the orders.")},
    {"office.start-no-profile", QT_TRANSLATE_NOOP("messages", "Choose a region, or the federal model.")},
    {"office.start-no-date",
     QT_TRANSLATE_NOOP("messages", "Write the date of the order that starts the programme.")},
    {"office.start-too-early",
     QT_TRANSLATE_NOOP("messages",
                       "{date} is before 2019, when the model of mentoring began. Check the year.")},
    {"office.start-too-late",
     QT_TRANSLATE_NOOP("messages", "{date} is more than a year ahead. Check the year.")},
    {"office.start-no-number",
     QT_TRANSLATE_NOOP("messages",
                       "Write the number of the order: the school's own order starts the programme.")},
    {"office.new-year-no-start",
     QT_TRANSLATE_NOOP("messages", "Write the day on which the new year begins.")},
    {"office.new-year-not-after",
     QT_TRANSLATE_NOOP("messages", "The new year begins after the last one, which began on {start}.")},
    {"office.new-year-overlaps",
     QT_TRANSLATE_NOOP("messages", "The last year goes on until {end}: for a while both will be open, and a "
                                   "person can stand in both.")},
    {"office.new-year-same-year",
     QT_TRANSLATE_NOOP("messages", "A programme began in {year} already. Reports and planned values are told "
                                   "apart by that year: check the day.")},
    {"office.new-year-not-last",
     QT_TRANSLATE_NOOP("messages", "A newer year begins on {start}. Open it: a new year follows the last "
                                   "one.")},
    {"step.plan-saved", QT_TRANSLATE_NOOP("messages", "goals and plan of the year saved")},
    {"step.year-started", QT_TRANSLATE_NOOP("messages", "new year begun: {start} – {end}")},
    {"step.item-done", QT_TRANSLATE_NOOP("messages", "roadmap, item {number}: done")},
    {"step.item-underway", QT_TRANSLATE_NOOP("messages", "roadmap, item {number}: underway")},
    {"step.item-not-needed", QT_TRANSLATE_NOOP("messages", "roadmap, item {number}: not needed")},
    {"step.item-moved", QT_TRANSLATE_NOOP("messages", "roadmap, item {number}: dates moved")},
    {"step.item-evidence", QT_TRANSLATE_NOOP("messages", "roadmap, item {number}: evidence")},
    {"step.item-reopened", QT_TRANSLATE_NOOP("messages", "roadmap, item {number}: not done after all")},
    {"step.item-cleared", QT_TRANSLATE_NOOP("messages", "roadmap, item {number}: mark taken back")},
    {"office.own-profile-exists",
     QT_TRANSLATE_NOOP("messages", "The school already has a profile of its own with the code {code} "
                                   "(“{profile}”). Change that one, or give the file another code.")},
    {"office.no-own-profile",
     QT_TRANSLATE_NOOP("messages", "The school has no profile of its own with the code {profile}.")},
    {"office.own-profile-used",
     QT_TRANSLATE_NOOP("messages", "The profile “{profile}” holds for the programme of {years}. Choose "
                                   "another profile for it first, then remove this one.")},
    {"step.profile-added", QT_TRANSLATE_NOOP("messages", "own profile “{profile}” added")},
    {"step.profile-changed", QT_TRANSLATE_NOOP("messages", "profile “{profile}” changed")},
    {"step.profile-removed", QT_TRANSLATE_NOOP("messages", "own profile “{profile}” removed")},
    {"step.profile-restored", QT_TRANSLATE_NOOP("messages", "profile “{profile}” put back to the original")},
    {"step.profile-chosen", QT_TRANSLATE_NOOP("messages", "the programme goes by the profile “{profile}”")},
    {"step.settings-changed", QT_TRANSLATE_NOOP("messages", "settings of the programme changed")},
    {"step.figures-saved", QT_TRANSLATE_N_NOOP("messages", "numbers for the report: %n")},
};

} // namespace

MessageRows officeMessages()
{
    return officeRows;
}

} // namespace kurator::messages
