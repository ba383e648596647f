#include "checks/consents_checks.h"

#include "checks/finding_parts.h"
#include "language/date_words.h"
#include "people/coming_of_age.h"
#include "people/consent_validity.h"

#include <QSet>

#include <algorithm>

namespace kurator::checks {

namespace {

using people::ConsentPurpose;
using people::ConsentState;
using people::GatePurpose;

constexpr int daysToStopProcessing = 30; // 152-ФЗ ст. 21 ч. 5, decision 12

void checkProcessing(const Participant& participant, const people::GateFacts& gate,
                     std::vector<Finding>& findings)
{
    for (const auto& obstacle : people::obstacles(GatePurpose::NamingPaper, gate)) {
        const bool hurtsLaw =
            participant.standing == Standing::Paired && obstacle.weight == people::ObstacleWeight::Law;
        findings.push_back(findingOf(obstacle, hurtsLaw ? Severity::Error : Severity::Warning,
                                     stageOf(participant.entry->side), *participant.person));
    }
}

void checkParticipation(const Participant& participant, const people::GateFacts& gate,
                        std::vector<Finding>& findings)
{
    if (participant.standing == Standing::Candidate) {
        return;
    }
    for (const auto& obstacle : people::obstacles(GatePurpose::TakingPart, gate)) {
        findings.push_back(
            findingOf(obstacle, Severity::Warning, stageOf(participant.entry->side), *participant.person));
    }
}

// Its own line of the register tells the term, or that it was kept.
bool isInRegister(const Scene& scene, const people::GateFacts& gate)
{
    return std::ranges::any_of(scene.snapshot().dataRequests, [&gate](const people::DataRequest& request) {
        return std::ranges::any_of(gate.consents, [&request](const people::Consent* consent) {
            return consent->purpose == ConsentPurpose::Processing &&
                   std::ranges::find(request.consents, consent->id) != request.consents.end();
        });
    });
}

void checkStopProcessing(const Scene& scene, const Participant& participant, const people::GateFacts& gate,
                         std::vector<Finding>& findings)
{
    if (people::consentState(ConsentPurpose::Processing, gate) != ConsentState::Withdrawn ||
        isInRegister(scene, gate)) {
        return;
    }
    QDate withdrawn;
    for (const auto* consent : gate.consents) {
        if (consent->purpose == ConsentPurpose::Processing && consent->withdrawnOn &&
            *consent->withdrawnOn <= scene.today() &&
            (!withdrawn.isValid() || *consent->withdrawnOn < withdrawn)) {
            withdrawn = *consent->withdrawnOn;
        }
    }
    const QDate due = withdrawn.addDays(daysToStopProcessing);
    findings.push_back(finding("consent.stop-processing",
                               due < scene.today() ? Severity::Error : Severity::Warning,
                               stageOf(participant.entry->side), subjectOf(*participant.person),
                               {{"name", language::fullName(participant.person->name)},
                                {"withdrawn", language::shortDate(withdrawn)},
                                {"due", language::shortDate(due)}}));
}

// The latest day to which any paper that counts today holds.
QDate coveredTo(const people::GateFacts& gate)
{
    QDate latest;
    for (const auto* consent : gate.consents) {
        if (consent->purpose != ConsentPurpose::Processing || !people::faultsOf(*consent, gate).empty()) {
            continue;
        }
        const auto last = people::lastDayOf(*consent, gate.programme);
        if (last && (!latest.isValid() || latest < *last)) {
            latest = *last;
        }
    }
    return latest;
}

// A consent that ends with the programme is as it should be; only one that ends before is told.
void checkTerm(const Scene& scene, const Participant& participant, const people::GateFacts& gate,
               std::vector<Finding>& findings)
{
    const auto state = people::consentState(ConsentPurpose::Processing, gate);
    const QDate until = coveredTo(gate);
    if (!until.isValid() || until >= scene.facts().programme.period.end) {
        return;
    }
    const QString name = language::fullName(participant.person->name);
    if (state == ConsentState::Expiring) {
        findings.push_back(finding("consent.expiring", Severity::Warning, stageOf(participant.entry->side),
                                   subjectOf(*participant.person),
                                   {{"name", name},
                                    {"paper", people::paperKind(ConsentPurpose::Processing)},
                                    {"until", language::shortDate(until)},
                                    {"n", QString::number(scene.today().daysTo(until))}}));
        return;
    }
    for (const auto* pair : scene.livePairsOf(*participant.person)) {
        if (pair->period.end.isValid() && until < pair->period.end) {
            findings.push_back(finding("consent.ends-before-pair", Severity::Notice,
                                       stageOf(participant.entry->side), subjectOf(*participant.person),
                                       {{"name", name},
                                        {"paper", people::paperKind(ConsentPurpose::Processing)},
                                        {"until", language::shortDate(until)},
                                        {"end", language::shortDate(pair->period.end)}}));
            return;
        }
    }
}

bool hasOwnSignatureSince(const people::GateFacts& gate, const QDate& day)
{
    return std::ranges::any_of(gate.consents, [&](const people::Consent* consent) {
        const bool own = std::ranges::any_of(consent->signers, [](const people::Signer& signer) {
            return signer.role == people::SignerRole::Self;
        });
        return own && consent->purpose == ConsentPurpose::Processing && consent->signedOn &&
               *consent->signedOn >= day;
    });
}

void checkBirthdays(const Scene& scene, const Participant& participant, const people::GateFacts& gate,
                    std::vector<Finding>& findings)
{
    for (const auto& birthday :
         people::birthdayNotices(*participant.person, scene.facts().programme.period)) {
        const bool adult = birthday.years == people::adultFrom;
        // Once past, fourteen asks nothing of someone who has signed before; full age asks for a new
        // signature.
        const bool settled = !adult && birthday.on <= scene.today();
        if (hasOwnSignatureSince(gate, settled ? scene.facts().programme.period.start : birthday.on)) {
            continue;
        }
        const bool due = adult && birthday.on <= scene.today();
        findings.push_back(finding(adult ? "consent.turns-18" : "consent.turns-14",
                                   due ? Severity::Warning : Severity::Notice,
                                   stageOf(participant.entry->side), subjectOf(*participant.person),
                                   {{"name", language::fullName(participant.person->name)},
                                    {"date", language::shortDate(birthday.on)}}));
    }
}

bool mayBeMinor(const Participant& participant, const QDate& day)
{
    const auto age = people::ageOn(*participant.person, day);
    if (!age) {
        return !school::isAdultByCategory(*participant.entry);
    }
    return age->atLeast() < people::adultFrom;
}

void checkRepresentative(const Scene& scene, const Participant& participant, std::vector<Finding>& findings)
{
    if (mayBeMinor(participant, scene.today()) &&
        scene.lookup().representativesOf(participant.person->id).empty()) {
        findings.push_back(finding("people.no-representative", Severity::Warning,
                                   stageOf(participant.entry->side), subjectOf(*participant.person),
                                   {{"name", language::fullName(participant.person->name)}}));
    }
}

// A finding that named those with a health category would itself disclose it, so only their number is told.
void checkHealthMarks(const Scene& scene, std::vector<Finding>& findings)
{
    QSet<QUuid> without;
    for (const auto& mark : scene.snapshot().restrictedMarks) {
        const auto* entry = scene.lookup().entry(mark.entry);
        if (mark.kind == people::RestrictedKind::Disability && entry &&
            entry->programme == scene.facts().programme.id &&
            !people::obstacles(GatePurpose::HealthCategory, scene.gate(*entry)).empty()) {
            without.insert(entry->person.uuid());
        }
    }
    if (!without.isEmpty()) {
        findings.push_back(finding("consent.health-marks", Severity::Error, stage::mentees,
                                   programmeSubject(scene),
                                   {{"n", QString::number(without.size())},
                                    {"paper", people::paperKind(ConsentPurpose::SpecialCategories)}}));
    }
}

} // namespace

std::vector<base::Finding> consentsChecks(const Scene& scene)
{
    std::vector<Finding> findings;
    for (const Participant& participant : scene.participants()) {
        const auto gate = scene.gate(*participant.entry);
        checkProcessing(participant, gate, findings);
        checkParticipation(participant, gate, findings);
        checkStopProcessing(scene, participant, gate, findings);
        checkTerm(scene, participant, gate, findings);
        checkBirthdays(scene, participant, gate, findings);
        checkRepresentative(scene, participant, findings);
    }
    checkHealthMarks(scene, findings);
    return findings;
}

} // namespace kurator::checks
