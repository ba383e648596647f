#pragma once

#include <QString>
#include <QStringView>

namespace kurator::exchange {

// The word of a cell in one spelling, for comparing: base::foldedKey without marks and spaces at the ends.
[[nodiscard]] QString wordKey(QStringView text);

} // namespace kurator::exchange
