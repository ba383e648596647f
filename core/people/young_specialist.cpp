#include "people/young_specialist.h"

namespace kurator::people {

YoungSpecialist youngSpecialist(const Entry& entry, const Person& person, const QDate& day)
{
    if (entry.youngSpecialist) {
        return {entry.youngSpecialist, YoungGround::Said};
    }
    const auto age = ageOn(person, day);
    const auto& years = entry.experienceYears;
    if (years && *years > youngSpecialistYears) {
        return {false, YoungGround::OverYears};
    }
    if (age && age->atLeast() > youngSpecialistAge) {
        return {false, YoungGround::OverAge};
    }
    if (!age || !years) {
        return {std::nullopt, age     ? YoungGround::NoYears
                              : years ? YoungGround::NoAge
                                      : YoungGround::NothingTold};
    }
    const bool young = age->years <= youngSpecialistAge;
    return {young, young ? YoungGround::AgeAndYears : YoungGround::OverAge};
}

} // namespace kurator::people
