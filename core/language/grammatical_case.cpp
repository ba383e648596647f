#include "language/grammatical_case.h"

namespace kurator::language {

std::optional<Case> caseFromCode(QStringView code)
{
    static constexpr std::array<QStringView, allCases.size()> codes{u"nom", u"gen", u"dat",
                                                                    u"acc", u"ins", u"pre"};
    for (std::size_t i = 0; i < codes.size(); ++i) {
        if (code == codes[i]) {
            return allCases[i];
        }
    }
    return std::nullopt;
}

} // namespace kurator::language
