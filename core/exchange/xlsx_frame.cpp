#include "exchange/xlsx_frame.h"

namespace kurator::exchange {

namespace {

const char* const xmlStart = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const QByteArray packageSpace = "http://schemas.openxmlformats.org/package/2006/";
const QByteArray relationSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const QByteArray workbookSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

QByteArray contentTypes(std::size_t sheets)
{
    const auto part = [](const QByteArray& name, const QByteArray& type) {
        return "<Override PartName=\"/" + name + "\" ContentType=\"application/vnd.openxmlformats-" + type +
               "+xml\"/>";
    };
    const QByteArray ours = "officedocument.spreadsheetml.";
    QByteArray xml = xmlStart;
    xml += "<Types xmlns=\"" + packageSpace +
           "content-types\"><Default Extension=\"rels\" "
           "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
           "<Default Extension=\"xml\" ContentType=\"application/xml\"/>";
    xml += part("docProps/core.xml", "package.core-properties") +
           part("xl/workbook.xml", ours + "sheet.main") + part("xl/styles.xml", ours + "styles") +
           part("xl/sharedStrings.xml", ours + "sharedStrings");
    for (std::size_t i = 1; i <= sheets; ++i) {
        xml += part("xl/worksheets/sheet" + QByteArray::number(i) + ".xml", ours + "worksheet");
    }
    return xml + "</Types>";
}

QByteArray relationship(const QByteArray& id, const QByteArray& type, const QByteArray& target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
}

QByteArray relationships(const QByteArray& inside)
{
    return xmlStart + ("<Relationships xmlns=\"" + packageSpace + "relationships\">") + inside +
           "</Relationships>";
}

QByteArray rootRelations()
{
    return relationships(
        relationship("rId1", relationSpace + "/officeDocument", "xl/workbook.xml") +
        relationship("rId2", packageSpace + "relationships/metadata/core-properties", "docProps/core.xml"));
}

QByteArray workbookRelations(std::size_t sheets)
{
    QByteArray inside = relationship("styles", relationSpace + "/styles", "styles.xml") +
                        relationship("strings", relationSpace + "/sharedStrings", "sharedStrings.xml");
    for (std::size_t i = 1; i <= sheets; ++i) {
        const QByteArray number = QByteArray::number(i);
        inside += relationship("sheet" + number, relationSpace + "/worksheet",
                               "worksheets/sheet" + number + ".xml");
    }
    return relationships(inside);
}

QByteArray coreProperties(const QDate& created)
{
    const QByteArray moment = created.toString(Qt::ISODate).toLatin1() + "T00:00:00Z";
    const auto time = [&moment](const QByteArray& name) {
        return "<dcterms:" + name + " xsi:type=\"dcterms:W3CDTF\">" + moment + "</dcterms:" + name + ">";
    };
    return xmlStart + ("<cp:coreProperties xmlns:cp=\"" + packageSpace + "metadata/core-properties\"") +
           " xmlns:dcterms=\"http://purl.org/dc/terms/\" "
           "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">" +
           time("created") + time("modified") + "</cp:coreProperties>";
}

// Excel knows the filter and the repeated headings of a sheet by names that the workbook defines.
QByteArray definedNames(const std::vector<WrittenSheet>& sheets)
{
    QByteArray names;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        if (sheets[i].areas.filtered.isEmpty()) {
            continue;
        }
        QString quoted = sheets[i].name;
        quoted =
            QLatin1Char('\'') + quoted.replace(QLatin1Char('\''), QLatin1String("''")) + QLatin1String("'!");
        const QByteArray index = QByteArray::number(i);
        names += "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"" + index + "\" hidden=\"1\">" +
                 (quoted + sheets[i].areas.filtered).toHtmlEscaped().toUtf8() +
                 "</definedName><definedName name=\"_xlnm.Print_Titles\" localSheetId=\"" + index + "\">" +
                 (quoted + sheets[i].areas.repeated).toHtmlEscaped().toUtf8() + "</definedName>";
    }
    return names.isEmpty() ? names : "<definedNames>" + names + "</definedNames>";
}

QByteArray workbookPart(const std::vector<WrittenSheet>& sheets)
{
    QByteArray list;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        list += "<sheet name=\"" + sheets[i].name.toHtmlEscaped().toUtf8() + "\" sheetId=\"" + number +
                "\" r:id=\"sheet" + number + "\"/>";
    }
    return xmlStart + ("<workbook xmlns=\"" + workbookSpace + "\" xmlns:r=\"" + relationSpace + "\">") +
           "<workbookPr/><bookViews><workbookView/></bookViews><sheets>" + list + "</sheets>" +
           definedNames(sheets) + "</workbook>";
}

} // namespace

QString xlsxSheetPartName(std::size_t number)
{
    return QStringLiteral("xl/worksheets/sheet%1.xml").arg(number);
}

std::vector<ZipPart> xlsxFrame(const std::vector<WrittenSheet>& sheets, const QDate& created)
{
    return {{QStringLiteral("[Content_Types].xml"), contentTypes(sheets.size())},
            {QStringLiteral("_rels/.rels"), rootRelations()},
            {QStringLiteral("docProps/core.xml"), coreProperties(created)},
            {QStringLiteral("xl/workbook.xml"), workbookPart(sheets)},
            {QStringLiteral("xl/_rels/workbook.xml.rels"), workbookRelations(sheets.size())},
            {QStringLiteral("xl/styles.xml"), xlsxStylesPart()}};
}

} // namespace kurator::exchange
