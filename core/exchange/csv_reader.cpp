#include "exchange/csv_reader.h"

#include "exchange/sheet_builder.h"

#include <QMap>

namespace kurator::exchange {

namespace {

constexpr QChar csvQuote = u'"';

// Hands out the values of a text table one by one.
class CsvCursor
{
public:
    CsvCursor(QStringView text, QChar separator) : m_text(text), m_separator(separator) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size() && !m_valueFollows; }
    [[nodiscard]] bool hasOpenQuote() const { return m_openQuote; }

    // The next value; afterwards `endsRow` tells whether it was the last of its row.
    QString next(bool& endsRow)
    {
        m_valueFollows = false;
        QString value;
        if (m_at < m_text.size() && m_text.at(m_at) == csvQuote) {
            ++m_at;
            readQuoted(value);
        }
        while (m_at < m_text.size() && m_text.at(m_at) != m_separator && !isLineEnd(m_text.at(m_at))) {
            value += m_text.at(m_at++);
        }
        endsRow = m_at >= m_text.size() || isLineEnd(m_text.at(m_at));
        if (m_at < m_text.size()) {
            stepOver(m_text.at(m_at));
            m_valueFollows = !endsRow;
        }
        return value;
    }

private:
    static bool isLineEnd(QChar c) { return c == QLatin1Char('\n') || c == QLatin1Char('\r'); }

    // "\r\n" is one line end.
    void stepOver(QChar c)
    {
        ++m_at;
        if (c == QLatin1Char('\r') && m_at < m_text.size() && m_text.at(m_at) == QLatin1Char('\n')) {
            ++m_at;
        }
    }

    void readQuoted(QString& value)
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            if (c == csvQuote) {
                ++m_at;
                if (m_at >= m_text.size() || m_text.at(m_at) != csvQuote) {
                    return;
                }
                value += csvQuote;
                ++m_at;
            } else {
                stepOver(c);
                value += c == QLatin1Char('\r') ? QChar(u'\n') : c;
            }
        }
        m_openQuote = true;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    bool m_valueFollows = false; // after a separator there is always a value, if an empty one
    bool m_openQuote = false;
};

// The separator a first line "sep=;" names; Excel reads and writes such a line.
QChar declaredSeparator(QStringView text)
{
    const QStringView line = text.left(6);
    const bool declares =
        line.size() >= 5 && line.startsWith(QLatin1String("sep="), Qt::CaseInsensitive) &&
        (line.size() == 5 || line.at(5) == QLatin1Char('\r') || line.at(5) == QLatin1Char('\n'));
    return declares ? line.at(4) : QChar();
}

// How well a separator cuts the first rows: mostly by the number of rows of the commonest width, then by the
// width.
int separatorFitness(QStringView text, QChar separator)
{
    constexpr int rowsToTry = 20;
    CsvCursor cursor(text, separator);
    QMap<int, int> rowsByWidth;
    for (int row = 0; row < rowsToTry && !cursor.atEnd(); ++row) {
        int width = 0;
        for (bool endsRow = false; !endsRow; ++width) {
            (void)cursor.next(endsRow);
        }
        if (width > 1) {
            ++rowsByWidth[width];
        }
    }
    int best = 0;
    for (auto it = rowsByWidth.cbegin(); it != rowsByWidth.cend(); ++it) {
        best = qMax(best, it.value() * 1'000 + qMin(it.key(), 999));
    }
    return best;
}

} // namespace

QChar likelySeparator(QStringView text)
{
    if (const QChar declared = declaredSeparator(text); !declared.isNull()) {
        return declared;
    }
    constexpr qsizetype enough = 200'000;
    QChar best = u';';
    int bestFitness = 0;
    for (const QChar separator : {QChar(u';'), QChar(u'\t'), QChar(u','), QChar(u'|')}) {
        const int fitness = separatorFitness(text.left(enough), separator);
        if (fitness > bestFitness) {
            best = separator;
            bestFitness = fitness;
        }
    }
    return best;
}

base::Result<Workbook> readCsv(QStringView text, const ReadLimits& limits, std::optional<QChar> separator)
{
    SheetBuilder builder(limits);
    builder.beginSheet({}, false);
    CsvCursor cursor(text, separator ? *separator : likelySeparator(text));
    if (!declaredSeparator(text).isNull()) {
        for (bool endsRow = false; !endsRow;) {
            (void)cursor.next(endsRow);
        }
    }
    for (qint64 row = 0; !cursor.atEnd(); ++row) {
        bool endsRow = false;
        for (qint64 column = 0; !endsRow; ++column) {
            const QString value = cursor.next(endsRow);
            if (cursor.hasOpenQuote()) {
                return base::refuseInput("exchange.open-quote",
                                         {{QStringLiteral("row"), QString::number(row + 1)}});
            }
            if (const auto taken = builder.put(row, column, Cell::ofText(value)); !taken) {
                return base::passOn(taken);
            }
        }
    }
    builder.endSheet();
    return builder.take();
}

} // namespace kurator::exchange
