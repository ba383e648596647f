#include "language/declension_table.h"

#include "language/name_declension.h"

namespace kurator::language {

std::array<QString, 6> allForms(const PersonName& name, Sex sex)
{
    std::array<QString, 6> forms;
    for (const Case grammaticalCase : allCases) {
        forms[static_cast<std::size_t>(grammaticalCase)] = fullName(declined(name, sex, grammaticalCase));
    }
    return forms;
}

} // namespace kurator::language
