#pragma once

#include "base/error.h"
#include "base/result.h"
#include "office/desk.h"
#include "people/organisation.h"

#include <vector>

namespace kurator::office {

// Why the card of a partner organisation cannot be stored, and beside which field to say so.
struct PartnerFault
{
    enum class Field
    {
        Name,
        AgreementDate,
        AgreementUntil,
        Phone,
        Email
    };

    Field field = Field::Name;
    base::Error error;

    friend bool operator==(const PartnerFault&, const PartnerFault&) = default;
};

// In the order of the fields. Codes: school.partner-no-name, school.partner-twice {name}: another one has the
// very same name; school.agreement-ahead {date}, school.agreement-order {date, until}, people.phone-unread
// {value}, people.email-unread {value}.
[[nodiscard]] std::vector<PartnerFault> partnerFaults(const Desk& desk, const people::Partner& partner);

// Other partners that may be the same organisation, in name order: the names agree without the legal form
// and quotes, or one begins the other.
[[nodiscard]] std::vector<people::Partner> likelyPartners(const Desk& desk, const people::Partner& partner);

// Stores a new one (a null id) or what differs, texts tidied, as one undoable step; none where nothing
// differs. Refused with the first of partnerFaults.
[[nodiscard]] base::Result<base::Id<people::Partner>> savePartner(Desk& desk, const people::Partner& partner);

// One undoable step. Refused with school.partner-unknown, and with school.partner-in-use {name, names} while
// participants of any year come from it.
[[nodiscard]] base::Result<void> removePartner(Desk& desk, base::Id<people::Partner> id);

} // namespace kurator::office
