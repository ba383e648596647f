#pragma once

#include "language/person_name.h"

#include <QString>

namespace kurator::language {

// What no norm decides, so that an organisation may: the words of ГОСТ Р 7.0.97 leave both open.
struct InitialsStyle
{
    bool spaced = true;    // «А. С. Иванова», otherwise «А.С. Иванова»
    bool kinWords = false; // «М. И. оглы Алиев», otherwise «М. И. Алиев»
};

// «А. С. Иванова»: for signatures and visas. «Иванова А. С.»: for addressees and lists. Pass a name that is
// already declined: initials never decline. Spaces are non-breaking. Without a patronymic there is one
// initial; «Бато-Мунко» gives «Б.-М.», «Кызыл-оол» gives «К.», «Ибрагим оглы» gives «И.». Signatures:
// ГОСТ Р 7.0.97.
[[nodiscard]] QString initialsBefore(const PersonName& name, const InitialsStyle& style = {});
[[nodiscard]] QString initialsAfter(const PersonName& name, const InitialsStyle& style = {});

} // namespace kurator::language
