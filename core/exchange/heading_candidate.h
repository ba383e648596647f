#pragma once

#include "exchange/heading_finder.h"

#include <QStringList>

#include <set>

namespace kurator::exchange {

// The row that is best taken for the headings, whatever it lacks.
struct HeadingCandidate
{
    FoundColumns found;
    std::set<std::size_t> byHand; // columns of which an override speaks
    QStringList unmet;            // overrides whose column is not there
    std::vector<Field> missing;   // needed and not found
    std::size_t named = 0;        // columns whose heading is known
};

// None on a sheet without a filled row, and where the row chosen by hand (from 0) is beyond its end.
[[nodiscard]] std::optional<HeadingCandidate> bestHeading(const Sheet& sheet, TableKind kind,
                                                          const ColumnOverrides& overrides,
                                                          std::optional<std::size_t> headingRow);

} // namespace kurator::exchange
