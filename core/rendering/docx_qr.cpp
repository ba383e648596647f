#include "rendering/docx_qr.h"

#include "rendering/measures.h"

namespace kurator::rendering {

namespace {

constexpr const char* wordSpace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
constexpr const char* drawingSpace = "http://schemas.openxmlformats.org/drawingml/2006/main";
constexpr const char* pictureSpace = "http://schemas.openxmlformats.org/drawingml/2006/picture";

QString emu(double length)
{
    return QString::number(qRound(length * 36000));
}

void writePicture(XmlOut& xml)
{
    const auto named = [&xml](const char* element) {
        xml.leaf(element, {{"id", QStringLiteral("1")}, {"name", QStringLiteral("QR")}});
    };
    xml.open("wp:inline", {{"distT", QStringLiteral("0")},
                           {"distB", QStringLiteral("0")},
                           {"distL", QStringLiteral("0")},
                           {"distR", QStringLiteral("0")}});
    xml.leaf("wp:extent", {{"cx", emu(qrSide)}, {"cy", emu(qrSide)}});
    named("wp:docPr");
    xml.open("a:graphic");
    xml.open("a:graphicData", {{"uri", QLatin1String(pictureSpace)}});
    xml.open("pic:pic");
    xml.open("pic:nvPicPr");
    named("pic:cNvPr");
    xml.leaf("pic:cNvPicPr");
    xml.close();
    xml.open("pic:blipFill");
    xml.leaf("a:blip", {{"r:embed", QStringLiteral("rId1")}});
    xml.open("a:stretch");
    xml.leaf("a:fillRect");
    xml.close();
    xml.close();
    xml.open("pic:spPr");
    xml.open("a:xfrm");
    xml.leaf("a:off", {{"x", QStringLiteral("0")}, {"y", QStringLiteral("0")}});
    xml.leaf("a:ext", {{"cx", emu(qrSide)}, {"cy", emu(qrSide)}});
    xml.close();
    xml.open("a:prstGeom", {{"prst", QStringLiteral("rect")}});
    xml.leaf("a:avLst");
    xml.close();
    xml.close();
    xml.close();
    xml.close();
    xml.close();
    xml.close();
}

} // namespace

void openWordRoot(XmlOut& xml, const char* root)
{
    xml.declare();
    xml.open(root, {{"xmlns:w", QLatin1String(wordSpace)},
                    {"xmlns:r", QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/"
                                               "relationships")}});
}

QByteArray qrFooterPart()
{
    XmlOut xml;
    openWordRoot(xml, "w:ftr");
    xml.attribute("xmlns:wp", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/"
                                             "wordprocessingDrawing"));
    xml.attribute("xmlns:a", QLatin1String(drawingSpace));
    xml.attribute("xmlns:pic", QLatin1String(pictureSpace));
    xml.open("w:p");
    xml.open("w:pPr");
    xml.leaf("w:spacing", {{"w:before", QString::number(qRound(aboveQr * 1440 / 25.4))}});
    xml.leaf("w:jc", {{"w:val", QStringLiteral("right")}});
    xml.close();
    xml.open("w:r");
    xml.open("w:drawing");
    writePicture(xml);
    xml.close();
    xml.close();
    xml.close();
    xml.close();
    return xml.bytes();
}

} // namespace kurator::rendering
