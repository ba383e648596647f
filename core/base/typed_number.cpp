#include "base/typed_number.h"

#include <QString>

#include <algorithm>
#include <cmath>

namespace kurator::base {

namespace {

constexpr qsizetype mostDigits = 9;

QString withoutSpaces(QStringView text)
{
    QString kept;
    std::ranges::copy_if(text, std::back_inserter(kept), [](QChar c) { return !c.isSpace(); });
    return kept;
}

bool areDigits(QStringView text)
{
    return !text.isEmpty() && text.size() <= mostDigits &&
           std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

std::optional<qint64> typedCount(QStringView text)
{
    const QString number = withoutSpaces(text);
    return areDigits(number) ? std::optional(number.toLongLong()) : std::nullopt;
}

std::optional<qint64> typedTenths(QStringView text)
{
    QString number = withoutSpaces(text);
    if (number.endsWith(u'%')) {
        number.chop(1);
    }
    number.replace(u',', u'.');
    const auto point = number.indexOf(u'.');
    const QStringView whole = QStringView(number).left(point < 0 ? number.size() : point);
    if (!areDigits(whole) || (point >= 0 && !areDigits(QStringView(number).mid(point + 1)))) {
        return std::nullopt;
    }
    return std::llround(number.toDouble() * 10);
}

QString tenthsToType(qint64 tenths)
{
    const QString whole = QString::number(tenths / 10);
    return tenths % 10 == 0 ? whole : whole + u',' + QString::number(tenths % 10);
}

} // namespace kurator::base
