#pragma once

#include "base/result.h"
#include "exchange/table.h"

namespace kurator::exchange {

// Mentees at most: «3», «до 3 человек», «1–3» (the greater). From 1 to 50. Error: exchange.not-a-capacity
// (value), also for a range that the spreadsheet turned into a date.
[[nodiscard]] base::Result<int> readCapacity(const Cell& cell);

// Years of work: «18 лет», «2,5 года», «7 мес.». From 0 to 80. Error: exchange.not-an-experience (value).
[[nodiscard]] base::Result<double> readExperience(const Cell& cell);

} // namespace kurator::exchange
