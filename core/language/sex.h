#pragma once

namespace kurator::language {

enum class Sex
{
    Male,
    Female
};

} // namespace kurator::language
