#pragma once

#include <QStringView>

#include <array>
#include <optional>

namespace kurator::language {

// The six cases, in the order of a school grammar. Tables of forms are indexed by it.
enum class Case
{
    Nominative,
    Genitive,
    Dative,
    Accusative,
    Instrumental,
    Prepositional,
};

inline constexpr std::array allCases{Case::Nominative, Case::Genitive,     Case::Dative,
                                     Case::Accusative, Case::Instrumental, Case::Prepositional};

// The case behind the short code of templates: nom gen dat acc ins pre. None for any other text.
[[nodiscard]] std::optional<Case> caseFromCode(QStringView code);

} // namespace kurator::language
