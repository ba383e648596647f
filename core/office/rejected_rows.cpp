#include "office/rejected_rows.h"

#include <algorithm>

namespace kurator::office {

namespace {

using exchange::Cell;

constexpr double usualWidth = 18;
constexpr double rowNumberWidth = 8;
constexpr double reasonWidth = 70;

QString rowNumberHeading()
{
    return QStringLiteral("Строка");
}

QString reasonHeading()
{
    return QStringLiteral("Почему не загружено");
}

// The sheet's own columns; what an earlier sheet of rejected rows said is said anew.
std::vector<std::size_t> columnsKept(const exchange::Sheet& sheet, std::size_t headingRow)
{
    std::size_t width = 0;
    for (std::size_t row = headingRow; row < sheet.rows.size(); ++row) {
        width = std::max(width, sheet.rows[row].size());
    }
    std::vector<std::size_t> kept;
    for (std::size_t column = 0; column < width; ++column) {
        const QString heading = exchange::shown(exchange::cellAt(sheet, headingRow, column));
        if (heading != rowNumberHeading() && heading != reasonHeading()) {
            kept.push_back(column);
        }
    }
    return kept;
}

} // namespace

exchange::OutSheet rejectedSheet(const exchange::Sheet& sheet, std::size_t headingRow,
                                 const ImportOutcome& outcome,
                                 const std::function<QString(const exchange::RowRemark&)>& said,
                                 const std::map<int, int>& origins)
{
    exchange::OutSheet out;
    out.name = sheet.name.isEmpty() ? QStringLiteral("Не загружено") : sheet.name;
    const auto kept = columnsKept(sheet, headingRow);
    for (const std::size_t column : kept) {
        const Cell heading = exchange::cellAt(sheet, headingRow, column);
        out.columns.push_back({exchange::shown(heading), usualWidth, exchange::ColumnKind::Text});
    }
    out.columns.push_back({rowNumberHeading(), rowNumberWidth, exchange::ColumnKind::Whole});
    out.columns.push_back({reasonHeading(), reasonWidth, exchange::ColumnKind::Text});
    for (const exchange::RowRemark& remark : outcome.rejected) {
        auto& cells = out.rows.emplace_back();
        for (const std::size_t column : kept) {
            cells.push_back(exchange::cellAt(sheet, static_cast<std::size_t>(remark.row) - 1, column));
        }
        const auto origin = origins.find(remark.row);
        cells.push_back(
            Cell::ofNumber(static_cast<double>(origin == origins.end() ? remark.row : origin->second)));
        cells.push_back(Cell::ofText(said(remark)));
    }
    return out;
}

} // namespace kurator::office
