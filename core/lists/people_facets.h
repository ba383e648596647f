#pragma once

#include "lists/consent_list.h"
#include "lists/facets.h"
#include "lists/participant_list.h"

namespace kurator::lists {

// By what «Наставляемые» or «Наставники» can be narrowed, with values for each of the rows, in their order.
// Archive is among them only where a row is archived.
[[nodiscard]] Facets participantFacets(const office::Desk& desk, people::Side side,
                                       const std::vector<ParticipantRow>& rows);

// The same for «Согласия».
[[nodiscard]] Facets consentFacets(const office::Desk& desk, const std::vector<ConsentRow>& rows);

} // namespace kurator::lists
