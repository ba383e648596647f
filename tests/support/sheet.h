#pragma once

#include "exchange/table.h"

#include <QString>

#include <initializer_list>

namespace kurator::tests {

// A cell in a row of a sheet that a test writes down: text, number or date; {} is empty.
struct SheetValue
{
    SheetValue() = default;
    SheetValue(const char* text) : cell(exchange::Cell::ofText(QString::fromUtf8(text))) {}
    SheetValue(int number) : cell(exchange::Cell::ofNumber(number)) {}
    SheetValue(double number) : cell(exchange::Cell::ofNumber(number)) {}
    SheetValue(const QDate& date) : cell(exchange::Cell::ofDate(date)) {}

    exchange::Cell cell;
};

inline exchange::Sheet sheetOf(std::initializer_list<std::initializer_list<SheetValue>> rows)
{
    exchange::Sheet sheet;
    sheet.name = QStringLiteral("Лист1");
    for (const auto& row : rows) {
        auto& cells = sheet.rows.emplace_back();
        for (const SheetValue& value : row) {
            cells.push_back(value.cell);
        }
    }
    return sheet;
}

} // namespace kurator::tests
