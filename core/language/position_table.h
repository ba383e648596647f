#pragma once

#include <QStringList>
#include <QStringView>

#include <optional>
#include <vector>

namespace kurator::language {

// Which words of a position decline, by their order in it. None for a position that is not in the table: the
// rule of position_declension.h holds for it. The table: номенклатура должностей педагогических работников
// (постановление Правительства РФ от 21.02.2022 № 225) and the staff lists of schools and colleges.
[[nodiscard]] std::optional<std::vector<bool>> declinedWordsOf(QStringView foldedPosition);

// The positions of the table in the nominative, in its order.
[[nodiscard]] QStringList knownPositions();

} // namespace kurator::language
