#pragma once

#include "language/grammatical_case.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace kurator::language {

struct GovernmentToken
{
    enum class Kind
    {
        Word,
        Field, // {…}
        Comma,
    };

    Kind kind = Kind::Word;
    QString word; // folded
    bool capital = false;
};

// The last sentence of a text that stands before a name.
[[nodiscard]] std::vector<GovernmentToken> governmentTokens(QStringView textBefore);

[[nodiscard]] bool isPreposition(QStringView folded);

// The case of a preposition that has but one in papers: от, для, к, о. None for «на», «за», «с» and the like.
[[nodiscard]] std::optional<Case> caseOfPreposition(QStringView folded);

// A word that says what somebody is: «наставнике», «классному», «законного».
[[nodiscard]] bool isRoleWord(QStringView folded);

// A role in the nominative that is followed by whose it is: «наставник Грозы Олега».
[[nodiscard]] bool isWhose(QStringView folded);

} // namespace kurator::language
