#include "exchange/xlsx_writer.h"

#include "exchange/safe_file.h"
#include "exchange/xlsx_frame.h"

#include <QFileInfo>

namespace kurator::exchange {

namespace {

constexpr qsizetype longestCellText = 32'767;
constexpr std::size_t mostSheetRows = 1'048'000;
constexpr qsizetype longestSheetName = 31;

// A name Excel accepts and that no sheet before has, whatever the case of its letters.
QString fittingSheetName(const QString& wished, const QStringList& taken)
{
    static constexpr QStringView forbidden = u"[]:*?/\\";
    QString name = wished.simplified();
    name.removeIf([](QChar c) { return forbidden.contains(c) || !c.isPrint(); });
    while (name.startsWith(QLatin1Char('\''))) {
        name.remove(0, 1);
    }
    name.truncate(longestSheetName);
    while (name.endsWith(QLatin1Char('\'')) || name.endsWith(QLatin1Char(' '))) {
        name.chop(1);
    }
    if (name.isEmpty()) {
        name = QStringLiteral("Лист");
    }
    const QString base = name;
    for (int i = 2; taken.contains(name, Qt::CaseInsensitive); ++i) {
        const QString tail = QStringLiteral(" (%1)").arg(i);
        name = base.left(longestSheetName - tail.size()) + tail;
    }
    return name;
}

base::Result<void> refuseLongText(const OutSheet& sheet, std::size_t row, std::size_t column)
{
    return base::refuseInput("exchange.text-too-long",
                             {{QStringLiteral("sheet"), sheet.name},
                              {QStringLiteral("row"), QString::number(row)},
                              {QStringLiteral("column"), QString::number(column)},
                              {QStringLiteral("limit"), QString::number(longestCellText)}});
}

// What the format cannot hold is refused before anything is written.
base::Result<void> fitsExcel(const OutSheet& sheet)
{
    const auto titles = static_cast<std::size_t>(sheet.title.size());
    if (titles + sheet.rows.size() + static_cast<std::size_t>(sheet.notes.size()) > mostSheetRows) {
        return base::refuseInput("exchange.too-many-rows",
                                 {{QStringLiteral("sheet"), sheet.name},
                                  {QStringLiteral("limit"), QString::number(mostSheetRows)}});
    }
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        for (std::size_t column = 0; column < sheet.rows[row].size(); ++column) {
            if (sheet.rows[row][column].text.size() > longestCellText) {
                return refuseLongText(sheet, titles + row + 2, column + 1);
            }
        }
    }
    return {};
}

QByteArray workbookBytes(const std::vector<OutSheet>& sheets, const QDate& created)
{
    XlsxStrings strings;
    std::vector<WrittenSheet> written;
    std::vector<ZipPart> pages;
    QStringList names;
    for (const OutSheet& sheet : sheets) {
        names.append(fittingSheetName(sheet.name, names));
        XlsxSheetWriter writer(sheet, strings);
        pages.push_back({xlsxSheetPartName(pages.size() + 1), writer.part(pages.empty())});
        written.push_back({names.constLast(), writer.areas()});
    }
    std::vector<ZipPart> parts = xlsxFrame(written, created);
    parts.push_back({QStringLiteral("xl/sharedStrings.xml"), strings.part()});
    parts.insert(parts.end(), pages.begin(), pages.end());
    return zipped(parts);
}

} // namespace

base::Result<void> writeWorkbook(const QString& path, const std::vector<OutSheet>& sheets,
                                 const QDate& created)
{
    for (const OutSheet& sheet : sheets) {
        if (auto fit = fitsExcel(sheet); !fit) {
            fit.error().arguments.insert(QStringLiteral("file"), QFileInfo(path).fileName());
            return fit;
        }
    }
    return saveFile(path, workbookBytes(sheets.empty() ? std::vector<OutSheet>(1) : sheets, created));
}

} // namespace kurator::exchange
