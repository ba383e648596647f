#include "language/patronymic_endings.h"

#include <algorithm>
#include <array>

namespace kurator::language {

namespace {

struct PatronymicEnding
{
    QStringView ending;
    Sex sex;
    bool kinWord;
};

constexpr std::array patronymicSexes{
    PatronymicEnding{u"ич", Sex::Male, false},    PatronymicEnding{u"вна", Sex::Female, false},
    PatronymicEnding{u"чна", Sex::Female, false}, PatronymicEnding{u"шна", Sex::Female, false},
    PatronymicEnding{u"оглы", Sex::Male, true},   PatronymicEnding{u"оглу", Sex::Male, true},
    PatronymicEnding{u"улы", Sex::Male, true},    PatronymicEnding{u"ұлы", Sex::Male, true},
    PatronymicEnding{u"уулу", Sex::Male, true},   PatronymicEnding{u"угли", Sex::Male, true},
    PatronymicEnding{u"углы", Sex::Male, true},   PatronymicEnding{u"огли", Sex::Male, true},
    PatronymicEnding{u"ұғли", Sex::Male, true},   PatronymicEnding{u"кызи", Sex::Female, true},
    PatronymicEnding{u"ўғли", Sex::Male, true},   PatronymicEnding{u"кызы", Sex::Female, true},
    PatronymicEnding{u"қызы", Sex::Female, true}, PatronymicEnding{u"гызы", Sex::Female, true},
    PatronymicEnding{u"кизи", Sex::Female, true}, PatronymicEnding{u"қизи", Sex::Female, true},
    PatronymicEnding{u"гизи", Sex::Female, true},
};

} // namespace

bool endsWithKinWord(QStringView folded)
{
    constexpr QStringView lastLetters = u"ыуи";
    return !folded.isEmpty() && lastLetters.contains(folded.back()) &&
           std::ranges::any_of(patronymicSexes, [folded](const PatronymicEnding& candidate) {
               return candidate.kinWord && folded.endsWith(candidate.ending);
           });
}

bool isKinWord(QStringView folded)
{
    return std::ranges::any_of(patronymicSexes, [folded](const PatronymicEnding& candidate) {
        return candidate.kinWord && folded == candidate.ending;
    });
}

std::optional<Sex> sexByPatronymicEnding(QStringView folded)
{
    for (const PatronymicEnding& candidate : patronymicSexes) {
        if (folded.endsWith(candidate.ending)) {
            return candidate.sex;
        }
    }
    return std::nullopt;
}

} // namespace kurator::language
