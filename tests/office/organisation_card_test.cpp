#include "office/organisation_card.h"

#include "school/lookup.h"

#include "support/small_desk.h"
#include "support/text.h"

using namespace kurator;
using office::OrganisationFault;
using people::StaffFunction;
using tests::SmallDesk;

namespace {

QStringList codesOf(const std::vector<OrganisationFault>& faults)
{
    QStringList codes;
    for (const auto& fault : faults) {
        codes << fault.error.code;
    }
    return codes;
}

} // namespace

TEST_CASE("The card of the school is stored whole, as one step, only where it differs", "[office]")
{
    SmallDesk small;
    auto& desk = small.open();
    const auto before = desk.snapshot();
    const auto steps = small.steps();
    auto card = office::organisationCard(desk);
    REQUIRE(card.staff.size() == 1);
    REQUIRE(office::saveOrganisation(desk, card));
    CHECK(small.steps() == steps);

    const auto curator = card.staff.front().person.id;
    card.organisation.inn = QStringLiteral("7707083893 ");
    card.organisation.director.name = language::personNameFromText(u"Ооржак Анна Ивановна");
    card.organisation.director.sex.reset();
    card.staff.clear();
    office::StaffCard psychologist;
    psychologist.person.name = language::personNameFromText(u"Сат Чодураа Олеговна");
    psychologist.function = StaffFunction::Psychologist;
    psychologist.position = QStringLiteral("педагог-психолог");
    card.staff.push_back(psychologist);
    REQUIRE(office::saveOrganisation(desk, card));
    CHECK(small.steps() == steps + 1);
    CHECK(small.lastStep() == QStringLiteral("step.organisation-changed"));

    const auto stored = office::organisationCard(desk);
    CHECK(stored.organisation.inn == QStringLiteral("7707083893"));
    CHECK(stored.organisation.director.sex == language::Sex::Female);
    REQUIRE(stored.staff.size() == 1);
    CHECK(stored.staff.front().function == StaffFunction::Psychologist);
    CHECK(stored.staff.front().person.sex == language::Sex::Female);
    CHECK(school::Lookup(desk.snapshot()).person(curator) != nullptr);
    REQUIRE(desk.undo());
    CHECK(desk.snapshot() == before);
}

TEST_CASE("Mistakes in the card of the school are told beside their fields", "[office]")
{
    SmallDesk small;
    auto& desk = small.open();
    auto card = office::organisationCard(desk);
    CHECK(office::organisationFaults(card).empty());
    card.organisation.fullName.clear();
    card.organisation.director.name.given.clear();
    card.organisation.inn = QStringLiteral("7707083894");
    card.organisation.ogrn = QStringLiteral("1027700132196");
    card.organisation.email = QStringLiteral("школа");
    card.staff.emplace_back();
    const auto faults = office::organisationFaults(card);
    CHECK(codesOf(faults) ==
          QStringList{QStringLiteral("school.no-name"), QStringLiteral("school.no-director-name"),
                      QStringLiteral("school.inn"), QStringLiteral("school.ogrn"),
                      QStringLiteral("people.email-unread"), QStringLiteral("people.no-staff-name")});
    CHECK(faults.back().staff == std::size_t(1));
    const auto refused = office::saveOrganisation(desk, card);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QStringLiteral("school.no-name"));
}

TEST_CASE("A new member of the staff who is in the base already is that person", "[office]")
{
    SmallDesk small;
    auto& desk = small.open();
    auto card = office::organisationCard(desk);
    const people::Person known = card.staff.front().person;
    office::StaffCard again;
    again.person.name = known.name;
    again.person.phone = QStringLiteral("+7 900 000-00-00");
    office::StaffCard stranger;
    stranger.person.name = language::personNameFromText(u"Сат Чодураа Олеговна");
    card.staff.push_back(stranger);
    card.staff.push_back(again);
    CHECK(office::takeKnownStaff(desk, card) == QStringList{language::fullName(known.name)});
    CHECK(card.staff[1] == stranger);
    CHECK(card.staff[2].person.id == known.id);
    CHECK(card.staff[2].person.email == known.email);
    CHECK(card.staff[2].person.phone == QStringLiteral("+7 900 000-00-00"));
}
