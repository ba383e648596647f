#pragma once

#include "people/entry.h"

#include <array>
#include <optional>

namespace kurator::people {

// The bases out of which mentors come, in the order of S001 3.5–3.6.
enum class MentorBase
{
    Pupils,
    Parents,
    Teachers,
    Graduates,
    Enterprises,
    Partners // other partners and people of public life
};
inline constexpr std::array mentorBases{MentorBase::Pupils,    MentorBase::Parents,     MentorBase::Teachers,
                                        MentorBase::Graduates, MentorBase::Enterprises, MentorBase::Partners};

// Told by the category; without one a partner organisation means an enterprise and a class means pupils.
// Nothing when none of them is told.
[[nodiscard]] std::optional<MentorBase> mentorBase(const Entry& entry);

// Comes from outside the school, so a certificate of no criminal record has to be shown (decision 13): a
// parent, graduate, employer, partner or other.
[[nodiscard]] bool isOutsideMentor(const Entry& entry);

} // namespace kurator::people
