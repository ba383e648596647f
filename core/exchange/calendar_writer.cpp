#include "exchange/calendar_writer.h"

#include "exchange/safe_file.h"

namespace kurator::exchange {

namespace {

constexpr qsizetype lineOctets = 75; // RFC 5545, 3.1
constexpr int reminderHour = 9;

bool isInsideLetter(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xC0U) == 0x80U;
}

// A long line goes on after CRLF and a space; no letter is cut in two.
void addLine(QByteArray& file, const QByteArray& line)
{
    qsizetype from = 0;
    qsizetype room = lineOctets;
    while (line.size() - from > room) {
        qsizetype cut = from + room;
        while (isInsideLetter(line.at(cut))) {
            --cut;
        }
        file += line.mid(from, cut - from) + "\r\n ";
        from = cut;
        room = lineOctets - 1;
    }
    file += line.mid(from) + "\r\n";
}

// RFC 5545, 3.3.11.
QByteArray escaped(const QString& text)
{
    QString result;
    for (const QChar letter : text) {
        if (letter == QLatin1Char('\\') || letter == QLatin1Char(';') || letter == QLatin1Char(',')) {
            result += QLatin1Char('\\');
            result += letter;
        } else if (letter == QLatin1Char('\n') || letter == QChar::LineSeparator ||
                   letter == QChar::ParagraphSeparator) {
            result += QStringLiteral("\\n");
        } else if (letter == QLatin1Char('\t')) {
            result += QLatin1Char(' ');
        } else if (letter.category() != QChar::Other_Control) {
            result += letter;
        }
    }
    return result.toUtf8();
}

void addText(QByteArray& file, const QByteArray& name, const QString& text)
{
    if (!text.isEmpty()) {
        addLine(file, name + ':' + escaped(text));
    }
}

QByteArray dayText(const QDate& day)
{
    return day.toString(QStringLiteral("yyyyMMdd")).toLatin1();
}

// From midnight of the day back to nine in the morning: -PT15H, -P6DT15H.
QByteArray triggerText(int daysBefore)
{
    const QByteArray days = daysBefore > 1 ? QByteArray::number(daysBefore - 1) + 'D' : QByteArray();
    return "TRIGGER:-P" + days + 'T' + QByteArray::number(24 - reminderHour) + 'H';
}

void addReminder(QByteArray& file, const CalendarEntry& entry, int daysBefore)
{
    addLine(file, "BEGIN:VALARM");
    addLine(file, "ACTION:DISPLAY");
    addText(file, "DESCRIPTION", entry.title);
    addLine(file, triggerText(daysBefore));
    addLine(file, "END:VALARM");
}

void addEntry(QByteArray& file, const CalendarEntry& entry, const QDate& made)
{
    addLine(file, "BEGIN:VEVENT");
    addText(file, "UID", entry.uid);
    addLine(file, "DTSTAMP:" + dayText(made) + "T000000Z");
    addLine(file, "DTSTART;VALUE=DATE:" + dayText(entry.first));
    addLine(file, "DTEND;VALUE=DATE:" + dayText(entry.last.addDays(1)));
    addText(file, "SUMMARY", entry.title);
    addText(file, "DESCRIPTION", entry.about);
    addText(file, "LOCATION", entry.place);
    addLine(file, "TRANSP:TRANSPARENT");
    for (const int days : entry.remindDaysBefore) {
        addReminder(file, entry, days);
    }
    addLine(file, "END:VEVENT");
}

} // namespace

QByteArray calendarBytes(const OutCalendar& calendar)
{
    QByteArray file;
    addLine(file, "BEGIN:VCALENDAR");
    addLine(file, "VERSION:2.0");
    addLine(file, "PRODID:-//Kurator//Kurator//RU");
    addLine(file, "CALSCALE:GREGORIAN");
    addLine(file, "METHOD:PUBLISH");
    addText(file, "X-WR-CALNAME", calendar.name);
    for (const CalendarEntry& entry : calendar.entries) {
        addEntry(file, entry, calendar.made);
    }
    addLine(file, "END:VCALENDAR");
    return file;
}

base::Result<void> writeCalendar(const QString& path, const OutCalendar& calendar)
{
    return saveFile(path, calendarBytes(calendar));
}

} // namespace kurator::exchange
