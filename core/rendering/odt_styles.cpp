#include "rendering/odt_styles.h"

#include "rendering/measures.h"
#include "rendering/page_box.h"

#include <algorithm>

namespace kurator::rendering {

using documents::Alignment;
using documents::Orientation;

namespace {

constexpr double frameWidth = 0.8; // mm, both its lines

QString odtAlignment(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left:
        return QStringLiteral("start");
    case Alignment::Centre:
        return QStringLiteral("center");
    case Alignment::Right:
        return QStringLiteral("end");
    case Alignment::Justified:
        return QStringLiteral("justify");
    }
    return {};
}

QString odtPoints(double points)
{
    return QString::number(points, 'g', 4) + QStringLiteral("pt");
}

QString odtLineHeight(const FlowLook& look)
{
    return look.exactHeight ? millimetres(*look.exactHeight)
                            : QString::number(qRound(look.pitch * 100)) + QLatin1Char('%');
}

void writeTab(XmlOut& xml, const FlowTab& tab)
{
    xml.open("style:tab-stops");
    xml.leaf("style:tab-stop",
             {{"style:position", millimetres(tab.at)}, {"style:type", QStringLiteral("right")}});
    if (tab.drawn) {
        xml.attribute("style:leader-style", QStringLiteral("solid"));
        xml.attribute("style:leader-text", QStringLiteral("_"));
    }
    xml.close();
}

void keepTogether(XmlOut& xml, bool keep)
{
    if (keep) {
        xml.attribute("fo:keep-with-next", QStringLiteral("always"));
    }
}

void startNumbers(XmlOut& xml, const OdtStart& start)
{
    if (!start.masterPage.isEmpty()) {
        xml.attribute("style:page-number", start.numbersAnew ? QStringLiteral("1") : QStringLiteral("auto"));
    }
}

} // namespace

QString OdtStyles::named(const char* prefix, const char* family, const QByteArray& properties,
                         const OdtStart& start)
{
    const QByteArray key = QByteArray(prefix) + start.masterPage.toUtf8() + properties;
    const auto known = m_names.constFind(key);
    if (known != m_names.cend()) {
        return *known;
    }
    const QString name = QLatin1String(prefix) + QString::number(m_names.size() + 1);
    m_content.open("style:style", {{"style:name", name}, {"style:family", QLatin1String(family)}});
    if (!start.masterPage.isEmpty()) {
        m_content.attribute("style:master-page-name", start.masterPage);
    }
    m_content.raw(properties);
    m_content.close();
    return m_names.insert(key, name).value();
}

QString OdtStyles::paragraph(const FlowLook& look, const OdtStart& start)
{
    XmlOut xml;
    xml.open("style:paragraph-properties", {{"fo:text-align", odtAlignment(look.alignment)},
                                            {"fo:text-indent", millimetres(look.firstIndent)},
                                            {"fo:margin-left", millimetres(look.left)},
                                            {"fo:margin-right", millimetres(look.right)},
                                            {"fo:margin-top", millimetres(look.above)},
                                            {"fo:margin-bottom", millimetres(look.under)},
                                            {"fo:line-height", odtLineHeight(look)}});
    keepTogether(xml, look.keepWithNext);
    startNumbers(xml, start);
    if (look.tab) {
        writeTab(xml, *look.tab);
    }
    xml.close();
    xml.leaf("style:text-properties",
             {{"fo:font-size", odtPoints(look.points)},
              {"fo:font-weight", look.bold ? QStringLiteral("bold") : QStringLiteral("normal")}});
    xml.text({});
    return named("P", "paragraph", xml.bytes(), start);
}

QString OdtStyles::table(const FlowTable& table, bool keepWithNext, const OdtStart& start)
{
    double width = 0;
    for (const double column : table.widths) {
        width += column;
    }
    XmlOut xml;
    xml.leaf("style:table-properties", {{"style:width", millimetres(width)},
                                        {"table:align", QStringLiteral("left")},
                                        {"fo:margin-left", millimetres(0)},
                                        {"table:border-model", QStringLiteral("collapsing")},
                                        {"style:may-break-between-rows",
                                         table.whole ? QStringLiteral("false") : QStringLiteral("true")}});
    keepTogether(xml, keepWithNext);
    startNumbers(xml, start);
    xml.text({});
    return named("T", "table", xml.bytes(), start);
}

QString OdtStyles::column(double width)
{
    XmlOut xml;
    xml.leaf("style:table-column-properties", {{"style:column-width", millimetres(width)}});
    xml.text({});
    return named("C", "table-column", xml.bytes());
}

QString OdtStyles::row(const FlowRow& row)
{
    XmlOut xml;
    xml.leaf("style:table-row-properties",
             {{"fo:keep-together", row.splits ? QStringLiteral("auto") : QStringLiteral("always")}});
    if (row.least > 0) {
        xml.attribute("style:min-row-height", millimetres(row.least));
    }
    xml.text({});
    return named("R", "table-row", xml.bytes());
}

QString OdtStyles::cell(const FlowTable& table, const FlowCell& cell)
{
    const QString thin = QStringLiteral("0.5pt solid #000000");
    const QString none = QStringLiteral("none");
    const bool framed = cell.rules == CellRules::Frame;
    XmlOut xml;
    xml.leaf("style:table-cell-properties",
             {{"fo:padding-top", millimetres(table.padded ? rowPaddingInRules : 0)},
              {"fo:padding-bottom", millimetres(table.padded ? rowPaddingInRules : 0)},
              {"fo:padding-left", millimetres(table.padded ? sidePadding : 0)},
              {"fo:padding-right", millimetres(table.padded ? sidePadding : 0)},
              {"fo:border-top", framed ? thin : none},
              {"fo:border-left", framed ? thin : none},
              {"fo:border-right", framed ? thin : none},
              {"fo:border-bottom", cell.rules == CellRules::None ? none : thin},
              {"style:vertical-align", cell.atFoot ? QStringLiteral("bottom") : QStringLiteral("top")}});
    xml.text({});
    return named("Z", "table-cell", xml.bytes());
}

QString OdtStyles::pageLayout(const FlowSection& section, bool numbered)
{
    const QSizeF sheet = sheetSize(section.orientation);
    const double frame = section.framed ? frameGap + frameWidth : 0;
    const bool hasNumber = numbered && !section.framed;
    const double header = hasNumber ? std::max(0.0, section.margins.top() - numberFromEdge) : 0;
    const auto margin = [&](double side) { return millimetres(std::max(0.0, side - frame)); };
    XmlOut xml;
    xml.leaf("style:page-layout-properties",
             {{"fo:page-width", millimetres(sheet.width())},
              {"fo:page-height", millimetres(sheet.height())},
              {"style:print-orientation", section.orientation == Orientation::Portrait
                                              ? QStringLiteral("portrait")
                                              : QStringLiteral("landscape")},
              {"fo:margin-left", margin(section.margins.left())},
              {"fo:margin-right", margin(section.margins.right())},
              {"fo:margin-top", margin(section.margins.top() - header)},
              {"fo:margin-bottom", margin(section.margins.bottom())}});
    if (section.framed) {
        xml.attribute("fo:border", QStringLiteral("3pt double #000000"));
        xml.attribute("style:border-line-width", QStringLiteral("0.018cm 0.07cm 0.018cm"));
        xml.attribute("fo:padding", millimetres(frameGap));
    }
    if (hasNumber) {
        xml.open("style:header-style");
        xml.leaf("style:header-footer-properties", {{"fo:min-height", millimetres(header)},
                                                    {"fo:margin-bottom", millimetres(0)},
                                                    {"style:dynamic-spacing", QStringLiteral("false")}});
        xml.close();
    } else if (!numbered && !section.qr.isEmpty()) {
        xml.open("style:footer-style");
        xml.leaf("style:header-footer-properties", {{"fo:min-height", millimetres(qrSide + aboveQr)},
                                                    {"fo:margin-top", millimetres(aboveQr)},
                                                    {"style:dynamic-spacing", QStringLiteral("false")}});
        xml.close();
    }
    xml.text({});
    const QByteArray key = "L" + xml.bytes();
    const auto known = m_names.constFind(key);
    if (known != m_names.cend()) {
        return *known;
    }
    const QString name = QStringLiteral("L%1").arg(m_names.size() + 1);
    m_layouts.open("style:page-layout", {{"style:name", name}});
    m_layouts.raw(xml.bytes());
    m_layouts.close();
    return m_names.insert(key, name).value();
}

QString OdtStyles::numberedPage(const FlowSection& section)
{
    const QString layout = pageLayout(section, true);
    const QByteArray key = "N" + layout.toUtf8();
    const auto known = m_names.constFind(key);
    if (known != m_names.cend()) {
        return *known;
    }
    const QString name = QStringLiteral("Numbered%1").arg(m_names.size() + 1);
    m_masters.open("style:master-page", {{"style:name", name}, {"style:page-layout-name", layout}});
    if (!section.framed) {
        m_masters.open("style:header");
        m_masters.open("text:p", {{"text:style-name", QStringLiteral("PageNumber")}});
        m_masters.leaf("text:page-number", {{"text:select-page", QStringLiteral("current")}});
        m_masters.close();
        m_masters.close();
    }
    m_masters.close();
    return m_names.insert(key, name).value();
}

QString OdtStyles::masterPage(const FlowSection& section)
{
    const QString numbered = numberedPage(section);
    if (!section.startsPaper) {
        return numbered;
    }
    const QString layout = pageLayout(section, false);
    const QByteArray key = "F" + layout.toUtf8() + section.qr;
    const auto known = m_names.constFind(key);
    if (known != m_names.cend()) {
        return *known;
    }
    const QString name = QStringLiteral("First%1").arg(m_names.size() + 1);
    m_masters.open(
        "style:master-page",
        {{"style:name", name}, {"style:page-layout-name", layout}, {"style:next-style-name", numbered}});
    if (!section.qr.isEmpty()) {
        const QString picture = QStringLiteral("Pictures/qr%1.png").arg(m_pictures.size() + 1);
        m_pictures.push_back({picture, section.qr, true});
        m_masters.open("style:footer");
        m_masters.open("text:p", {{"text:style-name", QStringLiteral("QrCode")}});
        m_masters.open("draw:frame", {{"draw:name", QStringLiteral("QR")},
                                      {"text:anchor-type", QStringLiteral("as-char")},
                                      {"svg:width", millimetres(qrSide)},
                                      {"svg:height", millimetres(qrSide)}});
        m_masters.leaf("draw:image", {{"xlink:href", picture},
                                      {"xlink:type", QStringLiteral("simple")},
                                      {"xlink:show", QStringLiteral("embed")},
                                      {"xlink:actuate", QStringLiteral("onLoad")}});
        m_masters.close();
        m_masters.close();
        m_masters.close();
    }
    m_masters.close();
    return m_names.insert(key, name).value();
}

} // namespace kurator::rendering
