#include "exchange/xlsx_package.h"

#include "exchange/xlsx_text.h"
#include "exchange/xml_part.h"

#include <QHash>

#include <algorithm>
#include <string>
#include <string_view>

namespace kurator::exchange {

namespace {

struct XlsxRelation
{
    QString type; // its last word: "worksheet", "styles"
    QString target;
};

using XlsxRelations = QHash<QString, XlsxRelation>;

// A target is absolute ("/xl/styles.xml") or counts from the folder of the part that names it.
QString resolvedPart(const QString& source, const QString& target)
{
    const QString folder = source.left(source.lastIndexOf(QLatin1Char('/')) + 1);
    QString path = target;
    path.replace(QLatin1Char('\\'), QLatin1Char('/'));
    if (!path.startsWith(QLatin1Char('/'))) {
        path.prepend(folder);
    }
    QStringList steps;
    for (const QString& step : path.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        if (step == QLatin1String("..")) {
            if (!steps.isEmpty()) {
                steps.removeLast();
            }
        } else if (step != QLatin1String(".")) {
            steps.append(step);
        }
    }
    return steps.join(QLatin1Char('/'));
}

base::Result<XlsxRelations> relationsOf(ZipArchive& archive, const QString& source)
{
    const qsizetype slash = source.lastIndexOf(QLatin1Char('/')) + 1;
    const QString name =
        source.left(slash) + QStringLiteral("_rels/") + source.mid(slash) + QStringLiteral(".rels");
    auto part = XmlPart::open(archive, name);
    if (!part) {
        return base::passOn(part);
    }
    XlsxRelations relations;
    while (part->nextChild()) {
        if (!part->is("Relationship")) {
            continue;
        }
        const QString type = textOf(part->attribute("Type"));
        relations.insert(textOf(part->attribute("Id")),
                         {type.mid(type.lastIndexOf(QLatin1Char('/')) + 1),
                          resolvedPart(source, textOf(part->attribute("Target")))});
        part->skip();
    }
    const auto sound = part->finish();
    return sound ? base::Result<XlsxRelations>(relations) : base::passOn(sound);
}

QString targetOfType(const XlsxRelations& relations, QLatin1String type)
{
    for (const XlsxRelation& relation : relations) {
        if (relation.type == type) {
            return relation.target;
        }
    }
    return {};
}

bool isTrue(std::string_view value)
{
    return value == "1" || value == "true" || value == "on";
}

void readSheetList(XmlPart& part, const XlsxRelations& relations, const ReadLimits& limits,
                   XlsxPackage& package)
{
    while (part.nextChild()) {
        const XlsxRelation relation = relations.value(textOf(part.prefixedAttribute("id")));
        const std::string_view state = part.attribute("state");
        if (relation.type == QLatin1String("worksheet")) {
            package.sheets.push_back({textOf(part.attribute("name")),
                                      state == "hidden" || state == "veryHidden", relation.target});
        }
        part.skip();
        if (package.sheets.size() > static_cast<std::size_t>(limits.entries)) {
            part.fail({base::Error::Kind::Input, QStringLiteral("exchange.too-large"), {}});
        }
    }
}

base::Result<void> readWorkbookPart(ZipArchive& archive, const QString& name, const XlsxRelations& relations,
                                    const ReadLimits& limits, XlsxPackage& package)
{
    auto part = XmlPart::open(archive, name);
    if (!part) {
        return base::passOn(part);
    }
    if (part->nextChild()) {
        while (part->nextChild()) {
            if (part->is("sheets")) {
                readSheetList(*part, relations, limits, package);
            } else {
                if (part->is("workbookPr")) {
                    package.from1904 = isTrue(part->attribute("date1904"));
                }
                part->skip();
            }
        }
    }
    return part->finish();
}

base::Result<void> readStrings(ZipArchive& archive, const QString& name, const ReadLimits& limits,
                               XlsxPackage& package)
{
    auto part = XmlPart::open(archive, name);
    if (!part) {
        return base::passOn(part);
    }
    if (part->nextChild()) {
        while (part->nextChild()) {
            package.strings.push_back(xlsxString(*part));
            if (static_cast<qint64>(package.strings.size()) > limits.cells) {
                part->fail({base::Error::Kind::Input, QStringLiteral("exchange.too-large"), {}});
            }
        }
    }
    return part->finish();
}

int formatId(const XmlPart& part)
{
    constexpr qint64 general = 0;
    constexpr qint64 most = 1'000'000;
    return static_cast<int>(std::min(wholeNumberOf(part.attribute("numFmtId")).value_or(general), most));
}

void readCustomFormats(XmlPart& part, QHash<int, NumberLook>& looks)
{
    while (part.nextChild()) {
        looks.insert(formatId(part), lookOfPattern(textOf(part.attribute("formatCode"))));
        part.skip();
    }
}

base::Result<void> readStyles(ZipArchive& archive, const QString& name, XlsxPackage& package)
{
    auto part = XmlPart::open(archive, name);
    if (!part) {
        return base::passOn(part);
    }
    QHash<int, NumberLook> custom;
    std::vector<int> formats;
    if (part->nextChild()) {
        while (part->nextChild()) {
            if (part->is("numFmts")) {
                readCustomFormats(*part, custom);
            } else if (part->is("cellXfs")) {
                while (part->nextChild()) {
                    formats.push_back(formatId(*part));
                    part->skip();
                }
            } else {
                part->skip();
            }
        }
    }
    for (const int id : formats) {
        const auto own = custom.constFind(id);
        package.styles.push_back(own == custom.cend() ? lookOfBuiltIn(id) : *own);
    }
    return part->finish();
}

} // namespace

QString xlsxString(XmlPart& part)
{
    std::string letters;
    while (part.nextChild()) {
        if (part.is("t")) {
            part.appendText(letters);
        } else if (part.is("r")) {
            while (part.nextChild()) {
                if (part.is("t")) {
                    part.appendText(letters);
                } else {
                    part.skip();
                }
            }
        } else {
            part.skip();
        }
    }
    return xlsxUnescaped(textOf(letters));
}

bool holdsXlsx(ZipArchive& archive)
{
    for (const QString& name : archive.names()) {
        if (name.startsWith(QLatin1String("xl/workbook")) && name.endsWith(QLatin1String(".xml"))) {
            return true;
        }
    }
    const QString types = QStringLiteral("[Content_Types].xml");
    if (!archive.contains(types)) {
        return false;
    }
    // Wherever the workbook lies: of sheets, of a template, with macros.
    const auto listed = archive.bytes(types);
    return listed && (listed->contains("spreadsheetml.sheet.main+xml") ||
                      listed->contains("spreadsheetml.template.main+xml") ||
                      listed->contains("ms-excel.sheet.macroEnabled.main+xml"));
}

base::Result<XlsxPackage> readXlsxPackage(ZipArchive& archive, const ReadLimits& limits)
{
    const auto root = relationsOf(archive, {});
    if (!root) {
        return base::passOn(root);
    }
    const QString workbook = targetOfType(*root, QLatin1String("officeDocument"));
    const auto relations = relationsOf(archive, workbook);
    if (!relations) {
        return base::passOn(relations);
    }
    XlsxPackage package;
    base::Result<void> step = readWorkbookPart(archive, workbook, *relations, limits, package);
    if (step && package.sheets.empty()) {
        step = base::refuseInput("exchange.no-sheets");
    }
    const QString strings = targetOfType(*relations, QLatin1String("sharedStrings"));
    if (step && archive.contains(strings)) {
        step = readStrings(archive, strings, limits, package);
    }
    const QString styles = targetOfType(*relations, QLatin1String("styles"));
    if (step && archive.contains(styles)) {
        step = readStyles(archive, styles, package);
    }
    return step ? base::Result<XlsxPackage>(std::move(package)) : base::passOn(step);
}

} // namespace kurator::exchange
