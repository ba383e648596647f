#include "people/person.h"

#include "base/age.h"

namespace kurator::people {

std::optional<Age> ageOn(const Person& person, const QDate& day)
{
    if (person.birthDate) {
        return Age{base::fullYears(*person.birthDate, day), true};
    }
    if (person.birthYear) {
        return Age{day.year() - *person.birthYear, false};
    }
    return std::nullopt;
}

} // namespace kurator::people
