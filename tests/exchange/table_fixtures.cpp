#include "exchange/table_fixtures.h"

#include <zip.h>

namespace kurator::exchange {

QString TableFolder::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return file.fileName();
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray zipOf(const ZipParts& parts, const char* password)
{
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    REQUIRE(target != nullptr);
    zip_source_keep(target);
    zip_t* container = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    REQUIRE(container != nullptr);
    for (const auto& [name, bytes] : parts) {
        zip_source_t* part =
            zip_source_buffer(container, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        const auto index = zip_file_add(container, name.toUtf8().constData(), part, ZIP_FL_ENC_UTF_8);
        REQUIRE(index >= 0);
        if (password != nullptr) {
            REQUIRE(zip_file_set_encryption(container, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256,
                                            password) == 0);
        }
    }
    REQUIRE(zip_close(container) == 0);
    zip_stat_t written;
    REQUIRE(zip_source_stat(target, &written) == 0);
    QByteArray result(static_cast<qsizetype>(written.size), '\0');
    REQUIRE(zip_source_open(target) == 0);
    REQUIRE(zip_source_read(target, result.data(), written.size) == result.size());
    zip_source_close(target);
    zip_source_free(target);
    return result;
}

QByteArray xlsxOf(const QByteArray& sheet, const QByteArray& strings, const QByteArray& styles)
{
    const QByteArray relations =
        R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
    const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const auto relation = [&type](const QByteArray& id, const QByteArray& kind, const QByteArray& target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + kind + "\" Target=\"" + target + "\"/>";
    };
    const QByteArray space = R"( xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")";
    return zipOf({
        {QStringLiteral("_rels/.rels"),
         relations + relation("r", "officeDocument", "xl/workbook.xml") + "</Relationships>"},
        {QStringLiteral("xl/workbook.xml"),
         "<workbook" + space +
             " xmlns:q=\"urn:r\"><sheets><sheet name=\"Лист1\" q:id=\"s\"/></sheets></workbook>"},
        {QStringLiteral("xl/_rels/workbook.xml.rels"),
         relations + relation("s", "worksheet", "./worksheets/../worksheets/one.xml") +
             relation("t", "sharedStrings", "sharedStrings.xml") + relation("y", "styles", "styles.xml") +
             "</Relationships>"},
        {QStringLiteral("xl/worksheets/one.xml"), "<worksheet" + space + ">" + sheet + "</worksheet>"},
        {QStringLiteral("xl/sharedStrings.xml"), "<sst" + space + ">" + strings + "</sst>"},
        {QStringLiteral("xl/styles.xml"), "<styleSheet" + space + ">" + styles + "</styleSheet>"},
    });
}

QByteArray relationsPart(const QVector<std::array<QByteArray, 3>>& idTypeTarget)
{
    QByteArray part =
        R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
    for (const auto& [id, type, target] : idTypeTarget) {
        part += "<Relationship Id=\"" + id +
                "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type +
                "\" Target=\"" + target + "\"/>";
    }
    return part + "</Relationships>";
}

QByteArray odsOf(const QByteArray& spreadsheet, const QByteArray& styles)
{
    const QByteArray oasis = "urn:oasis:names:tc:opendocument:xmlns:";
    QByteArray spaces;
    for (const QByteArray name : {"office", "table", "text", "style"}) {
        spaces += " xmlns:" + name + "=\"" + oasis + name + ":1.0\"";
    }
    spaces += " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\"";
    spaces += " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";
    return zipOf({
        {QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"},
        {QStringLiteral("content.xml"),
         "<office:document-content" + spaces + "><office:automatic-styles>" + styles +
             "</office:automatic-styles><office:body><office:spreadsheet>" + spreadsheet +
             "</office:spreadsheet></office:body></office:document-content>"},
    });
}

QString exchangeData(const QString& name)
{
    return QStringLiteral(KURATOR_SOURCE_DIR "/tests/data/exchange/") + name;
}

Workbook readBytes(const QByteArray& bytes, const QString& name)
{
    const TableFolder folder;
    const auto workbook = readTable(folder.write(name, bytes));
    INFO("code " << (workbook ? std::string() : workbook.error().code.toStdString()));
    REQUIRE(workbook);
    return *workbook;
}

QString refusalOf(const QByteArray& bytes, const ReadLimits& limits, const QString& name)
{
    const TableFolder folder;
    const auto workbook = readTable(folder.write(name, bytes), limits);
    if (workbook) {
        return QStringLiteral("taken");
    }
    CHECK(workbook.error().kind == base::Error::Kind::Input);
    CHECK(workbook.error().arguments.value(QStringLiteral("file")) == name);
    return workbook.error().code;
}

QStringList trickyTexts()
{
    return {QStringLiteral("<b>Цой</b> Анна"),
            QStringLiteral("{{школа.название}} {{#if}}"),
            QStringLiteral("=1+1"),
            QStringLiteral("Цой \U0001F469\u200D\U0001F3EB Анна"),
            QStringLiteral("\u202Eанна\u202C \u200Fцой"),
            QString(300, QChar(u'Ё')),
            QStringLiteral("&amp; &lt;i&gt; %1 %n"),
            QStringLiteral("# Цой | ** Анна **")};
}

QString seen(const Workbook& workbook, std::size_t row, std::size_t column, std::size_t sheet)
{
    REQUIRE(sheet < workbook.sheets.size());
    return shown(cellAt(workbook.sheets[sheet], row, column));
}

} // namespace kurator::exchange
