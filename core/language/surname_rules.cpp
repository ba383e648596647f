#include "language/surname_rules.h"

#include "base/text.h"
#include "language/surname_words.h"
#include "language/word_rules.h"

#include <algorithm>
#include <array>

namespace kurator::language {

namespace {

using enum Paradigm;

constexpr std::array surnameEndings{
    // Two vowels at the end do not decline; of -зода both uses are met.
    EndingRule{u"аа", Unchanged, Unchanged},
    EndingRule{u"иа", Unchanged, Unchanged},
    EndingRule{u"уа", Unchanged, Unchanged},
    EndingRule{u"еа", Unchanged, Unchanged},
    EndingRule{u"оа", Unchanged, Unchanged},
    EndingRule{u"эа", Unchanged, Unchanged},
    EndingRule{u"ыа", Unchanged, Unchanged},
    EndingRule{u"юа", Unchanged, Unchanged},
    EndingRule{u"яа", Unchanged, Unchanged},
    EndingRule{u"зода", Asked, Asked},
    EndingRule{u"ходжа", FirstVelar, FirstVelar}, // stressed: Ходжой
    // Women's adjectives and possessives; the same endings of men are nouns.
    EndingRule{u"жая", Asked, AdjectiveFemaleHiss},
    EndingRule{u"шая", Asked, AdjectiveFemaleHiss},
    EndingRule{u"чая", FirstSoft, FirstSoft, 2},
    EndingRule{u"чая", Asked, AdjectiveFemaleHiss},
    EndingRule{u"щая", Asked, AdjectiveFemaleHiss},
    EndingRule{u"ая", FirstSoft, FirstSoft, 2},
    EndingRule{u"ая", Asked, AdjectiveFemale},
    EndingRule{u"яя", Asked, AdjectiveFemaleSoft},
    EndingRule{u"ова", FirstHard, PossessiveFemale},
    EndingRule{u"ева", FirstHard, PossessiveFemale},
    EndingRule{u"ина", FirstHard, PossessiveFemale},
    EndingRule{u"ына", FirstHard, PossessiveFemale},
    // Plural adjectives never follow р, л, д, т and other hard consonants with -их: Рерих is a noun.
    EndingRule{u"ых", NounHard, Unchanged, 1},
    EndingRule{u"их", NounHard, Unchanged, 1},
    EndingRule{u"рих", NounHard, Unchanged},
    EndingRule{u"лих", NounHard, Unchanged},
    EndingRule{u"дих", NounHard, Unchanged},
    EndingRule{u"тих", NounHard, Unchanged},
    EndingRule{u"вих", NounHard, Unchanged},
    EndingRule{u"ых", Unchanged, Unchanged},
    EndingRule{u"их", Unchanged, Unchanged},
    // Men's adjectives. Monosyllables are nouns: Цой, Кий.
    EndingRule{u"ий", NounIy, Unchanged, 1},
    EndingRule{u"ый", NounSoft, Unchanged, 1},
    EndingRule{u"ой", NounSoft, Unchanged, 1},
    EndingRule{u"кий", AdjectiveVelar, Unchanged},
    EndingRule{u"гий", AdjectiveVelar, Unchanged},
    EndingRule{u"хий", AdjectiveVelar, Unchanged},
    EndingRule{u"ний", AdjectiveSoft, Unchanged},
    EndingRule{u"жий", AdjectiveSoft, Unchanged},
    EndingRule{u"ший", AdjectiveSoft, Unchanged},
    EndingRule{u"щий", AdjectiveSoft, Unchanged},
    EndingRule{u"ий", Asked, Unchanged},
    // Russian does not write these: Tyva Балчый is a noun.
    EndingRule{u"чый", NounSoft, Unchanged},
    EndingRule{u"шый", NounSoft, Unchanged},
    EndingRule{u"жый", NounSoft, Unchanged},
    EndingRule{u"кый", NounSoft, Unchanged},
    EndingRule{u"гый", NounSoft, Unchanged},
    EndingRule{u"хый", NounSoft, Unchanged},
    EndingRule{u"ый", AdjectiveHard, Unchanged},
    EndingRule{u"кой", AdjectiveVelar, Unchanged},
    EndingRule{u"гой", AdjectiveVelar, Unchanged},
    EndingRule{u"хой", AdjectiveVelar, Unchanged},
    EndingRule{u"жой", AdjectiveVelar, Unchanged},
    EndingRule{u"шой", AdjectiveVelar, Unchanged},
    EndingRule{u"чой", AdjectiveVelar, Unchanged},
    EndingRule{u"ой", AdjectiveHard, Unchanged},
    EndingRule{u"й", NounSoft, Unchanged},
    // Men's possessives; a monosyllable in -ин is foreign (Грин).
    EndingRule{u"ов", PossessiveMale, Unchanged},
    EndingRule{u"ев", PossessiveMale, Unchanged},
    EndingRule{u"ин", NounHard, Unchanged, 1},
    EndingRule{u"ын", NounHard, Unchanged, 1},
    EndingRule{u"ин", PossessiveMale, Unchanged},
    EndingRule{u"ын", PossessiveMale, Unchanged},
    // Fleeting vowels have no firm norm (gramota.ru). A monosyllable keeps its vowel (Швеца, Блока).
    EndingRule{u"ец", NounHard, Unchanged, 1},
    EndingRule{u"ец", Asked, Unchanged},
    EndingRule{u"ок", NounHard, Unchanged, 1},
    EndingRule{u"ок", Asked, Unchanged},
    EndingRule{u"чек", NounHard, Unchanged, 1},
    EndingRule{u"чек", Asked, Unchanged},
    EndingRule{u"шек", Asked, Unchanged},
    EndingRule{u"жек", Asked, Unchanged},
    EndingRule{u"ень", NounSoft, Unchanged, 1},
    EndingRule{u"ень", Asked, Unchanged},
    // Third declension by its look.
    EndingRule{u"жь", Asked, Unchanged},
    EndingRule{u"шь", Asked, Unchanged},
    EndingRule{u"чь", Asked, Unchanged},
    EndingRule{u"щь", Asked, Unchanged},
    EndingRule{u"ость", Asked, Unchanged},
    EndingRule{u"ь", NounSoft, Unchanged},
    // Ткачом, but Шварцем, Монгушем, Марцинкевичем.
    EndingRule{u"ач", NounHard, Unchanged},
    EndingRule{u"яч", NounHard, Unchanged},
    EndingRule{u"ж", NounHissing, Unchanged},
    EndingRule{u"ш", NounHissing, Unchanged},
    EndingRule{u"ч", NounHissing, Unchanged},
    EndingRule{u"щ", NounHissing, Unchanged},
    EndingRule{u"ц", NounHissing, Unchanged},
};

// First parts that are no surnames by themselves (gramota.ru, double surnames).
constexpr std::array<QStringView, 23> fixedLeadingParts{
    u"бонч",  u"шолом", u"тер",   u"кара",   u"грум", u"демут", u"мелик", u"аль",
    u"эль",   u"бен",   u"ибн",   u"мак",    u"сен",  u"санкт", u"дон",   u"даваа",
    u"кызыл", u"дамба", u"сайын", u"лопсан", u"де",   u"ла",    u"ле"};

// Surnames of one syllable that stay surnames before another: Ким-Иванов.
constexpr std::array<QStringView, 14> shortSurnames{u"ким", u"цой",   u"пак",   u"хан",   u"тен",
                                                    u"шин", u"шмидт", u"шварц", u"шульц", u"кац",
                                                    u"бах", u"вебер", u"гай",   u"кох"};

// Finnish -ла, -ля after a doubled letter (Куусела) and French Дю-: only the stress tells whether such a
// surname declines (gramota.ru).
bool hasForeignStress(QStringView folded)
{
    if (!folded.endsWith(u'а') && !folded.endsWith(u'я')) {
        return false;
    }
    static constexpr std::array<QStringView, 9> doubled{u"уу", u"оо", u"ии", u"ее", u"юю",
                                                        u"яя", u"кк", u"тт", u"пп"};
    const bool finnish = folded.endsWith(u"ла") || folded.endsWith(u"ля");
    return folded.startsWith(u"дю") ||
           (finnish &&
            std::ranges::any_of(doubled, [folded](QStringView letters) { return folded.contains(letters); }));
}

std::optional<Paradigm> exceptionByKey(QStringView folded, Sex sex)
{
    static const WordTable words(surnameWords());
    return words.find(folded, sex);
}

} // namespace

std::optional<Paradigm> exceptionalSurname(QStringView surname, Sex sex)
{
    return exceptionByKey(base::foldedKey(surname), sex);
}

Paradigm surnameParadigm(QStringView word, Sex sex)
{
    static const EndingTable endings(surnameEndings);
    const QString folded = base::foldedKey(word);
    if (const auto paradigm = exceptionByKey(folded, sex)) {
        return *paradigm;
    }
    if (const auto paradigm = endings.find(folded, sex)) {
        return *paradigm;
    }
    if (hasForeignStress(folded)) {
        return Asked;
    }
    if (const auto paradigm = firstDeclension(folded)) {
        return *paradigm;
    }
    return isVowel(folded.back()) || sex == Sex::Female ? Unchanged : NounHard;
}

bool leadingPartDeclines(QStringView part, QStringView next)
{
    const QString folded = base::foldedKey(part);
    if (next.front().isLower() || std::ranges::find(fixedLeadingParts, folded) != fixedLeadingParts.end()) {
        return false;
    }
    if (vowelCount(folded) > 1 || folded.endsWith(QStringView(u"ов")) ||
        folded.endsWith(QStringView(u"ев"))) {
        return true;
    }
    return std::ranges::find(shortSurnames, folded) != shortSurnames.end();
}

} // namespace kurator::language
