#include "office/save_calendar.h"

#include "base/text.h"
#include "exchange/date_reading.h"
#include "exchange/table_reader.h"
#include "language/date_words.h"

#include <algorithm>
#include <map>
#include <set>

namespace kurator::office {

namespace {

using Kept = std::map<QDate, base::CalendarDay>;

Kept keptDays(const Desk& desk, int year)
{
    Kept kept;
    for (const base::CalendarDay& day : desk.snapshot().calendarDays) {
        if (day.date.year() == year) {
            kept.emplace(day.date, day);
        }
    }
    return kept;
}

// Nothing where the word is neither «рабочий» nor «выходной» (or «праздничный»).
std::optional<bool> workingBy(const QString& word)
{
    const QString key = base::foldedKey(word);
    if (key.startsWith(QStringLiteral("раб"))) {
        return true;
    }
    if (key.startsWith(QStringLiteral("вых")) || key.startsWith(QStringLiteral("празд")) ||
        key.startsWith(QStringLiteral("нераб"))) {
        return false;
    }
    return std::nullopt;
}

} // namespace

std::vector<MovedDay> movedDays(const Desk& desk, int year)
{
    std::vector<MovedDay> days;
    for (const auto& [date, day] : keptDays(desk, year)) {
        days.push_back({date, day.working, day.name});
    }
    return days;
}

std::vector<int> calendarYears(const Desk& desk)
{
    std::set<int> years;
    for (const base::CalendarDay& day : desk.snapshot().calendarDays) {
        years.insert(day.date.year());
    }
    const auto& period = desk.programme().period;
    for (int year = period.start.year(); year <= period.end.year(); ++year) {
        years.insert(year);
    }
    return {years.begin(), years.end()};
}

base::Result<void> saveCalendar(Desk& desk, int year, const std::vector<MovedDay>& days)
{
    Kept before = keptDays(desk, year);
    Kept after;
    for (const MovedDay& day : days) {
        if (day.date.year() != year) {
            return base::refuseInput("calendar.other-year",
                                     {{QStringLiteral("date"), language::shortDate(day.date)},
                                      {QStringLiteral("year"), QString::number(year)}});
        }
        base::CalendarDay& kept = after[day.date];
        const auto known = before.find(day.date);
        kept.id = known != before.end() ? known->second.id
                  : kept.id.isNull()    ? desk.ids().next<base::CalendarDay>()
                                        : kept.id;
        kept.date = day.date;
        kept.working = day.working;
        kept.name = base::tidied(day.name);
    }
    school::Changes changes;
    for (const auto& [date, day] : before) {
        if (!after.contains(date)) {
            changes.removed.emplace_back(day);
        }
    }
    for (const auto& [date, day] : after) {
        const auto known = before.find(date);
        if (known == before.end() || !(known->second == day)) {
            changes.saved.emplace_back(day);
        }
    }
    if (changes.isEmpty()) {
        return {};
    }
    return desk.commit(
        {QStringLiteral("step.calendar-saved"), {{QStringLiteral("year"), QString::number(year)}}}, changes);
}

base::Result<std::vector<MovedDay>> readCalendar(const QString& path)
{
    const auto book = exchange::readTable(path);
    if (!book) {
        return base::passOn(book);
    }
    std::vector<MovedDay> days;
    const exchange::Sheet& sheet = book->sheets.front();
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        const auto told = exchange::cellAt(sheet, row, 0);
        if (exchange::shown(told).trimmed().isEmpty()) {
            continue;
        }
        const auto date = exchange::readDate(told);
        const auto working = workingBy(exchange::shown(exchange::cellAt(sheet, row, 1)));
        if (!date && !working && days.empty()) {
            continue; // headings
        }
        if (!date || !working) {
            const auto wrong = exchange::shown(date ? exchange::cellAt(sheet, row, 1) : told);
            return base::refuseInput("calendar.bad-line", {{QStringLiteral("row"), QString::number(row + 1)},
                                                           {QStringLiteral("value"), wrong}});
        }
        days.push_back({*date, *working, exchange::shown(exchange::cellAt(sheet, row, 2))});
    }
    if (days.empty()) {
        return base::refuseInput("calendar.no-days");
    }
    return days;
}

base::Result<qsizetype> importCalendar(Desk& desk, const QString& path)
{
    const auto days = readCalendar(path);
    if (!days) {
        return base::passOn(days);
    }
    std::map<int, std::vector<MovedDay>> years;
    for (const MovedDay& day : *days) {
        years[day.date.year()].push_back(day);
    }
    for (const auto& [year, ofYear] : years) {
        if (const auto saved = saveCalendar(desk, year, ofYear); !saved) {
            return base::passOn(saved);
        }
    }
    return static_cast<qsizetype>(days->size());
}

} // namespace kurator::office
