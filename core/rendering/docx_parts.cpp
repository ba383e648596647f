#include "rendering/docx_parts.h"

#include "rendering/docx_body.h"
#include "rendering/docx_qr.h"
#include "rendering/xml_out.h"

namespace kurator::rendering {

namespace {

constexpr const char* relationsSpace = "http://schemas.openxmlformats.org/package/2006/relationships";
constexpr const char* officeRelations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
constexpr const char* wordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

class Relations
{
public:
    Relations()
    {
        m_xml.declare();
        m_xml.open("Relationships", {{"xmlns", QLatin1String(relationsSpace)}});
    }

    void add(const QString& id, const QString& type, const QString& target)
    {
        m_xml.leaf("Relationship", {{"Id", id}, {"Type", type}, {"Target", target}});
    }
    void addOffice(const QString& id, const char* type, const QString& target)
    {
        add(id, QLatin1String(officeRelations) + QLatin1String(type), target);
    }

    [[nodiscard]] QByteArray finished()
    {
        m_xml.close();
        return m_xml.bytes();
    }

private:
    XmlOut m_xml;
};

QString qrFooter(std::size_t index)
{
    return QStringLiteral("footerQr%1.xml").arg(index + 1);
}

QString qrImage(std::size_t index)
{
    return QStringLiteral("media/qr%1.png").arg(index + 1);
}

QByteArray contentTypes(std::size_t pictures)
{
    XmlOut xml;
    xml.declare();
    xml.open("Types",
             {{"xmlns", QStringLiteral("http://schemas.openxmlformats.org/package/2006/content-types")}});
    const auto byEnding = [&xml](const char* ending, const char* type) {
        xml.leaf("Default", {{"Extension", QLatin1String(ending)}, {"ContentType", QLatin1String(type)}});
    };
    const auto byName = [&xml](const QString& name, const QString& type) {
        xml.leaf("Override", {{"PartName", QLatin1Char('/') + name}, {"ContentType", type}});
    };
    const auto word = [](const char* kind) {
        return QLatin1String(wordTypes) + QLatin1String(kind) + QStringLiteral("+xml");
    };
    byEnding("rels", "application/vnd.openxmlformats-package.relationships+xml");
    byEnding("xml", "application/xml");
    byEnding("png", "image/png");
    byName(QStringLiteral("word/document.xml"), word("document.main"));
    byName(QStringLiteral("word/styles.xml"), word("styles"));
    byName(QStringLiteral("word/settings.xml"), word("settings"));
    byName(QStringLiteral("word/header.xml"), word("header"));
    byName(QStringLiteral("word/headerEmpty.xml"), word("header"));
    byName(QStringLiteral("word/footerEmpty.xml"), word("footer"));
    for (std::size_t i = 0; i < pictures; ++i) {
        byName(QStringLiteral("word/") + qrFooter(i), word("footer"));
    }
    byName(QStringLiteral("docProps/core.xml"),
           QStringLiteral("application/vnd.openxmlformats-package.core-properties+xml"));
    xml.close();
    return xml.bytes();
}

QByteArray packageRelations()
{
    Relations relations;
    relations.addOffice(QStringLiteral("rId1"), "officeDocument", QStringLiteral("word/document.xml"));
    relations.add(QStringLiteral("rId2"),
                  QStringLiteral("http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
                                 "core-properties"),
                  QStringLiteral("docProps/core.xml"));
    return relations.finished();
}

QByteArray documentRelations(std::size_t pictures)
{
    Relations relations;
    relations.addOffice(QStringLiteral("rId1"), "styles", QStringLiteral("styles.xml"));
    relations.addOffice(QStringLiteral("rId2"), "settings", QStringLiteral("settings.xml"));
    relations.addOffice(QLatin1String(numberedHeaderId), "header", QStringLiteral("header.xml"));
    relations.addOffice(QLatin1String(emptyHeaderId), "header", QStringLiteral("headerEmpty.xml"));
    relations.addOffice(QLatin1String(emptyFooterId), "footer", QStringLiteral("footerEmpty.xml"));
    for (std::size_t i = 0; i < pictures; ++i) {
        relations.addOffice(QStringLiteral("rId%1").arg(firstQrId + static_cast<int>(i)), "footer",
                            qrFooter(i));
    }
    return relations.finished();
}

QByteArray coreProperties(const QString& title)
{
    XmlOut xml;
    xml.declare();
    xml.open("cp:coreProperties",
             {{"xmlns:cp", QStringLiteral("http://schemas.openxmlformats.org/package/2006/metadata/"
                                          "core-properties")},
              {"xmlns:dc", QStringLiteral("http://purl.org/dc/elements/1.1/")}});
    if (!title.isEmpty()) {
        xml.leaf("dc:title", title);
    }
    xml.leaf("dc:creator", QStringLiteral("Куратор"));
    xml.close();
    return xml.bytes();
}

QByteArray documentPart(const QByteArray& body)
{
    XmlOut xml;
    openWordRoot(xml, "w:document");
    xml.open("w:body");
    xml.raw(body);
    xml.close();
    xml.close();
    return xml.bytes();
}

QByteArray stylesPart(const DocxLook& look)
{
    const QString size = QString::number(qRound(look.fontSize * 2));
    XmlOut xml;
    openWordRoot(xml, "w:styles");
    xml.open("w:docDefaults");
    xml.open("w:rPrDefault");
    xml.open("w:rPr");
    xml.leaf("w:rFonts", {{"w:ascii", look.fontFamily},
                          {"w:hAnsi", look.fontFamily},
                          {"w:eastAsia", look.fontFamily},
                          {"w:cs", look.fontFamily}});
    xml.leaf("w:kern", {{"w:val", QStringLiteral("2")}}); // letters stand as close as they are printed
    xml.leaf("w:sz", {{"w:val", size}});
    xml.leaf("w:szCs", {{"w:val", size}});
    xml.leaf("w:lang", {{"w:val", QStringLiteral("ru-RU")}});
    xml.close();
    xml.close();
    xml.open("w:pPrDefault");
    xml.open("w:pPr");
    xml.leaf("w:widowControl");
    xml.close();
    xml.close();
    xml.close();
    xml.open("w:style", {{"w:type", QStringLiteral("paragraph")},
                         {"w:default", QStringLiteral("1")},
                         {"w:styleId", QStringLiteral("Normal")}});
    xml.leaf("w:name", {{"w:val", QStringLiteral("Normal")}});
    xml.close();
    xml.open("w:style", {{"w:type", QStringLiteral("table")},
                         {"w:default", QStringLiteral("1")},
                         {"w:styleId", QStringLiteral("TableNormal")}});
    xml.leaf("w:name", {{"w:val", QStringLiteral("Normal Table")}});
    xml.close();
    xml.close();
    return xml.bytes();
}

QByteArray settingsPart()
{
    XmlOut xml;
    openWordRoot(xml, "w:settings");
    xml.open("w:compat");
    xml.leaf("w:doNotExpandShiftReturn");
    xml.leaf("w:compatSetting", {{"w:name", QStringLiteral("compatibilityMode")},
                                 {"w:uri", QStringLiteral("http://schemas.microsoft.com/office/word")},
                                 {"w:val", QStringLiteral("15")}});
    xml.close();
    xml.close();
    return xml.bytes();
}

QByteArray numberedHeader()
{
    XmlOut xml;
    openWordRoot(xml, "w:hdr");
    xml.open("w:p");
    xml.open("w:pPr");
    xml.leaf("w:jc", {{"w:val", QStringLiteral("center")}});
    xml.close();
    const auto mark = [&xml](const char* type) {
        xml.open("w:r");
        xml.leaf("w:fldChar", {{"w:fldCharType", QLatin1String(type)}});
        xml.close();
    };
    mark("begin");
    xml.open("w:r");
    xml.open("w:instrText", {{"xml:space", QStringLiteral("preserve")}});
    xml.text(QStringLiteral(" PAGE "));
    xml.close();
    xml.close();
    mark("separate");
    xml.open("w:r");
    xml.leaf("w:t", QStringLiteral("2"));
    xml.close();
    mark("end");
    xml.close();
    xml.close();
    return xml.bytes();
}

QByteArray emptyPart(const char* root)
{
    XmlOut xml;
    openWordRoot(xml, root);
    xml.leaf("w:p");
    xml.close();
    return xml.bytes();
}

QByteArray qrFooterRelations(std::size_t index)
{
    Relations relations;
    relations.addOffice(QStringLiteral("rId1"), "image", qrImage(index));
    return relations.finished();
}

} // namespace

std::vector<ZipPart> docxParts(const QByteArray& body, const std::vector<QByteArray>& pictures,
                               const DocxLook& look)
{
    std::vector<ZipPart> parts{
        {QStringLiteral("[Content_Types].xml"), contentTypes(pictures.size())},
        {QStringLiteral("_rels/.rels"), packageRelations()},
        {QStringLiteral("docProps/core.xml"), coreProperties(look.title)},
        {QStringLiteral("word/document.xml"), documentPart(body)},
        {QStringLiteral("word/_rels/document.xml.rels"), documentRelations(pictures.size())},
        {QStringLiteral("word/styles.xml"), stylesPart(look)},
        {QStringLiteral("word/settings.xml"), settingsPart()},
        {QStringLiteral("word/header.xml"), numberedHeader()},
        {QStringLiteral("word/headerEmpty.xml"), emptyPart("w:hdr")},
        {QStringLiteral("word/footerEmpty.xml"), emptyPart("w:ftr")},
    };
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        const QString footer = qrFooter(i);
        parts.push_back({QStringLiteral("word/") + footer, qrFooterPart()});
        parts.push_back({QStringLiteral("word/_rels/%1.rels").arg(footer), qrFooterRelations(i)});
        parts.push_back({QStringLiteral("word/") + qrImage(i), pictures.at(i), true});
    }
    return parts;
}

} // namespace kurator::rendering
