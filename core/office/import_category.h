#pragma once

#include "people/entry.h"
#include "people/organisation.h"
#include "programme/form.h"

#include <optional>
#include <vector>

namespace kurator::office {

// The side of a form where «Категория» is empty (decision 3): a class means a pupil (a student in a
// college) unless the position is a teacher's, a position at our organisation a teacher, the forms that were
// named their only possible side, another workplace an employer. Class and position are also found inside
// «Место работы/учебы» («МБОУ СОШ № 5, 10 «А»»). None: ask.
[[nodiscard]] std::optional<people::Category> categoryByPlace(const people::Entry& entry,
                                                              const people::Organisation* organisation,
                                                              const std::vector<programme::Form>& forms);

} // namespace kurator::office
