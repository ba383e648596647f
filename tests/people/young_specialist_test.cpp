#include "people/young_specialist.h"

#include <catch2/catch.hpp>

using namespace kurator::people;

namespace {

YoungSpecialist onToday(const std::optional<QDate>& birth, const std::optional<double>& years,
                        const std::optional<int>& birthYear = {}, const std::optional<bool>& said = {})
{
    Person person;
    person.birthDate = birth;
    person.birthYear = birthYear;
    Entry entry;
    entry.experienceYears = years;
    entry.youngSpecialist = said;
    return youngSpecialist(entry, person, QDate(2026, 11, 21));
}

} // namespace

TEST_CASE("A young specialist is up to 35 years old and has worked three years at most (S000, I3)",
          "[people]")
{
    CHECK(onToday(QDate(1991, 11, 21), 3) == YoungSpecialist{true, YoungGround::AgeAndYears});
    CHECK(onToday(QDate(1990, 11, 21), 3) == YoungSpecialist{false, YoungGround::OverAge});
    CHECK(onToday(QDate(1999, 1, 1), 3.5) == YoungSpecialist{false, YoungGround::OverYears});
}

TEST_CASE("What is not known about a young specialist is said and not guessed", "[people]")
{
    CHECK(onToday({}, 2) == YoungSpecialist{std::nullopt, YoungGround::NoAge});
    CHECK(onToday(QDate(1999, 1, 1), {}) == YoungSpecialist{std::nullopt, YoungGround::NoYears});
    CHECK(onToday({}, {}) == YoungSpecialist{std::nullopt, YoungGround::NothingTold});
    CHECK(onToday({}, 5) == YoungSpecialist{false, YoungGround::OverYears});
    CHECK(onToday({}, {}, 1970) == YoungSpecialist{false, YoungGround::OverAge});
}

TEST_CASE("The curator's word about a young specialist stands above the reckoning", "[people]")
{
    CHECK(onToday(QDate(1970, 1, 1), 30, {}, true) == YoungSpecialist{true, YoungGround::Said});
    CHECK(onToday(QDate(2000, 1, 1), 1, {}, false) == YoungSpecialist{false, YoungGround::Said});
    CHECK(isYoungSpecialist(Entry(), Person(), QDate(2026, 11, 21)) == std::nullopt);
}
