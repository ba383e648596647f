#include "language/paradigm.h"

#include <QStringBuilder>
#include <array>

namespace kurator::language {

namespace {

// What is cut from the end of the nominative, then the ends of the other five cases in the order of Case.
struct CaseEndings
{
    int cut;
    std::array<QStringView, 5> ends;
};

constexpr std::array caseEndings{
    CaseEndings{0, {u"", u"", u"", u"", u""}},              // Unchanged
    CaseEndings{0, {u"", u"", u"", u"", u""}},              // Asked
    CaseEndings{0, {u"а", u"у", u"а", u"ом", u"е"}},        // NounHard
    CaseEndings{0, {u"а", u"у", u"а", u"ем", u"е"}},        // NounHissing
    CaseEndings{1, {u"я", u"ю", u"я", u"ем", u"е"}},        // NounSoft
    CaseEndings{1, {u"я", u"ю", u"я", u"ем", u"и"}},        // NounIy
    CaseEndings{0, {u"а", u"у", u"а", u"ым", u"е"}},        // PossessiveMale
    CaseEndings{1, {u"ой", u"ой", u"у", u"ой", u"ой"}},     // PossessiveFemale
    CaseEndings{2, {u"ого", u"ому", u"ого", u"ым", u"ом"}}, // AdjectiveHard
    CaseEndings{2, {u"ого", u"ому", u"ого", u"им", u"ом"}}, // AdjectiveVelar
    CaseEndings{2, {u"его", u"ему", u"его", u"им", u"ем"}}, // AdjectiveSoft
    CaseEndings{2, {u"ой", u"ой", u"ую", u"ой", u"ой"}},    // AdjectiveFemale
    CaseEndings{2, {u"ей", u"ей", u"юю", u"ей", u"ей"}},    // AdjectiveFemaleSoft
    CaseEndings{2, {u"ей", u"ей", u"ую", u"ей", u"ей"}},    // AdjectiveFemaleHiss
    CaseEndings{2, {u"ого", u"ому", u"ое", u"ым", u"ом"}},  // AdjectiveNeuter
    CaseEndings{1, {u"ы", u"е", u"у", u"ой", u"е"}},        // FirstHard
    CaseEndings{1, {u"и", u"е", u"у", u"ой", u"е"}},        // FirstVelar
    CaseEndings{1, {u"и", u"е", u"у", u"ей", u"е"}},        // FirstHissing
    CaseEndings{1, {u"ы", u"е", u"у", u"ей", u"е"}},        // FirstTs
    CaseEndings{1, {u"и", u"е", u"ю", u"ей", u"е"}},        // FirstSoft
    CaseEndings{1, {u"и", u"е", u"ю", u"ёй", u"е"}},        // FirstSoftStressed
    CaseEndings{1, {u"и", u"и", u"ю", u"ей", u"и"}},        // FirstIya
    CaseEndings{1, {u"и", u"и", u"ь", u"ью", u"и"}},        // ThirdFemale
    CaseEndings{1, {u"а", u"у", u"о", u"ом", u"е"}},        // Neuter
};
static_assert(caseEndings.size() == static_cast<std::size_t>(Paradigm::Neuter) + 1);

bool isWrittenInCapitals(QStringView word)
{
    int letters = 0;
    for (const QChar c : word) {
        if (c.isLower()) {
            return false;
        }
        letters += c.isLetter() ? 1 : 0;
    }
    return letters > 1;
}

} // namespace

QString inflected(QStringView word, Paradigm paradigm, Case grammaticalCase)
{
    const auto& endings = caseEndings[static_cast<std::size_t>(paradigm)];
    return inflectedFromStem(word, word.chopped(qMin<qsizetype>(endings.cut, word.size())), paradigm,
                             grammaticalCase);
}

QString inflectedFromStem(QStringView word, QStringView obliqueStem, Paradigm paradigm, Case grammaticalCase)
{
    if (grammaticalCase == Case::Nominative || paradigm == Paradigm::Unchanged ||
        paradigm == Paradigm::Asked) {
        return word.toString();
    }
    const auto& endings = caseEndings[static_cast<std::size_t>(paradigm)];
    const QString form = obliqueStem % endings.ends[static_cast<std::size_t>(grammaticalCase) - 1];
    return isWrittenInCapitals(word) ? form.toUpper() : form;
}

} // namespace kurator::language
