#include "exchange/ods_reader.h"

#include "exchange/ods_cells.h"
#include "exchange/sheet_builder.h"
#include "exchange/xml_part.h"

#include <QSet>

#include <algorithm>

namespace kurator::exchange {

namespace {

constexpr std::string_view tableSpace = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
constexpr std::string_view styleSpace = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";

class OdsSheets
{
public:
    OdsSheets(XmlPart& part, const ReadLimits& limits)
        : m_part(part), m_limits(limits), m_builder(limits), m_cells(part)
    {}

    Workbook read()
    {
        readBody();
        return m_builder.take();
    }

private:
    // document-content (in one file with everything: document), body and spreadsheet only lead further down.
    void readBody()
    {
        while (m_part.nextChild()) {
            if (m_part.is("document-content") || m_part.is("document") || m_part.is("body") ||
                m_part.is("spreadsheet")) {
                readBody();
            } else if (m_part.is("automatic-styles")) {
                readHiddenStyles();
            } else if (m_part.is("table")) {
                readTable();
            } else {
                m_part.skip();
            }
        }
    }

    void readHiddenStyles()
    {
        while (m_part.nextChild()) {
            const QString style = textOf(m_part.attribute(styleSpace, "name"));
            while (m_part.nextChild()) {
                if (m_part.is("table-properties") && m_part.attribute(tableSpace, "display") == "false") {
                    m_hiddenStyles.insert(style);
                }
                m_part.skip();
            }
        }
    }

    void readTable()
    {
        const QString style = textOf(m_part.attribute(tableSpace, "style-name"));
        m_builder.beginSheet(textOf(m_part.attribute(tableSpace, "name")), m_hiddenStyles.contains(style));
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
            if (m_part.is("table-row")) {
                readRow();
            } else if (m_part.is("table-header-rows") || m_part.is("table-row-group") ||
                       m_part.is("table-rows")) {
                readRows();
            } else {
                m_part.skip();
            }
        }
    }

    void readRow()
    {
        const qint64 times = odsRepetitions(m_part.attribute(tableSpace, "number-rows-repeated"));
        m_filled.clear();
        qint64 column = 0;
        while (m_part.nextChild()) {
            const qint64 columns = odsRepetitions(m_part.attribute(tableSpace, "number-columns-repeated"));
            if (m_part.is("table-cell")) {
                place(m_cells.read(), column, columns);
            } else {
                m_part.skip();
            }
            column = std::min(column + columns, farAway);
        }
        store(times);
        m_row = std::min(m_row + times, farAway);
    }

    struct Placed
    {
        qint64 column = 0;
        Cell cell;
    };

    void place(const Cell& cell, qint64 column, qint64 columns)
    {
        if (cell.kind == Cell::Kind::Empty) {
            return;
        }
        // One beyond the limit is enough for the builder to refuse.
        const qint64 end = std::min(column + columns, std::max(column, m_limits.columns) + 1);
        for (; column < end; ++column) {
            m_filled.push_back({column, cell});
        }
    }

    void store(qint64 times)
    {
        for (qint64 i = 0; i < times && !m_filled.empty(); ++i) {
            for (const Placed& placed : m_filled) {
                if (const auto taken = m_builder.put(m_row + i, placed.column, placed.cell); !taken) {
                    m_part.fail(taken.error());
                    return;
                }
            }
        }
    }

    static constexpr qint64 farAway = qint64{1} << 40;

    XmlPart& m_part;
    ReadLimits m_limits;
    SheetBuilder m_builder;
    OdsCells m_cells;
    QSet<QString> m_hiddenStyles;
    std::vector<Placed> m_filled; // cells of the row at hand
    qint64 m_row = 0;
    int m_tables = 0;
};

base::Result<Workbook> readOdsDocument(XmlPart& part, const ReadLimits& limits)
{
    Workbook workbook = OdsSheets(part, limits).read();
    if (const auto sound = part.finish(); !sound) {
        return base::passOn(sound);
    }
    if (workbook.sheets.empty()) {
        return base::refuseInput("exchange.no-sheets");
    }
    return workbook;
}

} // namespace

bool holdsOds(ZipArchive& archive)
{
    if (!archive.contains(QStringLiteral("mimetype"))) {
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
    return part ? readOdsDocument(*part, limits) : base::passOn(part);
}

base::Result<Workbook> readFlatOds(const QByteArray& utf8, const ReadLimits& limits)
{
    XmlPart part = XmlPart::ofUtf8(utf8);
    return readOdsDocument(part, limits);
}

} // namespace kurator::exchange
