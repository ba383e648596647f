#include "office/name_forms.h"

#include "base/text.h"
#include "language/declension_table.h"
#include "school/lookup.h"

#include <algorithm>

namespace kurator::office {

namespace {

using Forms = std::array<QString, 6>;

// As the printer of papers takes it.
std::optional<language::Sex> sexToDeclineBy(const people::Person& person)
{
    return person.sex ? person.sex : language::sexByPatronymic(person.name);
}

Forms nominativeThroughout(const people::Person& person)
{
    Forms forms;
    forms.fill(language::fullName(person.name));
    return forms;
}

base::Result<void> checkForms(const people::Person& person, const Forms& forms)
{
    if (std::ranges::any_of(forms, &QString::isEmpty)) {
        return base::refuseInput("people.form-empty");
    }
    const QString name = language::fullName(person.name);
    if (base::foldedKey(forms.front()) != base::foldedKey(name)) {
        return base::refuseInput("people.form-nominative", {{QStringLiteral("name"), name}});
    }
    return {};
}

} // namespace

bool isNameUncertain(const people::Person& person)
{
    language::UncertainNames uncertain;
    return isNameUncertain(person, uncertain);
}

bool isNameUncertain(const people::Person& person, language::UncertainNames& uncertain)
{
    if (person.confirmedForms || person.indeclinable) {
        return false;
    }
    const auto sex = sexToDeclineBy(person);
    return !sex || uncertain.contains(person.name, *sex);
}

NameForms nameForms(const people::Person& person)
{
    NameForms forms;
    const auto sex = sexToDeclineBy(person);
    forms.proposed = sex ? language::allForms(person.name, *sex) : nominativeThroughout(person);
    forms.shown = person.indeclinable     ? nominativeThroughout(person)
                  : person.confirmedForms ? *person.confirmedForms
                                          : forms.proposed;
    forms.confirmed = person.indeclinable || person.confirmedForms;
    forms.uncertain = isNameUncertain(person);
    return forms;
}

base::Result<void> confirmNameForms(Desk& desk, base::Id<people::Person> person,
                                    const std::optional<Forms>& forms, bool indeclinable)
{
    const school::Lookup& lookup = desk.lookup();
    const auto* stored = lookup.person(person);
    if (!stored) {
        return base::refuseInput("people.unknown-person");
    }
    people::Person changed = *stored;
    changed.indeclinable = indeclinable;
    changed.confirmedForms = forms;
    if (changed.confirmedForms) {
        std::ranges::transform(*changed.confirmedForms, changed.confirmedForms->begin(),
                               [](const QString& form) { return base::tidied(form); });
        if (const auto good = checkForms(changed, *changed.confirmedForms); !good) {
            return good;
        }
    }
    if (changed == *stored) {
        return {};
    }
    const QString name = language::fullName(stored->name);
    return desk.commit({QStringLiteral("step.name-confirmed"), {{QStringLiteral("name"), name}}},
                       {{}, {changed}});
}

} // namespace kurator::office
