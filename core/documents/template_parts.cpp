#include "documents/template_parts.h"

#include "documents/field_parser.h"

#include <QDir>
#include <QFile>

namespace kurator::documents {

namespace {

constexpr int deepest = 4; // parts inside parts

base::Result<void> addLines(std::vector<SourceLine>& result, const std::vector<SourceLine>& lines,
                            const QString& name, const TemplateTexts& texts, int depth)
{
    for (const SourceLine& line : lines) {
        if (line.keyword != QStringLiteral("вставка")) {
            result.push_back(line);
            continue;
        }
        const QString part = QStringLiteral("parts/") + line.argument;
        const auto text = depth < deepest ? texts(part) : std::nullopt;
        if (!text) {
            return refuseTemplate("documents.template-unknown-part",
                                  {line.part.isEmpty() ? name : line.part, line.number}, line.argument);
        }
        std::vector<SourceLine> inner = sourceLines(*text);
        for (SourceLine& one : inner) {
            one.part = part;
        }
        if (const auto added = addLines(result, inner, name, texts, depth + 1); !added) {
            return added;
        }
    }
    return {};
}

} // namespace

std::optional<QString> builtInTemplate(const QString& name)
{
    QFile file(QStringLiteral(":/templates/%1.txt").arg(name));
    return file.open(QIODevice::ReadOnly) ? std::optional(QString::fromUtf8(file.readAll())) : std::nullopt;
}

QStringList builtInTemplateNames()
{
    QStringList names;
    for (const QString& folder : {QString(), QStringLiteral("parts/")}) {
        const QDir dir(QStringLiteral(":/templates/") + folder);
        for (const QString& file : dir.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
            names << folder + file.chopped(4);
        }
    }
    return names;
}

base::Result<std::vector<SourceLine>> withParts(const std::vector<SourceLine>& lines, const QString& name,
                                                const TemplateTexts& texts)
{
    std::vector<SourceLine> result;
    if (const auto added = addLines(result, lines, name, texts, 0); !added) {
        return base::passOn(added);
    }
    return result;
}

} // namespace kurator::documents
