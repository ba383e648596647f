#include "people/coming_of_age.h"

#include <array>

namespace kurator::people {

namespace {

constexpr std::array agesThatChangeSigners{signsBesideRepresentativeFrom, adultFrom};

// Agrees with base::fullYears: 29 February falls on 1 March of a common year.
QDate birthdayOf(const QDate& birth, int years)
{
    const int year = birth.year() + years;
    return QDate::isValid(year, birth.month(), birth.day()) ? QDate(year, birth.month(), birth.day())
                                                            : QDate(year, 3, 1);
}

} // namespace

std::vector<ComingOfAge> birthdayNotices(const Person& person, const base::Period& period)
{
    std::vector<ComingOfAge> notices;
    if (!person.birthDate) {
        return notices;
    }
    for (const int years : agesThatChangeSigners) {
        const QDate day = birthdayOf(*person.birthDate, years);
        if (period.contains(day)) {
            notices.push_back({years, day});
        }
    }
    return notices;
}

} // namespace kurator::people
