#pragma once

#include "documents/field_value.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace kurator::documents {

enum class FieldType
{
    Text,
    Number,
    Date,
    Flag,
    Person,
    Position,
    List
};

// A field that a kind of paper knows: its name in templates, its type, what the curator calls it
// («директор»), and for a list the fields of each item.
struct FieldDeclaration
{
    QString name;
    FieldType type = FieldType::Text;
    QString meaning;
    std::vector<FieldDeclaration> items;

    friend bool operator==(const FieldDeclaration&, const FieldDeclaration&) = default;
};

using FieldDictionary = std::vector<FieldDeclaration>;

// The declaration of a name, or null.
[[nodiscard]] const FieldDeclaration* declarationOf(const FieldDictionary& dictionary, QStringView name);

// Whether there is nothing to print: no value, one of another type, an empty text or name, an invalid date.
// An empty list is known to be empty.
[[nodiscard]] bool isMissing(const FieldValue* value, FieldType type);

// What a condition sees: a missing value, "no", zero and an empty list are false.
[[nodiscard]] bool isTrue(const FieldValue* value, FieldType type);

} // namespace kurator::documents
