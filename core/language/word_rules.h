#pragma once

#include "language/paradigm.h"
#include "language/sex.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <optional>
#include <span>
#include <vector>

namespace kurator::language {

// Words that decline against the rule of their ending. The words are folded (base/text.h) and parted by
// spaces.
struct WordGroup
{
    QStringView words;
    Paradigm male;
    Paradigm female;
};

// How words with an ending decline; holds for words of at most `mostVowels` vowels. The first rule that fits
// wins.
struct EndingRule
{
    QStringView ending;
    Paradigm male;
    Paradigm female;
    int mostVowels = 99;
};

// Groups of words, ready to be looked up. The groups must outlive the table.
class WordTable
{
public:
    explicit WordTable(std::span<const WordGroup> groups);

    [[nodiscard]] std::optional<Paradigm> find(QStringView foldedWord, Sex sex) const;

private:
    QHash<QStringView, const WordGroup*> m_groupOfWord; // views of the groups' words
};

[[nodiscard]] std::optional<Paradigm> paradigmByEnding(std::span<const EndingRule> rules,
                                                       QStringView foldedWord, Sex sex);

// Many rules of endings, looked up by the last letter; the first that fits wins all the same.
class EndingTable
{
public:
    explicit EndingTable(std::span<const EndingRule> rules);

    [[nodiscard]] std::optional<Paradigm> find(QStringView foldedWord, Sex sex) const;

private:
    QHash<QChar, std::vector<EndingRule>> m_rulesOfLetter;
};

// The paradigm of a noun in -а or -я whose end is not stressed. None for other words.
[[nodiscard]] std::optional<Paradigm> firstDeclension(QStringView foldedWord);

[[nodiscard]] bool isVowel(QChar folded);
[[nodiscard]] int vowelCount(QStringView foldedWord);

} // namespace kurator::language
