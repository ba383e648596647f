#include "language/given_name_rules.h"

#include "base/text.h"
#include "language/patronymic_endings.h"
#include "language/word_rules.h"

#include <QStringBuilder>
#include <array>

namespace kurator::language {

namespace {

using enum Paradigm;

struct FleetingVowel
{
    QStringView name;
    QStringView afterFirstLetter;
};

constexpr std::array fleetingVowels{
    FleetingVowel{u"лев", u"ьв"},
    FleetingVowel{u"павел", u"авл"},
    FleetingVowel{u"петр", u"етр"},
};

constexpr std::array givenNameWords{
    // Women's names of the third declension.
    WordGroup{u"любовь нинель эсфирь есфирь юдифь рахиль руфь агарь суламифь иезавель", NounSoft,
              ThirdFemale},
    // Stressed ends.
    WordGroup{u"айша аиша гайша", FirstVelar, FirstVelar},
    WordGroup{u"илья", FirstSoftStressed, FirstSoftStressed},
    // Stressed French -а.
    WordGroup{u"дега люка", Unchanged, Unchanged},
};

constexpr std::array givenNameEndings{
    EndingRule{u"аа", Unchanged, Unchanged}, // Чодураа
    EndingRule{u"иа", Unchanged, Unchanged},
    EndingRule{u"уа", Unchanged, Unchanged},
    EndingRule{u"еа", Unchanged, Unchanged},
    EndingRule{u"оа", Unchanged, Unchanged},
    EndingRule{u"эа", Unchanged, Unchanged},
    EndingRule{u"юа", Unchanged, Unchanged},
    EndingRule{u"яа", Unchanged, Unchanged},
    EndingRule{u"зода", Asked, Asked},
    EndingRule{u"ходжа", FirstVelar, FirstVelar},
    EndingRule{u"хужа", FirstVelar, FirstVelar},
    EndingRule{u"ий", NounIy, Unchanged},
    EndingRule{u"й", NounSoft, Unchanged},
    EndingRule{u"ь", NounSoft, Asked}, // Айгуль, Адель: usage varies
    EndingRule{u"ж", NounHissing, Unchanged},
    EndingRule{u"ш", NounHissing, Unchanged},
    EndingRule{u"ч", NounHissing, Unchanged},
    EndingRule{u"щ", NounHissing, Unchanged},
    EndingRule{u"ц", NounHissing, Unchanged},
};

// Stressed -ич: instrumental in -ом.
constexpr std::array patronymicWords{
    WordGroup{u"ильич лукич фомич кузьмич", NounHard, Asked},
};

constexpr std::array patronymicEndings{
    EndingRule{u"ич", NounHissing, Asked},       EndingRule{u"вна", Asked, FirstHard},
    EndingRule{u"чна", Asked, FirstHard},        EndingRule{u"шна", Asked, FirstHard},
    EndingRule{u"ов", PossessiveMale, Asked}, // Bulgarian
    EndingRule{u"ев", PossessiveMale, Asked},    EndingRule{u"ова", Asked, PossessiveFemale},
    EndingRule{u"ева", Asked, PossessiveFemale}, EndingRule{u"зода", Asked, Asked},
};

} // namespace

GivenNameRule givenNameRule(QStringView word, Sex sex)
{
    static const WordTable words(givenNameWords);
    static const EndingTable endings(givenNameEndings);
    const QString folded = base::foldedKey(word);
    for (const FleetingVowel& name : fleetingVowels) {
        if (sex == Sex::Male && name.name == folded) {
            return {NounHard, word.first(1) % name.afterFirstLetter};
        }
    }
    if (const auto paradigm = words.find(folded, sex)) {
        return {*paradigm, {}};
    }
    if (const auto paradigm = endings.find(folded, sex)) {
        return {*paradigm, {}};
    }
    if (const auto paradigm = firstDeclension(folded)) {
        return {*paradigm, {}};
    }
    return {isVowel(folded.back()) || sex == Sex::Female ? Unchanged : NounHard, {}};
}

Paradigm patronymicParadigm(QStringView patronymic, Sex sex)
{
    static const WordTable words(patronymicWords);
    const QString folded = base::foldedKey(patronymic);
    if (endsWithKinWord(folded)) {
        return Unchanged;
    }
    if (const auto paradigm = words.find(folded, sex)) {
        return *paradigm;
    }
    return paradigmByEnding(patronymicEndings, folded, sex).value_or(Asked);
}

bool isForeignThirdWord(QStringView patronymic)
{
    const QString folded = base::foldedKey(patronymic);
    return !folded.isEmpty() && folded.back().isLetter() && !endsWithKinWord(folded) &&
           !paradigmByEnding(patronymicEndings, folded, Sex::Male);
}

} // namespace kurator::language
