#include "messages/message_tables.h"

#include <QtGlobal>

namespace kurator::messages {

namespace {

constexpr MessageRow papersRows[] = {
    {"acts.no-kind", QT_TRANSLATE_NOOP("messages", "Say what it is: a law, an order, a letter.")},
    {"acts.no-name",
     QT_TRANSLATE_NOOP("messages", "Give the act a number, a title or a few words about it.")},
    {"acts.end-before-start",
     QT_TRANSLATE_NOOP("messages", "The act would end before it begins. Correct one of the days.")},
    {"acts.key-taken", QT_TRANSLATE_NOOP("messages", "The library has this act already. Change it there.")},
    {"acts.unknown",
     QT_TRANSLATE_NOOP("messages", "This act is not in the library any more. Look at the list again.")},
    {"step.act-saved", QT_TRANSLATE_NOOP("messages", "act of the library saved: {act}")},
    {"step.act-removed", QT_TRANSLATE_NOOP("messages", "act taken out of the library: {act}")},
    {"step.act-restored", QT_TRANSLATE_NOOP("messages", "act brought back into the library: {act}")},
    {"documents.bracket-open",
     QT_TRANSLATE_NOOP("messages", "A bracket or a quotation mark is not closed: “{text}”")},
    {"documents.abbreviation",
     QT_TRANSLATE_NOOP("messages", "“{word}” is a word of speech. In a paper it is “{full}”")},
    {"documents.term-passed",
     QT_TRANSLATE_NOOP("messages", "The term {term} is over on the day of the paper: “{text}”")},
    {"documents.no-responsible",
     QT_TRANSLATE_NOOP("messages", "The point does not say who has to do it: “{text}”")},
    {"documents.no-term", QT_TRANSLATE_NOOP("messages", "The point does not say by when: “{text}”")},
    {"paper.no-director",
     QT_TRANSLATE_NOOP("messages", "Nobody is there to sign: enter the director on the page of the school")},
    {"paper.no-grounds", QT_TRANSLATE_NOOP("messages", "The paper cites no act: choose its grounds")},
    {"paper.ground-expired", QT_TRANSLATE_NOOP("messages", "The act is not in force since {since}: {act}")},
    {"paper.ground-replaced",
     QT_TRANSLATE_NOOP("messages", "The act is not in force since {since}, instead of it: {successor}. The "
                                   "paper cites: {act}")},
    {"paper.ground-early", QT_TRANSLATE_NOOP("messages", "The act comes into force only on {from}: {act}")},
    {"paper.ground-undated",
     QT_TRANSLATE_NOOP("messages", "The act is cited without date and number: {act}")},
    {"paper.stages-empty",
     QT_TRANSLATE_NOOP("messages", "The roadmap has no item of these stages: {stages}")},
    {"paper.planned-before",
     QT_TRANSLATE_NOOP("messages", "The term of these items is over before the order: {items}. Move them or "
                                   "mark them as done")},
    {"paper.nobody-recommended",
     QT_TRANSLATE_NOOP("messages", "No mentor is recommended yet: put down the interviews first")},
    {"paper.successor-no-mentor",
     QT_TRANSLATE_NOOP("messages",
                       "The new mentor is not in the base of mentors: bring him or her in first")},
    {"paper.three-days",
     QT_TRANSLATE_NOOP("messages", "A pair of employees ends three working days after the notice at the "
                                   "earliest. Check that it was given in time for {date}")},
    {"paper.pairs-open",
     QT_TRANSLATE_N_NOOP("messages", "%n pairs have no outcome yet: write it down on their cards")},
    {"paper.cited-missing",
     QT_TRANSLATE_NOOP("messages", "There is no registered paper to rest on: {paper}")},
    {"paper.cited-later",
     QT_TRANSLATE_NOOP("messages", "The paper rests on a later one: {paper} is of {date}")},
    {"paper.after-window",
     QT_TRANSLATE_NOOP("messages", "By the roadmap (item {item}) the paper was due by {until}")},
    {"paper.answers-missing", QT_TRANSLATE_NOOP("messages", "Not answered yet: {what}")},
    {"office.no-order-text",
     QT_TRANSLATE_NOOP("messages",
                       "“{title}” was issued elsewhere: its words are not here, so nothing can be "
                       "taken from it.")},
    {"office.not-in-order",
     QT_TRANSLATE_NOOP("messages", "The order does not name them: {names}. Choose those whom it names.")},
    {"rules.mask-no-number",
     QT_TRANSLATE_NOOP("messages", "Put {n} where the number itself stands, as in “{n}-ОД”.")},
    {"step.paper-rules", QT_TRANSLATE_NOOP("messages", "rules of papers changed")},
};

} // namespace

MessageRows papersMessages()
{
    return papersRows;
}

} // namespace kurator::messages
