#include "messages/message_tables.h"

#include <QtGlobal>

namespace kurator::messages {

namespace {

constexpr MessageRow mergeRows[] = {
    {"suspect.same-name-birth", QT_TRANSLATE_NOOP("messages", "the same name and birth")},
    {"suspect.same-name", QT_TRANSLATE_NOOP("messages", "the same name, birth is not told for both")},
    {"suspect.same-spelling", QT_TRANSLATE_NOOP("messages", "one name spelled in two ways")},
    {"suspect.initials", QT_TRANSLATE_NOOP("messages", "the same surname, and the rest of the name fits")},
    {"suspect.one-letter", QT_TRANSLATE_NOOP("messages", "born on one day, one letter of the name differs")},
    {"suspect.swapped", QT_TRANSLATE_NOOP("messages", "surname and given name have changed places")},
    {"suspect.same-phone", QT_TRANSLATE_NOOP("messages", "one phone: {phone}")},
    {"suspect.same-email", QT_TRANSLATE_NOOP("messages", "one e-mail: {email}")},

    {"people.merge-family",
     QT_TRANSLATE_NOOP("messages", "{name} and {other} stand in the base as a child and the representative. "
                                   "If that is a mistake, remove the representative in the card first.")},
    {"people.merge-own-pair",
     QT_TRANSLATE_NOOP("messages", "{name} and {other} are mentor and mentee of one pair. End that pair "
                                   "first if it is a mistake.")},
    {"people.merge-own-order",
     QT_TRANSLATE_NOOP("messages", "Order No. {number} of {date} names {name} and {other} as mentor and "
                                   "mentee of one pair. A registered order cannot be changed.")},
    {"people.merge-one-group",
     QT_TRANSLATE_NOOP("messages", "Order No. {number} of {date} names {name} and {other} as two people of "
                                   "one group. A registered order cannot be changed.")},

    {"people.merge-moved-places", QT_TRANSLATE_N_NOOP("messages", "%n places in the programme")},
    {"people.merge-moved-interviews", QT_TRANSLATE_N_NOOP("messages", "%n interview sheets")},
    {"people.merge-moved-portfolio", QT_TRANSLATE_N_NOOP("messages", "%n portfolios")},
    {"people.merge-moved-family", QT_TRANSLATE_N_NOOP("messages", "%n family ties")},
    {"people.merge-moved-functions", QT_TRANSLATE_N_NOOP("messages", "%n functions at school")},
    {"people.merge-moved-consents", QT_TRANSLATE_N_NOOP("messages", "%n consents")},
    {"people.merge-moved-labour", QT_TRANSLATE_N_NOOP("messages", "%n labour papers")},
    {"people.merge-moved-requests", QT_TRANSLATE_N_NOOP("messages", "%n requests about personal data")},
    {"people.merge-moved-pairs", QT_TRANSLATE_N_NOOP("messages", "%n pairs")},
    {"people.merge-moved-events", QT_TRANSLATE_N_NOOP("messages", "%n events")},
    {"people.merge-warning-birth",
     QT_TRANSLATE_NOOP("messages", "The dates of birth differ: these may be namesakes.")},
    {"people.merge-warning-withdrawn",
     QT_TRANSLATE_NOOP("messages", "One of the two withdrew a consent. Look at the consents afterwards.")},
    {"people.merge-warning-pairs",
     QT_TRANSLATE_NOOP("messages", "There will be several pairs that go on. Look at them afterwards.")},

    {"step.people-merged", QT_TRANSLATE_NOOP("messages", "two cards made one: {name}")},
    {"step.told-apart", QT_TRANSLATE_NOOP("messages", "different people: {name} and {other}")},
};

} // namespace

MessageRows mergeMessages()
{
    return mergeRows;
}

} // namespace kurator::messages
