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
    ShortBefore,
    ShortAfter,
    Short,
    Long,
    Quoted,
    SchoolYear,
    Count,
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
    QStringList words; // forms to choose from; for Or what stands instead of a missing value
};

// nom gen dat acc ins pre; full short short_before short_after; long short quoted school_year; count
// pl:"1,2,5"; g:"м,ж"; choose:"да,нет"; about with upper_first lower_first upper; or:"…". None for another
// name or a wrong number of words.
[[nodiscard]] std::optional<FieldFilter> filterFromCode(QStringView code,
                                                        const std::optional<QString>& words);

[[nodiscard]] bool isFilterCode(QStringView code);
[[nodiscard]] bool suits(const FieldFilter& filter, FieldType type);

// A yes/no prints only through `choose`, a list only through `count` or `pl`.
[[nodiscard]] bool canPrint(FieldType type, const std::vector<FieldFilter>& filters);

} // namespace kurator::documents
