#include "language/declension_table.h"

#include "language/name_declension.h"

#include <algorithm>

namespace kurator::language {

std::array<QString, 6> allForms(const PersonName& name, Sex sex)
{
    std::array<QString, 6> forms;
    std::ranges::transform(declinedThroughout(name, sex), forms.begin(), fullName);
    return forms;
}

} // namespace kurator::language
