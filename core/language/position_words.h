#pragma once

#include "language/grammatical_case.h"
#include "language/paradigm.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace kurator::language {

// What a word does in the name of a position.
enum class PositionRole
{
    Head,      // declines, and what follows depends on it
    Attribute, // declines, the head is still to come: «социальный»
    Adverb,    // stays, the head is still to come: «временно»
    Frozen,    // stays, and so does all that follows: «и.о.»
};

struct PositionWord
{
    PositionRole role = PositionRole::Head;
    Paradigm paradigm = Paradigm::Unchanged;
};

// A folded word of the dictionary of school positions, if it is there.
[[nodiscard]] std::optional<PositionWord> knownPositionWord(QStringView folded);

// Forms of the few heads that lose a vowel or follow no paradigm (отец, мать). None for others.
[[nodiscard]] std::optional<QString> irregularPositionForm(QStringView word, QStringView folded,
                                                           Case grammaticalCase);

// A first part that stays in «пресс-секретарь», «вице-президент».
[[nodiscard]] bool isFixedPositionPrefix(QStringView folded);

} // namespace kurator::language
