#include "exchange/table_reader.h"

#include "exchange/charset.h"
#include "exchange/csv_reader.h"
#include "exchange/ods_reader.h"
#include "exchange/sheet_builder.h"
#include "exchange/xlsx_package.h"
#include "exchange/xlsx_reader.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace kurator::exchange {

namespace {

base::Result<Workbook> readContainer(const QString& path, const ReadLimits& limits)
{
    auto archive = ZipArchive::open(path, limits);
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

// Text holds no control characters but tabs, line ends and the end mark of DOS.
bool isPlainText(const QByteArray& bytes)
{
    return std::all_of(bytes.cbegin(), bytes.cend(), [](char byte) {
        const auto code = static_cast<uchar>(byte);
        return code >= 0x20 || (code >= 0x09 && code <= 0x0D) || code == 0x1A;
    });
}

// Site exports are often a web page or an XML that is merely named .xls.
bool isMarkup(const QString& text)
{
    const QString start = text.left(2'000).trimmed().toLower();
    return start.startsWith(QLatin1String("<!doctype")) || start.startsWith(QLatin1String("<html")) ||
           start.startsWith(QLatin1String("<?xml")) || start.startsWith(QLatin1String("<table")) ||
           start.startsWith(QLatin1String("<meta"));
}

base::Result<Workbook> readText(const QByteArray& bytes, const ReadLimits& limits, const TextChoice& choice)
{
    const Charset charset = choice.charset.value_or(likelyCharset(bytes));
    const bool isWide = charset == Charset::Utf16LittleEndian || charset == Charset::Utf16BigEndian;
    if (!isWide && !isPlainText(bytes)) {
        return base::refuseInput("exchange.not-a-table");
    }
    QString text = decoded(bytes, charset);
    while (text.endsWith(QChar(0x1A))) {
        text.chop(1);
    }
    if (isMarkup(text)) {
        return base::refuseInput("exchange.other-format");
    }
    if (text.contains(QChar(0)) || text.startsWith(QLatin1String("%PDF")) ||
        text.startsWith(QLatin1String("{\\rtf"))) {
        return base::refuseInput("exchange.not-a-table");
    }
    if (text.trimmed().isEmpty()) {
        return base::refuseInput("exchange.empty-file");
    }
    const TextForm form{charset, choice.separator.value_or(likelySeparator(text))};
    auto workbook = readCsv(text, limits, form.separator);
    if (workbook) {
        workbook->text = form;
    }
    return workbook;
}

base::Result<Workbook> readByContent(const QString& path, const ReadLimits& limits, const TextChoice& choice)
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
    const QByteArray start = file.peek(8);
    if (start.startsWith("PK\x03\x04")) {
        file.close();
        return readContainer(path, limits);
    }
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        return base::refuseInput("exchange.unreadable");
    }
    if (bytes.isEmpty()) {
        return base::refuseInput("exchange.empty-file");
    }
    if (start.startsWith("\xD0\xCF\x11\xE0")) {
        return refuseOldContainer(bytes);
    }
    return readText(bytes, limits, choice);
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

base::Result<Workbook> readTable(const QString& path, const ReadLimits& limits, const TextChoice& choice)
{
    auto workbook = readByContent(path, limits, choice);
    if (!workbook) {
        workbook.error().arguments.insert(QStringLiteral("file"), QFileInfo(path).fileName());
    }
    return workbook;
}

} // namespace kurator::exchange
