#pragma once

#include "base/finding.h"
#include "lists/agenda.h"

#include <QString>

#include <span>

namespace kurator::lists {

// Within one weight: what is late stands first, then what keeps people or pairs out of the next paper.
enum class Urgency
{
    Overdue,
    BlocksPaper,
    Usual
};

// Which sentences a group has: `agenda.<group>` alone; that with a count and `agenda.<group>-one`; or a count
// for each side, `-mentees` and `-mentors`; `Children` has `-children` for mentees under 18 besides.
enum class Wording
{
    Single,
    Counted,
    BySide,
    Children
};

// One kind of line of «Сейчас». Place::Mentees stands for the side of the people concerned.
struct AgendaGroup
{
    const char* code;
    Place place;
    Doing doing;
    Urgency urgency;
    Wording wording;
    const char* ground;    // `agenda.why-…` or nullptr
    const char* paperKind; // or nullptr
};

// The group of a finding's code; of several rows with one code the first whose `atLeast` the finding reaches.
struct AgendaCode
{
    const char* code;
    base::Severity atLeast;
    const char* group;
};

[[nodiscard]] std::span<const AgendaGroup> agendaGroups();
[[nodiscard]] std::span<const AgendaCode> agendaCodes();

// nullptr when no row speaks of the group, or of the code at this weight.
[[nodiscard]] const AgendaGroup* findAgendaGroup(const QString& group);
[[nodiscard]] const AgendaGroup* findAgendaGroup(const base::Finding& finding);

// `agenda.do-…`: the text of the button for one subject or for several.
[[nodiscard]] QString buttonCode(Doing doing, int count);

} // namespace kurator::lists
