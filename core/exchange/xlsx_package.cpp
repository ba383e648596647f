#include "exchange/xlsx_package.h"

#include "exchange/xlsx_text.h"
#include "exchange/xml_part.h"

#include <QHash>

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
        if (!part->is(u"Relationship")) {
            continue;
        }
        const auto attributes = part->attributes();
        const QString type = attributes.value(QLatin1String("Type")).toString();
        relations.insert(attributes.value(QLatin1String("Id")).toString(),
                         {type.mid(type.lastIndexOf(QLatin1Char('/')) + 1),
                          resolvedPart(source, attributes.value(QLatin1String("Target")).toString())});
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

bool isTrue(QStringView value)
{
    return value == QLatin1String("1") || value == QLatin1String("true") || value == QLatin1String("on");
}

// The id of a relationship is the attribute "id" with any prefix.
QString relationId(const QXmlStreamAttributes& attributes)
{
    for (const QXmlStreamAttribute& attribute : attributes) {
        if (attribute.name() == QLatin1String("id") && !attribute.prefix().isEmpty()) {
            return attribute.value().toString();
        }
    }
    return {};
}

void readSheetList(XmlPart& part, const XlsxRelations& relations, const ReadLimits& limits,
                   XlsxPackage& package)
{
    while (part.nextChild()) {
        const auto attributes = part.attributes();
        const XlsxRelation relation = relations.value(relationId(attributes));
        part.skip();
        if (relation.type != QLatin1String("worksheet")) {
            continue;
        }
        const auto state = attributes.value(QLatin1String("state"));
        package.sheets.push_back({attributes.value(QLatin1String("name")).toString(),
                                  state == QLatin1String("hidden") || state == QLatin1String("veryHidden"),
                                  relation.target});
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
            if (part->is(u"sheets")) {
                readSheetList(*part, relations, limits, package);
            } else {
                if (part->is(u"workbookPr")) {
                    package.from1904 = isTrue(part->attributes().value(QLatin1String("date1904")));
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

void readCustomFormats(XmlPart& part, QHash<int, NumberLook>& looks)
{
    while (part.nextChild()) {
        const auto attributes = part.attributes();
        looks.insert(attributes.value(QLatin1String("numFmtId")).toInt(),
                     lookOfPattern(attributes.value(QLatin1String("formatCode"))));
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
            if (part->is(u"numFmts")) {
                readCustomFormats(*part, custom);
            } else if (part->is(u"cellXfs")) {
                while (part->nextChild()) {
                    formats.push_back(part->attributes().value(QLatin1String("numFmtId")).toInt());
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
    QString result;
    while (part.nextChild()) {
        if (part.is(u"t")) {
            result += part.text();
        } else if (part.is(u"r")) {
            while (part.nextChild()) {
                if (part.is(u"t")) {
                    result += part.text();
                } else {
                    part.skip();
                }
            }
        } else {
            part.skip();
        }
        if (result.size() > 1'000'000) {
            part.fail({base::Error::Kind::Input, QStringLiteral("exchange.too-large"), {}});
        }
    }
    return xlsxUnescaped(result);
}

bool holdsXlsx(const ZipArchive& archive)
{
    for (const QString& name : archive.names()) {
        if (name.startsWith(QLatin1String("xl/workbook")) && name.endsWith(QLatin1String(".xml"))) {
            return true;
        }
    }
    return false;
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
