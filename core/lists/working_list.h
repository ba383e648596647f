#pragma once

#include "lists/consent_list.h"

#include <vector>

namespace kurator::lists {

// Someone who has to sign yet, with no more than a working list may tell (decision 9): name, class, what is
// missing.
struct WorkingLine
{
    QString name;
    QString className;
    std::vector<people::ConsentPurpose> missing; // of D15 and D18
    bool labourPapers = false;                   // ТК РФ ст. 351.8

    friend bool operator==(const WorkingLine&, const WorkingLine&) = default;
};

// Those of the rows who lack a paper, class by class in school order, then by name.
[[nodiscard]] std::vector<WorkingLine> workingList(const std::vector<ConsentRow>& rows);

} // namespace kurator::lists
