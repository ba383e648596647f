#pragma once

#include "documents/field_dictionary.h"
#include "language/grammatical_case.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>
#include <vector>

namespace kurator::documents {

enum class FilterKind
{
    Case,
    Full,
    Given,
    ShortBefore,
    ShortAfter,
    Short,
    Long,
    Quoted,
    SchoolYear,
    Count,
    Each,
    Plural,
    Gender,
    Choose,
    About,
    With,
    UpperFirst,
    LowerFirst,
    Upper,
    Or
};

// One step of how a field is printed: {director|dat|short_after}.
struct FieldFilter
{
    FilterKind kind = FilterKind::Full;
    language::Case grammaticalCase = language::Case::Nominative;
    QStringList words; // forms to choose from; for Or what stands instead of a missing value; for Each what
                       // stands before each item, and the item's field
};

// nom gen dat acc ins pre; full given short short_before short_after; long short quoted school_year; count
// each:"/№ ,number" pl:"1,2,5"; g:"м,ж"; choose:"да,нет"; about with upper_first lower_first upper; or:"…".
// None for another name or a wrong number of words.
[[nodiscard]] std::optional<FieldFilter> filterFromCode(QStringView code,
                                                        const std::optional<QString>& words);

[[nodiscard]] bool isFilterCode(QStringView code);
[[nodiscard]] bool suits(const FieldFilter& filter, FieldType type);

// A yes/no prints only through `choose`, a list only through `choose`, `count`, `each` or `pl`.
[[nodiscard]] bool canPrint(FieldType type, const std::vector<FieldFilter>& filters);

} // namespace kurator::documents
