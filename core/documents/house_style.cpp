#include "documents/house_style.h"

#include "documents/json_fields.h"
#include "documents/paper_fields.h"
#include "documents/paper_names.h"

#include <QJsonDocument>
#include <QLocale>

#include <array>

namespace kurator::documents {

namespace {

constexpr int styleVersion = 2;
constexpr int withCodes = 2; // the version that codes came with
constexpr std::array standardNames{"gost-2025", "gost-2016", "own"};

// A size of the style: the code of its name, what a sheet can bear, and what the standards ask for.
struct StyleRange
{
    const char* what;
    double PageStyle::*member;
    double least;
    double most;
    double wantedLeast;
    double wantedMost;
};

// Margins of at least 20, 10, 20 and 20 mm, letters of 12 to 14 points, one to one and a half lines
// (ГОСТ Р 7.0.97-2025 and 2016); the letters of tables may be smaller.
constexpr std::array styleRanges{
    StyleRange{"style.left", &PageStyle::left, 5, 60, 20, 60},
    StyleRange{"style.right", &PageStyle::right, 5, 60, 10, 60},
    StyleRange{"style.top", &PageStyle::top, 5, 60, 20, 60},
    StyleRange{"style.bottom", &PageStyle::bottom, 5, 60, 20, 60},
    StyleRange{"style.font-size", &PageStyle::fontSize, 8, 24, 12, 14},
    StyleRange{"style.table-font-size", &PageStyle::tableFontSize, 7, 24, 10, 14},
    StyleRange{"style.line-spacing", &PageStyle::lineSpacing, 0.8, 3, 1, 1.5},
    StyleRange{"style.indent", &PageStyle::indent, 0, 40, 0, 40},
    StyleRange{"style.corner-width", &PageStyle::cornerWidth, 40, 120, 40, 120},
    StyleRange{"style.title-width", &PageStyle::titleWidth, 50, 170, 50, 170},
};

constexpr double bindingMargin = 30; // mm, for papers kept for more than ten years

QString inWords(double size)
{
    return QLocale(QLocale::Russian).toString(size, 'f', QLocale::FloatingPointShortest);
}

base::Arguments rangeArguments(const StyleRange& range, double least, double most)
{
    return {{QStringLiteral("what"), QLatin1String(range.what)},
            {QStringLiteral("least"), inWords(least)},
            {QStringLiteral("most"), inWords(most)}};
}

base::Finding noteOf(const char* code, const StyleRange& range, double size)
{
    base::Finding note;
    note.code = QLatin1String(code);
    note.severity = base::Severity::Warning;
    note.arguments = rangeArguments(range, range.wantedLeast, range.wantedMost);
    note.arguments.insert(QStringLiteral("value"), inWords(size));
    return note;
}

} // namespace

static const auto& namesOf(LayoutStandard)
{
    return standardNames;
}

static void fields(auto& archive, Any<HouseStyle> auto& style)
{
    archive("standard", style.standard);
    sizeFields(archive, style.page);
    archive("titleAlignment", style.titleAlignment);
    archive("headings", style.headings);
    archive("bindShortWords", style.bindShortWords);
    archive("codes", style.codes, withCodes);
}

HouseStyle houseStyle(LayoutStandard standard)
{
    HouseStyle style;
    style.standard = standard;
    style.page.cornerWidth = standard == LayoutStandard::Gost2016 ? 75 : 80;
    return style;
}

base::Result<void> checked(const HouseStyle& style)
{
    for (const StyleRange& range : styleRanges) {
        const double size = style.page.*range.member;
        if (!(size >= range.least && size <= range.most)) {
            return base::refuseInput("documents.style-range", rangeArguments(range, range.least, range.most));
        }
    }
    if (style.page.fontFamily.trimmed().isEmpty()) {
        return base::refuseInput("documents.style-font");
    }
    return {};
}

std::vector<base::Finding> notesOn(const HouseStyle& style)
{
    std::vector<base::Finding> notes;
    for (const StyleRange& range : styleRanges) {
        const double size = style.page.*range.member;
        if (size < range.wantedLeast) {
            notes.push_back(noteOf("documents.style-below", range, size));
        } else if (size > range.wantedMost) {
            notes.push_back(noteOf("documents.style-above", range, size));
        }
    }
    if (style.page.left < bindingMargin) {
        notes.push_back(noteOf("documents.style-binding", styleRanges.front(), style.page.left));
    }
    return notes;
}

QByteArray toJson(const HouseStyle& style)
{
    QJsonObject object = JsonFieldsWriter::json(style).toObject();
    object.insert(QStringLiteral("version"), styleVersion);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

base::Result<HouseStyle> houseStyleFromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const int version = object.value(QStringLiteral("version")).toInt();
    HouseStyle style;
    if (version < 1 || version > styleVersion || !JsonFieldsReader(object, version).readWhole(style) ||
        !checked(style)) {
        return base::refuseInput("documents.style-damaged");
    }
    return style;
}

} // namespace kurator::documents
