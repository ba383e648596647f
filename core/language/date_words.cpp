#include "language/date_words.h"

#include <QStringList>
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

QString periodWords(const QDate& first, const QDate& last)
{
    QStringList words;
    if (first.isValid()) {
        words += QStringLiteral("с\u00a0") + longDate(first);
    }
    if (last.isValid()) {
        words += QStringLiteral("по\u00a0") + longDate(last);
    }
    return words.join(QLatin1Char(' '));
}

QString untilWords(const QDate& last)
{
    return last.isValid() ? QStringLiteral("до\u00a0") + longDate(last) : QString();
}

QString dueWords(const QDate& last)
{
    return last.isValid() ? QStringLiteral("в\u00a0срок ") + untilWords(last) : QString();
}

QString schoolYear(int startYear, SchoolYearStyle style)
{
    const int end = startYear + 1;
    return style == SchoolYearStyle::Full
               ? QStringLiteral("%1/%2").arg(startYear).arg(end)
               : QStringLiteral("%1/%2").arg(startYear).arg(end % 100, 2, 10, QLatin1Char('0'));
}

QString schoolYear(const QDate& date)
{
    constexpr int firstMonth = 7;
    return date.isValid() ? schoolYear(date.month() < firstMonth ? date.year() - 1 : date.year()) : QString();
}

QString schoolYearWords(int startYear, Case grammaticalCase, SchoolYearStyle style)
{
    static constexpr std::array<QStringView, allCases.size()> words{u"учебный год",   u"учебного года",
                                                                    u"учебному году", u"учебный год",
                                                                    u"учебным годом", u"учебном годе"};
    return QStringLiteral("%1\u00a0%2")
        .arg(schoolYear(startYear, style), words[static_cast<std::size_t>(grammaticalCase)]);
}

QString inSchoolYear(int startYear)
{
    return QStringLiteral("в\u00a0%1\u00a0учебном году").arg(schoolYear(startYear));
}

QString forSchoolYear(int startYear)
{
    return QStringLiteral("на\u00a0") + schoolYearWords(startYear, Case::Accusative);
}

} // namespace kurator::language
