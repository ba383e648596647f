#pragma once

#include "base/id.h"
#include "base/result.h"
#include "language/name_declension.h"
#include "office/desk.h"
#include "people/person.h"

#include <QString>

#include <array>
#include <optional>

namespace kurator::office {

// A full name in the six cases, in the order of language::Case.
struct NameForms
{
    std::array<QString, 6> proposed; // by the rules; the nominative throughout where the sex is not known
    std::array<QString, 6> shown;    // as papers print it
    bool confirmed = false;          // the bearer's forms are told, or that the name does not decline
    bool uncertain = false;          // still to be asked of the bearer: usage varies or the sex is not known

    friend bool operator==(const NameForms&, const NameForms&) = default;
};

// Whether papers may print the name in a wrong case until its bearer is asked.
[[nodiscard]] bool isNameUncertain(const people::Person& person);
[[nodiscard]] bool isNameUncertain(const people::Person& person, language::UncertainNames& uncertain);

[[nodiscard]] NameForms nameForms(const people::Person& person);

// Keeps the bearer's forms (none: the rules decide again) and the wish not to decline, as one undoable step;
// no step where nothing differs. Refused with people.unknown-person, people.form-empty, or
// people.form-nominative {name} when the first form is not the name itself.
[[nodiscard]] base::Result<void> confirmNameForms(Desk& desk, base::Id<people::Person> person,
                                                  const std::optional<std::array<QString, 6>>& forms,
                                                  bool indeclinable);

} // namespace kurator::office
