#pragma once

#include <QStringList>

namespace kurator::people {

// The data about which a consent to distribution decides one by one (D16; 152-ФЗ ст. 10.1), as the form names
// them.
[[nodiscard]] QStringList distributionData();

} // namespace kurator::people
