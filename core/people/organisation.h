#pragma once

#include "base/id.h"
#include "language/person_name.h"
#include "language/sex.h"

#include <QDate>
#include <QString>

#include <optional>

namespace kurator::people {

struct Person;

enum class OrganisationType
{
    School,              // ОО
    College,             // СПО
    AdditionalEducation, // ДО
    Kindergarten,        // ДОУ
};

// The one who signs. `acting` prints «И. о.» before the position (ГОСТ Р 7.0.97, requisite 22).
struct Director
{
    language::PersonName name;
    std::optional<language::Sex> sex;
    QString position;
    bool acting = false;

    friend bool operator==(const Director&, const Director&) = default;
};

// The school whose file this is (decision 6). Empty text means "not told".
struct Organisation
{
    base::Id<Organisation> id;
    OrganisationType type = OrganisationType::School;
    QString fullName;
    QString shortName;
    QString founder;
    QString municipality;
    QString region;
    QString place; // as on a blank: «г. Абакан»
    QString legalAddress;
    QString inn;
    QString ogrn;
    QString phone;
    QString email;
    QString site;
    Director director;

    friend bool operator==(const Organisation&, const Organisation&) = default;
};

struct Branch
{
    base::Id<Branch> id;
    QString name;
    QString address;

    friend bool operator==(const Branch&, const Branch&) = default;
};

enum class StaffFunction
{
    Curator,
    DeputyDirector,
    Psychologist,
    Secretary,
    ClassTeacher,
    WorkingGroup
};

// An employee with a function in the programme; one person may hold several, several may be curators.
struct StaffMember
{
    base::Id<StaffMember> id;
    base::Id<Person> person;
    StaffFunction function = StaffFunction::Curator;
    QString position;
    QString className; // of a class teacher

    friend bool operator==(const StaffMember&, const StaffMember&) = default;
};

// An organisation that gives mentors: an enterprise, a college, a society.
struct Partner
{
    base::Id<Partner> id;
    QString name;
    QString agreementNumber;
    std::optional<QDate> agreementDate;
    std::optional<QDate> agreementUntil; // empty: until it is ended
    QString address;
    QString contactPerson;
    QString phone;
    QString email;

    friend bool operator==(const Partner&, const Partner&) = default;
};

} // namespace kurator::people
