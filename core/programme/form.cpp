#include "programme/form.h"

#include <algorithm>

namespace kurator::programme {

namespace {

bool onlyTeachers(const std::vector<people::Category>& sides)
{
    return !sides.empty() && std::ranges::all_of(sides, [](people::Category side) {
        return side == people::Category::Teacher;
    });
}

} // namespace

bool isBetweenEmployees(const Form& form)
{
    return onlyTeachers(form.mentorSides) && onlyTeachers(form.menteeSides);
}

} // namespace kurator::programme
