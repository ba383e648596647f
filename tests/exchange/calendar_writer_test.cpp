#include "exchange/calendar_writer.h"

#include "support/text.h"

#include <QFile>
#include <QTemporaryDir>

using namespace kurator;

namespace {

exchange::OutCalendar someCalendar()
{
    return {QStringLiteral("Наставничество 2026"),
            QDate(2026, 9, 1),
            {{QStringLiteral("a-1@kurator"),
              QDate(2026, 12, 31),
              QDate(2026, 12, 31),
              QStringLiteral("Итоги; отчёт, \\ всё"),
              QStringLiteral("первая строка\nвторая\tстрока\r"),
              QStringLiteral("актовый зал"),
              {7, 1}}}};
}

QStringList linesOf(const exchange::OutCalendar& calendar)
{
    return QString::fromUtf8(exchange::calendarBytes(calendar)).split(QStringLiteral("\r\n"));
}

} // namespace

TEST_CASE("A day of the calendar is written as phones read it", "[exchange]")
{
    const QStringList wanted{QStringLiteral("BEGIN:VCALENDAR"),
                             QStringLiteral("VERSION:2.0"),
                             QStringLiteral("PRODID:-//Kurator//Kurator//RU"),
                             QStringLiteral("CALSCALE:GREGORIAN"),
                             QStringLiteral("METHOD:PUBLISH"),
                             QStringLiteral("X-WR-CALNAME:Наставничество 2026"),
                             QStringLiteral("BEGIN:VEVENT"),
                             QStringLiteral("UID:a-1@kurator"),
                             QStringLiteral("DTSTAMP:20260901T000000Z"),
                             QStringLiteral("DTSTART;VALUE=DATE:20261231"),
                             QStringLiteral("DTEND;VALUE=DATE:20270101"),
                             QStringLiteral("SUMMARY:Итоги\\; отчёт\\, \\\\ всё"),
                             QStringLiteral("DESCRIPTION:первая строка\\nвторая строка"),
                             QStringLiteral("LOCATION:актовый зал"),
                             QStringLiteral("TRANSP:TRANSPARENT"),
                             QStringLiteral("BEGIN:VALARM"),
                             QStringLiteral("ACTION:DISPLAY"),
                             QStringLiteral("DESCRIPTION:Итоги\\; отчёт\\, \\\\ всё"),
                             QStringLiteral("TRIGGER:-P6DT15H"),
                             QStringLiteral("END:VALARM"),
                             QStringLiteral("BEGIN:VALARM"),
                             QStringLiteral("ACTION:DISPLAY"),
                             QStringLiteral("DESCRIPTION:Итоги\\; отчёт\\, \\\\ всё"),
                             QStringLiteral("TRIGGER:-PT15H"),
                             QStringLiteral("END:VALARM"),
                             QStringLiteral("END:VEVENT"),
                             QStringLiteral("END:VCALENDAR"),
                             QString()};
    CHECK(linesOf(someCalendar()) == wanted);
}

TEST_CASE("A long line of the calendar goes on without cutting a letter in two", "[exchange]")
{
    auto calendar = someCalendar();
    calendar.entries.front().title =
        QStringLiteral("Отобрать наставников 🎓 и утвердить реестр ").repeated(9).trimmed();
    const QByteArray bytes = exchange::calendarBytes(calendar);
    QByteArray whole;
    for (const QByteArray& line : bytes.split('\n')) {
        CHECK(line.size() <= 76); // with CR
        CHECK_FALSE(QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
        if (line.startsWith(' ')) {
            whole.chop(1);
            whole += line.mid(1);
        } else {
            whole += line;
        }
    }
    CHECK(QString::fromUtf8(whole).contains(QStringLiteral("SUMMARY:") + calendar.entries.front().title +
                                            QLatin1Char('\r')));
}

TEST_CASE("The calendar file is saved whole or not at all", "[exchange]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("сроки.ics"));
    REQUIRE(exchange::writeCalendar(path, someCalendar()));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == exchange::calendarBytes(someCalendar()));
    const auto refused =
        exchange::writeCalendar(folder.filePath(QStringLiteral("нет/сроки.ics")), someCalendar());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QStringLiteral("exchange.no-folder"));
}
