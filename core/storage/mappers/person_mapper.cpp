#include "base/text.h"
#include "storage/mappers/tables.h"

namespace kurator::storage {

using people::Person;
using people::Representation;
using people::StaffMember;

namespace {

QVariant nameKeyOf(const Person& person)
{
    return base::foldedKey(
        QStringList{person.name.surname, person.name.given, person.name.patronymic}.join(QLatin1Char(' ')));
}

std::vector<QString> caseFormsOf(const Person& person)
{
    return person.confirmedForms
               ? std::vector<QString>(person.confirmedForms->begin(), person.confirmedForms->end())
               : std::vector<QString>();
}

void takeCaseForms(Person& person, std::vector<QString> forms)
{
    auto& taken = person.confirmedForms.emplace();
    if (forms.size() != taken.size()) {
        throw UnknownValue(forms.front());
    }
    std::ranges::move(forms, taken.begin());
}

} // namespace

template <>
const Table<Person>& tableOf()
{
    using P = Person;
    static const Table<P> table{
        "person",
        {
            column<P>("id", &P::id),
            column<P>(
                "surname", [](auto& p) -> auto& { return p.name.surname; }),
            column<P>(
                "given", [](auto& p) -> auto& { return p.name.given; }),
            column<P>(
                "patronymic", [](auto& p) -> auto& { return p.name.patronymic; }),
            derivedColumn<P>("name_key", nameKeyOf),
            column<P>("sex", &P::sex),
            column<P>("birth_date", &P::birthDate),
            column<P>("birth_year", &P::birthYear),
            column<P>("phone", &P::phone),
            column<P>("email", &P::email),
            column<P>("indeclinable", &P::indeclinable),
        },
        {part<P, QString>({"case_form",
                           "person",
                           {column<QString>(
                               "full_name", [](auto& text) -> auto& { return text; })},
                           caseFormsOf,
                           takeCaseForms})}};
    return table;
}

template <>
const Table<StaffMember>& tableOf()
{
    using S = StaffMember;
    static const Table<S> table{"staff_member",
                                {
                                    column<S>("id", &S::id),
                                    column<S>("person", &S::person),
                                    column<S>("function", &S::function),
                                    column<S>("position", &S::position),
                                    column<S>("class_name", &S::className),
                                }};
    return table;
}

template <>
const Table<Representation>& tableOf()
{
    using R = Representation;
    static const Table<R> table{"representation",
                                {
                                    column<R>("id", &R::id),
                                    column<R>("child", &R::child),
                                    column<R>("adult", &R::adult),
                                    column<R>("relation", &R::relation),
                                    column<R>("document_of_power", &R::documentOfPower),
                                }};
    return table;
}

} // namespace kurator::storage
