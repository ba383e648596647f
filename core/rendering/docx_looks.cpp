#include "rendering/docx_looks.h"

#include "rendering/measures.h"

#include <string_view>

namespace kurator::rendering {

using documents::Alignment;

QString twips(double millimetres)
{
    return QString::number(qRound(millimetres * 1440 / 25.4));
}

QString halfPoints(double points)
{
    return QString::number(qRound(points * 2));
}

QString docxAlignment(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left:
        return QStringLiteral("left");
    case Alignment::Centre:
        return QStringLiteral("center");
    case Alignment::Right:
        return QStringLiteral("right");
    case Alignment::Justified:
        return QStringLiteral("both");
    }
    return {};
}

void writeSpacing(XmlOut& xml, const FlowLook& look)
{
    const QString line =
        look.exactHeight ? twips(*look.exactHeight) : QString::number(qRound(look.pitch * 240));
    xml.leaf("w:spacing",
             {{"w:before", twips(look.above)},
              {"w:after", twips(look.under)},
              {"w:line", line},
              {"w:lineRule", look.exactHeight ? QStringLiteral("exact") : QStringLiteral("auto")}});
}

void writeTabs(XmlOut& xml, const FlowTab& tab)
{
    xml.open("w:tabs");
    xml.leaf("w:tab", {{"w:val", QStringLiteral("right")},
                       {"w:leader", tab.drawn ? QStringLiteral("underscore") : QStringLiteral("none")},
                       {"w:pos", twips(tab.at)}});
    xml.close();
}

void writeCellRules(XmlOut& xml, CellRules rules)
{
    xml.open("w:tcBorders");
    for (const char* side : {"w:top", "w:left", "w:bottom", "w:right"}) {
        const bool drawn =
            rules == CellRules::Frame || (rules == CellRules::Under && side == std::string_view("w:bottom"));
        xml.leaf(side, {{"w:val", drawn ? QStringLiteral("single") : QStringLiteral("nil")}});
        if (drawn) {
            xml.attribute("w:sz", QStringLiteral("4"));
            xml.attribute("w:space", QStringLiteral("0"));
            xml.attribute("w:color", QStringLiteral("000000"));
        }
    }
    xml.close();
}

void writeCellMargins(XmlOut& xml, bool padded)
{
    const auto side = [&xml](const char* name, double width) {
        xml.leaf(name, {{"w:w", twips(width)}, {"w:type", QStringLiteral("dxa")}});
    };
    xml.open("w:tblCellMar");
    side("w:top", padded ? rowPaddingInRules : 0);
    side("w:left", padded ? sidePadding : 0);
    side("w:bottom", padded ? rowPaddingInRules : 0);
    side("w:right", padded ? sidePadding : 0);
    xml.close();
}

void writePageFrame(XmlOut& xml)
{
    xml.open("w:pgBorders", {{"w:offsetFrom", QStringLiteral("text")}});
    for (const char* side : {"w:top", "w:left", "w:bottom", "w:right"}) {
        xml.leaf(side, {{"w:val", QStringLiteral("double")},
                        {"w:sz", QStringLiteral("4")},
                        {"w:space", QString::number(qRound(frameGap * 72 / 25.4))},
                        {"w:color", QStringLiteral("000000")}});
    }
    xml.close();
}

} // namespace kurator::rendering
