#include "rendering/docx_body.h"

#include "rendering/docx_looks.h"
#include "rendering/measures.h"
#include "rendering/page_box.h"

#include <numeric>
#include <utility>

namespace kurator::rendering {

using documents::Orientation;

namespace {

void refer(XmlOut& xml, const char* what, const char* pages, const QString& id)
{
    xml.leaf(what, {{"w:type", QLatin1String(pages)}, {"r:id", id}});
}

} // namespace

DocxBody::DocxBody(QString fontFamily, double fontSize)
    : m_fontFamily(std::move(fontFamily)), m_fontSize(fontSize)
{}

// What the sheets of a section are like stands in its last paragraph, for the last section after it.
void DocxBody::add(const TextFlow& flow)
{
    for (const FlowSection& section : flow.sections) {
        if (m_last) {
            add(*m_last, false, m_lastSection);
        }
        for (std::size_t i = 0; i + 1 < section.blocks.size(); ++i) {
            if (const auto* paragraph = std::get_if<FlowParagraph>(&section.blocks.at(i))) {
                add(*paragraph, false);
            } else {
                add(std::get<FlowTable>(section.blocks.at(i)));
            }
        }
        m_last = std::get<FlowParagraph>(section.blocks.back());
        m_lastSection = sectionLook(section);
    }
}

void DocxBody::finish()
{
    if (m_last) {
        add(*m_last, false);
    }
    m_xml.raw(m_lastSection);
}

void DocxBody::add(const FlowParagraph& paragraph, bool keepWithNext, const QByteArray& section)
{
    const FlowLook& look = paragraph.look;
    m_xml.open("w:p");
    m_xml.open("w:pPr");
    if (keepWithNext || look.keepWithNext) {
        m_xml.leaf("w:keepNext");
    }
    if (look.tab) {
        writeTabs(m_xml, *look.tab);
    }
    writeSpacing(m_xml, look);
    m_xml.leaf("w:ind", {{"w:left", twips(look.left)},
                         {"w:right", twips(look.right)},
                         {"w:firstLine", twips(look.firstIndent)}});
    m_xml.leaf("w:jc", {{"w:val", docxAlignment(look.alignment)}});
    if (look.points != m_fontSize) {
        addRunLook(look); // the height of an empty paragraph
    }
    m_xml.raw(section);
    m_xml.close();
    addRuns(paragraph);
    m_xml.close();
}

void DocxBody::addRuns(const FlowParagraph& paragraph)
{
    if (paragraph.text.isEmpty()) {
        return;
    }
    m_xml.open("w:r");
    if (paragraph.look.bold || paragraph.look.points != m_fontSize) {
        addRunLook(paragraph.look);
    }
    QString run;
    const auto flush = [&] {
        if (!run.isEmpty()) {
            m_xml.open("w:t", {{"xml:space", QStringLiteral("preserve")}});
            m_xml.text(std::exchange(run, {}));
            m_xml.close();
        }
    };
    for (const QChar c : paragraph.text) {
        if (c == QLatin1Char('\n') || c == QLatin1Char('\t')) {
            flush();
            m_xml.leaf(c == QLatin1Char('\n') ? "w:br" : "w:tab");
        } else {
            run += c;
        }
    }
    flush();
    m_xml.close();
}

void DocxBody::addRunLook(const FlowLook& look)
{
    m_xml.open("w:rPr");
    if (look.bold) {
        m_xml.leaf("w:b");
    }
    m_xml.leaf("w:sz", {{"w:val", halfPoints(look.points)}});
    m_xml.leaf("w:szCs", {{"w:val", halfPoints(look.points)}});
    m_xml.close();
}

void DocxBody::add(const FlowTable& table)
{
    double width = 0;
    for (const double column : table.widths) {
        width += column;
    }
    m_xml.open("w:tbl");
    m_xml.open("w:tblPr");
    m_xml.leaf("w:tblW", {{"w:w", twips(width)}, {"w:type", QStringLiteral("dxa")}});
    m_xml.leaf("w:tblInd", {{"w:w", QStringLiteral("0")}, {"w:type", QStringLiteral("dxa")}});
    m_xml.leaf("w:tblLayout", {{"w:type", QStringLiteral("fixed")}});
    writeCellMargins(m_xml, table.padded);
    m_xml.close();
    m_xml.open("w:tblGrid");
    for (const double column : table.widths) {
        m_xml.leaf("w:gridCol", {{"w:w", twips(column)}});
    }
    m_xml.close();
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const FlowRow& row = table.rows.at(i);
        const bool last = i + 1 == table.rows.size();
        addRow(table, row, static_cast<int>(i) < table.headingRows,
               row.keepWithNext || (table.whole && !last));
    }
    m_xml.close();
    if (table.joinsNext) {
        FlowParagraph between; // tables that touch would become one
        between.look.points = 1;
        between.look.exactHeight = 25.4 / 72;
        add(between, true);
    }
}

void DocxBody::addRow(const FlowTable& table, const FlowRow& row, bool heading, bool keepWithNext)
{
    m_xml.open("w:tr");
    if (!row.splits || heading || row.least > 0) {
        m_xml.open("w:trPr");
        if (!row.splits) {
            m_xml.leaf("w:cantSplit");
        }
        if (row.least > 0) {
            m_xml.leaf("w:trHeight", {{"w:val", twips(row.least)}, {"w:hRule", QStringLiteral("atLeast")}});
        }
        if (heading) {
            m_xml.leaf("w:tblHeader");
        }
        m_xml.close();
    }
    auto width = table.widths.begin();
    for (const FlowCell& cell : row.cells) {
        const auto end = width + cell.columns;
        addCell(cell, std::accumulate(width, end, 0.0), keepWithNext);
        width = end;
    }
    m_xml.close();
}

void DocxBody::addCell(const FlowCell& cell, double width, bool keepWithNext)
{
    m_xml.open("w:tc");
    m_xml.open("w:tcPr");
    m_xml.leaf("w:tcW", {{"w:w", twips(width)}, {"w:type", QStringLiteral("dxa")}});
    if (cell.columns > 1) {
        m_xml.leaf("w:gridSpan", {{"w:val", QString::number(cell.columns)}});
    }
    writeCellRules(m_xml, cell.rules);
    if (cell.atFoot) {
        m_xml.leaf("w:vAlign", {{"w:val", QStringLiteral("bottom")}});
    }
    m_xml.close();
    for (const FlowParagraph& paragraph : cell.paragraphs) {
        add(paragraph, keepWithNext);
    }
    m_xml.close();
}

QString DocxBody::firstFooter(const QByteArray& qr)
{
    if (qr.isEmpty()) {
        return QLatin1String(emptyFooterId);
    }
    m_pictures.push_back(qr);
    return QStringLiteral("rId%1").arg(firstQrId + static_cast<int>(m_pictures.size()) - 1);
}

QByteArray DocxBody::sectionLook(const FlowSection& section)
{
    XmlOut xml;
    xml.open("w:sectPr");
    // A header would take a frame up to the edge of the sheet.
    if (!section.framed) {
        refer(xml, "w:headerReference", "default", QLatin1String(numberedHeaderId));
    }
    if (!section.framed && section.startsPaper) {
        refer(xml, "w:headerReference", "first", QLatin1String(emptyHeaderId));
    }
    if (section.startsPaper) {
        refer(xml, "w:footerReference", "first", firstFooter(section.qr));
    }
    xml.leaf("w:type", {{"w:val", QStringLiteral("nextPage")}});
    const QSizeF sheet = sheetSize(section.orientation);
    xml.leaf("w:pgSz", {{"w:w", twips(sheet.width())}, {"w:h", twips(sheet.height())}});
    if (section.orientation == Orientation::Landscape) {
        xml.attribute("w:orient", QStringLiteral("landscape"));
    }
    xml.leaf("w:pgMar", {{"w:top", twips(section.margins.top())},
                         {"w:right", twips(section.margins.right())},
                         {"w:bottom", twips(section.margins.bottom())},
                         {"w:left", twips(section.margins.left())},
                         {"w:header", twips(numberFromEdge)},
                         {"w:footer", twips(section.margins.bottom())},
                         {"w:gutter", QStringLiteral("0")}});
    if (section.framed) {
        writePageFrame(xml);
    }
    if (section.startsPaper) {
        xml.leaf("w:pgNumType", {{"w:start", QStringLiteral("1")}});
        xml.leaf("w:titlePg");
    }
    xml.close();
    return xml.bytes();
}

} // namespace kurator::rendering
