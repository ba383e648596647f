#include "language/plural.h"

#include <cmath>

namespace kurator::language {

QString plural(qint64 number, QStringView one, QStringView few, QStringView many)
{
    const qint64 lastTwo = number % 100 < 0 ? -(number % 100) : number % 100;
    const qint64 last = lastTwo % 10;
    if (last == 1 && lastTwo != 11) {
        return one.toString();
    }
    if (last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14)) {
        return few.toString();
    }
    return many.toString();
}

QString pluralOfAmount(double amount, QStringView one, QStringView few, QStringView many, QStringView part)
{
    constexpr double leastPart = 0.005;
    const double whole = std::round(amount);
    if (std::abs(amount - whole) < leastPart) {
        return plural(static_cast<qint64>(whole), one, few, many);
    }
    return (part.isEmpty() ? few : part).toString();
}

} // namespace kurator::language
