#include "people/coming_of_age.h"

#include <catch2/catch.hpp>

using namespace kurator;

namespace {

people::Person bornOnDay(const QDate& day)
{
    people::Person person;
    person.birthDate = day;
    return person;
}

const base::Period birthdayYear{QDate(2026, 9, 1), QDate(2027, 5, 31)};

} // namespace

TEST_CASE("The 14th and the 18th birthday within the programme are told beforehand", "[people]")
{
    using people::ComingOfAge;
    CHECK(people::birthdayNotices(bornOnDay(QDate(2013, 3, 8)), birthdayYear) ==
          std::vector{ComingOfAge{14, QDate(2027, 3, 8)}});
    CHECK(people::birthdayNotices(bornOnDay(QDate(2008, 9, 1)), birthdayYear) ==
          std::vector{ComingOfAge{18, QDate(2026, 9, 1)}});
    CHECK(people::birthdayNotices(bornOnDay(QDate(2013, 5, 31)), birthdayYear).size() == 1);
    CHECK(people::birthdayNotices(bornOnDay(QDate(2013, 6, 1)), birthdayYear).empty());
    CHECK(people::birthdayNotices(bornOnDay(QDate(2011, 3, 8)), birthdayYear).empty());
}

TEST_CASE("Someone born on 29 February comes of age on 1 March of a common year", "[people]")
{
    const base::Period spring{QDate(2026, 1, 12), QDate(2026, 12, 31)};
    const auto notices = people::birthdayNotices(bornOnDay(QDate(2012, 2, 29)), spring);
    REQUIRE(notices.size() == 1);
    CHECK(notices.front().on == QDate(2026, 3, 1));
}

TEST_CASE("A year of birth alone names no birthday", "[people]")
{
    people::Person person;
    person.birthYear = 2013;
    CHECK(people::birthdayNotices(person, birthdayYear).empty());
}
