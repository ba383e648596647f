#pragma once

#include "reports/involved.h"
#include "reports/yearly_report.h"

#include <vector>

namespace kurator::reports {

// The list of names for the regional centre and those who are not in it. A pair stands in the list when its
// mentor and at least one mentee may be named; the reasons of all who may not are in `leftOut`, by name.
struct NamedPairs
{
    std::vector<PairLine> lines;
    std::vector<LeftOut> leftOut;
    int unnamed = 0; // persons of the counted pairs who stand in no line
};

[[nodiscard]] NamedPairs namedPairs(const std::vector<CountedPair>& pairs, const school::Lookup& lookup,
                                    const ReportInputs& inputs);

} // namespace kurator::reports
