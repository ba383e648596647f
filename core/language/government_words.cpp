#include "language/government_words.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace kurator::language {

namespace {

using enum Case;

struct PrepositionCase
{
    QStringView words;
    std::optional<Case> grammaticalCase;
};

constexpr std::array prepositions{
    PrepositionCase{u"от для у без из", Genitive},
    PrepositionCase{u"к ко", Dative},
    PrepositionCase{u"о об обо при", Prepositional},
    PrepositionCase{u"между", Instrumental},
    PrepositionCase{u"на за с со в во по под над перед", std::nullopt},
};

const PrepositionCase* prepositionOf(QStringView folded)
{
    const auto found = std::ranges::find_if(prepositions, [folded](const PrepositionCase& one) {
        return std::ranges::any_of(one.words.tokenize(u' '),
                                   [folded](QStringView word) { return word == folded; });
    });
    return found == prepositions.end() ? nullptr : &*found;
}

// A full stop after a short word is that of an abbreviation, after a number at the start that of a point.
bool endsSentence(QStringView sign, const std::vector<GovernmentToken>& tokens)
{
    constexpr qsizetype longestAbbreviation = 4;
    if (sign != u".") {
        return true;
    }
    return tokens.empty() || tokens.back().kind != GovernmentToken::Kind::Word ||
           tokens.back().word.size() > longestAbbreviation;
}

} // namespace

std::vector<GovernmentToken> governmentTokens(QStringView textBefore)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\{[^}]*\\}|(?<!\\p{L})\\p{L}\\.|[\\p{L}][\\p{L}-]*|,|[.;!?|\\n]"));
    std::vector<GovernmentToken> tokens;
    auto matches = pattern.globalMatch(textBefore.toString());
    while (matches.hasNext()) {
        const QString text = matches.next().captured();
        const QChar first = text.at(0);
        if (first == QLatin1Char('{')) {
            tokens.push_back({GovernmentToken::Kind::Field, {}, false});
        } else if (first == QLatin1Char(',')) {
            tokens.push_back({GovernmentToken::Kind::Comma, {}, false});
        } else if (first.isLetter()) {
            tokens.push_back({GovernmentToken::Kind::Word, base::foldedKey(text), first.isUpper()});
        } else if (endsSentence(text, tokens)) {
            tokens.clear();
        }
    }
    return tokens;
}

bool isPreposition(QStringView folded)
{
    return prepositionOf(folded) != nullptr;
}

std::optional<Case> caseOfPreposition(QStringView folded)
{
    const PrepositionCase* found = prepositionOf(folded);
    return found == nullptr ? std::nullopt : found->grammaticalCase;
}

bool isRoleWord(QStringView folded)
{
    static constexpr QStringView beginnings =
        u"наставни наставляем куратор директор заместител руководител учител преподавател воспитател педагог "
        u"психолог мастер советник методист председател представител родител опекун обучающ ученик учениц "
        u"студент работник работниц законн классн социальн";
    return std::ranges::any_of(beginnings.tokenize(u' '),
                               [folded](QStringView beginning) { return folded.startsWith(beginning); });
}

bool isWhose(QStringView folded)
{
    return folded == u"наставник" || folded == u"куратор" || folded == u"представитель";
}

} // namespace kurator::language
