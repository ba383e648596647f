#include "exchange/plain_table.h"

namespace kurator::exchange {

namespace {

QString plainCell(QString text)
{
    for (QChar& letter : text) {
        if (letter == QLatin1Char('\t') || letter == QLatin1Char('\n') || letter == QLatin1Char('\r') ||
            letter == QChar::LineSeparator || letter == QChar::ParagraphSeparator) {
            letter = QLatin1Char(' ');
        }
    }
    const QString begin = text.trimmed().left(1);
    return !begin.isEmpty() && QStringLiteral("=+-@").contains(begin) ? QLatin1Char('\'') + text : text;
}

} // namespace

QString plainTable(const std::vector<QStringList>& lines)
{
    QString table;
    for (const QStringList& line : lines) {
        for (qsizetype i = 0; i < line.size(); ++i) {
            table += i > 0 ? QStringLiteral("\t") : QString();
            table += plainCell(line.at(i));
        }
        table += QLatin1Char('\n');
    }
    return table;
}

} // namespace kurator::exchange
