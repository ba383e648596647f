#include "exchange/xlsx_reader.h"

#include "exchange/decimal.h"
#include "exchange/sheet_builder.h"
#include "exchange/text_cache.h"
#include "exchange/xlsx_package.h"
#include "exchange/xlsx_text.h"
#include "exchange/xml_part.h"

#include <cmath>
#include <memory>
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
std::optional<GridPlace> placeOf(std::string_view reference)
{
    constexpr std::size_t longest = 12;
    if (reference.size() > longest) {
        return std::nullopt;
    }
    GridPlace place;
    std::size_t i = 0;
    for (; i < reference.size() && reference[i] >= 'A' && reference[i] <= 'Z' && i < 3; ++i) {
        place.column = place.column * 26 + (reference[i] - 'A' + 1);
    }
    place.row = wholeNumberOf(reference.substr(i)).value_or(0);
    if (place.column < 1 || place.row < 1) {
        return std::nullopt;
    }
    return GridPlace{place.row - 1, place.column - 1};
}

enum class StoredType
{
    Number,
    SharedText,
    InlineText,
    FormulaText,
    Boolean,
    Error,
    Moment,
};

StoredType typeOf(std::string_view mark)
{
    static constexpr std::pair<std::string_view, StoredType> types[] = {
        {"s", StoredType::SharedText}, {"inlineStr", StoredType::InlineText},
        {"b", StoredType::Boolean},    {"str", StoredType::FormulaText},
        {"e", StoredType::Error},      {"d", StoredType::Moment}};
    for (const auto& [name, type] : types) {
        if (name == mark) {
            return type;
        }
    }
    return StoredType::Number;
}

// Reads the parts of one workbook after another into a builder.
class XlsxSheets
{
public:
    XlsxSheets(const XlsxPackage& package, SheetBuilder& builder)
        : m_package(package), m_builder(builder), m_cache(std::make_unique<TextCache>())
    {}

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
                if (part->is("sheetData")) {
                    readRows(*part);
                } else if (part->is("mergeCells")) {
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
            if (const auto reference = part.attribute("r"); !reference.empty()) {
                const auto number = wholeNumberOf(reference);
                row = number.value_or(0) - 1;
                if (row < 0 || row >= farthestRow) {
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
            if (const auto reference = part.attribute("r"); !reference.empty()) {
                const auto place = placeOf(reference);
                if (!place) {
                    part.fail(damagedSheet());
                } else {
                    row = place->row;
                    column = place->column;
                }
            }
            if (const auto taken = m_builder.put(row, column, readCell(part)); !taken) {
                part.fail(taken.error());
            }
        }
        return row;
    }

    Cell readCell(XmlPart& part)
    {
        const StoredType type = typeOf(part.attribute("t"));
        const NumberLook look = lookOf(part.attribute("s"));
        m_value.clear();
        QString inlined;
        while (part.nextChild()) {
            if (part.is("v")) {
                m_value.clear();
                part.appendText(m_value);
            } else if (part.is("is")) {
                inlined = xlsxString(part);
            } else {
                part.skip();
            }
        }
        if (type == StoredType::InlineText) {
            return Cell::ofText(inlined);
        }
        return m_value.empty() ? Cell() : cellOf(part, type, look);
    }

    // The cell whose value was read last.
    Cell cellOf(XmlPart& part, StoredType type, NumberLook look)
    {
        switch (type) {
        case StoredType::SharedText:
            return sharedText(part);
        case StoredType::FormulaText:
            return Cell::ofText(xlsxUnescaped(m_cache->text(m_value)));
        case StoredType::Boolean:
            return Cell::ofBoolean(m_value == "1" || m_value == "true");
        case StoredType::Error:
            return Cell::ofError(m_cache->text(m_value));
        case StoredType::Moment:
            return cellOfIsoMoment(textOf(m_value));
        case StoredType::InlineText:
        case StoredType::Number:
            break;
        }
        const auto number = decimalOf(m_value);
        return number ? cellOfSerial(*number, look, m_package.from1904) : Cell::ofText(textOf(m_value));
    }

    Cell sharedText(XmlPart& part) const
    {
        const auto index = wholeNumberOf(m_value);
        if (!index || static_cast<std::size_t>(*index) >= m_package.strings.size()) {
            part.fail(damagedSheet());
            return {};
        }
        return Cell::ofText(m_package.strings[static_cast<std::size_t>(*index)]);
    }

    [[nodiscard]] NumberLook lookOf(std::string_view style) const
    {
        const auto index = static_cast<std::size_t>(wholeNumberOf(style).value_or(0));
        return index < m_package.styles.size() ? m_package.styles[index] : NumberLook::Plain;
    }

    static std::vector<GridRectangle> mergedCells(XmlPart& part)
    {
        constexpr std::size_t most = 50'000;
        std::vector<GridRectangle> areas;
        while (part.nextChild()) {
            const std::string_view reference = part.attribute("ref");
            const std::size_t colon = reference.find(':');
            const auto first = placeOf(reference.substr(0, colon));
            const auto last =
                placeOf(colon == std::string_view::npos ? reference : reference.substr(colon + 1));
            if (first && last) {
                areas.push_back({*first, *last});
            }
            part.skip();
            if (areas.size() > most) {
                part.fail({base::Error::Kind::Input, QStringLiteral("exchange.too-large"), {}});
            }
        }
        return areas;
    }

    const XlsxPackage& m_package;
    SheetBuilder& m_builder;
    std::unique_ptr<TextCache> m_cache;
    std::string m_value;
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
