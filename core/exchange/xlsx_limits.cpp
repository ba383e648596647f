#include "exchange/xlsx_limits.h"

#include "exchange/xlsx_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace kurator::exchange {

namespace {

constexpr qsizetype longestCellText = 32'767;
constexpr std::size_t mostSheetRows = 1'048'000;
constexpr std::size_t mostSheetColumns = 16'384;
constexpr qsizetype longestSheetName = 31;

// The library puts such names into references without quotes, and Excel takes them for numbers or cells.
bool needsWordBefore(const QString& name)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:[0-9.][A-Za-z0-9_.]*|[A-Za-z]{1,3}[0-9]*|[Rr][0-9]*[Cc][0-9]*)$"));
    return pattern.match(name).hasMatch();
}

struct CellPlace
{
    std::size_t row = 0; // both as Excel counts them, from 1
    std::size_t column = 0;
};

base::Result<void> textFits(const OutSheet& sheet, const QString& text, const CellPlace& place)
{
    constexpr qsizetype longestEscape = 7;
    if (text.size() <= longestCellText / longestEscape || xlsxEscaped(text).size() <= longestCellText) {
        return {};
    }
    return base::refuseInput("exchange.text-too-long",
                             {{QStringLiteral("sheet"), sheet.name},
                              {QStringLiteral("row"), QString::number(place.row)},
                              {QStringLiteral("column"), QString::number(place.column)},
                              {QStringLiteral("limit"), QString::number(longestCellText)}});
}

base::Result<void> linesFit(const OutSheet& sheet, const QStringList& lines, std::size_t firstRow)
{
    for (const QString& line : lines) {
        if (auto fit = textFits(sheet, line, {firstRow++, 1}); !fit) {
            return fit;
        }
    }
    return {};
}

base::Result<void> tableFits(const OutSheet& sheet, std::size_t headingRow)
{
    for (std::size_t column = 0; column < sheet.columns.size(); ++column) {
        if (auto fit = textFits(sheet, sheet.columns[column].heading, {headingRow, column + 1}); !fit) {
            return fit;
        }
    }
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        for (std::size_t column = 0; column < sheet.rows[row].size(); ++column) {
            const CellPlace place{headingRow + row + 1, column + 1};
            if (auto fit = textFits(sheet, sheet.rows[row][column].text, place); !fit) {
                return fit;
            }
        }
    }
    return {};
}

base::Result<void> refuseExtent(const OutSheet& sheet, const char* code, std::size_t limit)
{
    return base::refuseInput(
        code, {{QStringLiteral("sheet"), sheet.name}, {QStringLiteral("limit"), QString::number(limit)}});
}

} // namespace

QString fittingSheetName(const QString& wished, const QStringList& taken)
{
    static constexpr QStringView forbidden = u"[]:*?/\\";
    QString name = wished.simplified();
    name.removeIf([](QChar c) { return forbidden.contains(c) || !c.isPrint(); });
    while (name.startsWith(QLatin1Char('\''))) {
        name.remove(0, 1);
    }
    if (name.isEmpty()) {
        name = QStringLiteral("Лист");
    } else if (needsWordBefore(name)) {
        name.prepend(QStringLiteral("Лист "));
    }
    name.truncate(longestSheetName);
    while (name.endsWith(QLatin1Char('\'')) || name.endsWith(QLatin1Char(' '))) {
        name.chop(1);
    }
    const QString base = name;
    for (int i = 2; taken.contains(name, Qt::CaseInsensitive); ++i) {
        const QString tail = QStringLiteral(" (%1)").arg(i);
        name = base.left(longestSheetName - tail.size()) + tail;
    }
    return name;
}

base::Result<void> fitsExcel(const OutSheet& sheet)
{
    const std::size_t headingRow = static_cast<std::size_t>(sheet.title.size()) + 1;
    const std::size_t firstNote = headingRow + sheet.rows.size() + 2;
    if (firstNote + static_cast<std::size_t>(sheet.notes.size()) > mostSheetRows) {
        return refuseExtent(sheet, "exchange.too-many-rows", mostSheetRows);
    }
    std::size_t width = sheet.columns.size();
    for (const auto& row : sheet.rows) {
        width = std::max(width, row.size());
    }
    if (width > mostSheetColumns) {
        return refuseExtent(sheet, "exchange.too-many-columns", mostSheetColumns);
    }
    if (auto fit = linesFit(sheet, sheet.title, 1); !fit) {
        return fit;
    }
    if (auto fit = tableFits(sheet, headingRow); !fit) {
        return fit;
    }
    return linesFit(sheet, sheet.notes, firstNote);
}

} // namespace kurator::exchange
