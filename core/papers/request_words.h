#pragma once

#include "people/data_request.h"

#include <QString>

namespace kurator::papers {

// How registers of requests about personal data (D57) name what was asked: «отзыв согласия».
[[nodiscard]] QString requestWord(people::DataRequestKind kind);

// What was done, in one cell: steps with their days, why the term was made longer, the answer.
[[nodiscard]] QString requestDeeds(const people::DataRequest& request);

} // namespace kurator::papers
