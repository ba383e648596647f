#include "language/government_words.h"

#include "base/text.h"
#include "language/government.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace kurator::language {

namespace {

using enum Case;

// Розенталь, «Справочник по правописанию и литературной правке»: § 199 the choice of a preposition, § 200 the
// choice of a case.
constexpr QStringView byCase = u"Розенталь, § 200";
constexpr QStringView byPreposition = u"Розенталь, § 199";
constexpr QStringView byMinutes = u"ГОСТ Р 7.0.97: протокол";
constexpr QStringView byContract = u"практика договоров: преамбула";

constexpr std::array governmentTable{
    // Orders: whom, and into what role.
    Government{u"назначить назначаю назначает", u"", Accusative, Instrumental, byCase},
    Government{u"утвердить утверждаю утверждает", u"", Accusative, Instrumental, byCase},
    Government{u"возложить возлагаю возложена возложены возложен", u"на", Accusative, Accusative,
               byPreposition},
    Government{u"поручить поручаю поручает рекомендовать рекомендую предоставить", u"", Dative, Accusative,
               byCase},
    Government{u"закрепить закрепляю закреплен закреплена закреплены", u"за", Instrumental, Accusative,
               byPreposition},
    Government{u"закрепить закрепляю", u"", Accusative, std::nullopt, byCase},
    Government{u"включить исключить", u"", Accusative, std::nullopt, byCase},
    Government{u"зачислить направить допустить", u"", Accusative, std::nullopt, byCase},
    Government{u"освободить", u"", Accusative, std::nullopt, byCase},
    Government{u"снять сняты", u"с", Genitive, Accusative, byPreposition},
    Government{u"наградить поощрить премировать", u"", Accusative, Instrumental, byCase},
    Government{u"благодарность", u"", Dative, std::nullopt, byCase},
    Government{u"вручить выдать", u"", Dative, Accusative, byCase},
    Government{u"ознакомить", u"", Accusative, std::nullopt, byCase},
    // Agreements and certificates.
    Government{u"согласовать согласовано заключить заключен заключено", u"с", Instrumental, Accusative,
               byPreposition},
    Government{u"лице", u"", Genitive, std::nullopt, byContract},
    Government{u"основании", u"", Genitive, std::nullopt, byContract},
    Government{u"дана дано выдана выдано", u"", Dative, std::nullopt, byCase},
    Government{u"представителем", u"", Genitive, std::nullopt, byCase},
    Government{u"я", u"", Nominative, std::nullopt, byCase},
    // Minutes.
    Government{u"слушали", u"", Accusative, std::nullopt, byMinutes},
    Government{u"выступил выступила выступили присутствовал присутствовала присутствовали", u"", Nominative,
               std::nullopt, byMinutes},
    // What belongs to somebody.
    Government{u"отчет отчета отчету отчетом отчете план плана плану планом плане дневник дневника дневнику "
               u"дневником дневнике портфолио подпись подписи подписью",
               u"", Genitive, std::nullopt, byCase},
    Government{u"руководством", u"", Genitive, std::nullopt, byCase},
    Government{u"совместно паре", u"с", Instrumental, std::nullopt, byPreposition},
};

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

std::span<const Government> governments()
{
    return governmentTable;
}

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

bool isWhose(QStringView folded)
{
    return folded == u"наставник" || folded == u"куратор" || folded == u"представитель";
}

} // namespace kurator::language
