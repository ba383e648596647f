#pragma once

#include <QString>

namespace kurator::documents {

// How a school's secretary writes the numbers of a journal: «{n}-ОД», «01-07/{n}», «{n}/{year}-ЛС». {n}
// stands for digits, with a letter or a second number after them where an order was entered later («14-а»,
// «181/1»), {year} for the year of the date in full or by its last two digits; everything else is meant as it
// is.
[[nodiscard]] bool isNumberMask(const QString& mask);

// Whether a number given on a day of this year is written by the mask. Letters compare without case, every
// dash is a hyphen, spaces do not count. An empty mask takes every number.
[[nodiscard]] bool fitsMask(const QString& number, const QString& mask, int year);

} // namespace kurator::documents
