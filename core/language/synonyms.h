#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace kurator::language {

// A word of a request or a competence: what it counts as, and what stands in the text, folded.
struct CountedWord
{
    QString counted;
    QString written;

    friend bool operator==(const CountedWord&, const CountedWord&) = default;
};

// What a text tells of its subject, in order, each counted word once: stems, and for all that
// resources/synonyms.txt holds for the same («ЕГЭ» and «экзамен», «выбор профессии» and «профориентация») one
// and the same word.
[[nodiscard]] std::vector<CountedWord> countedWords(QStringView text);

// What the group of a counted word is called in the table; empty for a word of no group.
[[nodiscard]] QString groupName(const QString& counted);

// The groups of the table as they are written there.
[[nodiscard]] std::vector<QStringList> synonymGroups();

} // namespace kurator::language
