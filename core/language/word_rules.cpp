#include "language/word_rules.h"

#include <algorithm>
#include <array>

namespace kurator::language {

WordTable::WordTable(std::span<const WordGroup> groups)
{
    for (const WordGroup& group : groups) {
        for (const QStringView word : group.words.split(u' ', Qt::SkipEmptyParts)) {
            m_groupOfWord.insert(word, &group);
        }
    }
}

std::optional<Paradigm> WordTable::find(QStringView foldedWord, Sex sex) const
{
    const auto found = m_groupOfWord.constFind(foldedWord);
    if (found == m_groupOfWord.cend()) {
        return std::nullopt;
    }
    return sex == Sex::Male ? (*found)->male : (*found)->female;
}

std::optional<Paradigm> paradigmByEnding(std::span<const EndingRule> rules, QStringView foldedWord, Sex sex)
{
    for (const EndingRule& rule : rules) {
        if (foldedWord.endsWith(rule.ending) &&
            (rule.mostVowels >= foldedWord.size() || vowelCount(foldedWord) <= rule.mostVowels)) {
            return sex == Sex::Male ? rule.male : rule.female;
        }
    }
    return std::nullopt;
}

EndingTable::EndingTable(std::span<const EndingRule> rules)
{
    for (const EndingRule& rule : rules) {
        m_rulesOfLetter[rule.ending.back()].push_back(rule);
    }
}

std::optional<Paradigm> EndingTable::find(QStringView foldedWord, Sex sex) const
{
    const auto found = m_rulesOfLetter.constFind(foldedWord.back());
    return found == m_rulesOfLetter.cend() ? std::nullopt : paradigmByEnding(*found, foldedWord, sex);
}

std::optional<Paradigm> firstDeclension(QStringView foldedWord)
{
    using enum Paradigm;
    static constexpr std::array rules{
        EndingRule{u"ия", FirstIya, FirstIya},         EndingRule{u"я", FirstSoft, FirstSoft},
        EndingRule{u"га", FirstVelar, FirstVelar},     EndingRule{u"ка", FirstVelar, FirstVelar},
        EndingRule{u"ха", FirstVelar, FirstVelar},     EndingRule{u"жа", FirstHissing, FirstHissing},
        EndingRule{u"ша", FirstHissing, FirstHissing}, EndingRule{u"ча", FirstHissing, FirstHissing},
        EndingRule{u"ща", FirstHissing, FirstHissing}, EndingRule{u"ца", FirstTs, FirstTs},
        EndingRule{u"а", FirstHard, FirstHard},
    };
    return paradigmByEnding(rules, foldedWord, Sex::Female);
}

bool isVowel(QChar folded)
{
    static constexpr QStringView vowels = u"аеиоуыэюяёәөүұіїє";
    return vowels.contains(folded);
}

int vowelCount(QStringView foldedWord)
{
    return static_cast<int>(std::ranges::count_if(foldedWord, isVowel));
}

} // namespace kurator::language
