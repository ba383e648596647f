#pragma once

#include <QStringView>

namespace kurator::people {

// Whether the text is the ИНН of an organisation: 10 digits, the last of which checks the others.
[[nodiscard]] bool isInn(QStringView text);

// Whether the text is the ОГРН of an organisation: 13 digits, the last of which checks the others.
[[nodiscard]] bool isOgrn(QStringView text);

} // namespace kurator::people
