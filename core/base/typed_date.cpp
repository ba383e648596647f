#include "base/typed_date.h"

#include <QRegularExpression>

#include <cstdlib>

namespace kurator::base {

namespace {

int fullYear(const QString& digits)
{
    const int year = digits.toInt();
    if (digits.size() > 2) {
        return year;
    }
    return year < 40 ? 2000 + year : 1900 + year;
}

std::optional<QDate> nearestDay(int day, int month, const QDate& near)
{
    std::optional<QDate> best;
    for (int year = near.year() - 1; year <= near.year() + 1; ++year) {
        const QDate date(year, month, day);
        if (date.isValid() && (!best || std::abs(near.daysTo(date)) < std::abs(near.daysTo(*best)))) {
            best = date;
        }
    }
    return best;
}

} // namespace

std::optional<QDate> typedDate(QStringView text, const QDate& near)
{
    static const QRegularExpression parted(
        QStringLiteral("^(\\d{1,2})[.,/ -]+(\\d{1,2})(?:[.,/ -]+(\\d{2}|\\d{4}))?[. ]*(?:г\\.?)?$"));
    static const QRegularExpression run(QStringLiteral("^(\\d{2})(\\d{2})(\\d{2}|\\d{4})$"));
    const QString trimmed = text.trimmed().toString();
    auto match = parted.match(trimmed);
    if (!match.hasMatch()) {
        match = run.match(trimmed);
    }
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const int day = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    if (match.captured(3).isEmpty()) {
        return nearestDay(day, month, near);
    }
    const QDate date(fullYear(match.captured(3)), month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace kurator::base
