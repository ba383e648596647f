#include "programme/timing_rule_writer.h"

#include <QStringList>

namespace kurator::programme {

namespace {

QString writtenYear(const RuleYear& year)
{
    if (!year.relative) {
        return QStringLiteral("%1").arg(year.value, 4, 10, QLatin1Char('0'));
    }
    return year.value == 0 ? QStringLiteral("Y") : QStringLiteral("Y+%1").arg(year.value);
}

// «15.12»: as people write days.
QString writtenDay(int day, int month)
{
    return QStringLiteral("%1.%2").arg(day, 2, 10, QLatin1Char('0')).arg(month, 2, 10, QLatin1Char('0'));
}

struct WindowWriter
{
    QString operator()(const ProgrammeMonths& months) const
    {
        return months.first == months.last
                   ? QStringLiteral("MONTH(%1)").arg(months.first)
                   : QStringLiteral("MONTHS(%1,%2)").arg(months.first).arg(months.last);
    }
    QString operator()(const StageWindow& window) const
    {
        return QStringLiteral("STAGE(%1)").arg(window.stage);
    }
    QString operator()(const DayAfterStart& day) const
    {
        return QStringLiteral("(T0+%1%2M)")
            .arg(day.months)
            .arg(day.andHalf ? QStringLiteral(".5") : QString());
    }
    QString operator()(const AfterPaper& after) const
    {
        const QString span =
            after.days > 0 ? QStringLiteral("%1d").arg(after.days) : QStringLiteral("%1M").arg(after.months);
        return QStringLiteral("AFTER(%1,%2)").arg(after.anchor, span);
    }
    QString operator()(const RegistryToEnd& range) const
    {
        return QStringLiteral("RANGE(T41+%1M,PE)").arg(range.months);
    }
    QString operator()(const CalendarMonths& months) const
    {
        if (months.first != months.last) {
            return QStringLiteral("MONS(%1..%2,%3)")
                .arg(months.first)
                .arg(months.last)
                .arg(writtenYear(months.year));
        }
        return months.year == RuleYear()
                   ? QStringLiteral("MON(%1)").arg(months.first)
                   : QStringLiteral("MON(%1,%2)").arg(months.first).arg(writtenYear(months.year));
    }
    QString operator()(const SeparateMonths& list) const
    {
        QStringList months;
        for (const int month : list.months) {
            months << QString::number(month);
        }
        return QStringLiteral("LIST(%1;%2)").arg(months.join(QLatin1Char(',')), writtenYear(list.year));
    }
    QString operator()(const FixedDay& day) const
    {
        return QStringLiteral("DATE(%1)").arg(writtenDay(day.day, day.month));
    }
    QString operator()(const Deadline& day) const
    {
        return QStringLiteral("BEFORE(%1,%2)").arg(writtenDay(day.day, day.month), writtenYear(day.year));
    }
    QString operator()(const MonthSpan& span) const
    {
        return QStringLiteral("SPAN(%1.%2,%3.%4)")
            .arg(span.firstMonth)
            .arg(writtenYear(span.firstYear))
            .arg(span.lastMonth)
            .arg(writtenYear(span.lastYear));
    }
    QString operator()(const MonthEachYear& each) const
    {
        const QString to = each.to ? QStringLiteral("..") + writtenYear(*each.to) : QString();
        return QStringLiteral("YEARLY(%1,%2%3)").arg(each.month).arg(writtenYear(each.from), to);
    }
    QString operator()(const ByResult& /*window*/) const { return QStringLiteral("BYRESULT"); }
};

QString repeatSuffix(Repeat repeat)
{
    switch (repeat) {
    case Repeat::Quarterly:
        return QStringLiteral("+QUARTERLY");
    case Repeat::Monthly:
        return QStringLiteral("+MONTHLY");
    case Repeat::EveryFourteenDays:
        return QStringLiteral("+EVERY(14d)");
    case Repeat::None:
    case Repeat::Yearly: // YEARLY says it itself
        return {};
    }
    return {};
}

} // namespace

QString writeTimingRule(const TimingRule& rule)
{
    const QString minimum = rule.minCount > 0 ? QStringLiteral(",MIN(%1)").arg(rule.minCount) : QString();
    const QString checkpoint = rule.checkpoint ? QStringLiteral("KT") : QString();
    const QString space =
        std::holds_alternative<FixedDay>(rule.window) && rule.checkpoint ? QStringLiteral(" ") : QString();
    return checkpoint + space + std::visit(WindowWriter(), rule.window) + repeatSuffix(rule.repeat) + minimum;
}

} // namespace kurator::programme
