#pragma once

#include "lists/rows_to_name.h"
#include "office/accept_finding.h"

#include <QUuid>

#include <vector>

namespace kurator::lists {

// One line of «Все замечания».
struct FindingRow
{
    QUuid id; // the same as long as the finding says the same
    base::Finding finding;

    friend bool operator==(const FindingRow&, const FindingRow&) = default;
};

[[nodiscard]] std::vector<FindingRow> findingRows(const std::vector<base::Finding>& findings);

// One line of what was accepted.
struct AcceptedRow
{
    QUuid id; // of the acceptance
    office::Acceptance acceptance;
};

[[nodiscard]] std::vector<AcceptedRow> acceptedRows(const office::Desk& desk);

// Only rows whose people may all be named: a person, everybody of a pair, the mentors from a partner. A
// person who is in no programme is told nowhere.
[[nodiscard]] NamedRows<FindingRow> rowsToName(const office::Desk& desk, const std::vector<FindingRow>& rows);
[[nodiscard]] NamedRows<AcceptedRow> rowsToName(const office::Desk& desk,
                                                const std::vector<AcceptedRow>& rows);

} // namespace kurator::lists
