#pragma once

#include <QDate>

namespace kurator::base {

// Monday to Friday, but not a public holiday of ТК РФ ст. 112: 1–8 January, 23 February, 8 March, 1 and 9
// May, 12 June, 4 November. Days off that the Government moves from year to year are not known here.
[[nodiscard]] bool isWorkingDay(const QDate& day);

// The day itself when it is a working day, else the first one after it.
[[nodiscard]] QDate nextWorkingDay(const QDate& day);

} // namespace kurator::base
