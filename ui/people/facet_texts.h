#pragma once

#include "lists/facets.h"

namespace kurator::ui {

// What drop-downs over a list of people are called, with a mnemonic each, and what their choices are.
[[nodiscard]] QString facetTitle(lists::FacetKind kind);
[[nodiscard]] QString facetOptionText(lists::FacetKind kind, const lists::FacetOption& option);

} // namespace kurator::ui
