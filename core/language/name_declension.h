#pragma once

#include "language/grammatical_case.h"
#include "language/person_name.h"
#include "language/sex.h"

#include <QHash>

#include <array>

namespace kurator::language {

// The name in a case. The nominative returns the name as it is. A part whose forms must be asked of its
// bearer (see isUncertain) is left unchanged; the other parts decline. Forms a person has confirmed take
// precedence, so ask for them before calling this. Source:
// Розенталь § 149 and gramota.ru.
[[nodiscard]] PersonName declined(const PersonName& name, Sex sex, Case grammaticalCase);

// The same in the six cases, in the order of Case: each word is weighed once.
[[nodiscard]] std::array<PersonName, 6> declinedThroughout(const PersonName& name, Sex sex);

// Whether usage varies for some part, so that its forms must be confirmed before printing: fleeting vowels
// (Кравец), men's surnames that look feminine (Мозоль), Айгуль, Нгуен Ван Хай.
[[nodiscard]] bool isUncertain(const PersonName& name, Sex sex);

// Says isUncertain of thousands of names: each surname, given name and patronymic is weighed once.
class UncertainNames
{
public:
    [[nodiscard]] bool contains(const PersonName& name, Sex sex);

private:
    using Answers = std::array<QHash<QString, bool>, 2>; // by sex

    Answers m_surnames;
    Answers m_given;
    Answers m_patronymics;
};

} // namespace kurator::language
