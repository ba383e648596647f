#pragma once

#include "base/clock.h"
#include "base/id_source.h"
#include "exchange/organisation_json.h"
#include "programme/profile.h"
#include "programme/programme.h"
#include "school/store.h"

namespace kurator::office {

struct StartFacts
{
    exchange::OrganisationFacts organisation;
    QString profile;        // code; told by the file where there is one
    QByteArray ownProfile;  // file of a profile of the school's own; empty: a built-in one
    QString ownProfileFile; // its name, for what is said of its faults
    QDate orderDate;
    QString orderNumber;
    std::optional<programme::YearKind> yearKind; // guessed from the order's date when not chosen
};

// The profile that the facts choose. Refused with programme.no-profile {profile}, or as
// programme::readProfile().
[[nodiscard]] base::Result<programme::Profile> chosenProfile(const StartFacts& facts);

// Fills a new base: the organisation, its curator and the first programme with its T0. Where the profile
// counts from the school's own order (D01) and a number is given, that order is registered as issued
// elsewhere. An own profile is kept in the base. Refused as chosenProfile().
[[nodiscard]] base::Result<void> startSchool(school::Store& store, base::IdSource& ids,
                                             const StartFacts& facts);

} // namespace kurator::office
