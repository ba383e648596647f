#pragma once

#include "storage/migrations/m0001_cycle.h"
#include "storage/migrations/m0001_house.h"
#include "storage/migrations/m0001_papers.h"
#include "storage/migrations/m0001_people.h"

#include <array>

namespace kurator::storage::m0001 {

inline constexpr std::array<const char*, 4> scripts{house, people, papers, cycle};

} // namespace kurator::storage::m0001
