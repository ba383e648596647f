#include "documents/question_parser.h"

#include "documents/template_line_parser.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace kurator::documents {

namespace {

struct KindWord
{
    QStringView word;
    QuestionKind kind;
};

constexpr std::array kindWords{
    KindWord{u"", QuestionKind::Line},         KindWord{u"текст", QuestionKind::Text},
    KindWord{u"число", QuestionKind::Number},  KindWord{u"дата", QuestionKind::Date},
    KindWord{u"да", QuestionKind::Flag},       KindWord{u"выбор", QuestionKind::Choice},
    KindWord{u"имя", QuestionKind::Name},      KindWord{u"человек", QuestionKind::Person},
    KindWord{u"люди", QuestionKind::People},   KindWord{u"строки", QuestionKind::Lines},
    KindWord{u"таблица", QuestionKind::Table},
};

// Words after the kind are choices or columns, parted by semicolons.
QStringList wordsOf(const QString& text)
{
    QStringList words;
    for (const QString& word : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        words << word.trimmed();
    }
    return words;
}

std::optional<ColumnKind> columnKind(const QString& word)
{
    if (word.isEmpty()) {
        return ColumnKind::Text;
    }
    if (word == QStringLiteral("дата")) {
        return ColumnKind::Date;
    }
    return word == QStringLiteral("партнёр") ? std::optional(ColumnKind::Partner) : std::nullopt;
}

// «what=Что», «day дата=Когда»
bool readColumns(const QStringList& words, std::vector<QuestionColumn>& columns)
{
    for (const QString& word : words) {
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        const QString field = word.left(equals).trimmed();
        const auto kind = columnKind(field.section(QLatin1Char(' '), 1));
        if (equals <= 0 || !kind) {
            return false;
        }
        columns.push_back({field.section(QLatin1Char(' '), 0, 0), word.mid(equals + 1).trimmed(), *kind});
    }
    return !columns.empty();
}

// «hours число», «shape выбор очная; заочная», «plan таблица what=Что; until=Срок»
bool readQuestionWords(const QString& argument, Question& question)
{
    static const QRegularExpression pattern(
        QStringLiteral("^([a-z][a-z0-9_.]*)(\\*?)(?: (\\S+))?(?: (.+))?$"));
    const auto match = pattern.match(argument);
    const QString word = match.captured(3);
    const auto known = std::ranges::find_if(kindWords, [&](const KindWord& one) { return one.word == word; });
    if (!match.hasMatch() || known == kindWords.end()) {
        return false;
    }
    question.name = match.captured(1);
    question.required = !match.captured(2).isEmpty();
    question.kind = known->kind;
    const QStringList words = wordsOf(match.captured(4));
    if (question.kind == QuestionKind::Choice) {
        question.choices = words;
        return words.size() > 1;
    }
    if (question.kind == QuestionKind::Table) {
        return readColumns(words, question.columns);
    }
    return words.isEmpty();
}

class QuestionParser
{
public:
    QuestionParser(const FieldDictionary& fields, const QString& name) : m_scopes(fields), m_name(name) {}

    base::Result<Question> parse(const SourceLine& line) const
    {
        Question question;
        const QStringList parts = partsOf(line.text);
        const bool understood = readQuestionWords(line.argument, question);
        const bool taken = m_scopes.find(question.name).has_value();
        if (!understood || taken || parts.size() > 2 || parts.value(0).isEmpty()) {
            return refuseTemplate("documents.template-wrong-line", placeOf(line), line.argument);
        }
        question.label = parts.at(0);
        auto suggested = parseFieldText(parts.value(1), m_scopes, placeOf(line));
        if (!suggested) {
            return base::passOn(suggested);
        }
        question.suggested = std::move(*suggested);
        return question;
    }

    base::Result<void> addRow(Question& question, const SourceLine& line) const
    {
        const bool isRow = line.kind == SourceKind::Row;
        const QStringList cells = isRow ? cellsOf(line.text) : QStringList{line.text};
        const std::size_t width = isRow ? question.columns.size() : 1;
        if (static_cast<std::size_t>(cells.size()) != width) {
            return refuseTemplate("documents.template-wrong-line", placeOf(line), line.text);
        }
        std::vector<FieldText> row;
        for (const QString& cell : cells) {
            auto text = parseFieldText(cell, m_scopes, placeOf(line));
            if (!text) {
                return base::passOn(text);
            }
            row.push_back(std::move(*text));
        }
        question.suggestedRows.push_back(std::move(row));
        return {};
    }

private:
    TemplatePlace placeOf(const SourceLine& line) const
    {
        return {line.part.isEmpty() ? m_name : line.part, line.number};
    }

    FieldScopes m_scopes;
    QString m_name;
};

// A part that is inserted twice asks once.
bool wasAsked(const std::vector<Question>& questions, const Question& question, const QString& part)
{
    return !part.isEmpty() && std::ranges::find(questions, question.name, &Question::name) != questions.end();
}

bool isRowOf(const Question& question, const SourceLine& line)
{
    return (question.kind == QuestionKind::Table && line.kind == SourceKind::Row) ||
           (question.kind == QuestionKind::Lines && line.kind == SourceKind::Dash);
}

} // namespace

base::Result<std::vector<Question>> takeQuestions(std::vector<SourceLine>& lines,
                                                  const FieldDictionary& fields, const QString& name)
{
    const QuestionParser parser(fields, name);
    std::vector<Question> questions;
    std::vector<SourceLine> others;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].keyword != QStringLiteral("вопрос")) {
            others.push_back(std::move(lines[i]));
            continue;
        }
        const QString part = lines[i].part;
        auto question = parser.parse(lines[i]);
        if (!question) {
            return base::passOn(question);
        }
        for (; i + 1 < lines.size() && isRowOf(*question, lines[i + 1]); ++i) {
            if (const auto added = parser.addRow(*question, lines[i + 1]); !added) {
                return base::passOn(added);
            }
        }
        if (!wasAsked(questions, *question, part)) {
            questions.push_back(std::move(*question));
        }
    }
    lines = std::move(others);
    return questions;
}

} // namespace kurator::documents
