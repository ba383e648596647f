#include "office/name_forms.h"

#include "language/grammatical_case.h"
#include "school/lookup.h"

#include "support/small_desk.h"
#include "support/text.h"

using namespace kurator;
using tests::SmallDesk;

namespace {

people::Person named(const QString& name)
{
    people::Person person;
    person.name = language::personNameFromText(name);
    return person;
}

const auto dative = static_cast<std::size_t>(language::Case::Dative);

} // namespace

TEST_CASE("A plain name is proposed and shown in six cases", "[office]")
{
    const auto forms = office::nameForms(named(QStringLiteral("Петрова Анна Ильинична")));
    CHECK(forms.proposed.at(dative) == QStringLiteral("Петровой Анне Ильиничне"));
    CHECK(forms.shown == forms.proposed);
    CHECK_FALSE(forms.confirmed);
    CHECK_FALSE(forms.uncertain);
}

TEST_CASE("A name without a sex stays in the nominative and is asked", "[office]")
{
    const auto forms = office::nameForms(named(QStringLiteral("Ондар Саша")));
    CHECK(forms.uncertain);
    CHECK(forms.shown.at(dative) == QStringLiteral("Ондар Саша"));
}

TEST_CASE("Who asked not to decline stands in the nominative", "[office]")
{
    auto person = named(QStringLiteral("Кравец Иван Ильич"));
    CHECK(office::nameForms(person).uncertain);
    person.indeclinable = true;
    const auto forms = office::nameForms(person);
    CHECK(forms.confirmed);
    CHECK_FALSE(forms.uncertain);
    CHECK(forms.shown.at(dative) == QStringLiteral("Кравец Иван Ильич"));
    CHECK(forms.proposed.at(dative).endsWith(QStringLiteral("Ивану Ильичу")));
}

TEST_CASE("Forms that the bearer told are kept, shown and can be taken back", "[office]")
{
    SmallDesk small;
    const auto entry = small.school().mentee(QStringLiteral("Кравец Иван Ильич"));
    const auto person = small.school().entry(entry).person;
    auto& desk = small.open();
    const auto stored = [&] { return *school::Lookup(desk.snapshot()).person(person); };
    auto forms = office::nameForms(stored()).proposed;
    forms.at(dative) = QStringLiteral(" Кравцу Ивану  Ильичу ");
    REQUIRE(office::confirmNameForms(desk, person, forms, false));
    CHECK(office::nameForms(stored()).shown.at(dative) == QStringLiteral("Кравцу Ивану Ильичу"));
    CHECK(office::nameForms(stored()).confirmed);
    CHECK(small.lastStep() == QStringLiteral("step.name-confirmed"));

    const auto steps = small.steps();
    REQUIRE(office::confirmNameForms(desk, person, forms, false));
    CHECK(small.steps() == steps);
    REQUIRE(office::confirmNameForms(desk, person, std::nullopt, false));
    CHECK_FALSE(office::nameForms(stored()).confirmed);

    forms.at(dative) = QStringLiteral(" ");
    CHECK(office::confirmNameForms(desk, person, forms, false).error().code ==
          QStringLiteral("people.form-empty"));
    forms.fill(QStringLiteral("Кравцов Иван Ильич"));
    CHECK(office::confirmNameForms(desk, person, forms, false).error().code ==
          QStringLiteral("people.form-nominative"));
}
