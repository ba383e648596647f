#pragma once

#include "office/match_variants.h"

#include <QString>

#include <optional>
#include <vector>

namespace kurator::lists {

// How one way to match came out.
struct VariantSummary
{
    std::optional<QDate> madeOn;
    int matched = 0;
    int unmatched = 0;
    std::optional<double> average; // score; nothing without pairs
    std::optional<int> worst;
    qint64 blockingPairs = 0;

    friend bool operator==(const VariantSummary&, const VariantSummary&) = default;
};

// A mentee who has another mentor in the other variant. Names, empty for none.
struct VariantDifference
{
    base::Id<people::Entry> mentee;
    QString name;
    QString firstMentor;
    QString secondMentor;
    std::optional<int> firstScore;
    std::optional<int> secondScore;

    friend bool operator==(const VariantDifference&, const VariantDifference&) = default;
};

[[nodiscard]] VariantSummary summaryOf(const std::optional<QDate>& madeOn, const office::Variant& variant);

// Who differs, by name; those without a mentor in either do not.
[[nodiscard]] std::vector<VariantDifference>
differencesOf(const office::Desk& desk, const office::Variant& first, const office::Variant& second);

} // namespace kurator::lists
