#pragma once

#include "office/import_base.h"
#include "office/person_row.h"

#include <vector>

namespace kurator::office {

struct FamilyPlan
{
    std::vector<people::Person> adults;
    std::vector<people::Representation> representations;
};

// Who represents the child after this row. An adult is the one the child already has under this name; else
// the only person of this full name whom nothing speaks against (a pupil, under 18, another phone); else
// somebody new.
[[nodiscard]] FamilyPlan planFamily(const people::Person& child, const std::vector<RepresentativeRow>& told,
                                    const ImportBase& base, const ImportContext& context);

} // namespace kurator::office
