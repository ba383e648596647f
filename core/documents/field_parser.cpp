#include "documents/field_parser.h"

#include "base/text.h"

namespace kurator::documents {

namespace {

constexpr QStringView indexName = u"index";

// The next of the marks outside quotes (and outside braces, if asked), or the end of the text.
qsizetype findOutsideQuotes(QStringView text, QChar mark, qsizetype from, bool outsideBraces)
{
    bool quoted = false;
    int depth = 0;
    for (qsizetype i = from; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == mark && !quoted && (!outsideBraces || depth == 0)) {
            return i;
        }
        depth += c == QLatin1Char('{') ? 1 : 0;
        depth -= c == QLatin1Char('}') && !quoted ? 1 : 0;
        quoted = c == QLatin1Char('"') && (depth > 0 || !outsideBraces) ? !quoted : quoted;
    }
    return text.size();
}

QStringList splitOutsideQuotes(QStringView text, bool outsideBraces)
{
    QStringList parts;
    for (qsizetype from = 0; from <= text.size();) {
        const qsizetype end = findOutsideQuotes(text, QLatin1Char('|'), from, outsideBraces);
        parts += text.mid(from, end - from).trimmed().toString();
        from = end + 1;
    }
    return parts;
}

// `name` or `name:"words"`.
base::Result<FieldFilter> parseFilter(const QString& text, const TemplatePlace& place)
{
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    const QString code = text.left(colon).trimmed();
    std::optional<QString> words;
    if (colon >= 0) {
        const QString quoted = text.mid(colon + 1).trimmed();
        if (quoted.size() < 2 || !quoted.startsWith(QLatin1Char('"')) || !quoted.endsWith(QLatin1Char('"'))) {
            return refuseTemplate("documents.template-wrong-filter", place, text);
        }
        words = quoted.mid(1, quoted.size() - 2);
    }
    if (!isFilterCode(code)) {
        return refuseTemplate("documents.template-unknown-filter", place, code);
    }
    if (const auto filter = filterFromCode(code, words)) {
        return *filter;
    }
    return refuseTemplate("documents.template-wrong-filter", place, text);
}

// What is printed of each item of a list has to be a text of it.
bool suitsItems(const FieldFilter& filter, const FieldUse& list, const FieldScopes& scopes)
{
    if (filter.kind != FilterKind::Each) {
        return true;
    }
    const FieldDeclaration* item = scopes.itemOf(list, filter.words.at(1));
    return item != nullptr && item->type == FieldType::Text;
}

base::Result<FieldUse> parseFieldUse(QStringView inside, const FieldScopes& scopes,
                                     const TemplatePlace& place)
{
    const QStringList parts = splitOutsideQuotes(inside, false);
    std::optional<FieldUse> use = scopes.find(parts.first());
    if (!use) {
        return refuseTemplate("documents.template-unknown-field", place, parts.first());
    }
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const base::Result<FieldFilter> filter = parseFilter(parts.at(i), place);
        if (!filter) {
            return base::passOn(filter);
        }
        if (!suits(*filter, use->type) || !suitsItems(*filter, *use, scopes)) {
            return refuseTemplate("documents.template-wrong-filter", place, inside);
        }
        use->filters.push_back(*filter);
    }
    if (!canPrint(use->type, use->filters)) {
        return refuseTemplate("documents.template-wrong-filter", place, inside);
    }
    return *use;
}

} // namespace

tl::unexpected<base::Error> refuseTemplate(const char* code, const TemplatePlace& place, QStringView what)
{
    return base::refuseInput(code, {{QStringLiteral("template"), place.name},
                                    {QStringLiteral("line"), QString::number(place.line)},
                                    {QStringLiteral("what"), base::tidied(what)}});
}

void FieldScopes::enter(const FieldUse& list)
{
    const FieldDeclaration* declaration = declarationOf(*m_levels.at(list.scope).fields, list.name);
    m_levels.push_back({&declaration->items, list.place + QLatin1Char('.')});
}

const FieldDeclaration* FieldScopes::itemOf(const FieldUse& list, QStringView name) const
{
    const FieldDeclaration* declaration = declarationOf(*m_levels.at(list.scope).fields, list.name);
    return declarationOf(declaration->items, name);
}

std::optional<FieldUse> FieldScopes::find(QStringView name) const
{
    for (std::size_t scope = m_levels.size(); scope-- > 0;) {
        const Level& level = m_levels.at(scope);
        if (const FieldDeclaration* found = declarationOf(*level.fields, name)) {
            return FieldUse{found->name, level.list + found->name, found->meaning, found->type, scope, {}};
        }
    }
    if (m_levels.size() > 1 && name == indexName) {
        return FieldUse{name.toString(), name.toString(), {}, FieldType::Number, m_levels.size() - 1, {}};
    }
    return std::nullopt;
}

QStringList partsOf(QStringView text)
{
    return splitOutsideQuotes(text, true);
}

base::Result<FieldText> parseFieldText(QStringView text, const FieldScopes& scopes,
                                       const TemplatePlace& place)
{
    FieldText result;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype open = text.indexOf(QLatin1Char('{'), from);
        open = open < 0 ? text.size() : open;
        if (open > from) {
            result.emplace_back(text.mid(from, open - from).toString());
        }
        if (open == text.size()) {
            break;
        }
        const qsizetype close = findOutsideQuotes(text, QLatin1Char('}'), open + 1, false);
        if (close == text.size()) {
            return refuseTemplate("documents.template-unclosed-field", place, text.mid(open));
        }
        const base::Result<FieldUse> use = parseFieldUse(text.mid(open + 1, close - open - 1), scopes, place);
        if (!use) {
            return base::passOn(use);
        }
        result.emplace_back(*use);
        from = close + 1;
    }
    return result;
}

} // namespace kurator::documents
