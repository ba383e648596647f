#include "documents/template_line_parser.h"

#include "documents/template_look.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace kurator::documents {

using base::Result;

namespace {

enum class PartsRule
{
    None,
    One,
    Many
};

struct KeywordRule
{
    QStringView keyword;
    LineKind kind;
    PartsRule parts;
};

constexpr std::array keywordRules{
    KeywordRule{u"организация", LineKind::Organisation, PartsRule::One},
    KeywordRule{u"вид", LineKind::DocumentKind, PartsRule::One},
    KeywordRule{u"дата", LineKind::DateAndNumber, PartsRule::Many},
    KeywordRule{u"соиздатель", LineKind::CoIssuer, PartsRule::Many},
    KeywordRule{u"место", LineKind::Place, PartsRule::One},
    KeywordRule{u"заголовок", LineKind::Title, PartsRule::One},
    KeywordRule{u"раздел", LineKind::Section, PartsRule::One},
    KeywordRule{u"адресат", LineKind::Addressee, PartsRule::Many},
    KeywordRule{u"приложение", LineKind::Appendix, PartsRule::Many},
    KeywordRule{u"угол", LineKind::RightCorner, PartsRule::Many},
    KeywordRule{u"подпись", LineKind::Signature, PartsRule::Many},
    KeywordRule{u"черта", LineKind::SignatureLine, PartsRule::Many},
    KeywordRule{u"печать", LineKind::Stamp, PartsRule::One},
    KeywordRule{u"над", LineKind::TableTitle, PartsRule::One},
    KeywordRule{u"полоса", LineKind::Band, PartsRule::One},
    KeywordRule{u"пустые", LineKind::EmptyRows, PartsRule::None},
    KeywordRule{u"пробел", LineKind::Space, PartsRule::None},
    KeywordRule{u"разрыв", LineKind::PageBreak, PartsRule::None},
};

// «УТВЕРЖДАЮ | Директор | подпись: … | дата: …» as heading, signatory, date, lines.
QStringList cornerParts(const QStringList& parts)
{
    QStringList result{parts.value(0), QString(), QString()};
    for (const QString& part : parts.mid(1)) {
        if (part.startsWith(QStringLiteral("подпись:"))) {
            result[1] = part.mid(8).trimmed();
        } else if (part.startsWith(QStringLiteral("дата:"))) {
            result[2] = part.mid(5).trimmed();
        } else {
            result += part;
        }
    }
    return result;
}

// «Подпись: | (подпись) | {name} (расшифровка)» as label, text, caption, text, caption.
QStringList signatureLineParts(const QStringList& parts)
{
    static const QRegularExpression caption(QStringLiteral("^(.*)(\\([^()]*\\))$"));
    QStringList result{parts.value(0)};
    for (const QString& part : parts.mid(1)) {
        const auto match = caption.match(part);
        result += match.hasMatch() ? match.captured(1).trimmed() : part;
        result += match.captured(2);
    }
    return result;
}

QStringList arranged(LineKind kind, const QStringList& parts)
{
    if (kind == LineKind::LeftCorner || kind == LineKind::RightCorner) {
        return cornerParts(parts);
    }
    return kind == LineKind::SignatureLine ? signatureLineParts(parts) : parts;
}

Result<TemplateLine> withParts(TemplateLine line, const QStringList& parts, const FieldScopes& scopes,
                               const TemplatePlace& place)
{
    for (const QString& part : parts) {
        Result<FieldText> text = parseFieldText(part, scopes, place);
        if (!text) {
            return base::passOn(text);
        }
        line.parts.push_back(std::move(*text));
    }
    return line;
}

Result<TemplateLine> parseKeywordLine(const SourceLine& source, const FieldScopes& scopes,
                                      const TemplatePlace& place)
{
    const auto rule =
        std::find_if(keywordRules.begin(), keywordRules.end(),
                     [&source](const KeywordRule& one) { return one.keyword == source.keyword; });
    TemplateLine line;
    if (rule == keywordRules.end()) {
        const QString words = source.keyword + QLatin1Char(' ') + source.argument;
        if (source.keyword.isEmpty() || !readParagraphLook(words, line.look.paragraph)) {
            return refuseTemplate("documents.template-unknown-keyword", place,
                                  source.keyword.isEmpty() ? source.text : source.keyword);
        }
        return withParts(std::move(line), {source.text}, scopes, place);
    }
    line.kind = rule->kind;
    if (!readLook(source.argument, line) || source.text.isEmpty() != (rule->parts == PartsRule::None)) {
        return refuseTemplate("documents.template-wrong-line", place,
                              source.keyword + QLatin1Char(' ') + source.argument);
    }
    if (rule->parts == PartsRule::None) {
        return line;
    }
    QString text = source.text;
    static const QRegularExpression number(QStringLiteral("^\\d+\\.\\s+"));
    if (line.kind == LineKind::Section && number.match(text).hasMatch()) {
        line.look.numbered = true;
        text.remove(number);
    }
    const QStringList parts = rule->parts == PartsRule::One ? QStringList{text} : partsOf(text);
    return withParts(std::move(line), arranged(line.kind, parts), scopes, place);
}

} // namespace

Result<TemplateLine> parseTemplateLine(const SourceLine& source, const FieldScopes& scopes,
                                       const TemplatePlace& place)
{
    TemplateLine line;
    switch (source.kind) {
    case SourceKind::Keyword:
        return parseKeywordLine(source, scopes, place);
    case SourceKind::Row:
        line.kind = LineKind::Row;
        return withParts(std::move(line), cellsOf(source.text), scopes, place);
    case SourceKind::Point:
        line.kind = LineKind::Point;
        line.look.level = source.level;
        break;
    case SourceKind::Dash:
        line.kind = LineKind::Dash;
        break;
    case SourceKind::Paragraph:
        break;
    }
    return withParts(std::move(line), {source.text}, scopes, place);
}

Result<TemplateLine> parseColumns(const SourceLine& source, const FieldScopes& scopes,
                                  const TemplatePlace& place)
{
    TemplateLine line;
    line.kind = LineKind::Table;
    QStringList headings;
    for (const QString& cell : cellsOf(source.text)) {
        const qsizetype equals = cell.lastIndexOf(QLatin1Char('='));
        Column column;
        Alignment alignment = Alignment::Left;
        if (equals >= 0 && !readColumn(cell.mid(equals + 1), column, alignment)) {
            return refuseTemplate("documents.template-wrong-line", place, cell);
        }
        headings += cell.left(equals).trimmed();
        line.look.columns.push_back(column);
        line.look.alignments.push_back(alignment);
    }
    return withParts(std::move(line), headings, scopes, place);
}

QStringList cellsOf(const QString& row)
{
    QStringList cells = partsOf(row);
    if (cells.size() > 1 && cells.first().isEmpty()) {
        cells.removeFirst();
    }
    if (cells.size() > 1 && row.trimmed().endsWith(QLatin1Char('|'))) {
        cells.removeLast();
    }
    return cells;
}

} // namespace kurator::documents
