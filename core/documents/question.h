#pragma once

#include "documents/field_dictionary.h"
#include "documents/field_text.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace kurator::documents {

// What the curator is asked for, because the base does not hold it.
enum class QuestionKind
{
    Line, // a few words
    Text, // a paragraph
    Number,
    Date,
    Flag,   // yes or no
    Choice, // one of some words
    Name,   // somebody else: the full name and, after a comma, the position
    Person, // somebody of the base
    People,
    Lines, // any number of short texts
    Table  // any number of rows
};

// What is written in a column of a table.
enum class ColumnKind
{
    Text,
    Date,   // typed as base::typedDate has it; what is no day counts as missing
    Partner // an organisation: a partner of the base or any other
};

struct QuestionColumn
{
    QString name; // of the field
    QString heading;
    ColumnKind kind = ColumnKind::Text;
    QStringList proposals = {}; // what the curator may choose from instead of typing

    friend bool operator==(const QuestionColumn&, const QuestionColumn&) = default;
};

// A question of a template: [вопрос hours число] Объём, часов | 36. The answer is a field of its name; of a
// name also «name.position», of a person that and «name.place», of people a list with {person}, {position},
// {place}, of lines a list with {text}, of a table a list with its columns.
struct Question
{
    QString name;
    QuestionKind kind = QuestionKind::Line;
    QString label;
    bool required = false; // the paper cannot be signed without an answer
    QStringList choices;
    std::vector<QuestionColumn> columns;
    FieldText suggested;                               // the answer until the curator gives one; of a person
                                                       // a field with somebody of the base
    std::vector<std::vector<FieldText>> suggestedRows; // of lines and tables
};

// What was answered, by the question's name. A date is ISO, a number has a dot, yes is «yes»; a person is an
// id; the rows of a table stand one after another. No entry: not answered, the suggestion holds.
using Answers = std::map<QString, QStringList>;

[[nodiscard]] QJsonObject toJson(const Answers& answers);
// What is not a list of texts is left out.
[[nodiscard]] Answers answersFromJson(const QJsonObject& json);

// Somebody chosen as an answer, as papers name people.
struct NamedPerson
{
    PersonField person;
    QString position;
    QString place;
};
using FindPerson = std::function<std::optional<NamedPerson>(const QString& id)>;

// The fields that the answers fill.
[[nodiscard]] FieldDictionary dictionaryOf(const std::vector<Question>& questions);

// The answer that holds: the given one, else what is suggested, filled from the record.
[[nodiscard]] QStringList answerTo(const Question& question, const Answers& answers,
                                   const FieldRecord& record);

// Puts all answers into the record. An answer that does not fit its kind counts as missing.
void setAnswers(FieldRecord& record, const std::vector<Question>& questions, const Answers& answers,
                const FindPerson& findPerson);

} // namespace kurator::documents
