#include "messages/message_tables.h"

#include <QtGlobal>

namespace kurator::messages {

namespace {

constexpr MessageRow findingRows[] = {
    {"pairs.unpaired", QT_TRANSLATE_NOOP("messages", "{name} has no mentor though the registry of mentors is "
                                                     "approved. Match {name} or write down why not.")},
    {"pairs.proposed-do-not-fit",
     QT_TRANSLATE_NOOP("messages", "{mentor} and {mentees} did not fit at the trial meeting: so says the "
                                   "sheet of {who}. Match proposed pairs anew or talk to both.")},
    {"pairs.do-not-fit",
     QT_TRANSLATE_NOOP("messages", "{mentor} and {mentees} did not fit at the trial meeting: so says the "
                                   "sheet of {who}. Talk to both; if it stays so, end the pair and match "
                                   "anew.")},
    {"pairs.before-order",
     QT_TRANSLATE_NOOP("messages", "The pair {mentor} – {mentees} begins on {start}, before its order № "
                                   "{number} of {date}. Correct the beginning or the order's date.")},
    {"pairs.nobody-left",
     QT_TRANSLATE_NOOP("messages", "Nobody is left in the pair of {mentor}. End it or bring a mentee in.")},
    {"pairs.mentee-finished",
     QT_TRANSLATE_NOOP("messages",
                       "{finished} has finished, but the pair with {mentor} goes on. End the pair.")},
    {"pairs.mentor-not-trained",
     QT_TRANSLATE_NOOP("messages", "{mentor} works with {mentees} but was not trained, and the programme "
                                   "asks for training before pairs. Note the training in the card.")},
    {"pairs.no-plan",
     QT_TRANSLATE_NOOP("messages", "The pair {mentor} – {mentees} works since {start} without a goal and "
                                   "without a planning meeting. Write the goal down.")},
    {"pairs.no-outcome",
     QT_TRANSLATE_NOOP("messages", "The pair {mentor} – {mentees} is over, but its outcome is not written "
                                   "down. Write it in: the report asks for it.")},
    {"papers.out-of-order",
     QT_TRANSLATE_NOOP("messages", "{paper} of {date} is older than what it follows from: {before} of "
                                   "{beforeDate}. Check both dates.")},
    {"papers.nothing-before",
     QT_TRANSLATE_NOOP(
         "messages",
         "{paper} of {date} follows from a paper that is not in the register: {before}. Register that one.")},
    {"papers.no-date",
     QT_TRANSLATE_NOOP("messages",
                       "{paper} is registered without a date. Write it in: terms are counted from it.")},
    {"papers.no-number",
     QT_TRANSLATE_NOOP("messages",
                       "{paper} of {date} is registered without a number. Ask the secretary for it.")},
    {"papers.date-ahead",
     QT_TRANSLATE_NOOP("messages", "{paper} is dated {date}, but today is {today}. Check the date of the "
                                   "paper and the computer's clock.")},
    {"papers.same-number",
     QT_TRANSLATE_NOOP("messages", "{paper} of {date} has the number of another order of this year: {other} "
                                   "of {otherDate}. Ask the secretary which is right.")},
    {"papers.monitoring-late",
     QT_TRANSLATE_NOOP("messages", "{paper} of {date} is later than the last checkpoint ({last}): there is "
                                   "nothing left to monitor. Check the date.")},
    {"papers.completed-with-pairs",
     QT_TRANSLATE_N_NOOP("messages", "The programme is completed by the order № {number} of {date}, but %n "
                                     "pairs still work. End them with an outcome.")},
    {"papers.registry-empty",
     QT_TRANSLATE_NOOP("messages", "The order № {number} of {date} approves the registry of mentors, but no "
                                   "mentor has the status “in the registry”. Mark who is in it.")},
    {"people.registry-without-order",
     QT_TRANSLATE_N_NOOP("messages", "%n mentors are in the registry, but the order that approves it is not "
                                     "in the register. Register the order.")},
    {"programme.end-before-start",
     QT_TRANSLATE_NOOP("messages",
                       "The programme ends ({end}) before it begins ({start}). Correct its dates.")},
    {"programme.order-after-end",
     QT_TRANSLATE_NOOP("messages", "The order that starts the model is of {date}, after the end of the "
                                   "programme ({end}). Correct one of the dates.")},
    {"programme.order-long-before",
     QT_TRANSLATE_NOOP("messages",
                       "The order that starts the model is of {date}, more than half a year before the "
                       "programme ({start}). The terms of the roadmap are counted from it: check the date.")},
    {"programme.order-unnumbered",
     QT_TRANSLATE_NOOP("messages", "The region's order of {date} has no number, and the school's orders "
                                   "refer to it. Write the number in.")},
    {"programme.no-goal",
     QT_TRANSLATE_NOOP("messages", "The goal of this year's programme is not written down. Write it in: the "
                                   "programme of mentoring begins with it.")},
    {"programme.stage-empty",
     QT_TRANSLATE_N_NOOP("messages",
                         "The stages {stages} have no items in the roadmap. Add them to the profile.")},
    {"programme.no-school-holidays",
     QT_TRANSLATE_NOOP("messages", "School holidays of this year are not entered, so pairs that rest look as "
                                   "if they had stopped meeting. Enter the holidays.")},
    {"programme.no-result",
     QT_TRANSLATE_NOOP("messages", "The programme ended on {end}, but neither the curator's report nor an "
                                   "order on the results is in the register. Register them.")},
    {"programme.no-case",
     QT_TRANSLATE_NOOP("messages", "The programme ends on {end}, and no practice is published: there is no "
                                   "link to a case and no page about an event. Add one.")},
    {"people.no-results",
     QT_TRANSLATE_NOOP(
         "messages", "{name} finished on {date}, but the result is not written down. Write it in the card.")},
    {"people.no-case-link",
     QT_TRANSLATE_NOOP("messages", "{name} has a result, but no link to the case on the site. Add it to the "
                                   "card if the case is published.")},
    {"report.forms-overlap",
     QT_TRANSLATE_N_NOOP("messages", "Forms taken one by one count {sum} mentees, but they are %n people: "
                                     "some stand in several forms. The report counts each once.")},
    {"restricted.in-request",
     QT_TRANSLATE_NOOP(
         "messages",
         "{name}: the request or the interests speak of health or of the family's situation. This text is "
         "printed and exported: write it more generally and put the category into its own field.")},
    {"restricted.in-goal",
     QT_TRANSLATE_NOOP("messages", "The goal of the pair {mentor} – {mentees} speaks of health or of the "
                                   "family's situation, and goals are printed. Write it more generally.")},
    {"roadmap.too-few-events",
     QT_TRANSLATE_NOOP("messages", "Item {number} “{title}” asks for {need} results by {until}, so far there "
                                   "are {have}. Write down what has taken place.")},
    {"roadmap.no-events",
     QT_TRANSLATE_NOOP("messages", "Item {number} “{title}” runs since {since} and asks for {need} results; "
                                   "there are none so far. Plan the first.")},
    {"roadmap.window-empty",
     QT_TRANSLATE_NOOP("messages", "Item {number} “{title}” wants something from {start} to {end}, and "
                                   "nothing is written down. Write the event in.")},
    {"roadmap.publication-no-address",
     QT_TRANSLATE_NOOP(
         "messages",
         "“{title}” of {date} is published, but it is not written down where. Add the address of the page, "
         "or the name of the newspaper as the place.")},
    {"roadmap.before-order",
     QT_TRANSLATE_N_NOOP(
         "messages",
         "%n items are to end before the order on introduction is signed ({date}): {items}. Move them.")},
    {"roadmap.nobody-responsible",
     QT_TRANSLATE_N_NOOP("messages",
                         "%n items have nobody responsible: {items}. Name somebody in the profile.")},
    {"school.no-agreement",
     QT_TRANSLATE_NOOP("messages", "There is no agreement with “{name}”, but mentors from there are in "
                                   "pairs: {mentors}. Write the agreement in.")},
    {"finding.no-reason",
     QT_TRANSLATE_NOOP("messages", "Write why you leave it as it is: the reason stays in the journal.")},
    {"finding.of-law",
     QT_TRANSLATE_N_NOOP("messages", "%n findings cannot be accepted: the law leaves no choice. Put them "
                                     "right: the button of their line opens the place.")},
    {"finding.not-accepted",
     QT_TRANSLATE_NOOP("messages", "This finding is not among the accepted ones any more.")},
    {"step.finding-accepted", QT_TRANSLATE_NOOP("messages", "finding accepted ({reason}): {finding}")},
    {"step.findings-accepted", QT_TRANSLATE_N_NOOP("messages", "%n findings accepted ({reason})")},
    {"step.findings-returned", QT_TRANSLATE_N_NOOP("messages", "%n accepted findings returned")},
};

} // namespace

MessageRows findingsMessages()
{
    return findingRows;
}

} // namespace kurator::messages
