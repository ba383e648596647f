#include "exchange/xlsx_text.h"

#include <optional>

namespace kurator::exchange {

namespace {

constexpr qsizetype escapeLength = 7;

// The character for which "_xHHHH_" at that place stands.
std::optional<QChar> escapeAt(QStringView text, qsizetype at)
{
    const QStringView part = text.mid(at, escapeLength);
    if (part.size() < escapeLength || !part.startsWith(QLatin1String("_x")) ||
        !part.endsWith(QLatin1Char('_'))) {
        return std::nullopt;
    }
    bool isHex = false;
    const ushort code = part.mid(2, 4).toUShort(&isHex, 16);
    return isHex ? std::optional<QChar>(QChar(code)) : std::nullopt;
}

// XML readers turn a carriage return into a line break, so it is escaped too.
bool needsEscape(QChar c)
{
    const ushort code = c.unicode();
    return (code < 0x20 && c != QLatin1Char('\t') && c != QLatin1Char('\n')) || code >= 0xFFFE;
}

QString escapeOf(QChar c)
{
    return QStringLiteral("_x%1_")
        .arg(static_cast<uint>(c.unicode()), 4, 16, QLatin1Char('0'))
        .toUpper()
        .replace(1, 1, QLatin1Char('x'));
}

bool isHalfOfPair(QStringView text, qsizetype at)
{
    const QChar c = text.at(at);
    const bool hasLow = at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
    const bool hasHigh = at > 0 && text.at(at - 1).isHighSurrogate();
    return (c.isHighSurrogate() && !hasLow) || (c.isLowSurrogate() && !hasHigh);
}

} // namespace

QString xlsxEscaped(const QString& text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isHalfOfPair(text, i)) {
            result += QChar(QChar::ReplacementCharacter);
        } else if (needsEscape(c) || (c == QLatin1Char('_') && escapeAt(text, i))) {
            result += escapeOf(c);
        } else {
            result += c;
        }
    }
    return result;
}

QString xlsxUnescaped(const QString& text)
{
    qsizetype at = text.indexOf(QLatin1String("_x"));
    if (at < 0) {
        return text;
    }
    QString result;
    qsizetype done = 0;
    for (; at >= 0; at = text.indexOf(QLatin1String("_x"), at)) {
        if (const auto character = escapeAt(text, at)) {
            result += QStringView(text).mid(done, at - done);
            result += *character;
            at += escapeLength;
            done = at;
        } else {
            ++at;
        }
    }
    result += QStringView(text).mid(done);
    return result;
}

} // namespace kurator::exchange
