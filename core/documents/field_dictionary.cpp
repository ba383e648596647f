#include "documents/field_dictionary.h"

#include <algorithm>

namespace kurator::documents {

namespace {

bool holds(const FieldValue& value, FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return std::holds_alternative<QString>(value);
    case FieldType::Number:
        return std::holds_alternative<double>(value);
    case FieldType::Date:
        return std::holds_alternative<QDate>(value);
    case FieldType::Flag:
        return std::holds_alternative<bool>(value);
    case FieldType::Person:
        return std::holds_alternative<PersonField>(value);
    case FieldType::Position:
        return std::holds_alternative<PositionField>(value);
    case FieldType::List:
        return std::holds_alternative<FieldList>(value);
    }
    return false;
}

struct FieldIsEmpty
{
    bool operator()(std::monostate) const { return true; }
    bool operator()(const QString& text) const { return text.trimmed().isEmpty(); }
    bool operator()(double) const { return false; }
    bool operator()(const QDate& date) const { return !date.isValid(); }
    bool operator()(bool) const { return false; }
    bool operator()(const PersonField& person) const { return language::fullName(person.name).isEmpty(); }
    bool operator()(const PositionField& position) const { return position.text.trimmed().isEmpty(); }
    bool operator()(const FieldList&) const { return false; }
};

} // namespace

const FieldDeclaration* declarationOf(const FieldDictionary& dictionary, QStringView name)
{
    const auto found = std::find_if(dictionary.begin(), dictionary.end(),
                                    [name](const FieldDeclaration& one) { return one.name == name; });
    return found == dictionary.end() ? nullptr : &*found;
}

bool isMissing(const FieldValue* value, FieldType type)
{
    return value == nullptr || !holds(*value, type) || std::visit(FieldIsEmpty{}, *value);
}

bool isTrue(const FieldValue* value, FieldType type)
{
    if (isMissing(value, type)) {
        return false;
    }
    if (const bool* flag = std::get_if<bool>(value)) {
        return *flag;
    }
    if (const double* number = std::get_if<double>(value)) {
        return *number < 0 || *number > 0;
    }
    const FieldList* list = std::get_if<FieldList>(value);
    return list == nullptr || !list->empty();
}

} // namespace kurator::documents
