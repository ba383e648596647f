#include "language/government.h"

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
    Government{u"включить", u"", Accusative, Accusative, byCase},
    Government{u"исключить", u"", Accusative, Genitive, byCase},
    Government{u"зачислить направить допустить", u"", Accusative, Accusative, byCase},
    Government{u"освободить", u"", Accusative, Genitive, byCase},
    Government{u"снять сняты", u"с", Genitive, Accusative, byPreposition},
    Government{u"наградить поощрить премировать", u"", Accusative, Instrumental, byCase},
    Government{u"благодарность", u"", Dative, std::nullopt, byCase},
    Government{u"вручить выдать", u"", Dative, Accusative, byCase},
    Government{u"ознакомить", u"", Accusative, Instrumental, byCase},
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
    Government{u"данные данных данным данными отсутствие отсутствия", u"", Genitive, std::nullopt, byCase},
    Government{u"руководством", u"", Genitive, std::nullopt, byCase},
    Government{u"договор договора договору договором соглашение соглашения соглашению соглашением", u"с",
               Instrumental, std::nullopt, byPreposition},
    Government{u"совместно паре", u"с", Instrumental, std::nullopt, byPreposition},
};

} // namespace

std::span<const Government> governments()
{
    return governmentTable;
}

} // namespace kurator::language
