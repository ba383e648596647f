#pragma once

#include "language/grammatical_case.h"
#include "language/person_name.h"
#include "language/sex.h"

#include <QDate>
#include <QString>

#include <array>
#include <concepts>
#include <map>
#include <optional>
#include <variant>
#include <vector>

namespace kurator::documents {

// A person as papers name them. Confirmed forms are full names in the order of language::Case and go before
// any rule; an indeclinable bearer stays in the nominative everywhere.
struct PersonField
{
    language::PersonName name;
    std::optional<language::Sex> sex;
    std::optional<std::array<QString, language::allCases.size()>> confirmedForms;
    bool indeclinable = false;
    QString key = {}; // id of somebody of the base; empty for others

    friend bool operator==(const PersonField&, const PersonField&) = default;
};

// A position or a role in the nominative: «учитель математики».
struct PositionField
{
    QString text;

    friend bool operator==(const PositionField&, const PositionField&) = default;
};

struct FieldRecord;
using FieldList = std::vector<FieldRecord>;

// What a field of a template stands for; std::monostate is "not known".
using FieldValue =
    std::variant<std::monostate, QString, double, QDate, bool, PersonField, PositionField, FieldList>;

// Values by name; names may hold dots («director.name»).
struct FieldRecord
{
    std::map<QString, FieldValue> values;

    FieldRecord& set(const QString& name, FieldValue value)
    {
        values.insert_or_assign(name, std::move(value));
        return *this;
    }

    template <std::integral Number>
    requires(!std::same_as<Number, bool>) FieldRecord& set(const QString& name, Number value)
    {
        return set(name, FieldValue(static_cast<double>(value)));
    }

    friend bool operator==(const FieldRecord&, const FieldRecord&) = default;
};

} // namespace kurator::documents
