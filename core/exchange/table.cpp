#include "exchange/table.h"

#include "language/date_words.h"

#include <cmath>

namespace kurator::exchange {

namespace {

QString shownNumber(double number)
{
    constexpr double largestExactDigits = 1e21;
    if (std::trunc(number) == number && std::abs(number) < largestExactDigits) {
        return number == 0 ? QStringLiteral("0") : QString::number(number, 'f', 0);
    }
    return QString::number(number, 'g', 12).replace(QLatin1Char('.'), QLatin1Char(','));
}

} // namespace

Cell Cell::ofText(const QString& text)
{
    Cell cell;
    if (!text.isEmpty()) {
        cell.kind = Kind::Text;
        cell.text = text;
    }
    return cell;
}

Cell Cell::ofNumber(double number)
{
    Cell cell;
    cell.kind = Kind::Number;
    cell.number = number;
    return cell;
}

Cell Cell::ofNumber(const std::optional<int>& number)
{
    return number ? ofNumber(static_cast<double>(*number)) : Cell();
}

Cell Cell::ofDate(const QDate& date)
{
    Cell cell;
    cell.kind = Kind::Date;
    cell.date = date;
    return cell;
}

Cell Cell::ofDate(const std::optional<QDate>& date)
{
    return date ? ofDate(*date) : Cell();
}

Cell Cell::ofBoolean(bool value)
{
    Cell cell;
    cell.kind = Kind::Boolean;
    cell.number = value ? 1 : 0;
    return cell;
}

Cell Cell::ofError(const QString& mark)
{
    Cell cell;
    cell.kind = Kind::Error;
    cell.text = mark;
    return cell;
}

QString shown(const Cell& cell)
{
    switch (cell.kind) {
    case Cell::Kind::Empty:
        return {};
    case Cell::Kind::Text:
    case Cell::Kind::Error:
        return cell.text;
    case Cell::Kind::Number:
        return shownNumber(cell.number);
    case Cell::Kind::Date:
        return language::shortDate(cell.date);
    case Cell::Kind::Boolean:
        return cell.number != 0 ? QStringLiteral("ИСТИНА") : QStringLiteral("ЛОЖЬ");
    }
    return {};
}

Cell cellAt(const Sheet& sheet, std::size_t row, std::size_t column)
{
    if (row >= sheet.rows.size() || column >= sheet.rows[row].size()) {
        return {};
    }
    return sheet.rows[row][column];
}

} // namespace kurator::exchange
