#include "office/organisation_card.h"

#include "base/text.h"
#include "office/contact_checks.h"
#include "office/likely_duplicates.h"
#include "office/person_to_store.h"
#include "people/requisites.h"
#include "school/lookup.h"

#include <algorithm>
#include <array>

namespace kurator::office {

namespace {

using OrganisationField = OrganisationFault::Field;

people::Organisation organisationToStore(people::Organisation told)
{
    constexpr std::array texts{
        &people::Organisation::fullName,     &people::Organisation::shortName, &people::Organisation::founder,
        &people::Organisation::municipality, &people::Organisation::region,    &people::Organisation::place,
        &people::Organisation::legalAddress, &people::Organisation::inn,       &people::Organisation::ogrn,
        &people::Organisation::phone,        &people::Organisation::email,     &people::Organisation::site};
    for (const auto text : texts) {
        told.*text = base::tidied(told.*text);
    }
    auto& name = told.director.name;
    name = {base::tidied(name.surname), base::tidied(name.given), base::tidied(name.patronymic)};
    told.director.position = base::tidied(told.director.position);
    if (!told.director.sex) {
        told.director.sex = language::sexByPatronymic(name);
    }
    return told;
}

// Works out what a card that has no faults changes in the base.
class OrganisationSaving
{
public:
    explicit OrganisationSaving(Desk& desk) : m_desk(desk), m_lookup(desk.snapshot()) {}

    base::Result<void> save(const OrganisationCard& card)
    {
        if (!(card.organisation == m_desk.organisation())) {
            people::Organisation organisation = organisationToStore(card.organisation);
            organisation.id = m_desk.organisation().id;
            m_changes.saved.emplace_back(organisation);
        }
        for (const StaffCard& one : card.staff) {
            putMember(one);
        }
        removeMissing(card);
        return m_changes.isEmpty()
                   ? base::Result<void>()
                   : m_desk.commit({QStringLiteral("step.organisation-changed"), {}}, m_changes);
    }

private:
    base::Id<people::Person> putPerson(const people::Person& told)
    {
        const auto* stored = m_lookup.person(told.id);
        people::Person person = personToStore(told, stored);
        if (person.id.isNull()) {
            person.id = m_desk.ids().next<people::Person>();
        }
        if (!stored || !(*stored == person)) {
            m_changes.saved.emplace_back(person);
        }
        return person.id;
    }

    void putMember(const StaffCard& card)
    {
        people::StaffMember member;
        member.id = card.id.value_or(m_desk.ids().next<people::StaffMember>());
        member.person = putPerson(card.person);
        member.function = card.function;
        member.position = base::tidied(card.position);
        if (card.function == people::StaffFunction::ClassTeacher) {
            member.className = base::tidied(card.className);
        }
        const auto& staff = m_desk.snapshot().staff;
        if (std::ranges::find(staff, member) == staff.end()) {
            m_changes.saved.emplace_back(member);
        }
    }

    void removeMissing(const OrganisationCard& card)
    {
        for (const people::StaffMember& member : m_desk.snapshot().staff) {
            const bool kept = std::ranges::any_of(
                card.staff, [&member](const StaffCard& one) { return one.id == member.id; });
            if (!kept) {
                m_changes.removed.emplace_back(member);
            }
        }
    }

    Desk& m_desk;
    school::Lookup m_lookup;
    school::Changes m_changes;
};

bool isHalfNamed(const language::PersonName& name)
{
    return base::tidied(name.surname).isEmpty() != base::tidied(name.given).isEmpty();
}

bool isUnnamed(const language::PersonName& name)
{
    return base::tidied(name.surname).isEmpty() || base::tidied(name.given).isEmpty();
}

base::Error inputError(const char* code, const base::Arguments& arguments = {})
{
    return {base::Error::Kind::Input, QString::fromLatin1(code), arguments};
}

void checkRequisites(const people::Organisation& told, std::vector<OrganisationFault>& faults)
{
    if (!told.inn.isEmpty() && !people::isInn(told.inn)) {
        faults.push_back({OrganisationField::Inn,
                          inputError("school.inn", {{QStringLiteral("value"), told.inn}}), std::nullopt});
    }
    if (!told.ogrn.isEmpty() && !people::isOgrn(told.ogrn)) {
        faults.push_back({OrganisationField::Ogrn,
                          inputError("school.ogrn", {{QStringLiteral("value"), told.ogrn}}), std::nullopt});
    }
    if (const auto email = emailToStore(told.email); !email) {
        faults.push_back({OrganisationField::Email, email.error(), std::nullopt});
    }
}

} // namespace

QStringList takeKnownStaff(const Desk& desk, OrganisationCard& card)
{
    const school::Lookup& lookup = desk.lookup();
    QStringList names;
    for (StaffCard& one : card.staff) {
        if (!one.person.id.isNull()) {
            continue;
        }
        ParticipantCard typed;
        typed.person = one.person;
        const auto likely = likelyDuplicates(desk, typed);
        const auto* known = likely.size() == 1 ? lookup.person(likely.front().person) : nullptr;
        if (!known) {
            continue;
        }
        people::Person person = *known;
        person.phone = base::tidied(one.person.phone).isEmpty() ? person.phone : one.person.phone;
        person.email = base::tidied(one.person.email).isEmpty() ? person.email : one.person.email;
        one.person = person;
        names << likely.front().name;
    }
    return names;
}

OrganisationCard organisationCard(const Desk& desk)
{
    const school::Lookup& lookup = desk.lookup();
    OrganisationCard card{desk.organisation(), {}};
    for (const people::StaffMember& member : desk.snapshot().staff) {
        if (const auto* person = lookup.person(member.person)) {
            card.staff.push_back({member.id, *person, member.function, member.position, member.className});
        }
    }
    std::ranges::stable_sort(card.staff, {}, [](const StaffCard& one) {
        return std::pair(one.function, base::foldedKey(language::fullName(one.person.name)));
    });
    return card;
}

std::vector<OrganisationFault> organisationFaults(const OrganisationCard& card)
{
    const auto told = organisationToStore(card.organisation);
    std::vector<OrganisationFault> faults;
    if (told.fullName.isEmpty()) {
        faults.push_back({OrganisationField::FullName, inputError("school.no-name"), std::nullopt});
    }
    if (isHalfNamed(told.director.name)) {
        faults.push_back({OrganisationField::Director, inputError("school.no-director-name"), std::nullopt});
    }
    checkRequisites(told, faults);
    for (std::size_t i = 0; i < card.staff.size(); ++i) {
        if (isUnnamed(card.staff[i].person.name)) {
            faults.push_back({OrganisationField::StaffName, inputError("people.no-staff-name"), i});
        }
    }
    return faults;
}

base::Result<void> saveOrganisation(Desk& desk, const OrganisationCard& card)
{
    if (const auto faults = organisationFaults(card); !faults.empty()) {
        return tl::unexpected<base::Error>(faults.front().error);
    }
    return OrganisationSaving(desk).save(card);
}

} // namespace kurator::office
