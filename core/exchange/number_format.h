#pragma once

#include "exchange/table.h"

#include <QStringView>

namespace kurator::exchange {

// What a number format makes of a number: XLSX stores dates as counted days and only the format tells.
enum class NumberLook
{
    Plain,
    Date,
    Time, // hours and minutes without a day
};

// Formats known by number (ECMA-376 part 1, 18.8.30): 14–17 and 22 are dates, 18–21 and 45–47 times.
[[nodiscard]] NumberLook lookOfBuiltIn(int id);

// A custom pattern such as "[$-419]d mmmm yyyy;@": only its first section counts, quoted, escaped and
// bracketed parts do not.
[[nodiscard]] NumberLook lookOfPattern(QStringView pattern);

// The cell that shows a number in that look: a date, a time as Text "17:30", or the number itself where it is
// no day between 1900 and 9999. `from1904` tells the day the workbook counts from.
[[nodiscard]] Cell cellOfSerial(double serial, NumberLook look, bool from1904);

// "2026-09-05" with or without a time gives a date, "17:30:00" a time as Text, anything else itself as Text.
[[nodiscard]] Cell cellOfIsoMoment(QStringView iso);

// Hours may exceed 24; seconds are shown when they are not zero: "17:30", "26:05:09".
[[nodiscard]] QString clockText(qint64 seconds);

} // namespace kurator::exchange
