#pragma once

#include "people/entry.h"

#include <QStringList>
#include <QStringView>

#include <optional>
#include <vector>

namespace kurator::exchange {

// What «Категория» says: the side of a form (decision 3), a young specialist, restricted categories,
// and the words that mean nothing here. A teacher's qualification («высшая») is passed over.
struct CategoryTold
{
    std::optional<people::Category> category;
    bool youngSpecialist = false;
    std::vector<people::RestrictedKind> restricted;
    QStringList unknown;

    friend bool operator==(const CategoryTold&, const CategoryTold&) = default;
};

[[nodiscard]] CategoryTold readCategory(QStringView text);

} // namespace kurator::exchange
