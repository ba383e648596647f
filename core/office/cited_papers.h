#pragma once

#include "office/paper_checks.h"

#include <vector>

namespace kurator::office {

// The earlier papers that a paper is written after and cites (D38, D45–D49 and others): those that are not
// there, or are of a later day than the paper.
[[nodiscard]] std::vector<PaperCheckLine> citedPapersMissing(const Desk& desk, const PaperRequest& request);

} // namespace kurator::office
