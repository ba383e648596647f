#include "exchange/split_rows.h"

#include "exchange/name_reading.h"

#include <QRegularExpression>

namespace kurator::exchange {

namespace {

QStringList partsOf(const Cell& cell)
{
    static const QRegularExpression separators(QStringLiteral("[;\\n\\r]+"));
    QStringList parts;
    for (const QString& part : shown(cell).split(separators, Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty()) {
            parts << part.trimmed();
        }
    }
    return parts;
}

std::vector<Cell> rowOf(const std::vector<Cell>& row, std::size_t column, const QStringList& people,
                        qsizetype at)
{
    std::vector<Cell> cells = row;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i == column) {
            cells[i] = Cell::ofText(people.at(at));
        } else if (const auto parts = partsOf(cells[i]); parts.size() == people.size()) {
            cells[i] = Cell::ofText(parts.at(at));
        }
    }
    return cells;
}

} // namespace

SplitSheet withSplitRows(const Sheet& sheet, const std::map<int, std::size_t>& rows)
{
    SplitSheet split{sheet, {}};
    for (const auto& [number, column] : rows) {
        const auto row = static_cast<std::size_t>(number) - 1;
        if (number < 1 || row >= sheet.rows.size()) {
            continue;
        }
        const auto people = peopleInCell(shown(cellAt(sheet, row, column)));
        for (qsizetype at = 0; at < people.size(); ++at) {
            auto cells = rowOf(sheet.rows[row], column, people, at);
            if (at == 0) {
                split.sheet.rows[row] = std::move(cells);
            } else {
                split.sheet.rows.push_back(std::move(cells));
                split.origins.emplace(static_cast<int>(split.sheet.rows.size()), number);
            }
        }
    }
    return split;
}

} // namespace kurator::exchange
