#include "people/consent_validity.h"

#include "language/date_words.h"

#include <algorithm>
#include <array>

namespace kurator::people {

namespace {

// In order of strength: what the law asks outdoes what the school asks.
enum class SignatureGround
{
    NotNeeded,
    Practice,
    Law
};

struct SignaturesNeeded
{
    SignatureGround self = SignatureGround::NotNeeded;
    SignatureGround representative = SignatureGround::NotNeeded;
};

SignaturesNeeded signaturesAt(int age, bool representativeFrom14)
{
    if (age < signsBesideRepresentativeFrom) {
        return {SignatureGround::NotNeeded, SignatureGround::Law};
    }
    if (age >= adultFrom) {
        return {SignatureGround::Law, SignatureGround::NotNeeded};
    }
    const auto both = representativeFrom14 ? SignatureGround::Practice : SignatureGround::NotNeeded;
    return {both, both};
}

// The least and the greatest.
std::array<int, 2> possibleAgesAtSigning(const GateFacts& facts, const QDate& day)
{
    const auto age = facts.person ? ageOn(*facts.person, day) : std::nullopt;
    if (!age) {
        const int taken = facts.adult ? adultFrom : 0;
        return {taken, taken};
    }
    return {age->atLeast(), age->years};
}

SignaturesNeeded signaturesNeeded(const GateFacts& facts, const QDate& day)
{
    SignaturesNeeded needed;
    for (const int age : possibleAgesAtSigning(facts, day)) {
        const auto more = signaturesAt(age, facts.representativeFrom14);
        needed.self = std::max(needed.self, more.self);
        needed.representative = std::max(needed.representative, more.representative);
    }
    return needed;
}

bool signedBy(const Consent& consent, SignerRole role)
{
    return std::ranges::any_of(consent.signers, [role](const Signer& signer) { return signer.role == role; });
}

Obstacle faultOf(const Consent& consent, const GateFacts& facts, const char* code)
{
    Obstacle fault;
    fault.code = QString::fromLatin1(code);
    fault.arguments.insert(QStringLiteral("name"),
                           facts.person ? language::fullName(facts.person->name) : QString());
    fault.arguments.insert(QStringLiteral("paper"), paperKind(consent.purpose));
    return fault;
}

// Not the law but the school's own rule: set aside like any rule of the model.
Obstacle faultByPractice(const Consent& consent, const GateFacts& facts, const char* code)
{
    Obstacle fault = faultOf(consent, facts, code);
    fault.weight = ObstacleWeight::Model;
    return fault;
}

Obstacle datedFault(const Consent& consent, const GateFacts& facts, const char* code, const QString& what,
                    const QDate& when)
{
    Obstacle fault = faultOf(consent, facts, code);
    fault.arguments.insert(what, language::shortDate(when));
    fault.arguments.insert(QStringLiteral("date"), language::shortDate(facts.day));
    return fault;
}

} // namespace

ConsentSigners signersToAsk(const GateFacts& facts)
{
    const auto age = facts.person ? ageOn(*facts.person, facts.day) : std::nullopt;
    if (age ? age->atLeast() >= adultFrom : facts.adult) {
        return ConsentSigners::Self;
    }
    return age && age->years >= signsBesideRepresentativeFrom ? ConsentSigners::Both
                                                              : ConsentSigners::Representative;
}

QString paperKind(ConsentPurpose purpose)
{
    switch (purpose) {
    case ConsentPurpose::Processing:
        return QStringLiteral("D15");
    case ConsentPurpose::Distribution:
        return QStringLiteral("D16");
    case ConsentPurpose::SpecialCategories:
        return QStringLiteral("D17");
    case ConsentPurpose::Participation:
        return QStringLiteral("D18");
    }
    return {};
}

std::optional<QDate> lastDayOf(const Consent& consent, const base::Period& programme)
{
    if (consent.validUntil) {
        return consent.validUntil;
    }
    return programme.end.isValid() ? std::optional(programme.end) : std::nullopt;
}

std::optional<QDate> withdrawalOf(const Consent& consent, const GateFacts& facts)
{
    auto earliest = consent.withdrawnOn;
    if (consent.purpose == ConsentPurpose::Distribution || !consent.signedOn) {
        return earliest;
    }
    for (const Consent* other : facts.consents) {
        const bool covers = other->purpose == consent.purpose && other->withdrawnOn &&
                            *consent.signedOn < *other->withdrawnOn;
        if (covers && (!earliest || *other->withdrawnOn < *earliest)) {
            earliest = other->withdrawnOn;
        }
    }
    return earliest;
}

std::vector<Obstacle> missingSigners(const Consent& consent, const GateFacts& facts)
{
    std::vector<Obstacle> faults;
    const bool self = signedBy(consent, SignerRole::Self);
    const bool representative = signedBy(consent, SignerRole::Representative);
    const auto needed = signaturesNeeded(facts, consent.signedOn.value_or(facts.day));
    if (!representative && needed.representative == SignatureGround::Law) {
        faults.push_back(faultOf(consent, facts, "consent.no-representative"));
    } else if (!representative && needed.representative == SignatureGround::Practice) {
        faults.push_back(faultByPractice(consent, facts, "consent.no-representative-by-practice"));
    }
    if (!self && needed.self == SignatureGround::Law) {
        faults.push_back(faultOf(consent, facts, "consent.no-self-signature"));
    } else if (!self && needed.self == SignatureGround::Practice) {
        faults.push_back(faultByPractice(consent, facts, "consent.no-self-by-practice"));
    }
    if (!self && !representative && faults.empty()) {
        faults.push_back(faultOf(consent, facts, "consent.no-self-signature"));
    }
    return faults;
}

std::vector<Obstacle> faultsOf(const Consent& consent, const GateFacts& facts)
{
    if (!consent.signedOn) {
        return {faultOf(consent, facts, "consent.missing")};
    }
    std::vector<Obstacle> faults;
    if (*consent.signedOn > facts.day) {
        faults.push_back(
            datedFault(consent, facts, "consent.not-yet", QStringLiteral("signed"), *consent.signedOn));
    }
    const auto withdrawn = withdrawalOf(consent, facts);
    if (withdrawn && *withdrawn <= facts.day) {
        faults.push_back(
            datedFault(consent, facts, "consent.withdrawn", QStringLiteral("withdrawn"), *withdrawn));
    }
    const auto last = lastDayOf(consent, facts.programme);
    if (last && *last < facts.day) {
        faults.push_back(datedFault(consent, facts, "consent.expired", QStringLiteral("until"), *last));
    }
    std::ranges::move(missingSigners(consent, facts), std::back_inserter(faults));
    return faults;
}

} // namespace kurator::people
