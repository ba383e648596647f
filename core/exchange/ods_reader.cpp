#include "exchange/ods_reader.h"

#include "exchange/number_format.h"
#include "exchange/sheet_builder.h"
#include "exchange/xml_part.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace kurator::exchange {

namespace {

const QLatin1String officeSpace("urn:oasis:names:tc:opendocument:xmlns:office:1.0");
const QLatin1String tableSpace("urn:oasis:names:tc:opendocument:xmlns:table:1.0");
const QLatin1String textSpace("urn:oasis:names:tc:opendocument:xmlns:text:1.0");
const QLatin1String styleSpace("urn:oasis:names:tc:opendocument:xmlns:style:1.0");
const QLatin1String calcSpace("urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0");

QString odsValue(const QXmlStreamAttributes& attributes, QLatin1String space, QLatin1String name)
{
    return attributes.value(QString(space), QString(name)).toString();
}

// How many times a row, a cell or a space stands there.
qint64 repetitions(const QXmlStreamAttributes& attributes, QLatin1String space, QLatin1String name)
{
    return std::max(qint64{1}, odsValue(attributes, space, name).toLongLong());
}

// "PT17H30M00S" as 17:30; a text in another form stays as it is.
Cell odsTime(const QString& duration)
{
    static const QRegularExpression form(
        QStringLiteral("^PT(\\d{1,6})H(\\d{1,2})M(\\d{1,2})(?:[.,]\\d+)?S$"));
    const auto match = form.match(duration);
    if (!match.hasMatch()) {
        return Cell::ofText(duration);
    }
    return Cell::ofText(clockText(match.captured(1).toLongLong() * 3600 +
                                  match.captured(2).toLongLong() * 60 + match.captured(3).toLongLong()));
}

class OdsSheets
{
public:
    OdsSheets(XmlPart& part, const ReadLimits& limits) : m_part(part), m_limits(limits), m_builder(limits) {}

    Workbook read()
    {
        readBody();
        return m_builder.take();
    }

private:
    // document-content, body and spreadsheet only lead further down.
    void readBody()
    {
        while (m_part.nextChild()) {
            if (m_part.is(u"document-content") || m_part.is(u"body") || m_part.is(u"spreadsheet")) {
                readBody();
            } else if (m_part.is(u"automatic-styles")) {
                readHiddenStyles();
            } else if (m_part.is(u"table")) {
                readTable();
            } else {
                m_part.skip();
            }
        }
    }

    void readHiddenStyles()
    {
        while (m_part.nextChild()) {
            const QString style = odsValue(m_part.attributes(), styleSpace, QLatin1String("name"));
            while (m_part.nextChild()) {
                const bool isTable = m_part.is(u"table-properties");
                const QString display = odsValue(m_part.attributes(), tableSpace, QLatin1String("display"));
                if (isTable && display == QLatin1String("false")) {
                    m_hiddenStyles.insert(style);
                }
                m_part.skip();
            }
        }
    }

    void readTable()
    {
        const auto attributes = m_part.attributes();
        const QString style = odsValue(attributes, tableSpace, QLatin1String("style-name"));
        m_builder.beginSheet(odsValue(attributes, tableSpace, QLatin1String("name")),
                             m_hiddenStyles.contains(style));
        m_row = 0;
        readRows();
        m_builder.endSheet();
        if (++m_tables > m_limits.entries) {
            m_part.fail({base::Error::Kind::Input, QStringLiteral("exchange.too-large"), {}});
        }
    }

    void readRows()
    {
        while (m_part.nextChild()) {
            if (m_part.is(u"table-row")) {
                readRow();
            } else if (m_part.is(u"table-header-rows") || m_part.is(u"table-row-group") ||
                       m_part.is(u"table-rows")) {
                readRows();
            } else {
                m_part.skip();
            }
        }
    }

    void readRow()
    {
        const qint64 times =
            repetitions(m_part.attributes(), tableSpace, QLatin1String("number-rows-repeated"));
        std::vector<Placed> filled;
        qint64 column = 0;
        while (m_part.nextChild()) {
            const bool isCell = m_part.is(u"table-cell");
            const auto attributes = m_part.attributes();
            const qint64 columns =
                repetitions(attributes, tableSpace, QLatin1String("number-columns-repeated"));
            if (isCell) {
                const Cell cell = readCell(attributes);
                place(cell, column, columns, filled);
            } else {
                m_part.skip();
            }
            column = std::min(column + columns, farAway);
        }
        store(filled, times);
        m_row = std::min(m_row + times, farAway);
    }

    struct Placed
    {
        qint64 column = 0;
        Cell cell;
    };

    void place(const Cell& cell, qint64 column, qint64 columns, std::vector<Placed>& filled) const
    {
        if (cell.kind == Cell::Kind::Empty) {
            return;
        }
        // One beyond the limit is enough for the builder to refuse.
        const qint64 end = std::min(column + columns, std::max(column, m_limits.columns) + 1);
        for (; column < end; ++column) {
            filled.push_back({column, cell});
        }
    }

    void store(const std::vector<Placed>& filled, qint64 times)
    {
        if (filled.empty()) {
            return;
        }
        for (qint64 i = 0; i < times; ++i) {
            for (const Placed& placed : filled) {
                if (const auto taken = m_builder.put(m_row + i, placed.column, placed.cell); !taken) {
                    m_part.fail(taken.error());
                    return;
                }
            }
        }
    }

    Cell readCell(const QXmlStreamAttributes& attributes)
    {
        const QString type = odsValue(attributes, officeSpace, QLatin1String("value-type"));
        const QString written = cellText();
        if (odsValue(attributes, calcSpace, QLatin1String("value-type")) == QLatin1String("error")) {
            return Cell::ofError(written);
        }
        if (type == QLatin1String("float") || type == QLatin1String("currency") ||
            type == QLatin1String("percentage")) {
            bool isNumber = false;
            const double number =
                odsValue(attributes, officeSpace, QLatin1String("value")).toDouble(&isNumber);
            return isNumber ? Cell::ofNumber(number) : Cell::ofText(written);
        }
        if (type == QLatin1String("date")) {
            return cellOfIsoMoment(odsValue(attributes, officeSpace, QLatin1String("date-value")));
        }
        if (type == QLatin1String("time")) {
            return odsTime(odsValue(attributes, officeSpace, QLatin1String("time-value")));
        }
        if (type == QLatin1String("boolean")) {
            const QString value = odsValue(attributes, officeSpace, QLatin1String("boolean-value"));
            return Cell::ofBoolean(value == QLatin1String("true"));
        }
        const QString stored = odsValue(attributes, officeSpace, QLatin1String("string-value"));
        return Cell::ofText(stored.isEmpty() ? written : stored);
    }

    // The paragraphs of a cell, joined by line breaks; notes and pictures are not text of the cell.
    QString cellText()
    {
        QString result;
        bool first = true;
        while (m_part.nextChild()) {
            if (!m_part.is(u"p")) {
                m_part.skip();
                continue;
            }
            if (!first) {
                result += QLatin1Char('\n');
            }
            first = false;
            appendParagraph(result);
        }
        return result;
    }

    void appendParagraph(QString& result)
    {
        constexpr qint64 mostSpaces = 1'000;
        constexpr qsizetype longest = 1'000'000;
        for (auto piece = m_part.nextPiece(); piece != XmlPart::Piece::End; piece = m_part.nextPiece()) {
            if (piece == XmlPart::Piece::Text) {
                result += m_part.pieceText();
            } else if (m_part.is(u"s")) {
                const qint64 count = repetitions(m_part.attributes(), textSpace, QLatin1String("c"));
                result += QString(std::min(count, mostSpaces), QLatin1Char(' '));
                m_part.skip();
            } else if (m_part.is(u"tab") || m_part.is(u"line-break")) {
                result += m_part.is(u"tab") ? QLatin1Char('\t') : QLatin1Char('\n');
                m_part.skip();
            } else if (m_part.is(u"span") || m_part.is(u"a")) {
                appendParagraph(result);
            } else {
                m_part.skip();
            }
            if (result.size() > longest) {
                m_part.fail({base::Error::Kind::Input, QStringLiteral("exchange.too-large"), {}});
            }
        }
    }

    static constexpr qint64 farAway = qint64{1} << 40;

    XmlPart& m_part;
    ReadLimits m_limits;
    SheetBuilder m_builder;
    QSet<QString> m_hiddenStyles;
    qint64 m_row = 0;
    int m_tables = 0;
};

} // namespace

bool holdsOds(ZipArchive& archive)
{
    if (!archive.contains(QStringLiteral("mimetype")) || !archive.contains(QStringLiteral("content.xml"))) {
        return false;
    }
    const auto type = archive.bytes(QStringLiteral("mimetype"));
    return type && type->startsWith("application/vnd.oasis.opendocument.spreadsheet");
}

base::Result<Workbook> readOds(ZipArchive& archive, const ReadLimits& limits)
{
    const QString manifest = QStringLiteral("META-INF/manifest.xml");
    if (archive.contains(manifest)) {
        const auto parts = archive.bytes(manifest);
        if (parts && parts->contains("encryption-data")) {
            return base::refuseInput("exchange.encrypted");
        }
    }
    auto part = XmlPart::open(archive, QStringLiteral("content.xml"));
    if (!part) {
        return base::passOn(part);
    }
    Workbook workbook = OdsSheets(*part, limits).read();
    if (const auto sound = part->finish(); !sound) {
        return base::passOn(sound);
    }
    if (workbook.sheets.empty()) {
        return base::refuseInput("exchange.no-sheets");
    }
    return workbook;
}

} // namespace kurator::exchange
