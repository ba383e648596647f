#pragma once

#include "exchange/category_reading.h"
#include "exchange/contact_reading.h"
#include "exchange/row_reading.h"
#include "language/person_name.h"
#include "office/import_table.h"

#include <vector>

namespace kurator::office {

struct RepresentativeRow
{
    language::PersonName name;
    std::optional<people::Relation> relation;
    QString phone;
    QString email;
};

// What a row tells of one person. In `person` and `entry` a blank value means "not told".
struct PersonRow
{
    people::Person person;
    people::Entry entry;
    exchange::CategoryTold category;
    std::vector<RepresentativeRow> representatives;
};

// Reads all fields of a row of mentees or mentors. What cannot be right is a failure of the reading:
// exchange.no-name, exchange.birth-in-future, exchange.birth-age (age), exchange.birth-differs (date, year),
// exchange.dates-order (start, end) and the codes of the readers in exchange/. What was repaired or passed
// over is a note: exchange.name-repaired (value, now), exchange.phone-kept, exchange.experience-unread,
// exchange.representative-unread.
// `known` is the name of the person whom the curator named for the row.
[[nodiscard]] PersonRow readPersonRow(exchange::RowReading& reading, people::Side side,
                                      const ImportContext& context,
                                      const language::PersonName* known = nullptr);

// The name of the field, with a note where letters were repaired.
[[nodiscard]] std::optional<language::PersonName> readName(exchange::RowReading& reading,
                                                           exchange::Field field);

// The name of the row's own person: «ФИО», else «Фамилия», «Имя» and «Отчество»; an empty one is a failure.
[[nodiscard]] std::optional<language::PersonName> readOwnName(exchange::RowReading& reading);

} // namespace kurator::office
