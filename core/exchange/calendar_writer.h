#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <vector>

namespace kurator::exchange {

// A day, or several in a row, without an hour.
struct CalendarEntry
{
    QString
        uid; // the same for the same thing each time: a calendar then changes it instead of adding another
    QDate first;
    QDate last; // of the days it takes
    QString title;
    QString about; // may have several lines
    QString place;
    std::vector<int> remindDaysBefore; // from 1; at nine in the morning
};

struct OutCalendar
{
    QString name;
    QDate made;
    std::vector<CalendarEntry> entries;
};

// The text of an .ics file (RFC 5545), UTF-8: lines of at most 75 octets that end with CRLF, days that do not
// make their owner busy. The same calendar gives the same bytes.
[[nodiscard]] QByteArray calendarBytes(const OutCalendar& calendar);

// Errors: those of saveFile().
[[nodiscard]] base::Result<void> writeCalendar(const QString& path, const OutCalendar& calendar);

} // namespace kurator::exchange
