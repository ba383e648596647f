#include "people/entry.h"

namespace kurator::people {

namespace {
constexpr int youngAgeAtMost = 35;
constexpr double youngExperienceAtMost = 3;
} // namespace

std::optional<bool> isYoungSpecialist(const Entry& entry, const Person& person, const QDate& day)
{
    if (entry.youngSpecialist) {
        return entry.youngSpecialist;
    }
    const auto age = ageOn(person, day);
    if (entry.experienceYears && *entry.experienceYears > youngExperienceAtMost) {
        return false;
    }
    if (age && age->exact && age->years > youngAgeAtMost) {
        return false;
    }
    if (!entry.experienceYears || !age) {
        return std::nullopt;
    }
    return age->years <= youngAgeAtMost;
}

bool isAdult(Category category)
{
    switch (category) {
    case Category::Teacher:
    case Category::Parent:
    case Category::Graduate:
    case Category::Employer:
    case Category::Partner:
        return true;
    case Category::Pupil:
    case Category::Student:
    case Category::Other:
        return false;
    }
    return false;
}

} // namespace kurator::people
