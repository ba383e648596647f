#include "people/gate.h"

#include "base/text.h"
#include "language/date_words.h"
#include "people/consent_validity.h"
#include "people/recipient.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace kurator::people {

namespace {

constexpr int expiringDays = 30;

Obstacle obstacleOf(const GateFacts& facts, const char* code, base::Arguments arguments = {})
{
    arguments.insert(QStringLiteral("name"),
                     facts.person ? language::fullName(facts.person->name) : QString());
    return {ObstacleWeight::Law, QString::fromLatin1(code), std::move(arguments)};
}

std::vector<const Consent*> papersOf(ConsentPurpose purpose, const GateFacts& facts)
{
    std::vector<const Consent*> papers;
    std::ranges::copy_if(facts.consents, std::back_inserter(papers),
                         [purpose](const Consent* consent) { return consent->purpose == purpose; });
    return papers;
}

// What the curator is told when no paper counts: the faults of the one that lacks least, the newest of
// equals.
std::vector<Obstacle> faultsOfNearest(const std::vector<const Consent*>& papers, const GateFacts& facts)
{
    std::vector<Obstacle> nearest;
    std::tuple<bool, size_t, qint64> best;
    for (const Consent* paper : papers) {
        auto faults = faultsOf(*paper, facts);
        const qint64 age = paper->signedOn ? paper->signedOn->daysTo(facts.day) : 0;
        const std::tuple rank(!paper->signedOn, faults.size(), age);
        if (nearest.empty() || rank < best) {
            best = rank;
            nearest = std::move(faults);
        }
        if (nearest.empty()) {
            return {};
        }
    }
    return nearest;
}

std::vector<const Consent*> countingPapers(ConsentPurpose purpose, const GateFacts& facts)
{
    auto papers = papersOf(purpose, facts);
    std::erase_if(papers, [&facts](const Consent* paper) { return !faultsOf(*paper, facts).empty(); });
    return papers;
}

std::vector<Obstacle> lackOf(ConsentPurpose purpose, const GateFacts& facts, const char* missingCode)
{
    const auto papers = papersOf(purpose, facts);
    auto lack = papers.empty() ? std::vector{obstacleOf(facts, missingCode)} : faultsOfNearest(papers, facts);
    for (Obstacle& obstacle : lack) {
        if (obstacle.code == QLatin1String("consent.missing")) {
            obstacle.code = QString::fromLatin1(missingCode);
        }
        obstacle.arguments.insert(QStringLiteral("paper"), paperKind(purpose));
    }
    return lack;
}

std::vector<Obstacle> lackOfParticipation(const GateFacts& facts)
{
    if (lackOf(ConsentPurpose::Participation, facts, "consent.missing").empty()) {
        return {};
    }
    Obstacle warning = obstacleOf(facts, "consent.participation",
                                  {{QStringLiteral("paper"), paperKind(ConsentPurpose::Participation)}});
    warning.weight = ObstacleWeight::Warning;
    return {warning};
}

std::vector<Obstacle> lackForRegionalCentre(const GateFacts& facts)
{
    const auto counting = countingPapers(ConsentPurpose::Processing, facts);
    if (counting.empty()) {
        return lackOf(ConsentPurpose::Processing, facts, "consent.missing");
    }
    const bool named = std::ranges::any_of(counting, [&facts](const Consent* paper) {
        return namesRegionalCentre(paper->recipients, facts.recipient);
    });
    if (named) {
        return {};
    }
    return {obstacleOf(facts, "consent.recipient",
                       {{QStringLiteral("paper"), paperKind(ConsentPurpose::Processing)},
                        {QStringLiteral("recipient"), facts.recipient}})};
}

const DatumLimit* limitOf(const Consent& consent, const QString& key)
{
    const auto found = std::ranges::find_if(
        consent.limits, [&key](const DatumLimit& limit) { return base::foldedKey(limit.datum) == key; });
    return found == consent.limits.end() ? nullptr : &*found;
}

// A prohibition outdoes the same datum among the allowed ones.
bool forbids(const Consent& consent, const QString& datum)
{
    const auto* limit = limitOf(consent, base::foldedKey(datum));
    return limit && limit->forbidden;
}

bool allows(const Consent& consent, const QString& datum)
{
    const QString key = base::foldedKey(datum);
    const auto* limit = limitOf(consent, key);
    return limit ? !limit->forbidden : std::ranges::any_of(consent.data, [&key](const QString& shown) {
        return base::foldedKey(shown) == key;
    });
}

// The newest word of the signer about a datum among papers that count; of one day the prohibition.
const Consent* decidingPaper(const QString& datum, const GateFacts& facts)
{
    const Consent* deciding = nullptr;
    for (const Consent* paper : countingPapers(ConsentPurpose::Distribution, facts)) {
        if (!forbids(*paper, datum) && !allows(*paper, datum)) {
            continue;
        }
        const bool outdoes = !deciding || deciding->signedOn < paper->signedOn ||
                             (deciding->signedOn == paper->signedOn && forbids(*paper, datum));
        deciding = outdoes ? paper : deciding;
    }
    return deciding;
}

std::vector<Obstacle> decided(const Consent& paper, const QString& datum, const GateFacts& facts)
{
    base::Arguments arguments{{QStringLiteral("paper"), paperKind(ConsentPurpose::Distribution)},
                              {QStringLiteral("datum"), datum}};
    if (forbids(paper, datum)) {
        return {obstacleOf(facts, "consent.datum-forbidden", arguments)};
    }
    const auto* limit = limitOf(paper, base::foldedKey(datum));
    if (!limit) {
        return {};
    }
    arguments.insert(QStringLiteral("condition"), limit->condition);
    Obstacle warning = obstacleOf(facts, "consent.datum-condition", arguments);
    warning.weight = ObstacleWeight::Warning;
    return {warning};
}

// One datum: a paper that allows it must count (152-ФЗ ст. 10.1 ч. 8, 9: what is not allowed is forbidden);
// where only other papers count, the datum itself is the obstacle.
std::vector<Obstacle> lackForDatum(const QString& datum, const GateFacts& facts)
{
    if (const auto* deciding = decidingPaper(datum, facts)) {
        return decided(*deciding, datum, facts);
    }
    auto papers = papersOf(ConsentPurpose::Distribution, facts);
    std::erase_if(papers, [&datum](const Consent* paper) { return !allows(*paper, datum); });
    if (!papers.empty()) {
        return faultsOfNearest(papers, facts);
    }
    if (countingPapers(ConsentPurpose::Distribution, facts).empty()) {
        return lackOf(ConsentPurpose::Distribution, facts, "consent.missing");
    }
    return {obstacleOf(facts, "consent.distribution-datum",
                       {{QStringLiteral("paper"), paperKind(ConsentPurpose::Distribution)},
                        {QStringLiteral("datum"), datum}})};
}

std::vector<Obstacle> lackForPublication(const GateFacts& facts)
{
    if (facts.dataWanted.isEmpty()) {
        return lackOf(ConsentPurpose::Distribution, facts, "consent.missing");
    }
    std::vector<Obstacle> all;
    for (const QString& datum : facts.dataWanted) {
        for (Obstacle& obstacle : lackForDatum(datum, facts)) {
            if (std::ranges::find(all, obstacle) == all.end()) {
                all.push_back(std::move(obstacle));
            }
        }
    }
    return all;
}

// A labour paper given later than the day does not count yet; one that was never given is missing.
std::optional<Obstacle> lackOfLabourPaper(const GateFacts& facts, const std::optional<QDate>& given,
                                          const char* missingCode, const char* laterCode)
{
    if (!given) {
        return obstacleOf(facts, missingCode, {{QStringLiteral("paper"), QStringLiteral("D35")}});
    }
    if (*given > facts.day) {
        return obstacleOf(facts, laterCode,
                          {{QStringLiteral("paper"), QStringLiteral("D35")},
                           {QStringLiteral("signed"), language::shortDate(*given)},
                           {QStringLiteral("date"), language::shortDate(facts.day)}});
    }
    return std::nullopt;
}

std::vector<Obstacle> lackForEmployeePair(const GateFacts& facts)
{
    static const LabourPaper none;
    const LabourPaper& paper = facts.labourPaper ? *facts.labourPaper : none;
    if (paper.endsOn && *paper.endsOn < facts.day) {
        return {obstacleOf(facts, "labour.ended",
                           {{QStringLiteral("paper"), QStringLiteral("D35")},
                            {QStringLiteral("until"), language::shortDate(*paper.endsOn)},
                            {QStringLiteral("date"), language::shortDate(facts.day)}})};
    }
    if (!base::tidied(paper.exemptionGround).isEmpty()) {
        return {};
    }
    std::vector<Obstacle> lack;
    if (auto consent =
            lackOfLabourPaper(facts, paper.consentOn, "labour.no-consent", "labour.consent-later")) {
        lack.push_back(std::move(*consent));
    }
    if (auto supplement =
            lackOfLabourPaper(facts, paper.supplementOn, "labour.no-supplement", "labour.supplement-later")) {
        lack.push_back(std::move(*supplement));
    }
    return lack;
}

// A paper in force outdoes any other; a withdrawal outdoes a blank that was given out and papers run out.
constexpr std::array bestFirst{ConsentState::Signed,    ConsentState::Expiring, ConsentState::Incomplete,
                               ConsentState::Withdrawn, ConsentState::Issued,   ConsentState::Expired,
                               ConsentState::None};

ConsentState better(ConsentState a, ConsentState b)
{
    const auto rank = [](ConsentState state) {
        return std::ranges::find(bestFirst, state) - bestFirst.begin();
    };
    return rank(a) <= rank(b) ? a : b;
}

} // namespace

std::vector<Obstacle> obstacles(GatePurpose purpose, const GateFacts& facts)
{
    switch (purpose) {
    case GatePurpose::EnterAsCandidate:
    case GatePurpose::WorkingList:
    case GatePurpose::ActingByOffice:
        return {};
    case GatePurpose::NamingPaper:
    case GatePurpose::RestrictedCategory:
        return lackOf(ConsentPurpose::Processing, facts, "consent.missing");
    case GatePurpose::TakingPart:
        return lackOfParticipation(facts);
    case GatePurpose::RegionalCentre:
        return lackForRegionalCentre(facts);
    case GatePurpose::Publication:
        return lackForPublication(facts);
    case GatePurpose::HealthCategory:
        return lackOf(ConsentPurpose::SpecialCategories, facts, "consent.health");
    case GatePurpose::NamingRestricted:
        return {obstacleOf(facts, "restricted.never-by-name")};
    case GatePurpose::EmployeePair:
        return lackForEmployeePair(facts);
    }
    return {};
}

std::optional<GatePurpose> purposeOfStoring(RestrictedKind kind)
{
    switch (kind) {
    case RestrictedKind::Disability:
        return GatePurpose::HealthCategory;
    case RestrictedKind::Gifted:
        return std::nullopt;
    case RestrictedKind::Orphan:
    case RestrictedKind::HardLifeSituation:
    case RestrictedKind::LowIncomeOrRemote:
    case RestrictedKind::AtRisk:
        return GatePurpose::RestrictedCategory;
    }
    return std::nullopt;
}

ConsentState consentState(const Consent& paper, const GateFacts& facts)
{
    if (!paper.signedOn || *paper.signedOn > facts.day) {
        return paper.issuedOn || paper.signedOn ? ConsentState::Issued : ConsentState::None;
    }
    const auto withdrawn = withdrawalOf(paper, facts);
    if (withdrawn && *withdrawn <= facts.day) {
        return ConsentState::Withdrawn;
    }
    const auto last = lastDayOf(paper, facts.programme);
    if (last && *last < facts.day) {
        return ConsentState::Expired;
    }
    if (!missingSigners(paper, facts).empty()) {
        return ConsentState::Incomplete;
    }
    return last && facts.day.addDays(expiringDays) >= *last ? ConsentState::Expiring : ConsentState::Signed;
}

ConsentState consentState(ConsentPurpose purpose, const GateFacts& facts)
{
    ConsentState best = ConsentState::None;
    for (const Consent* paper : facts.consents) {
        if (paper->purpose == purpose) {
            best = better(best, consentState(*paper, facts));
        }
    }
    return best;
}

} // namespace kurator::people
