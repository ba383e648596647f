#pragma once

#include "office/desk.h"

#include <QStringList>

namespace kurator::lists {

// Tags to offer while one is typed: those of all requests, competences and interests of all years, and short
// pieces of competences written as text («алгебра, физика»). Each once whatever its letters (Ё as Е), in the
// order of the alphabet.
[[nodiscard]] QStringList tagsInUse(const office::Desk& desk);

} // namespace kurator::lists
