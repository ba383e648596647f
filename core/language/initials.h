#pragma once

#include "language/person_name.h"

#include <QString>

namespace kurator::language {

// «А. С. Иванова»: for signatures and visas. «Иванова А. С.»: for addressees and lists. Pass a name that is
// already declined: initials never decline. Spaces are non-breaking. Without a patronymic there is one
// initial; «Бато-Мунко» gives «Б.-М.», «Кызыл-оол» gives «К.», «Ибрагим оглы» gives «И.». Signatures:
// ГОСТ Р 7.0.97.
[[nodiscard]] QString initialsBefore(const PersonName& name);
[[nodiscard]] QString initialsAfter(const PersonName& name);

} // namespace kurator::language
