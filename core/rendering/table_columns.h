#pragma once

#include "documents/paper.h"

#include <vector>

namespace kurator::rendering {

// Left edges of the columns and the right edge of the last one, in mm. Columns that ask for more than there
// is are narrowed.
[[nodiscard]] std::vector<double> columnEdges(const documents::Table& table, double available);

// A heading is printed over at least one column.
[[nodiscard]] bool hasHeadings(const documents::Table& table);

// The columns are numbered, and only the numbers stand at the top of the next pages.
[[nodiscard]] bool numbersColumns(const documents::Table& table);

} // namespace kurator::rendering
