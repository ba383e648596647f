#pragma once

#include "school/lookup.h"

#include <QDate>

#include <vector>

namespace kurator::reports {

// Someone on one side of a counted pair.
struct Involved
{
    const people::Person* person = nullptr;
    const people::Entry* entry = nullptr;
};

// A pair or group fixed by a registered order dated within the programme and not after the report: the only
// ones that count (decision 22). Members who came after the report's day are left out, those who left
// remain: who entered in the period counts for the year.
struct CountedPair
{
    const pairs::Pair* pair = nullptr;
    const documents::Document* order = nullptr;
    Involved mentor;
    std::vector<Involved> mentees;

    [[nodiscard]] bool isGroup() const { return mentees.size() > 1; }
};

// By date of the order, then form, then the mentor's name.
[[nodiscard]] std::vector<CountedPair> countedPairs(const school::Snapshot& snapshot,
                                                    const school::Lookup& lookup,
                                                    const programme::Programme& programme,
                                                    const QDate& reportDate);

// Each person once, by id, with the first entry met.
[[nodiscard]] std::vector<Involved> distinctMentors(const std::vector<CountedPair>& pairs);
[[nodiscard]] std::vector<Involved> distinctMentees(const std::vector<CountedPair>& pairs);

} // namespace kurator::reports
