#include "language/date_words.h"

#include <array>

namespace kurator::language {

namespace {

QString monthAndYear(const QDate& date)
{
    static constexpr std::array<QStringView, 12> months{u"января",   u"февраля", u"марта",  u"апреля",
                                                        u"мая",      u"июня",    u"июля",   u"августа",
                                                        u"сентября", u"октября", u"ноября", u"декабря"};
    return QStringLiteral("%1 %2\u00a0г.")
        .arg(months[static_cast<std::size_t>(date.month() - 1)])
        .arg(date.year());
}

} // namespace

QString longDate(const QDate& date)
{
    return date.isValid() ? QStringLiteral("%1\u00a0%2").arg(date.day()).arg(monthAndYear(date)) : QString();
}

QString shortDate(const QDate& date)
{
    return date.isValid() ? date.toString(QStringLiteral("dd.MM.yyyy")) : QString();
}

QString quotedDate(const QDate& date)
{
    return date.isValid() ? QStringLiteral("«%1»\u00a0%2").arg(date.day()).arg(monthAndYear(date))
                          : blankDate();
}

QString blankDate()
{
    return QStringLiteral("«___»\u00a0__________ 20___\u00a0г.");
}

QString schoolYear(int startYear)
{
    return QStringLiteral("%1/%2").arg(startYear).arg(startYear + 1);
}

QString schoolYear(const QDate& date)
{
    constexpr int firstMonth = 7;
    return date.isValid() ? schoolYear(date.month() < firstMonth ? date.year() - 1 : date.year()) : QString();
}

} // namespace kurator::language
