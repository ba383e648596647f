#include "rendering/table_columns.h"

#include <algorithm>

namespace kurator::rendering {

using documents::Column;
using documents::Table;

namespace {

constexpr double narrowestShare = 8; // mm that a weighted column gets at least

} // namespace

std::vector<double> columnEdges(const Table& table, double available)
{
    double fixed = 0;
    double weights = 0;
    int shares = 0;
    for (const Column& column : table.columns) {
        fixed += column.width.value_or(0);
        weights += column.width ? 0 : column.weight;
        shares += column.width ? 0 : 1;
    }
    const double rest = shares > 0 ? std::max(available - fixed, narrowestShare * shares) : 0;
    const double shrink = std::min(1.0, available / (fixed + rest));
    std::vector<double> edges{0};
    for (const Column& column : table.columns) {
        const double share = weights > 0 ? column.weight / weights : 1.0 / std::max(shares, 1);
        edges.push_back(edges.back() + column.width.value_or(rest * share) * shrink);
    }
    return edges;
}

bool hasHeadings(const Table& table)
{
    return std::ranges::any_of(table.columns, [](const Column& column) { return !column.heading.isEmpty(); });
}

bool numbersColumns(const Table& table)
{
    return table.headings == documents::TableHeadings::Numbers && table.title.isEmpty() && hasHeadings(table);
}

} // namespace kurator::rendering
