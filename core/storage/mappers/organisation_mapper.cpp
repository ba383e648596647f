#include "storage/mappers/tables.h"

namespace kurator::storage {

using people::Branch;
using people::Organisation;
using people::Partner;

template <>
const Table<Organisation>& tableOf()
{
    using O = Organisation;
    static const Table<O> table{
        "organisation",
        {
            column<O>("id", &O::id),
            column<O>("type", &O::type),
            column<O>("full_name", &O::fullName),
            column<O>("short_name", &O::shortName),
            column<O>("founder", &O::founder),
            column<O>("municipality", &O::municipality),
            column<O>("region", &O::region),
            column<O>("place", &O::place),
            column<O>("legal_address", &O::legalAddress),
            column<O>("inn", &O::inn),
            column<O>("ogrn", &O::ogrn),
            column<O>("phone", &O::phone),
            column<O>("email", &O::email),
            column<O>("site", &O::site),
            column<O>(
                "director_surname", [](auto& o) -> auto& { return o.director.name.surname; }),
            column<O>(
                "director_given", [](auto& o) -> auto& { return o.director.name.given; }),
            column<O>(
                "director_patronymic", [](auto& o) -> auto& { return o.director.name.patronymic; }),
            column<O>(
                "director_sex", [](auto& o) -> auto& { return o.director.sex; }),
            column<O>(
                "director_position", [](auto& o) -> auto& { return o.director.position; }),
            column<O>(
                "director_acting", [](auto& o) -> auto& { return o.director.acting; }),
        }};
    return table;
}

template <>
const Table<Branch>& tableOf()
{
    static const Table<Branch> table{"branch",
                                     {
                                         column<Branch>("id", &Branch::id),
                                         column<Branch>("name", &Branch::name),
                                         column<Branch>("address", &Branch::address),
                                     }};
    return table;
}

template <>
const Table<Partner>& tableOf()
{
    static const Table<Partner> table{"partner",
                                      {
                                          column<Partner>("id", &Partner::id),
                                          column<Partner>("name", &Partner::name),
                                          column<Partner>("agreement_number", &Partner::agreementNumber),
                                          column<Partner>("agreement_date", &Partner::agreementDate),
                                          column<Partner>("agreement_until", &Partner::agreementUntil),
                                          column<Partner>("address", &Partner::address),
                                          column<Partner>("contact_person", &Partner::contactPerson),
                                          column<Partner>("phone", &Partner::phone),
                                          column<Partner>("email", &Partner::email),
                                      }};
    return table;
}

} // namespace kurator::storage
