#include "documents/question.h"

#include "base/json_value.h"
#include "base/typed_date.h"
#include "documents/common_fields.h"
#include "documents/field_printer.h"
#include "language/typography.h"

#include <QJsonArray>

namespace kurator::documents {

namespace {

const QString yes = QStringLiteral("yes");

FieldType fieldTypeOf(QuestionKind kind)
{
    switch (kind) {
    case QuestionKind::Line:
    case QuestionKind::Text:
    case QuestionKind::Choice:
        return FieldType::Text;
    case QuestionKind::Number:
        return FieldType::Number;
    case QuestionKind::Date:
        return FieldType::Date;
    case QuestionKind::Flag:
        return FieldType::Flag;
    case QuestionKind::Name:
    case QuestionKind::Person:
        return FieldType::Person;
    case QuestionKind::People:
    case QuestionKind::Lines:
    case QuestionKind::Table:
        return FieldType::List;
    }
    return FieldType::Text;
}

FieldDeclaration declared(const QString& name, FieldType type, const QString& meaning)
{
    return {name, type, meaning, {}};
}

std::vector<FieldDeclaration> itemsOf(const Question& question)
{
    if (question.kind == QuestionKind::People) {
        return {declared(QStringLiteral("person"), FieldType::Person, QStringLiteral("человек")),
                declared(QStringLiteral("position"), FieldType::Position, QStringLiteral("должность")),
                declared(QStringLiteral("place"), FieldType::Text, QStringLiteral("класс или место работы")),
                declared(QStringLiteral("mark"), FieldType::Text, QStringLiteral("знак в конце строки"))};
    }
    if (question.kind == QuestionKind::Lines) {
        return {declared(QStringLiteral("text"), FieldType::Text, question.label),
                declared(QStringLiteral("mark"), FieldType::Text, QStringLiteral("знак в конце строки"))};
    }
    std::vector<FieldDeclaration> items;
    for (const QuestionColumn& column : question.columns) {
        const bool isDate = column.kind == ColumnKind::Date;
        items.push_back(declared(column.name, isDate ? FieldType::Date : FieldType::Text, column.heading));
    }
    items.push_back(declared(QStringLiteral("mark"), FieldType::Text, QStringLiteral("знак в конце строки")));
    return items;
}

QString textOf(const FieldText& pieces, const FieldRecord& record)
{
    QString text;
    for (const auto& piece : pieces) {
        if (const QString* plain = std::get_if<QString>(&piece)) {
            text += *plain;
            continue;
        }
        const FieldUse& use = std::get<FieldUse>(piece);
        const auto value = record.values.find(use.name);
        text += printed(use, value == record.values.end() ? nullptr : &value->second).text;
    }
    return language::typeset(text.trimmed());
}

// A suggestion that is one field and nothing else hands its value on as it is.
const FieldValue* valueAlone(const FieldText& pieces, const FieldRecord& record)
{
    const FieldUse* use = pieces.size() == 1 ? std::get_if<FieldUse>(&pieces.front()) : nullptr;
    if (!use) {
        return nullptr;
    }
    const auto value = record.values.find(use->name);
    return value == record.values.end() ? nullptr : &value->second;
}

QStringList suggestedAnswer(const Question& question, const FieldRecord& record)
{
    if (question.kind == QuestionKind::Lines || question.kind == QuestionKind::Table) {
        QStringList rows;
        for (const auto& row : question.suggestedRows) {
            for (const FieldText& cell : row) {
                rows << textOf(cell, record);
            }
        }
        return rows;
    }
    if (question.suggested.empty()) {
        return {};
    }
    const FieldValue* value = valueAlone(question.suggested, record);
    if (question.kind == QuestionKind::Person) {
        const PersonField* person = value ? std::get_if<PersonField>(value) : nullptr;
        return person && !person->key.isEmpty() ? QStringList{person->key} : QStringList();
    }
    if (const QDate* date = value ? std::get_if<QDate>(value) : nullptr) {
        return {date->toString(Qt::ISODate)};
    }
    if (const double* number = value ? std::get_if<double>(value) : nullptr) {
        return {QString::number(*number)};
    }
    if (const bool* flag = value ? std::get_if<bool>(value) : nullptr) {
        return *flag ? QStringList{yes} : QStringList{};
    }
    if (question.kind == QuestionKind::Flag && textOf(question.suggested, record) == QStringLiteral("да")) {
        return {yes};
    }
    const bool unknown = std::holds_alternative<FieldUse>(question.suggested.front()) &&
                         question.suggested.size() == 1 && !value;
    return unknown ? QStringList() : QStringList{textOf(question.suggested, record)};
}

void setPerson(FieldRecord& record, const QString& name, const QString& id, const FindPerson& findPerson)
{
    if (const auto found = findPerson(id)) {
        record.set(name, found->person);
        record.set(name + QStringLiteral(".position"), PositionField{found->position});
        record.set(name + QStringLiteral(".place"), found->place);
    }
}

// «Петров Пётр Петрович, директор завода»
void setName(FieldRecord& record, const QString& name, const QString& text)
{
    const language::PersonName person =
        language::personNameFromText(text.section(QLatin1Char(','), 0, 0).trimmed());
    record.set(name, PersonField{person, std::nullopt, std::nullopt});
    record.set(name + QStringLiteral(".position"),
               PositionField{text.section(QLatin1Char(','), 1).trimmed()});
}

FieldList peopleList(const QStringList& ids, const FindPerson& findPerson)
{
    FieldList list;
    for (const QString& id : ids) {
        if (const auto found = findPerson(id)) {
            FieldRecord item;
            item.set(QStringLiteral("person"), found->person);
            item.set(QStringLiteral("position"), PositionField{found->position});
            item.set(QStringLiteral("place"), found->place);
            list.push_back(std::move(item));
        }
    }
    markEnds(list);
    return list;
}

FieldList lineList(const QStringList& lines)
{
    FieldList list;
    for (const QString& line : lines) {
        list.push_back(FieldRecord().set(QStringLiteral("text"), line));
    }
    markEnds(list);
    return list;
}

FieldValue cellValue(const QString& text, ColumnKind kind, const QDate& near)
{
    if (kind != ColumnKind::Date) {
        return text;
    }
    const auto date = near.isValid() ? base::typedDate(text, near) : std::nullopt;
    return date ? FieldValue(*date) : FieldValue();
}

// `near` gives days their year where they were typed without one.
FieldList rowList(const QStringList& cells, const std::vector<QuestionColumn>& columns, const QDate& near)
{
    FieldList list;
    const auto width = static_cast<qsizetype>(columns.size());
    for (qsizetype from = 0; width > 0 && from + width <= cells.size(); from += width) {
        FieldRecord item;
        for (qsizetype i = 0; i < width; ++i) {
            const QuestionColumn& column = columns.at(static_cast<std::size_t>(i));
            item.set(column.name, cellValue(cells.at(from + i), column.kind, near));
        }
        list.push_back(std::move(item));
    }
    markEnds(list);
    return list;
}

// The day of the paper, else the first of the programme; an invalid one where the paper knows neither.
QDate paperDay(const FieldRecord& record)
{
    for (const auto& name : {QStringLiteral("order.date"), QStringLiteral("programme.start")}) {
        const auto found = record.values.find(name);
        const QDate* day = found == record.values.end() ? nullptr : std::get_if<QDate>(&found->second);
        if (day) {
            return *day;
        }
    }
    return {};
}

void setNumber(FieldRecord& record, const QString& name, const QString& text)
{
    bool understood = false;
    const double number = text.toDouble(&understood);
    if (understood) {
        record.set(name, FieldValue(number));
    }
}

void setDate(FieldRecord& record, const QString& name, const QString& text)
{
    if (const QDate date = QDate::fromString(text, Qt::ISODate); date.isValid()) {
        record.set(name, date);
    }
}

void setAnswer(FieldRecord& record, const Question& question, const QStringList& answer,
               const FindPerson& findPerson)
{
    const QString first = answer.value(0);
    switch (question.kind) {
    case QuestionKind::Line:
    case QuestionKind::Text:
    case QuestionKind::Choice:
        record.set(question.name, first);
        break;
    case QuestionKind::Number:
        setNumber(record, question.name, first);
        break;
    case QuestionKind::Date:
        setDate(record, question.name, first);
        break;
    case QuestionKind::Flag:
        record.set(question.name, first == yes);
        break;
    case QuestionKind::Name:
        setName(record, question.name, first);
        break;
    case QuestionKind::Person:
        setPerson(record, question.name, first, findPerson);
        break;
    case QuestionKind::People:
        record.set(question.name, peopleList(answer, findPerson));
        break;
    case QuestionKind::Lines:
        record.set(question.name, lineList(answer));
        break;
    case QuestionKind::Table:
        record.set(question.name, rowList(answer, question.columns, paperDay(record)));
        break;
    }
}

} // namespace

FieldDictionary dictionaryOf(const std::vector<Question>& questions)
{
    FieldDictionary dictionary;
    for (const Question& question : questions) {
        const FieldType type = fieldTypeOf(question.kind);
        FieldDeclaration field = declared(question.name, type, question.label);
        if (type == FieldType::List) {
            field.items = itemsOf(question);
        }
        dictionary.push_back(std::move(field));
        if (question.kind == QuestionKind::Person || question.kind == QuestionKind::Name) {
            dictionary.push_back(declared(question.name + QStringLiteral(".position"), FieldType::Position,
                                          question.label + QStringLiteral(": должность")));
        }
        if (question.kind == QuestionKind::Person) {
            dictionary.push_back(declared(question.name + QStringLiteral(".place"), FieldType::Text,
                                          question.label + QStringLiteral(": класс или место работы")));
        }
    }
    return dictionary;
}

QJsonObject toJson(const Answers& answers)
{
    QJsonObject json;
    for (const auto& [name, answer] : answers) {
        json.insert(name, QJsonArray::fromStringList(answer));
    }
    return json;
}

Answers answersFromJson(const QJsonObject& json)
{
    Answers answers;
    for (auto one = json.begin(); one != json.end(); ++one) {
        if (one.value().isArray()) {
            answers.emplace(one.key(), base::stringList(one.value()));
        }
    }
    return answers;
}

QStringList answerTo(const Question& question, const Answers& answers, const FieldRecord& record)
{
    const auto given = answers.find(question.name);
    return given != answers.end() ? given->second : suggestedAnswer(question, record);
}

void setAnswers(FieldRecord& record, const std::vector<Question>& questions, const Answers& answers,
                const FindPerson& findPerson)
{
    for (const Question& question : questions) {
        setAnswer(record, question, answerTo(question, answers, record), findPerson);
    }
}

} // namespace kurator::documents
