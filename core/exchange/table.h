#pragma once

#include "exchange/text_form.h"

#include <QDate>
#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace kurator::exchange {

// One value of a spreadsheet. Only the member that belongs to its kind is filled; a cell without a value is
// Empty, never a Text of zero length.
struct Cell
{
    enum class Kind
    {
        Empty,
        Text,
        Number,
        Date,
        Boolean,
        Error, // what the spreadsheet could not compute; `text` is its mark, such as "#N/A"
    };

    Kind kind = Kind::Empty;
    QString text;      // Text and Error
    double number = 0; // Number; Boolean is 1 or 0
    QDate date;        // Date; a time of day is dropped, a time alone is Text "17:30"

    // Of an empty text and of nothing: Empty.
    [[nodiscard]] static Cell ofText(const QString& text);
    [[nodiscard]] static Cell ofNumber(double number);
    [[nodiscard]] static Cell ofNumber(const std::optional<int>& number);
    [[nodiscard]] static Cell ofDate(const QDate& date);
    [[nodiscard]] static Cell ofDate(const std::optional<QDate>& date);
    [[nodiscard]] static Cell ofBoolean(bool value);
    [[nodiscard]] static Cell ofError(const QString& mark);

    friend bool operator==(const Cell&, const Cell&) = default;
};

// rows[0] is row 1 of the sheet. Rows end at their last filled cell and the list at the last filled row, so
// rows may be short or empty; of merged cells only the first holds the value.
struct Sheet
{
    QString name;
    bool hidden = false;
    std::vector<std::vector<Cell>> rows;

    friend bool operator==(const Sheet&, const Sheet&) = default;
};

// Sheets in the order of their tabs, hidden ones included.
struct Workbook
{
    std::vector<Sheet> sheets;
    std::optional<TextForm> text = {}; // of a text table: how it was read

    friend bool operator==(const Workbook&, const Workbook&) = default;
};

// What a person sees in the cell: whole numbers without a fraction or an exponent (79131234567), others with
// a comma, dates as 05.09.2026, ИСТИНА or ЛОЖЬ; an empty cell gives an empty text.
[[nodiscard]] QString shown(const Cell& cell);

// The cell in a row and a column, both from 0; beyond the filled part it is Empty.
[[nodiscard]] Cell cellAt(const Sheet& sheet, std::size_t row, std::size_t column);

} // namespace kurator::exchange
