#include "exchange/row_reading.h"

#include "base/text.h"
#include "exchange/heading_matcher.h"

#include <algorithm>

namespace kurator::exchange {

namespace {

bool isEmptyText(QStringView text)
{
    const QStringView bare = text.trimmed();
    return bare.isEmpty() || (bare.size() == 1 && base::foldedKey(bare) == QStringLiteral("-"));
}

bool isEmptyValue(const Cell& cell)
{
    return cell.kind == Cell::Kind::Empty || (cell.kind == Cell::Kind::Text && isEmptyText(cell.text));
}

} // namespace

RowReading::RowReading(const Sheet& sheet, const FoundColumns& columns, std::size_t row)
    : m_sheet(sheet), m_columns(columns), m_row(row)
{
    for (const auto& [field, places] : columns.columns) {
        const Cell told = cell(field);
        if (told.kind == Cell::Kind::Error && field != Field::OtherSide) {
            fail(field, QStringLiteral("exchange.cell-error"));
        }
    }
}

std::optional<std::size_t> RowReading::column(Field field) const
{
    const auto places = m_columns.columns.find(field);
    if (places == m_columns.columns.end()) {
        return std::nullopt;
    }
    const auto filled = std::ranges::find_if(
        places->second, [this](std::size_t column) { return !isEmptyValue(cellAt(m_sheet, m_row, column)); });
    return filled == places->second.end() ? std::nullopt : std::optional(*filled);
}

Cell RowReading::cell(Field field) const
{
    const auto place = column(field);
    return place ? cellAt(m_sheet, m_row, *place) : Cell();
}

QString RowReading::text(Field field) const
{
    return shown(cell(field)).trimmed();
}

QString RowReading::joinedText(Field field) const
{
    QStringList texts;
    const auto places = m_columns.columns.find(field);
    for (const std::size_t column :
         places == m_columns.columns.end() ? std::vector<std::size_t>() : places->second) {
        const Cell found = cellAt(m_sheet, m_row, column);
        const QString text = shown(found).trimmed();
        if (!isEmptyValue(found) && !texts.contains(text)) {
            texts << text;
        }
    }
    return texts.join(QStringLiteral("; "));
}

bool RowReading::isBlank() const
{
    bool onlyColumnNumbers = true;
    bool onlyHeadings = true;
    for (const auto& [field, places] : m_columns.columns) {
        for (const std::size_t column : places) {
            const Cell found = cellAt(m_sheet, m_row, column);
            if (!isEmptyValue(found)) {
                onlyColumnNumbers =
                    onlyColumnNumbers && shown(found).trimmed() == QString::number(column + 1);
                onlyHeadings = onlyHeadings && found == cellAt(m_sheet, m_columns.headingRow, column);
            }
        }
    }
    return onlyColumnNumbers || onlyHeadings;
}

bool RowReading::isTotal() const
{
    if (m_row >= m_sheet.rows.size()) {
        return false;
    }
    const auto& cells = m_sheet.rows[m_row];
    const auto first = std::ranges::find_if(cells, [](const Cell& cell) { return !isEmptyValue(cell); });
    const QString key = first == cells.end() ? QString() : headingKey(shown(*first)) + u' ';
    return key.startsWith(QStringLiteral("итого ")) || key.startsWith(QStringLiteral("всего "));
}

void RowReading::fail(Field field, const QString& code, const base::Arguments& arguments)
{
    if (!m_failure) {
        m_failure = remark(field, code, arguments);
    }
}

void RowReading::note(Field field, const QString& code, const base::Arguments& arguments)
{
    m_notes.push_back(remark(field, code, arguments));
}

void RowReading::repair(Field field, const QString& before, const QString& after, const char* code)
{
    if (before != after) {
        m_repairs.push_back({field, before, after, QString::fromLatin1(code)});
    }
}

void RowReading::tellDate(Field field, const Cell& told, const QDate& day)
{
    const bool isNumber = told.kind == Cell::Kind::Number;
    repair(field, shown(told).trimmed(), shown(Cell::ofDate(day)),
           isNumber ? "import.repair-date-number" : "import.repair-date-text");
}

RowRemark RowReading::remark(Field field, const QString& code, const base::Arguments& arguments) const
{
    const auto heading = m_columns.headings.find(field);
    RowRemark said;
    said.row = static_cast<int>(m_row) + 1;
    said.column = heading == m_columns.headings.end() ? QString() : heading->second;
    said.code = code;
    said.arguments = arguments;
    said.arguments.insert(QStringLiteral("row"), QString::number(said.row));
    said.arguments.insert(QStringLiteral("column"), said.column);
    if (!said.arguments.contains(QStringLiteral("value"))) {
        said.arguments.insert(QStringLiteral("value"), text(field).simplified());
    }
    return said;
}

} // namespace kurator::exchange
