#include "exchange/table_reader.h"

#include "exchange/charset.h"
#include "exchange/csv_reader.h"
#include "exchange/excel_xml_reader.h"
#include "exchange/html_reader.h"
#include "exchange/ods_reader.h"
#include "exchange/sheet_builder.h"
#include "exchange/xlsx_package.h"
#include "exchange/xlsx_reader.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace kurator::exchange {

namespace {

base::Result<Workbook> readContainer(const QByteArray& bytes, const ReadLimits& limits)
{
    auto archive = ZipArchive::open(bytes, limits);
    if (!archive) {
        return base::passOn(archive);
    }
    ZipArchive& parts = **archive;
    if (holdsXlsx(parts)) {
        return readXlsx(parts, limits);
    }
    if (holdsOds(parts)) {
        return readOds(parts, limits);
    }
    if (parts.contains(QStringLiteral("xl/workbook.bin"))) {
        return base::refuseInput("exchange.other-format");
    }
    return base::refuseInput("exchange.not-a-table");
}

QByteArray utf16Name(QStringView name)
{
    QByteArray bytes;
    for (const QChar c : name) {
        bytes += static_cast<char>(c.unicode());
        bytes += '\0';
    }
    return bytes;
}

// The old container of Microsoft Office holds xls, doc and everything saved with a password.
tl::unexpected<base::Error> refuseOldContainer(const QByteArray& bytes)
{
    if (bytes.contains(utf16Name(u"EncryptedPackage"))) {
        return base::refuseInput("exchange.encrypted");
    }
    const bool isPaper =
        bytes.contains(utf16Name(u"WordDocument")) || bytes.contains(utf16Name(u"PowerPoint"));
    if (!isPaper && (bytes.contains(utf16Name(u"Workbook")) || bytes.contains(utf16Name(u"Book")))) {
        return base::refuseInput("exchange.old-xls");
    }
    return base::refuseInput("exchange.not-a-table");
}

// Before Excel 97 a workbook had no container: its first record tells the version.
bool isBareExcel(const QByteArray& bytes)
{
    return bytes.startsWith(QByteArray::fromRawData("\x09\x00\x04\x00", 4)) ||
           bytes.startsWith(QByteArray::fromRawData("\x09\x02\x06\x00", 4)) ||
           bytes.startsWith(QByteArray::fromRawData("\x09\x04\x06\x00", 4)) ||
           bytes.startsWith(QByteArray::fromRawData("\x09\x08\x08\x00", 4)) ||
           bytes.startsWith(QByteArray::fromRawData("\x09\x08\x10\x00", 4));
}

// Text holds no control characters but tabs and line ends.
bool isPlainText(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.unicode() >= 0x20 || (c.unicode() >= 0x09 && c.unicode() <= 0x0D);
    });
}

// The kinds of text that hold a table or something else.
enum class TextKind
{
    Separated,
    WebPage,
    ExcelXml,
    FlatOds,
    OtherTable, // to be saved anew
    NoTable,
};

// Site exports are often a web page or an XML that is merely named .xls.
TextKind kindOfText(QStringView text)
{
    constexpr qsizetype farEnough = 10'000;
    const QString start = text.left(farEnough).trimmed().toString().toLower();
    if (start.startsWith(QLatin1String("%pdf")) || start.startsWith(QLatin1String("{\\rtf"))) {
        return TextKind::NoTable;
    }
    if (start.startsWith(QLatin1String("mime-version:"))) {
        return TextKind::OtherTable;
    }
    if (!start.startsWith(u'<')) {
        return TextKind::Separated;
    }
    if (start.contains(QLatin1String("urn:schemas-microsoft-com:office:spreadsheet"))) {
        return start.contains(QLatin1String("<html")) ? TextKind::WebPage : TextKind::ExcelXml;
    }
    if (start.contains(QLatin1String("application/vnd.oasis.opendocument.spreadsheet"))) {
        return TextKind::FlatOds;
    }
    for (const char* tag : {"<!doctype html", "<html", "<head", "<meta", "<body", "<table", "<style"}) {
        if (start.contains(QLatin1String(tag))) {
            return TextKind::WebPage;
        }
    }
    return start.startsWith(QLatin1String("<?xml")) || start.startsWith(QLatin1String("<!doctype"))
               ? TextKind::OtherTable
               : TextKind::Separated;
}

base::Result<Workbook> readSeparated(const QString& text, Charset charset, const ReadLimits& limits,
                                     const TextChoice& choice)
{
    const TextForm form{charset, choice.separator.value_or(likelySeparator(text))};
    auto workbook = readCsv(text, limits, form.separator);
    if (workbook) {
        workbook->text = form;
    }
    return workbook;
}

base::Result<Workbook> readText(const QByteArray& bytes, const ReadLimits& limits, const TextChoice& choice)
{
    constexpr qsizetype longestBlank = 100;
    const bool isMarkup = bytes.left(longestBlank).trimmed().startsWith('<');
    const Charset likely = isMarkup ? likelyCharsetOfMarkup(bytes) : likelyCharset(bytes);
    const Charset charset = choice.charset.value_or(likely);
    QString text = decoded(bytes, charset);
    while (text.endsWith(QChar(0x1A))) { // the end mark of DOS
        text.chop(1);
    }
    if (!isPlainText(text)) {
        return base::refuseInput("exchange.not-a-table");
    }
    if (text.trimmed().isEmpty()) {
        return base::refuseInput("exchange.empty-file");
    }
    switch (kindOfText(text)) {
    case TextKind::Separated:
        return readSeparated(text, charset, limits, choice);
    case TextKind::WebPage:
        return readHtml(text, limits);
    case TextKind::ExcelXml:
        return readExcelXml(text.trimmed().toUtf8(), limits);
    case TextKind::FlatOds:
        return readFlatOds(text.trimmed().toUtf8(), limits);
    case TextKind::OtherTable:
        return base::refuseInput("exchange.other-format");
    case TextKind::NoTable:
        break;
    }
    return base::refuseInput("exchange.not-a-table");
}

base::Result<QByteArray> fileBytes(const QString& path, const ReadLimits& limits)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return base::refuseInput("exchange.missing-file");
    }
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        return base::refuseInput("exchange.unreadable");
    }
    if (file.size() > limits.fileBytes) {
        return base::refuseInput("exchange.too-large");
    }
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        return base::refuseInput("exchange.unreadable");
    }
    return bytes;
}

// Spreadsheets copy a quotation mark at the beginning of a value as it is.
base::Result<Workbook> readWithoutQuotes(QStringView text, QChar separator, const ReadLimits& limits)
{
    SheetBuilder builder(limits);
    builder.beginSheet({}, false);
    qint64 row = 0;
    for (const QStringView line : text.split(u'\n')) {
        qint64 column = 0;
        for (const QStringView value : line.split(separator)) {
            const auto taken = builder.put(row, column++, Cell::ofText(value.trimmed().toString()));
            if (!taken) {
                return base::passOn(taken);
            }
        }
        ++row;
    }
    builder.endSheet();
    return builder.take();
}

} // namespace

base::Result<Workbook> tableFromText(const QString& text, const ReadLimits& limits)
{
    if (text.trimmed().isEmpty()) {
        return base::refuseInput("import.empty-text");
    }
    const QChar separator = text.contains(u'\t') ? QChar(u'\t') : likelySeparator(text);
    auto workbook = readCsv(text, limits, separator);
    if (!workbook && workbook.error().code == QLatin1String("exchange.open-quote")) {
        workbook = readWithoutQuotes(text, separator, limits);
    }
    if (!workbook) {
        workbook.error().arguments.insert(QStringLiteral("file"), QStringLiteral("import.copied-text"));
    }
    return workbook;
}

base::Result<Workbook> readTableBytes(const QByteArray& bytes, const ReadLimits& limits,
                                      const TextChoice& choice)
{
    if (bytes.isEmpty()) {
        return base::refuseInput("exchange.empty-file");
    }
    if (bytes.startsWith("PK\x03\x04")) {
        return readContainer(bytes, limits);
    }
    if (bytes.startsWith("\xD0\xCF\x11\xE0")) {
        return refuseOldContainer(bytes);
    }
    if (isBareExcel(bytes)) {
        return base::refuseInput("exchange.old-xls");
    }
    return readText(bytes, limits, choice);
}

base::Result<Workbook> readTable(const QString& path, const ReadLimits& limits, const TextChoice& choice)
{
    const auto bytes = fileBytes(path, limits);
    auto workbook = bytes ? readTableBytes(*bytes, limits, choice) : base::passOn(bytes);
    if (!workbook) {
        workbook.error().arguments.insert(QStringLiteral("file"), QFileInfo(path).fileName());
    }
    return workbook;
}

} // namespace kurator::exchange
