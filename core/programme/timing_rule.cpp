#include "programme/timing_rule.h"

#include "programme/timing_window_reader.h"

#include <QRegularExpression>
#include <QStringList>

namespace kurator::programme {

namespace {

// Parts between «+» and «,» that stand outside brackets.
QStringList partsOf(const QString& rule)
{
    QStringList parts{QString()};
    int depth = 0;
    for (const QChar c : rule) {
        depth += c == QLatin1Char('(') ? 1 : c == QLatin1Char(')') ? -1 : 0;
        if (depth == 0 && (c == QLatin1Char('+') || c == QLatin1Char(','))) {
            parts.append(QString());
        } else {
            parts.last().append(c);
        }
    }
    return parts;
}

bool readSuffix(const QString& part, TimingRule& rule)
{
    static const QRegularExpression atLeast(QStringLiteral("^MIN\\((\\d{1,3})\\)$"));
    const QRegularExpressionMatch count = atLeast.match(part);
    if (count.hasMatch() && rule.minCount == 0) {
        rule.minCount = count.captured(1).toInt();
        return rule.minCount > 0;
    }
    if (rule.repeat != Repeat::None) {
        return false;
    }
    for (const auto& [word, repeat] : {std::pair{QLatin1String("QUARTERLY"), Repeat::Quarterly},
                                       std::pair{QLatin1String("MONTHLY"), Repeat::Monthly},
                                       std::pair{QLatin1String("EVERY(14d)"), Repeat::EveryFourteenDays}}) {
        if (part == word) {
            rule.repeat = repeat;
        }
    }
    return rule.repeat != Repeat::None;
}

bool mayBeCheckpoint(const TimingRule& rule)
{
    const bool afterStart = std::holds_alternative<DayAfterStart>(rule.window);
    const bool oneDay = afterStart || std::holds_alternative<FixedDay>(rule.window);
    return rule.checkpoint ? oneDay : !afterStart;
}

} // namespace

base::Result<TimingRule> parseTimingRule(QStringView text)
{
    const auto refusal = [&text] {
        return base::refuseInput("programme.rule-unknown", {{QStringLiteral("rule"), text.toString()}});
    };
    QString compact = text.toString().simplified();
    compact.remove(QLatin1Char(' '));
    QStringList parts = partsOf(compact);
    TimingRule rule;
    rule.checkpoint = parts.first().startsWith(QLatin1String("KT"));
    const std::optional<TimingWindow> window = readTimingWindow(parts.first().mid(rule.checkpoint ? 2 : 0));
    if (!window) {
        return refusal();
    }
    rule.window = *window;
    if (std::holds_alternative<MonthEachYear>(rule.window)) {
        rule.repeat = Repeat::Yearly;
    }
    parts.removeFirst();
    for (const QString& part : parts) {
        if (!readSuffix(part, rule)) {
            return refusal();
        }
    }
    if (!mayBeCheckpoint(rule)) {
        return refusal();
    }
    return rule;
}

QString repeatCode(Repeat repeat)
{
    switch (repeat) {
    case Repeat::None:
        return {};
    case Repeat::Quarterly:
        return QStringLiteral("quarterly");
    case Repeat::Monthly:
        return QStringLiteral("monthly");
    case Repeat::EveryFourteenDays:
        return QStringLiteral("every-14-days");
    case Repeat::Yearly:
        return QStringLiteral("yearly");
    }
    return {};
}

} // namespace kurator::programme
