#pragma once

#include "people/entry.h"
#include "people/person.h"

#include <QDate>

#include <optional>

namespace kurator::people {

// Up to this age and this many years of work somebody is a young specialist (S000, I3).
inline constexpr int youngSpecialistAge = 35;
inline constexpr int youngSpecialistYears = 3;

enum class YoungGround
{
    Said, // by the curator
    AgeAndYears,
    OverAge,
    OverYears,
    NoAge, // not told, so it cannot be said
    NoYears,
    NothingTold
};

struct YoungSpecialist
{
    std::optional<bool> young; // nothing when it cannot be told
    YoungGround ground = YoungGround::NothingTold;

    friend bool operator==(const YoungSpecialist&, const YoungSpecialist&) = default;
};

// What the curator said, else by age and years of work on a day.
[[nodiscard]] YoungSpecialist youngSpecialist(const Entry& entry, const Person& person, const QDate& day);

[[nodiscard]] inline std::optional<bool> isYoungSpecialist(const Entry& entry, const Person& person,
                                                           const QDate& day)
{
    return youngSpecialist(entry, person, day).young;
}

} // namespace kurator::people
