#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <catch2/catch.hpp>

#include <vector>

// An event of a calendar file, read strictly by RFC 5545: a line that a calendar would stumble over fails the
// test.
struct ReadEvent
{
    QMap<QString, QString> values; // by name without parameters, unescaped
    QStringList triggers;
};

namespace calendar_file {

// CRLF everywhere, no line over 75 octets, folded ones put together.
inline QStringList unfolded(const QByteArray& bytes)
{
    REQUIRE(bytes.endsWith("\r\n"));
    QByteArray whole = bytes;
    for (const QByteArray& line : bytes.left(bytes.size() - 2).split('\n')) {
        REQUIRE(line.size() <= 76);
    }
    whole.replace("\r\n ", "");
    REQUIRE(whole.count('\n') == whole.count("\r\n"));
    QStringList lines = QString::fromUtf8(whole).split(QStringLiteral("\r\n"));
    lines.removeLast();
    return lines;
}

inline QString unescaped(const QString& text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text.at(i);
        REQUIRE(letter != QLatin1Char(';'));
        REQUIRE(letter != QLatin1Char(','));
        if (letter != QLatin1Char('\\')) {
            result += letter;
            continue;
        }
        REQUIRE(++i < text.size());
        REQUIRE(QStringLiteral("\\;,n").contains(text.at(i)));
        result += text.at(i) == QLatin1Char('n') ? QLatin1Char('\n') : text.at(i);
    }
    return result;
}

} // namespace calendar_file

inline std::vector<ReadEvent> readCalendar(const QByteArray& bytes)
{
    std::vector<ReadEvent> events;
    QStringList open;
    for (const QString& line : calendar_file::unfolded(bytes)) {
        const qsizetype colon = line.indexOf(QLatin1Char(':'));
        REQUIRE(colon > 0);
        const QString name = line.left(colon).section(QLatin1Char(';'), 0, 0);
        const QString value = calendar_file::unescaped(line.mid(colon + 1));
        if (name == QLatin1String("BEGIN")) {
            REQUIRE(value == QStringList({QStringLiteral("VCALENDAR"), QStringLiteral("VEVENT"),
                                          QStringLiteral("VALARM")})
                                 .value(open.size()));
            open << value;
            if (value == QLatin1String("VEVENT")) {
                events.emplace_back();
            }
        } else if (name == QLatin1String("END")) {
            REQUIRE(!open.isEmpty());
            REQUIRE(open.takeLast() == value);
        } else if (open.size() == 2) {
            REQUIRE_FALSE(events.back().values.contains(name));
            events.back().values.insert(name, value);
        } else if (open.size() == 3 && name == QLatin1String("TRIGGER")) {
            events.back().triggers << value;
        }
    }
    REQUIRE(open.isEmpty());
    return events;
}
