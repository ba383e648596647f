#include "exchange/xlsx_reader.h"

#include "exchange/sheet_builder.h"
#include "exchange/xlsx_package.h"
#include "exchange/xlsx_text.h"
#include "exchange/xml_part.h"

#include <cmath>
#include <optional>

namespace kurator::exchange {

namespace {

struct GridPlace
{
    qint64 row = 0;
    qint64 column = 0;
};

struct GridRectangle
{
    GridPlace first;
    GridPlace last;
};

base::Error damagedSheet()
{
    return {base::Error::Kind::Input, QStringLiteral("exchange.damaged"), {}};
}

// "B12" is row 11, column 1; nothing when it is no reference.
std::optional<GridPlace> placeOf(QStringView reference)
{
    constexpr qsizetype longest = 12;
    if (reference.size() > longest) {
        return std::nullopt;
    }
    GridPlace place;
    qsizetype i = 0;
    for (; i < reference.size() && reference.at(i) >= u'A' && reference.at(i) <= u'Z' && i < 3; ++i) {
        place.column = place.column * 26 + (reference.at(i).unicode() - u'A' + 1);
    }
    bool isNumber = false;
    place.row = reference.mid(i).toLongLong(&isNumber);
    if (place.column < 1 || !isNumber || place.row < 1) {
        return std::nullopt;
    }
    return GridPlace{place.row - 1, place.column - 1};
}

// Reads the parts of one workbook after another into a builder.
class XlsxSheets
{
public:
    XlsxSheets(const XlsxPackage& package, SheetBuilder& builder) : m_package(package), m_builder(builder) {}

    [[nodiscard]] base::Result<void> read(ZipArchive& archive, const XlsxPackage::SheetPart& sheet)
    {
        auto part = XmlPart::open(archive, sheet.part);
        if (!part) {
            return base::passOn(part);
        }
        m_builder.beginSheet(sheet.name, sheet.hidden);
        std::vector<GridRectangle> merged;
        if (part->nextChild()) {
            while (part->nextChild()) {
                if (part->is(u"sheetData")) {
                    readRows(*part);
                } else if (part->is(u"mergeCells")) {
                    merged = mergedCells(*part);
                } else {
                    part->skip();
                }
            }
        }
        for (const GridRectangle& area : merged) {
            auto kept = m_builder.keepFirstOfMerged(area.first.row, area.first.column, area.last.row,
                                                    area.last.column);
            if (!kept) {
                return kept;
            }
        }
        m_builder.endSheet();
        return part->finish();
    }

private:
    static constexpr qint64 farthestRow = qint64{1} << 40;

    void readRows(XmlPart& part)
    {
        qint64 row = -1;
        while (part.nextChild()) {
            ++row;
            const auto attributes = part.attributes();
            if (const auto number = attributes.value(QLatin1String("r")); !number.isEmpty()) {
                bool isNumber = false;
                row = number.toLongLong(&isNumber) - 1;
                if (!isNumber || row < 0 || row >= farthestRow) {
                    part.fail(damagedSheet());
                }
            }
            row = readCells(part, row);
        }
    }

    // The address of a cell counts more than its row element. Gives the row of the last cell.
    qint64 readCells(XmlPart& part, qint64 row)
    {
        qint64 column = -1;
        while (part.nextChild()) {
            ++column;
            const auto attributes = part.attributes();
            if (const auto reference = attributes.value(QLatin1String("r")); !reference.isEmpty()) {
                const auto place = placeOf(reference);
                if (!place) {
                    part.fail(damagedSheet());
                } else {
                    row = place->row;
                    column = place->column;
                }
            }
            const Cell cell = readCell(part, attributes);
            if (const auto taken = m_builder.put(row, column, cell); !taken) {
                part.fail(taken.error());
            }
        }
        return row;
    }

    Cell readCell(XmlPart& part, const QXmlStreamAttributes& attributes)
    {
        const auto type = attributes.value(QLatin1String("t"));
        QString value;
        QString inlined;
        while (part.nextChild()) {
            if (part.is(u"v")) {
                value = part.text();
            } else if (part.is(u"is")) {
                inlined = xlsxString(part);
            } else {
                part.skip();
            }
        }
        if (type == QLatin1String("s")) {
            return sharedString(part, value);
        }
        if (type == QLatin1String("inlineStr")) {
            return Cell::ofText(inlined);
        }
        if (value.isEmpty()) {
            return {};
        }
        if (type == QLatin1String("b")) {
            return Cell::ofBoolean(value == QLatin1String("1") || value == QLatin1String("true"));
        }
        if (type == QLatin1String("e")) {
            return Cell::ofError(value);
        }
        if (type == QLatin1String("d")) {
            return cellOfIsoMoment(value);
        }
        if (type == QLatin1String("str")) {
            return Cell::ofText(xlsxUnescaped(value));
        }
        return numberCell(value, attributes.value(QLatin1String("s")));
    }

    Cell sharedString(XmlPart& part, const QString& value)
    {
        if (value.isEmpty()) {
            return {};
        }
        bool isNumber = false;
        const qulonglong index = value.toULongLong(&isNumber);
        if (!isNumber || index >= m_package.strings.size()) {
            part.fail(damagedSheet());
            return {};
        }
        return Cell::ofText(m_package.strings[index]);
    }

    [[nodiscard]] Cell numberCell(const QString& value, QStringView style) const
    {
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (!isNumber || !std::isfinite(number)) {
            return Cell::ofText(value);
        }
        const qulonglong index = style.toULongLong();
        const NumberLook look = index < m_package.styles.size() ? m_package.styles[index] : NumberLook::Plain;
        return cellOfSerial(number, look, m_package.from1904);
    }

    static std::vector<GridRectangle> mergedCells(XmlPart& part)
    {
        constexpr std::size_t most = 50'000;
        std::vector<GridRectangle> areas;
        while (part.nextChild()) {
            const QString reference = part.attributes().value(QLatin1String("ref")).toString();
            part.skip();
            const qsizetype colon = reference.indexOf(QLatin1Char(':'));
            const auto first = placeOf(QStringView(reference).left(colon));
            const auto last = placeOf(QStringView(reference).mid(colon + 1));
            if (first && last) {
                areas.push_back({*first, *last});
            }
            if (areas.size() > most) {
                part.fail({base::Error::Kind::Input, QStringLiteral("exchange.too-large"), {}});
            }
        }
        return areas;
    }

    const XlsxPackage& m_package;
    SheetBuilder& m_builder;
};

} // namespace

base::Result<Workbook> readXlsx(ZipArchive& archive, const ReadLimits& limits)
{
    const auto package = readXlsxPackage(archive, limits);
    if (!package) {
        return base::passOn(package);
    }
    SheetBuilder builder(limits);
    XlsxSheets sheets(*package, builder);
    for (const XlsxPackage::SheetPart& sheet : package->sheets) {
        if (const auto read = sheets.read(archive, sheet); !read) {
            return base::passOn(read);
        }
    }
    return builder.take();
}

} // namespace kurator::exchange
