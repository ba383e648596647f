#include "office/person_to_store.h"

#include "base/text.h"
#include "office/contact_checks.h"

namespace kurator::office {

namespace {

QString nameToStore(const QString& text)
{
    return base::tidied(base::withoutLookAlikes(text));
}

} // namespace

people::Person personToStore(people::Person person, const people::Person* stored)
{
    if (stored && person == *stored) {
        return person;
    }
    person.name = {nameToStore(person.name.surname), nameToStore(person.name.given),
                   nameToStore(person.name.patronymic)};
    person.phone = phoneToStore(person.phone).value_or(person.phone);
    person.email = emailToStore(person.email).value_or(person.email);
    if (!person.sex) {
        person.sex = language::sexByPatronymic(person.name);
    }
    if (person.birthDate) {
        person.birthYear.reset();
    }
    const bool renamed = stored && !(stored->name == person.name);
    if (renamed && person.confirmedForms == stored->confirmedForms) {
        person.confirmedForms.reset();
    }
    return person;
}

} // namespace kurator::office
