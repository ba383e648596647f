#include "rendering/odt_writer.h"

#include "rendering/odt_styles.h"
#include "rendering/whole_file.h"

#include <array>
#include <utility>

namespace kurator::rendering {

namespace {

constexpr const char* odtMimeType = "application/vnd.oasis.opendocument.text";

// Opens the root of a part with the names of all others.
void openOdtRoot(XmlOut& xml, const char* root)
{
    xml.declare();
    xml.open(root);
    static constexpr std::array<std::pair<const char*, const char*>, 10> spaces{
        {{"xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
         {"xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
         {"xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
         {"xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
         {"xmlns:draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
         {"xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
         {"xmlns:svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
         {"xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
         {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
         {"xmlns:xlink", "http://www.w3.org/1999/xlink"}}};
    for (const auto& [name, value] : spaces) {
        xml.attribute(name, QLatin1String(value));
    }
    xml.attribute("office:version", QStringLiteral("1.3"));
}

// Writes the text of papers and gathers the looks it uses.
class OdtBody
{
public:
    explicit OdtBody(OdtStyles& styles) : m_styles(styles) {}

    void add(const TextFlow& flow)
    {
        for (const FlowSection& section : flow.sections) {
            OdtStart start{m_styles.masterPage(section), section.startsPaper};
            for (const FlowBlock& block : section.blocks) {
                std::visit([&](const auto& one) { add(one, start); }, block);
                start = {};
            }
        }
    }

    [[nodiscard]] const QByteArray& bytes() const { return m_xml.bytes(); }
    void finish() { m_xml.text({}); }

private:
    void add(const FlowParagraph& paragraph, const OdtStart& start)
    {
        m_xml.open("text:p", {{"text:style-name", m_styles.paragraph(paragraph.look, start)}});
        QString run;
        const auto flush = [&] { m_xml.text(std::exchange(run, {})); };
        for (qsizetype i = 0; i < paragraph.text.size(); ++i) {
            const QChar c = paragraph.text.at(i);
            const bool afterSpace = i == 0 || paragraph.text.at(i - 1) == QLatin1Char(' ');
            if (c == QLatin1Char('\n') || c == QLatin1Char('\t')) {
                flush();
                m_xml.leaf(c == QLatin1Char('\n') ? "text:line-break" : "text:tab");
            } else if (c == QLatin1Char(' ') && afterSpace) {
                flush();
                m_xml.leaf("text:s");
            } else {
                run += c;
            }
        }
        flush();
        m_xml.close();
    }

    void add(const FlowTable& table, const OdtStart& start)
    {
        const bool keeps = table.joinsNext || (table.whole && table.rows.back().keepWithNext);
        m_xml.open("table:table", {{"table:name", QStringLiteral("Table%1").arg(++m_tables)},
                                   {"table:style-name", m_styles.table(table, keeps, start)}});
        for (const double width : table.widths) {
            m_xml.leaf("table:table-column", {{"table:style-name", m_styles.column(width)}});
        }
        int left = table.headingRows;
        for (const FlowRow& row : table.rows) {
            if (left > 0 && left == table.headingRows) {
                m_xml.open("table:table-header-rows");
            }
            addRow(table, row);
            if (--left == 0) {
                m_xml.close();
            }
        }
        m_xml.close();
    }

    void addRow(const FlowTable& table, const FlowRow& row)
    {
        const bool first = &row == &table.rows.front();
        m_xml.open("table:table-row", {{"table:style-name", m_styles.row(row, first)}});
        for (const FlowCell& cell : row.cells) {
            m_xml.open("table:table-cell", {{"table:style-name", m_styles.cell(table, cell)}});
            if (cell.columns > 1) {
                m_xml.attribute("table:number-columns-spanned", QString::number(cell.columns));
            }
            for (FlowParagraph paragraph : cell.paragraphs) {
                paragraph.look.keepWithNext = row.keepWithNext;
                add(paragraph, OdtStart());
            }
            m_xml.close();
            for (int covered = 1; covered < cell.columns; ++covered) {
                m_xml.leaf("table:covered-table-cell");
            }
        }
        m_xml.close();
    }

    OdtStyles& m_styles;
    XmlOut m_xml;
    int m_tables = 0;
};

void writeFont(XmlOut& xml, const TextFlow& flow)
{
    xml.open("office:font-face-decls");
    xml.leaf(
        "style:font-face",
        {{"style:name", flow.fontFamily},
         {"svg:font-family",
          QStringLiteral("'%1', 'Liberation Serif'").arg(QString(flow.fontFamily).remove(QLatin1Char('\'')))},
         {"style:font-family-generic", QStringLiteral("roman")},
         {"style:font-pitch", QStringLiteral("variable")}});
    xml.close();
}

void writeParagraphStyle(XmlOut& xml, const char* name, const char* alignment)
{
    xml.open("style:style",
             {{"style:name", QLatin1String(name)}, {"style:family", QStringLiteral("paragraph")}});
    xml.leaf("style:paragraph-properties", {{"fo:text-align", QLatin1String(alignment)}});
    xml.close();
}

QByteArray odtPages(const TextFlow& flow, const OdtStyles& styles)
{
    XmlOut xml;
    openOdtRoot(xml, "office:document-styles");
    writeFont(xml, flow);
    xml.open("office:styles");
    xml.open("style:default-style", {{"style:family", QStringLiteral("paragraph")}});
    xml.leaf("style:paragraph-properties", {{"fo:orphans", QStringLiteral("2")},
                                            {"fo:widows", QStringLiteral("2")},
                                            {"style:tab-stop-distance", QStringLiteral("12.5mm")},
                                            {"style:writing-mode", QStringLiteral("lr-tb")}});
    xml.leaf("style:text-properties",
             {{"style:font-name", flow.fontFamily},
              {"fo:font-size", QString::number(flow.fontSize) + QStringLiteral("pt")},
              {"fo:language", QStringLiteral("ru")},
              {"fo:country", QStringLiteral("RU")},
              {"style:letter-kerning", QStringLiteral("true")},
              {"fo:hyphenate", QStringLiteral("false")}});
    xml.close();
    xml.leaf("style:style",
             {{"style:name", QStringLiteral("Standard")}, {"style:family", QStringLiteral("paragraph")}});
    writeParagraphStyle(xml, "PageNumber", "center");
    writeParagraphStyle(xml, "QrCode", "end");
    xml.close();
    xml.open("office:automatic-styles");
    xml.raw(styles.pageLayouts());
    xml.close();
    xml.open("office:master-styles");
    xml.raw(styles.masterPages());
    xml.close();
    xml.close();
    return xml.bytes();
}

QByteArray odtContent(const TextFlow& flow, const OdtStyles& styles, const OdtBody& body)
{
    XmlOut xml;
    openOdtRoot(xml, "office:document-content");
    writeFont(xml, flow);
    xml.open("office:automatic-styles");
    xml.raw(styles.contentStyles());
    xml.close();
    xml.open("office:body");
    xml.open("office:text");
    xml.raw(body.bytes());
    xml.close();
    xml.close();
    xml.close();
    return xml.bytes();
}

QByteArray odtMeta(const QString& title)
{
    XmlOut xml;
    openOdtRoot(xml, "office:document-meta");
    xml.open("office:meta");
    xml.leaf("meta:generator", QStringLiteral("Куратор"));
    if (!title.isEmpty()) {
        xml.leaf("dc:title", title);
    }
    xml.close();
    xml.close();
    return xml.bytes();
}

// Sheets that a text processor puts in to begin a paper on a right page are not printed; rows keep together
// and lines stand as in other programs.
QByteArray odtSettings()
{
    static constexpr std::array<std::pair<const char*, const char*>, 8> wishes{
        {{"PrintEmptyPages", "false"},
         {"AddExternalLeading", "true"},
         {"DoNotJustifyLinesWithManualBreak", "true"},
         {"TableRowKeep", "true"},
         {"UseFormerLineSpacing", "false"},
         {"UseFormerObjectPositioning", "false"},
         {"UseFormerTextWrapping", "false"},
         {"AddParaSpacingToTableCells", "true"}}};
    XmlOut xml;
    openOdtRoot(xml, "office:document-settings");
    xml.attribute("xmlns:config", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:config:1.0"));
    xml.attribute("xmlns:ooo", QStringLiteral("http://openoffice.org/2004/office"));
    xml.open("office:settings");
    xml.open("config:config-item-set", {{"config:name", QStringLiteral("ooo:configuration-settings")}});
    for (const auto& [name, value] : wishes) {
        xml.open("config:config-item",
                 {{"config:name", QLatin1String(name)}, {"config:type", QStringLiteral("boolean")}});
        xml.text(QLatin1String(value));
        xml.close();
    }
    xml.close();
    xml.close();
    xml.close();
    return xml.bytes();
}

QByteArray odtManifest(const std::vector<ZipPart>& parts)
{
    XmlOut xml;
    xml.declare();
    xml.open("manifest:manifest",
             {{"xmlns:manifest", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0")},
              {"manifest:version", QStringLiteral("1.3")}});
    const auto add = [&xml](const QString& path, const QString& type) {
        xml.leaf("manifest:file-entry", {{"manifest:full-path", path}, {"manifest:media-type", type}});
    };
    add(QStringLiteral("/"), QLatin1String(odtMimeType));
    for (const ZipPart& part : parts) {
        const bool picture = part.name.endsWith(QStringLiteral(".png"));
        add(part.name, picture ? QStringLiteral("image/png") : QStringLiteral("text/xml"));
    }
    xml.close();
    return xml.bytes();
}

} // namespace

base::Result<void> writeOdt(const std::vector<documents::Paper>& papers, const QString& path,
                            const WriteWatcher& watcher)
{
    if (papers.empty()) {
        return base::refuseUsage("rendering.no-papers");
    }
    OdtStyles styles;
    OdtBody body(styles);
    TextFlow first;
    for (std::size_t i = 0; i < papers.size(); ++i) {
        if (watcher.isCancelled()) {
            return base::refuseUsage("rendering.cancelled");
        }
        TextFlow flow = textFlow(papers.at(i));
        body.add(flow);
        first = i == 0 ? std::move(flow) : std::move(first);
        watcher.progress(i + 1);
    }
    body.finish();
    std::vector<ZipPart> parts{{QStringLiteral("content.xml"), odtContent(first, styles, body)},
                               {QStringLiteral("styles.xml"), odtPages(first, styles)},
                               {QStringLiteral("meta.xml"), odtMeta(papers.front().fileTitle)},
                               {QStringLiteral("settings.xml"), odtSettings()}};
    parts.insert(parts.end(), styles.pictures().begin(), styles.pictures().end());
    const QByteArray manifest = odtManifest(parts);
    parts.insert(parts.begin(), {QStringLiteral("mimetype"), odtMimeType, true});
    parts.push_back({QStringLiteral("META-INF/manifest.xml"), manifest});
    return writeWhole(path, zipped(parts));
}

} // namespace kurator::rendering
