#include "programme/timing_window_reader.h"

#include <QDate>
#include <QRegularExpression>

namespace kurator::programme {

namespace {

using RuleMatch = QRegularExpressionMatch;
using WindowReader = std::optional<TimingWindow> (*)(const RuleMatch&);

struct WindowForm
{
    QRegularExpression pattern;
    WindowReader read;
};

// «#» stands for a number, «@» for a year.
WindowForm windowForm(const QString& shape, WindowReader read)
{
    QString pattern = shape;
    pattern.replace(QLatin1Char('#'), QStringLiteral("(\\d{1,2})"));
    pattern.replace(QLatin1Char('@'), QStringLiteral("(Y(?:\\+\\d)?|\\d{4})"));
    return {QRegularExpression(QRegularExpression::anchoredPattern(pattern)), read};
}

int numberIn(const RuleMatch& match, int group)
{
    return match.captured(group).toInt();
}

RuleYear yearIn(const RuleMatch& match, int group)
{
    const QString text = match.captured(group);
    if (text.startsWith(QLatin1Char('Y'))) {
        return {true, QStringView(text).mid(2).toInt()};
    }
    return {false, text.toInt()};
}

bool isMonth(int month)
{
    return 1 <= month && month <= 12;
}

bool isDayOfYear(int day, int month)
{
    return QDate(2020, month, day).isValid();
}

std::optional<TimingWindow> readProgrammeMonths(const RuleMatch& match)
{
    const int first = numberIn(match, 1);
    const int last = match.lastCapturedIndex() < 2 ? first : numberIn(match, 2);
    if (first < 1 || last < first) {
        return {};
    }
    return ProgrammeMonths{first, last};
}

std::optional<TimingWindow> readStage(const RuleMatch& match)
{
    const int stage = numberIn(match, 1);
    if (stage < 1 || stage > 7) {
        return {};
    }
    return StageWindow{stage};
}

std::optional<TimingWindow> readDayAfterStart(const RuleMatch& match)
{
    return DayAfterStart{numberIn(match, 1), match.hasCaptured(2)};
}

std::optional<TimingWindow> readAfterPaper(const RuleMatch& match)
{
    const int count = numberIn(match, 2);
    if (count < 1) {
        return {};
    }
    const bool inDays = match.captured(3) == QLatin1String("d");
    return AfterPaper{match.captured(1), inDays ? 0 : count, inDays ? count : 0};
}

std::optional<TimingWindow> readRegistryToEnd(const RuleMatch& match)
{
    return RegistryToEnd{numberIn(match, 1)};
}

std::optional<TimingWindow> readMonth(const RuleMatch& match)
{
    const int month = numberIn(match, 1);
    if (!isMonth(month)) {
        return {};
    }
    return CalendarMonths{month, month, match.hasCaptured(2) ? yearIn(match, 2) : RuleYear()};
}

std::optional<TimingWindow> readMonths(const RuleMatch& match)
{
    const int first = numberIn(match, 1);
    const int last = numberIn(match, 2);
    if (!isMonth(first) || !isMonth(last) || last < first) {
        return {};
    }
    return CalendarMonths{first, last, yearIn(match, 3)};
}

std::optional<TimingWindow> readSeparateMonths(const RuleMatch& match)
{
    SeparateMonths list{{}, yearIn(match, 2)};
    int before = 0;
    const QStringList words = match.captured(1).split(QLatin1Char(','));
    for (const QString& word : words) {
        const int month = word.toInt();
        if (!isMonth(month) || month <= before) {
            return {};
        }
        list.months.push_back(month);
        before = month;
    }
    return list;
}

std::optional<TimingWindow> readFixedDay(const RuleMatch& match)
{
    if (!isDayOfYear(numberIn(match, 1), numberIn(match, 2))) {
        return {};
    }
    return FixedDay{numberIn(match, 1), numberIn(match, 2)};
}

std::optional<TimingWindow> readDeadline(const RuleMatch& match)
{
    if (!isDayOfYear(numberIn(match, 1), numberIn(match, 2))) {
        return {};
    }
    return Deadline{numberIn(match, 1), numberIn(match, 2), yearIn(match, 3)};
}

std::optional<TimingWindow> readSpan(const RuleMatch& match)
{
    const MonthSpan span{match.hasCaptured(1) ? numberIn(match, 1) : 1, yearIn(match, 2),
                         match.hasCaptured(3) ? numberIn(match, 3) : 12, yearIn(match, 4)};
    const bool sameKind = span.firstYear.relative == span.lastYear.relative;
    const bool inOrder =
        span.firstYear.value * 12 + span.firstMonth <= span.lastYear.value * 12 + span.lastMonth;
    if (!isMonth(span.firstMonth) || !isMonth(span.lastMonth) || !sameKind || !inOrder) {
        return {};
    }
    return span;
}

std::optional<TimingWindow> readYear(const RuleMatch& match)
{
    return MonthSpan{1, yearIn(match, 1), 12, yearIn(match, 1)};
}

std::optional<TimingWindow> readEachYear(const RuleMatch& match)
{
    MonthEachYear each{numberIn(match, 1), yearIn(match, 2), {}};
    if (match.hasCaptured(3)) {
        each.to = yearIn(match, 3);
    }
    const bool inOrder =
        !each.to || (each.to->relative == each.from.relative && each.from.value <= each.to->value);
    if (!isMonth(each.month) || !inOrder) {
        return {};
    }
    return each;
}

std::optional<TimingWindow> readByResult(const RuleMatch& /*match*/)
{
    return ByResult{};
}

const std::vector<WindowForm>& windowForms()
{
    static const std::vector<WindowForm> forms{
        windowForm(QStringLiteral("MONTHS\\(#,#\\)"), readProgrammeMonths),
        windowForm(QStringLiteral("MONTH\\(#\\)"), readProgrammeMonths),
        windowForm(QStringLiteral("STAGE\\(#\\)"), readStage),
        windowForm(QStringLiteral("\\(T0\\+#(\\.5)?M\\)"), readDayAfterStart),
        windowForm(QStringLiteral("AFTER\\((T41|D\\d\\d),#([Md])\\)"), readAfterPaper),
        windowForm(QStringLiteral("RANGE\\(T41\\+#M,PE\\)"), readRegistryToEnd),
        windowForm(QStringLiteral("MON\\(#(?:,@)?\\)"), readMonth),
        windowForm(QStringLiteral("MONS\\(#\\.\\.#,@\\)"), readMonths),
        windowForm(QStringLiteral("LIST\\((\\d{1,2}(?:,\\d{1,2})*);@\\)"), readSeparateMonths),
        windowForm(QStringLiteral("DATE\\(#\\.#\\)"), readFixedDay),
        windowForm(QStringLiteral("BEFORE\\(#\\.#,@\\)"), readDeadline),
        windowForm(QStringLiteral("SPAN\\((?:#\\.)?@,(?:#\\.)?@\\)"), readSpan),
        windowForm(QStringLiteral("YEAR\\(@\\)"), readYear),
        windowForm(QStringLiteral("YEARLY\\(#,@(?:\\.\\.@)?\\)"), readEachYear),
        windowForm(QStringLiteral("BYRESULT"), readByResult),
    };
    return forms;
}

} // namespace

std::optional<TimingWindow> readTimingWindow(const QString& text)
{
    for (const WindowForm& form : windowForms()) {
        const RuleMatch match = form.pattern.match(text);
        if (match.hasMatch()) {
            return form.read(match);
        }
    }
    return {};
}

} // namespace kurator::programme
