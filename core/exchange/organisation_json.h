#pragma once

#include "base/result.h"
#include "people/organisation.h"

#include <QJsonObject>
#include <QString>

namespace kurator::exchange {

// What a new school's file is made of, without ids. The curator's name may be empty.
struct OrganisationFacts
{
    people::Organisation organisation;
    language::PersonName curator;
    QString curatorPosition;
};

// Reads {"fullName","shortName","place","address","director":{"name","position","acting","sex"},
// "curator":{"name","position"},"type","founder","municipality","region","inn","ogrn","phone","email","site"};
// every key may be absent. Refused as readJsonFile, or with exchange.bad-json-value {file, key, value}.
[[nodiscard]] base::Result<OrganisationFacts> readOrganisation(const QString& path);

// The same from an object that is already read; an unknown type is taken for a school.
[[nodiscard]] OrganisationFacts organisationFrom(const QJsonObject& json);

} // namespace kurator::exchange
