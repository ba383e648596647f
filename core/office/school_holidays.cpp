#include "office/school_holidays.h"

#include "base/text.h"
#include "exchange/date_reading.h"
#include "exchange/table_reader.h"
#include "language/date_words.h"

#include <algorithm>
#include <map>
#include <set>

namespace kurator::office {

namespace {

constexpr int firstMonthOfSchool = 9;
constexpr int longestHoliday = 120; // days; the summer has 92

using HolidaysByYear = std::map<int, std::vector<HolidayLine>>;

base::Arguments datesOf(const base::Period& period)
{
    return {{QStringLiteral("start"), language::shortDate(period.start)},
            {QStringLiteral("end"), language::shortDate(period.end)}};
}

QString holidayText(const HolidayLine& line)
{
    const QString dates = QStringLiteral("%1–%2").arg(language::shortDate(line.period.start),
                                                      language::shortDate(line.period.end));
    return line.name.isEmpty() ? dates : QStringLiteral("%1 (%2)").arg(line.name, dates);
}

base::Result<void> checkLine(const HolidayLine& line, int year)
{
    base::Arguments arguments = datesOf(line.period);
    if (!line.period.isValid()) {
        return base::refuseInput("holidays.bad-period", arguments);
    }
    if (line.period.start.daysTo(line.period.end) >= longestHoliday) {
        arguments.insert(QStringLiteral("n"), QString::number(longestHoliday));
        return base::refuseInput("holidays.too-long", arguments);
    }
    if (schoolYearOf(line.period.start) != year) {
        arguments.insert(QStringLiteral("year"), schoolYearText(year));
        return base::refuseInput("holidays.other-year", arguments);
    }
    return {};
}

// In order of their beginning, with tidy names.
base::Result<std::vector<HolidayLine>> checkedLines(std::vector<HolidayLine> lines, int year)
{
    for (HolidayLine& line : lines) {
        line.name = base::tidied(line.name);
        if (const auto checked = checkLine(line, year); !checked) {
            return base::passOn(checked);
        }
    }
    std::ranges::stable_sort(lines, {}, [](const HolidayLine& line) { return line.period.start; });
    const auto overlap = std::ranges::adjacent_find(
        lines, [](const auto& one, const auto& other) { return one.period.touches(other.period); });
    if (overlap != lines.end()) {
        return base::refuseInput("holidays.overlap",
                                 {{QStringLiteral("one"), holidayText(*overlap)},
                                  {QStringLiteral("other"), holidayText(*std::next(overlap))}});
    }
    return lines;
}

// A holiday that begins on the same day stays the same record.
void replaceYear(Desk& desk, int year, const std::vector<HolidayLine>& lines, school::Changes& changes)
{
    std::map<QDate, base::SchoolHoliday> before;
    for (const base::SchoolHoliday& holiday : desk.snapshot().schoolHolidays) {
        if (schoolYearOf(holiday.period.start) == year) {
            before.emplace(holiday.period.start, holiday);
        }
    }
    for (const HolidayLine& line : lines) {
        const auto known = before.find(line.period.start);
        base::SchoolHoliday holiday{known == before.end() ? desk.ids().next<base::SchoolHoliday>()
                                                          : known->second.id,
                                    line.period, line.name};
        if (known == before.end() || !(known->second == holiday)) {
            changes.saved.emplace_back(holiday);
        }
        before.erase(line.period.start);
    }
    for (const auto& [start, holiday] : before) {
        changes.removed.emplace_back(holiday);
    }
}

base::Result<void> saveYears(Desk& desk, const HolidaysByYear& years)
{
    school::Changes changes;
    QStringList names;
    for (const auto& [year, lines] : years) {
        const auto checked = checkedLines(lines, year);
        if (!checked) {
            return base::passOn(checked);
        }
        replaceYear(desk, year, *checked, changes);
        names << schoolYearText(year);
    }
    if (changes.isEmpty()) {
        return {};
    }
    return desk.commit(
        {QStringLiteral("step.holidays-saved"), {{QStringLiteral("year"), names.join(QStringLiteral(", "))}}},
        changes);
}

} // namespace

int schoolYearOf(const QDate& day)
{
    return day.month() >= firstMonthOfSchool ? day.year() : day.year() - 1;
}

QString schoolYearText(int year)
{
    return QStringLiteral("%1/%2").arg(year).arg(year + 1);
}

std::vector<HolidayLine> schoolHolidays(const Desk& desk, int year)
{
    std::vector<HolidayLine> lines;
    for (const base::SchoolHoliday& holiday : desk.snapshot().schoolHolidays) {
        if (schoolYearOf(holiday.period.start) == year) {
            lines.push_back({holiday.period, holiday.name});
        }
    }
    std::ranges::sort(lines, {}, [](const HolidayLine& line) { return line.period.start; });
    return lines;
}

std::vector<int> holidayYears(const Desk& desk)
{
    std::set<int> years;
    for (const base::SchoolHoliday& holiday : desk.snapshot().schoolHolidays) {
        years.insert(schoolYearOf(holiday.period.start));
    }
    const base::Period& period = desk.programme().period;
    for (int year = schoolYearOf(period.start); year <= schoolYearOf(period.end); ++year) {
        years.insert(year);
    }
    return {years.begin(), years.end()};
}

base::Result<void> saveSchoolHolidays(Desk& desk, int year, const std::vector<HolidayLine>& lines)
{
    return saveYears(desk, {{year, lines}});
}

base::Result<std::vector<HolidayLine>> readSchoolHolidays(const QString& path)
{
    const auto book = exchange::readTable(path);
    if (!book) {
        return base::passOn(book);
    }
    std::vector<HolidayLine> lines;
    const exchange::Sheet& sheet = book->sheets.front();
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        const auto told = exchange::cellAt(sheet, row, 0);
        const auto toldEnd = exchange::cellAt(sheet, row, 1);
        if (exchange::shown(told).trimmed().isEmpty()) {
            continue;
        }
        const auto start = exchange::readDate(told);
        const auto end = exchange::readDate(toldEnd);
        if (!start && !end && lines.empty()) {
            continue; // headings
        }
        if (!start || !end) {
            return base::refuseInput("holidays.bad-line",
                                     {{QStringLiteral("row"), QString::number(row + 1)},
                                      {QStringLiteral("value"), exchange::shown(start ? toldEnd : told)}});
        }
        lines.push_back({{*start, *end}, exchange::shown(exchange::cellAt(sheet, row, 2))});
    }
    if (lines.empty()) {
        return base::refuseInput("holidays.no-lines");
    }
    return lines;
}

base::Result<qsizetype> importSchoolHolidays(Desk& desk, const QString& path)
{
    const auto lines = readSchoolHolidays(path);
    if (!lines) {
        return base::passOn(lines);
    }
    HolidaysByYear years;
    for (const HolidayLine& line : *lines) {
        years[schoolYearOf(line.period.start)].push_back(line);
    }
    if (const auto saved = saveYears(desk, years); !saved) {
        return base::passOn(saved);
    }
    return static_cast<qsizetype>(lines->size());
}

} // namespace kurator::office
