#include "documents/template_source.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace kurator::documents {

namespace {

// Keywords that have no text of their own, so that the line after them is a paragraph, not their text.
constexpr std::array<QStringView, 10> standAloneKeywords{
    u"если", u"иначе", u"для", u"конец", u"таблица", u"пустые", u"пробел", u"разрыв", u"стиль", u"вставка"};

SourceLine keywordLine(const QString& line)
{
    SourceLine result;
    result.kind = SourceKind::Keyword;
    const qsizetype close = line.indexOf(QLatin1Char(']'));
    if (close < 0) {
        result.text = line;
        return result;
    }
    const QString inside = base::tidied(QStringView(line).mid(1, close - 1));
    const qsizetype end = inside.indexOf(QLatin1Char(' '));
    result.keyword = inside.left(end).toLower();
    if (result.keyword.endsWith(QLatin1Char(':'))) {
        result.keyword.chop(1);
    }
    result.argument = end < 0 ? QString() : inside.mid(end + 1);
    result.text = line.mid(close + 1).trimmed();
    return result;
}

SourceLine sourceLine(const QString& line)
{
    static const QRegularExpression point(QStringLiteral("^((?:\\d+\\.)+)\\s+(.*)$"));
    static const QRegularExpression dash(QStringLiteral("^[-–—]\\s+(.*)$"));
    if (line.startsWith(QLatin1Char('['))) {
        return keywordLine(line);
    }
    SourceLine result;
    result.text = line;
    if (line.startsWith(QLatin1Char('|'))) {
        result.kind = SourceKind::Row;
    } else if (const auto match = point.match(line); match.hasMatch()) {
        result.kind = SourceKind::Point;
        result.level = static_cast<int>(match.captured(1).count(QLatin1Char('.')));
        result.text = match.captured(2);
    } else if (const auto item = dash.match(line); item.hasMatch()) {
        result.kind = SourceKind::Dash;
        result.text = item.captured(1);
    }
    return result;
}

bool takesMoreText(const SourceLine& line)
{
    return line.kind != SourceKind::Keyword || std::find(standAloneKeywords.begin(), standAloneKeywords.end(),
                                                         line.keyword) == standAloneKeywords.end();
}

} // namespace

std::vector<SourceLine> sourceLines(const QString& text)
{
    std::vector<SourceLine> lines;
    bool open = false;
    int number = 0;
    for (const QString& raw : text.split(QLatin1Char('\n'))) {
        ++number;
        const QString trimmed = raw.trimmed();
        if (trimmed.startsWith(QLatin1Char('#'))) {
            continue;
        }
        if (trimmed.isEmpty()) {
            open = false;
            continue;
        }
        SourceLine line = sourceLine(trimmed);
        if (open && line.kind == SourceKind::Paragraph) {
            lines.back().text = (lines.back().text + QLatin1Char(' ') + line.text).trimmed();
            continue;
        }
        line.number = number;
        open = takesMoreText(line);
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace kurator::documents
