#include "fuzz/table_input.h"

#include "exchange/csv_reader.h"
#include "exchange/excel_xml_reader.h"
#include "exchange/html_reader.h"
#include "exchange/table_reader.h"

#include <cstdio>
#include <cstdlib>

#include <zip.h>

using namespace kurator;
using namespace kurator::exchange;

namespace {

// Small, so that an input cannot be slow without being wrong.
ReadLimits fuzzLimits()
{
    ReadLimits limits;
    limits.uncompressedBytes = 4 << 20;
    limits.entries = 200;
    limits.rows = 3'000;
    limits.lastRow = 3'000;
    limits.columns = 100;
    limits.cells = 30'000;
    return limits;
}

void demand(bool holds, const char* what)
{
    if (!holds) {
        std::fprintf(stderr, "%s\n", what);
        std::abort();
    }
}

void checkSheet(const Sheet& sheet)
{
    const ReadLimits limits = fuzzLimits();
    demand(static_cast<qint64>(sheet.rows.size()) <= limits.rows, "too many rows");
    demand(sheet.rows.empty() || !sheet.rows.back().empty(), "the last row is empty");
    for (const auto& row : sheet.rows) {
        demand(static_cast<qint64>(row.size()) <= limits.columns, "too many columns");
        demand(row.empty() || row.back().kind != Cell::Kind::Empty, "the last cell is empty");
        for (const Cell& cell : row) {
            demand(cell.kind != Cell::Kind::Text || !cell.text.isEmpty(), "an empty text");
            demand(cell.kind != Cell::Kind::Date || cell.date.isValid(), "no such date");
            demand(cell.kind == Cell::Kind::Empty || cell.kind == Cell::Kind::Error || !shown(cell).isEmpty(),
                   "a cell that shows nothing");
        }
    }
}

void check(const base::Result<Workbook>& workbook)
{
    if (!workbook) {
        demand(workbook.error().kind == base::Error::Kind::Input, "not a refusal of an input");
        demand(workbook.error().code.startsWith(QLatin1String("exchange.")) ||
                   workbook.error().code == QLatin1String("import.empty-text"),
               "an unknown refusal");
        return;
    }
    demand(!workbook->sheets.empty(), "no sheets");
    for (const Sheet& sheet : workbook->sheets) {
        checkSheet(sheet);
    }
}

using FuzzParts = std::vector<std::pair<const char*, QByteArray>>;

QByteArray containerOf(const FuzzParts& parts)
{
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(target);
    zip_t* container = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    for (const auto& [name, bytes] : parts) {
        const auto size = static_cast<zip_uint64_t>(bytes.size());
        const auto index = zip_file_add(
            container, name, zip_source_buffer(container, bytes.constData(), size, 0), ZIP_FL_ENC_UTF_8);
        zip_set_file_compression(container, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
    }
    zip_close(container);
    zip_stat_t written;
    zip_source_stat(target, &written);
    QByteArray result(static_cast<qsizetype>(written.size), '\0');
    zip_source_open(target);
    zip_source_read(target, result.data(), written.size);
    zip_source_close(target);
    zip_source_free(target);
    return result;
}

QByteArray xlsxOfInput(const QByteArray& input)
{
    QByteArrayList parts;
    const QByteArray cut = "\n----\n";
    for (qsizetype at = 0; at >= 0 && parts.size() < 4;) {
        const qsizetype end = parts.size() < 3 ? input.indexOf(cut, at) : -1;
        parts.append(input.mid(at, end < 0 ? -1 : end - at));
        at = end < 0 ? -1 : end + cut.size();
    }
    const QByteArray relation = "<Relationship Id=\"";
    const QByteArray relations = "<Relationships>" + relation +
                                 "s\" Type=\"r/worksheet\" Target=\"s.xml\"/>" + relation +
                                 "t\" Type=\"r/sharedStrings\" Target=\"t.xml\"/>" + relation +
                                 "y\" Type=\"r/styles\" Target=\"y.xml\"/></Relationships>";
    return containerOf(
        {{"_rels/.rels", "<Relationships>" + relation +
                             "b\" Type=\"r/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
         {"xl/workbook.xml",
          "<workbook xmlns:r=\"r\"><workbookPr date1904=\"0\"/><sheets><sheet name=\"a\" r:id=\"s\"/>"
          "</sheets></workbook>"},
         {"xl/_rels/workbook.xml.rels", parts.value(3, relations)},
         {"xl/s.xml", parts.value(0)},
         {"xl/t.xml", parts.value(1, "<sst/>")},
         {"xl/y.xml", parts.value(2, "<styleSheet/>")}});
}

} // namespace

void readTableInput(const QByteArray& input)
{
    const ReadLimits limits = fuzzLimits();
    const QByteArray rest = input.mid(1);
    switch (input.isEmpty() ? 'z' : input.at(0)) {
    case 'x':
        return check(readTableBytes(xlsxOfInput(rest), limits));
    case 'o':
        return check(
            readTableBytes(containerOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                                        {"content.xml", rest}}),
                           limits));
    case 'h':
        return check(readHtml(QString::fromUtf8(rest), limits));
    case 'e':
        return check(readExcelXml(rest, limits));
    case 'c':
        return check(readCsv(QString::fromUtf8(rest), limits));
    case 't':
        return check(tableFromText(QString::fromUtf8(rest), limits));
    default:
        return check(readTableBytes(rest, limits));
    }
}
