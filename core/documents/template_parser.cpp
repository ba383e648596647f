#include "documents/template.h"

#include "documents/field_parser.h"
#include "documents/question_parser.h"
#include "documents/template_line_parser.h"
#include "documents/template_look.h"
#include "documents/template_parts.h"
#include "documents/template_source.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace kurator::documents {

using base::Result;

namespace {

enum class Closing
{
    EndOfText,
    End,      // [конец]
    Otherwise // [иначе]
};

bool belongsToTable(LineKind kind)
{
    return kind == LineKind::Row || kind == LineKind::Band || kind == LineKind::EmptyRows;
}

class TemplateParser
{
public:
    // The dictionary must outlive the parser.
    TemplateParser(std::vector<SourceLine> lines, const FieldDictionary& fields, const QString& name)
        : m_lines(std::move(lines)), m_scopes(fields)
    {
        m_result.name = name;
    }

    Result<Template> parse()
    {
        const Result<Closing> closing = parseNodes(m_result.nodes, nullptr);
        if (!closing) {
            return base::passOn(closing);
        }
        if (*closing != Closing::EndOfText) {
            const SourceLine& stray = m_lines.at(m_next - 1);
            return refuseTemplate("documents.template-stray-keyword", placeOf(stray), stray.keyword);
        }
        return std::move(m_result);
    }

private:
    TemplatePlace placeOf(const SourceLine& line) const
    {
        return {line.part.isEmpty() ? m_result.name : line.part, line.number};
    }

    // Reads up to the keyword that closes the block; `table` is the table whose rows are read.
    Result<Closing> parseNodes(TemplateNodes& nodes, const TemplateLine* table)
    {
        while (m_next < m_lines.size()) {
            const SourceLine& line = m_lines.at(m_next++);
            if (line.keyword == QStringLiteral("конец")) {
                return Closing::End;
            }
            if (line.keyword == QStringLiteral("иначе")) {
                return Closing::Otherwise;
            }
            const Result<void> parsed = parseNode(line, nodes, table);
            if (!parsed) {
                return base::passOn(parsed);
            }
        }
        return Closing::EndOfText;
    }

    Result<void> parseNode(const SourceLine& line, TemplateNodes& nodes, const TemplateLine* table)
    {
        if (line.keyword == QStringLiteral("если")) {
            return parseCondition(line, nodes, table);
        }
        if (line.keyword == QStringLiteral("для")) {
            return parseLoop(line, line.argument, nodes, table);
        }
        if (line.keyword == QStringLiteral("таблица")) {
            return parseTable(line, nodes, table);
        }
        if (line.keyword == QStringLiteral("название")) {
            return parseText(line, m_result.title);
        }
        if (line.keyword == QStringLiteral("код")) {
            return parseText(line, m_result.qrText);
        }
        if (line.keyword == QStringLiteral("стиль")) {
            return parseStyle(line, nodes, table);
        }
        return parseLine(line, nodes, table);
    }

    Result<void> parseLine(const SourceLine& line, TemplateNodes& nodes, const TemplateLine* table)
    {
        Result<TemplateLine> parsed = parseTemplateLine(line, m_scopes, placeOf(line));
        if (!parsed) {
            return base::passOn(parsed);
        }
        const bool fits = belongsToTable(parsed->kind) == (table != nullptr);
        const bool tooWide = parsed->kind == LineKind::Row && table != nullptr &&
                             parsed->parts.size() != table->look.columns.size();
        if (!fits || tooWide) {
            return refuseTemplate("documents.template-wrong-line", placeOf(line),
                                  line.keyword.isEmpty() ? line.text : line.keyword);
        }
        nodes.push_back({std::move(*parsed)});
        return {};
    }

    Result<void> parseStyle(const SourceLine& line, TemplateNodes& nodes, const TemplateLine* table)
    {
        TemplateStyle style;
        if (table != nullptr || !readStyle(line.argument, style)) {
            return refuseTemplate("documents.template-wrong-line", placeOf(line), line.argument);
        }
        nodes.push_back({std::move(style)});
        return {};
    }

    Result<void> parseText(const SourceLine& line, FieldText& target)
    {
        Result<FieldText> text = parseFieldText(line.text, m_scopes, placeOf(line));
        if (!text) {
            return base::passOn(text);
        }
        target = std::move(*text);
        return {};
    }

    // [если поле], [если не поле], [если поле = "значение"], [если поле = другое поле]
    Result<void> parseCondition(const SourceLine& line, TemplateNodes& nodes, const TemplateLine* table)
    {
        static const QRegularExpression pattern(
            QStringLiteral("^(не )?([^\\s=]+)(?: ?= ?(?:[\"«]([^\"»]*)[\"»]|([^\\s=\"«]+)))?$"));
        const auto match = pattern.match(line.argument);
        if (!match.hasMatch()) {
            return refuseTemplate("documents.template-wrong-line", placeOf(line), line.argument);
        }
        const auto field = m_scopes.find(match.capturedView(2));
        if (!field) {
            return refuseTemplate("documents.template-unknown-field", placeOf(line), match.capturedView(2));
        }
        TemplateCondition condition{*field, match.hasCaptured(1), std::nullopt, std::nullopt, {}, {}};
        if (match.hasCaptured(3)) {
            condition.wanted = match.captured(3);
        }
        if (match.hasCaptured(4)) {
            condition.wantedField = m_scopes.find(match.capturedView(4));
            if (!condition.wantedField) {
                return refuseTemplate("documents.template-unknown-field", placeOf(line),
                                      match.capturedView(4));
            }
        }
        const bool compares = condition.wanted || condition.wantedField;
        if (compares && !canPrint(field->type, {})) {
            return refuseTemplate("documents.template-wrong-line", placeOf(line), line.argument);
        }
        Result<Closing> closing = parseNodes(condition.then, table);
        if (closing && *closing == Closing::Otherwise) {
            closing = parseNodes(condition.otherwise, table);
        }
        const Result<void> closed = checkClosed(closing, line);
        if (closed) {
            nodes.push_back({std::move(condition)});
        }
        return closed;
    }

    // Refuses a block that the text ends in, or one with an [иначе] it cannot have.
    Result<void> checkClosed(const Result<Closing>& closing, const SourceLine& opening) const
    {
        if (!closing) {
            return base::passOn(closing);
        }
        switch (*closing) {
        case Closing::EndOfText:
            return refuseTemplate("documents.template-unclosed-block", placeOf(opening),
                                  opening.keyword + QLatin1Char(' ') + opening.argument);
        case Closing::Otherwise:
            return refuseTemplate("documents.template-stray-keyword", placeOf(m_lines.at(m_next - 1)),
                                  m_lines.at(m_next - 1).keyword);
        case Closing::End:
            return {};
        }
        return {};
    }

    Result<TemplateLoop> parseLoopBody(const SourceLine& line, const QString& name, const TemplateLine* table)
    {
        const auto list = m_scopes.find(name);
        if (!list) {
            return refuseTemplate("documents.template-unknown-field", placeOf(line), name);
        }
        if (list->type != FieldType::List) {
            return refuseTemplate("documents.template-wrong-line", placeOf(line), name);
        }
        TemplateLoop loop{*list, {}};
        m_scopes.enter(*list);
        const Result<void> closed = checkClosed(parseNodes(loop.body, table), line);
        m_scopes.leave();
        if (!closed) {
            return base::passOn(closed);
        }
        return loop;
    }

    Result<void> parseLoop(const SourceLine& line, const QString& list, TemplateNodes& nodes,
                           const TemplateLine* table)
    {
        Result<TemplateLoop> loop = parseLoopBody(line, list, table);
        if (!loop) {
            return base::passOn(loop);
        }
        nodes.push_back({std::move(*loop)});
        return {};
    }

    // [таблица] or, with one row for each item of a list, [таблица pairs]; its first row names the columns.
    Result<void> parseTable(const SourceLine& line, TemplateNodes& nodes, const TemplateLine* outer)
    {
        const bool hasColumns = m_next < m_lines.size() && m_lines.at(m_next).kind == SourceKind::Row;
        QString list;
        double rowHeight = 0;
        if (outer != nullptr || !hasColumns || !readTable(line.argument, list, rowHeight)) {
            return refuseTemplate("documents.template-wrong-line", placeOf(line), line.keyword);
        }
        const SourceLine& columns = m_lines.at(m_next++);
        Result<TemplateLine> table = parseColumns(columns, m_scopes, placeOf(columns));
        if (!table) {
            return base::passOn(table);
        }
        table->look.rowHeight = rowHeight;
        nodes.push_back({*table});
        if (!list.isEmpty()) {
            return parseLoop(line, list, nodes, &*table);
        }
        return checkClosed(parseNodes(nodes, &*table), line);
    }

    std::vector<SourceLine> m_lines;
    std::size_t m_next = 0;
    FieldScopes m_scopes;
    Template m_result;
};

} // namespace

Result<Template> parseTemplate(const QString& text, const FieldDictionary& fields, const QString& name,
                               const TemplateTexts& texts)
{
    auto lines = withParts(sourceLines(text), name, texts);
    if (!lines) {
        return base::passOn(lines);
    }
    auto questions = takeQuestions(*lines, fields, name);
    if (!questions) {
        return base::passOn(questions);
    }
    FieldDictionary known = fields;
    std::ranges::move(dictionaryOf(*questions), std::back_inserter(known));
    auto form = TemplateParser(std::move(*lines), known, name).parse();
    if (form) {
        form->questions = std::move(*questions);
    }
    return form;
}

} // namespace kurator::documents
