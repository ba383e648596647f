#pragma once

#include "base/error.h"
#include "base/id.h"
#include "base/result.h"
#include "office/desk.h"
#include "people/organisation.h"
#include "people/person.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace kurator::office {

// A function in the programme and who has it. A null `person.id` is somebody new.
struct StaffCard
{
    std::optional<base::Id<people::StaffMember>> id; // none: not stored yet
    people::Person person;
    people::StaffFunction function = people::StaffFunction::Curator;
    QString position;
    QString className; // of a class teacher; of others it is not stored

    friend bool operator==(const StaffCard&, const StaffCard&) = default;
};

struct OrganisationCard
{
    people::Organisation organisation;
    std::vector<StaffCard> staff;

    friend bool operator==(const OrganisationCard&, const OrganisationCard&) = default;
};

// Why the card cannot be stored, and beside which field to say so.
struct OrganisationFault
{
    enum class Field
    {
        FullName,
        Director,
        Inn,
        Ogrn,
        Email,
        StaffName,
    };

    Field field = Field::FullName;
    base::Error error;
    std::optional<std::size_t> staff; // which one of the card

    friend bool operator==(const OrganisationFault&, const OrganisationFault&) = default;
};

// The school of this file; staff by function, then in name order.
[[nodiscard]] OrganisationCard organisationCard(const Desk& desk);

// In the order of the fields; blank numbers and e-mail are no fault. Codes: school.no-name,
// school.no-director-name (one of surname and given name is blank), school.inn and school.ogrn {value} (10
// and 13 digits, the last of which checks the others), people.email-unread {value}, people.no-staff-name.
[[nodiscard]] std::vector<OrganisationFault> organisationFaults(const OrganisationCard& card);

// Somebody new in the card whose full name exactly one person of the base bears is that person, who keeps
// what the card leaves blank. Full names of those, in the order of the card.
[[nodiscard]] QStringList takeKnownStaff(const Desk& desk, OrganisationCard& card);

// Stores what differs, as one undoable step, or nothing and no step where nothing differs. Who is no longer
// in the card loses the function, the person stays. Refused with the first of organisationFaults.
[[nodiscard]] base::Result<void> saveOrganisation(Desk& desk, const OrganisationCard& card);

} // namespace kurator::office
