#include "lists/consent_history.h"

#include "people/consent_validity.h"
#include "school/gate_facts.h"
#include "school/lookup.h"

#include <algorithm>
#include <tuple>

namespace kurator::lists {

namespace {

// As of the year for which the paper was given: its end is the last day of a paper without a term.
people::GateFacts factsOfYear(const school::Lookup& lookup, const people::Consent& paper,
                              people::GateFacts facts)
{
    if (const auto* programme = lookup.programme(paper.programme)) {
        facts.programme = programme->period;
        facts.representativeFrom14 = programme->representativeFrom14;
    }
    return facts;
}

std::vector<ConsentSignature> signaturesOf(const school::Lookup& lookup, const people::Consent& paper)
{
    std::vector<ConsentSignature> signatures;
    for (const people::Signer& signer : paper.signers) {
        const auto* person = signer.role == people::SignerRole::Self
                                 ? lookup.person(paper.person)
                                 : (signer.person ? lookup.person(*signer.person) : nullptr);
        signatures.push_back({signer.role, person ? language::fullName(person->name) : QString()});
    }
    return signatures;
}

std::vector<people::Scan> scansOf(const school::Snapshot& snapshot, base::Id<people::Consent> consent)
{
    std::vector<people::Scan> scans;
    std::ranges::copy_if(snapshot.scans, std::back_inserter(scans),
                         [consent](const people::Scan& scan) { return scan.consent == consent; });
    std::ranges::sort(scans, [](const people::Scan& a, const people::Scan& b) {
        return std::tie(a.addedOn, a.name, a.id) < std::tie(b.addedOn, b.name, b.id);
    });
    return scans;
}

// Later days first; a paper without a day comes last.
bool isNewer(const ConsentHistoryLine& a, const ConsentHistoryLine& b)
{
    const auto dayOf = [](const ConsentHistoryLine& line) {
        return line.signedOn ? line.signedOn : line.issuedOn;
    };
    const auto dayA = dayOf(a);
    const auto dayB = dayOf(b);
    return dayA != dayB ? dayA > dayB : std::tie(a.purpose, a.consent) < std::tie(b.purpose, b.consent);
}

} // namespace

std::vector<ConsentHistoryLine> consentHistory(const office::Desk& desk, base::Id<people::Person> person)
{
    const school::Lookup& lookup = desk.lookup();
    people::GateFacts known;
    known.person = lookup.person(person);
    known.consents = lookup.consentsOf(person);
    known.day = desk.today();
    known.adult = std::ranges::any_of(desk.snapshot().entries, [person](const people::Entry& entry) {
        return entry.person == person && school::isAdultByCategory(entry);
    });
    std::vector<ConsentHistoryLine> lines;
    for (const people::Consent* paper : known.consents) {
        const auto facts = factsOfYear(lookup, *paper, known);
        lines.push_back({paper->id, paper->purpose, paper->issuedOn, paper->signedOn,
                         people::lastDayOf(*paper, facts.programme), paper->withdrawnOn,
                         signaturesOf(lookup, *paper), people::consentState(*paper, facts),
                         scansOf(desk.snapshot(), paper->id)});
    }
    std::ranges::sort(lines, isNewer);
    return lines;
}

} // namespace kurator::lists
