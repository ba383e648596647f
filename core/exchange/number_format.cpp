#include "exchange/number_format.h"

#include <cmath>

namespace kurator::exchange {

namespace {

constexpr qint64 secondsOfDay = 86'400;

// The first section of a pattern without literals. Elapsed time such as [h] stays, other brackets go.
QString meaningfulPart(QStringView pattern)
{
    QString result;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar c = pattern.at(i);
        if (c == QLatin1Char(';')) {
            break;
        }
        if (c == QLatin1Char('\\') || c == QLatin1Char('_') || c == QLatin1Char('*')) {
            ++i;
        } else if (c == QLatin1Char('"') || c == QLatin1Char('[')) {
            const QChar close = c == QLatin1Char('"') ? c : QLatin1Char(']');
            const qsizetype end = pattern.indexOf(close, i + 1);
            if (end < 0) {
                break;
            }
            const QString inside = pattern.mid(i + 1, end - i - 1).toString().toLower();
            if (c == QLatin1Char('[') && !inside.isEmpty() && inside.count(inside.at(0)) == inside.size()) {
                result += inside;
            }
            i = end;
        } else {
            result += c.toLower();
        }
    }
    return result;
}

Cell timeCell(double serial)
{
    return Cell::ofText(clockText(std::llround(serial * secondsOfDay)));
}

} // namespace

NumberLook lookOfBuiltIn(int id)
{
    if ((id >= 14 && id <= 17) || id == 22) {
        return NumberLook::Date;
    }
    if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) {
        return NumberLook::Time;
    }
    return NumberLook::Plain;
}

NumberLook lookOfPattern(QStringView pattern)
{
    const QString part = meaningfulPart(pattern);
    if (part == QLatin1String("general") || part == QLatin1String("standard")) {
        return NumberLook::Plain;
    }
    if (part.contains(QLatin1Char('d')) || part.contains(QLatin1Char('y'))) {
        return NumberLook::Date;
    }
    if (part.contains(QLatin1Char('h')) || part.contains(QLatin1Char('s'))) {
        return NumberLook::Time;
    }
    return part.contains(QLatin1Char('m')) ? NumberLook::Date : NumberLook::Plain;
}

Cell cellOfSerial(double serial, NumberLook look, bool from1904)
{
    constexpr double lastDay = 2'958'466; // 1 January 10000
    constexpr double longestTime = 366;   // more is a moment of which only the clock is shown
    if (look == NumberLook::Plain || !(serial > 0 && serial < lastDay)) {
        return Cell::ofNumber(serial);
    }
    if (serial < 1 || (look == NumberLook::Time && serial < longestTime)) {
        return timeCell(serial);
    }
    const qint64 day = std::llround(serial * secondsOfDay) / secondsOfDay;
    if (from1904) {
        return Cell::ofDate(QDate(1904, 1, 1).addDays(day));
    }
    // Day 60 is 29 February 1900, which never was: days before it count from one later.
    constexpr qint64 daysUntilFalseLeapDay = 60;
    const QDate zero = day < daysUntilFalseLeapDay ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    return Cell::ofDate(zero.addDays(day));
}

Cell cellOfIsoMoment(QStringView iso)
{
    const QDate date = QDate::fromString(iso.left(10).toString(), Qt::ISODate);
    if (date.isValid() &&
        (iso.size() == 10 || iso.at(10) == QLatin1Char('T') || iso.at(10) == QLatin1Char(' '))) {
        return Cell::ofDate(date);
    }
    const QTime time = QTime::fromString(iso.toString(), Qt::ISODate);
    if (time.isValid() && iso.contains(QLatin1Char(':'))) {
        return Cell::ofText(clockText(time.msecsSinceStartOfDay() / 1000));
    }
    return Cell::ofText(iso.toString());
}

QString clockText(qint64 seconds)
{
    const auto two = [](qint64 n) { return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')); };
    QString text = two(seconds / 3600) + QLatin1Char(':') + two(seconds / 60 % 60);
    if (seconds % 60 != 0) {
        text += QLatin1Char(':') + two(seconds % 60);
    }
    return text;
}

} // namespace kurator::exchange
