#pragma once

#include "office/import_base.h"

#include <optional>

namespace kurator::office {

// Where a row names somebody who has to be in the base already.
struct WantedPerson
{
    exchange::Field name = exchange::Field::Name;
    exchange::Field birthDate = exchange::Field::BirthDate;
    std::optional<people::Side>
        side; // only those with an entry of this side; none: whoever has an entry first
};

// The one whom the curator named, else the one who is meant, or a failure of the reading:
// exchange.unknown-person (name), exchange.ambiguous (name), which ask whom of the base the row means; and
// those of reading a name and a date. Stays valid while the base does.
[[nodiscard]] const people::Person* findPerson(exchange::RowReading& reading, const WantedPerson& wanted,
                                               const ImportBase& base);

} // namespace kurator::office
