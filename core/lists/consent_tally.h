#pragma once

#include "lists/consent_list.h"

#include <QUuid>

#include <vector>

namespace kurator::lists {

// Whether this consent still has to be collected: there is none in force with all its signatures.
[[nodiscard]] bool lacks(const ConsentRow& row, people::ConsentPurpose purpose);
// Whether the papers of ТК РФ ст. 351.8 are needed and still wanting.
[[nodiscard]] bool lacksLabourPapers(const ConsentRow& row);
// Whether anything still has to be collected of the person: a paper without which nobody is named (D15), the
// consent to taking part (D18), or the papers of ТК РФ ст. 351.8 where they are needed.
[[nodiscard]] bool lacksPapers(const ConsentRow& row);
// Whether a consent ends within 30 days.
[[nodiscard]] bool runsOut(const ConsentRow& row);

// How the consents to processing (D15) stand.
struct ConsentTally
{
    int people = 0;
    int complete = 0; // in force with all signatures, those that end soon among them
    int incomplete = 0;
    int none = 0;    // never signed, run out or withdrawn
    int lacking = 0; // lacksPapers()
    int runningOut = 0;

    friend bool operator==(const ConsentTally&, const ConsentTally&) = default;
};

[[nodiscard]] ConsentTally tallyOf(const std::vector<ConsentRow>& rows);

// The lines meant by entries of either side or by persons, in the order of the lines.
[[nodiscard]] std::vector<QUuid> rowsMeant(const office::Desk& desk, const std::vector<ConsentRow>& rows,
                                           const std::vector<QUuid>& subjects);

} // namespace kurator::lists
