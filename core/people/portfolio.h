#pragma once

#include "base/id.h"
#include "people/person.h"

#include <QString>

namespace kurator::people {

// «Портфолио наставника»: what a mentor brings, kept with the person through the years. At most one a person.
struct Portfolio
{
    base::Id<Portfolio> id;
    base::Id<Person> person;
    QString education;
    QString qualification; // category, degree, title
    QString mentoringExperience;
    QString awards;
    QString courses;
    QString help; // what a mentee may turn to this mentor for
    QString feedback;
    QString link;

    friend bool operator==(const Portfolio&, const Portfolio&) = default;
};

} // namespace kurator::people
