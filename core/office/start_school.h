#pragma once

#include "base/clock.h"
#include "base/id_source.h"
#include "exchange/organisation_json.h"
#include "programme/programme.h"
#include "school/store.h"

namespace kurator::office {

struct StartFacts
{
    exchange::OrganisationFacts organisation;
    QString profile;
    QDate orderDate;
    QString orderNumber;
    std::optional<programme::YearKind> yearKind; // guessed from the order's date when not chosen
};

// Fills a new base: the organisation, its curator and the first programme with its T0. Where the profile
// counts from the school's own order (D01) and a number is given, that order is registered as issued
// elsewhere. Refused with programme.unknown-profile {profile}.
[[nodiscard]] base::Result<void> startSchool(school::Store& store, base::IdSource& ids,
                                             const StartFacts& facts);

} // namespace kurator::office
