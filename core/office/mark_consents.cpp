#include "office/mark_consents.h"

#include "base/text.h"
#include "language/date_words.h"
#include "office/paper_people.h"
#include "people/consent_form.h"
#include "people/consent_validity.h"
#include "school/gate_facts.h"
#include "school/lookup.h"

#include <algorithm>

namespace kurator::office {

namespace {

const people::Entry* entryOf(const Desk& desk, base::Id<people::Person> person)
{
    const auto found = std::ranges::find_if(desk.snapshot().entries, [&](const people::Entry& entry) {
        return entry.programme == desk.programme().id && entry.person == person;
    });
    return found == desk.snapshot().entries.end() ? nullptr : &*found;
}

std::vector<people::SignerRole> rolesOf(people::ConsentSigners signers)
{
    switch (signers) {
    case people::ConsentSigners::Self:
        return {people::SignerRole::Self};
    case people::ConsentSigners::Both:
        return {people::SignerRole::Self, people::SignerRole::Representative};
    case people::ConsentSigners::Representative:
        return {people::SignerRole::Representative};
    }
    return {};
}

std::vector<people::Signer> signersFor(const std::vector<people::SignerRole>& roles,
                                       const school::Lookup& lookup, base::Id<people::Person> person)
{
    std::vector<people::Signer> signers;
    for (const people::SignerRole role : roles) {
        people::Signer signer{role, std::nullopt};
        const auto adults = lookup.representativesOf(person);
        if (role == people::SignerRole::Representative && !adults.empty()) {
            signer.person = adults.front()->id;
        }
        signers.push_back(signer);
    }
    return signers;
}

bool isMarked(const school::Lookup& lookup, base::Id<people::Person> person, const ConsentMark& mark)
{
    return std::ranges::any_of(lookup.consentsOf(person), [&](const people::Consent* consent) {
        return consent->purpose == mark.purpose && consent->signedOn == mark.signedOn;
    });
}

// The blank that was given out comes back signed; otherwise the paper is new.
people::Consent paperToSign(Desk& desk, const school::Lookup& lookup, base::Id<people::Person> person,
                            const ConsentMark& mark)
{
    for (const people::Consent* blank : lookup.consentsOf(person)) {
        if (blank->programme == desk.programme().id && blank->purpose == mark.purpose && !blank->signedOn &&
            !blank->withdrawnOn && blank->issuedOn && *blank->issuedOn <= mark.signedOn) {
            return *blank;
        }
    }
    people::Consent paper;
    paper.id = desk.ids().next<people::Consent>();
    paper.person = person;
    paper.programme = desk.programme().id;
    paper.purpose = mark.purpose;
    return paper;
}

} // namespace

base::Result<qsizetype> markConsents(Desk& desk, const ConsentMark& mark)
{
    if (mark.signedOn > desk.today()) {
        return base::refuseInput("office.consent-future",
                                 {{QStringLiteral("date"), language::shortDate(mark.signedOn)}});
    }
    for (const people::DatumLimit& limit : mark.limits) {
        if (!limit.forbidden && base::tidied(limit.condition).isEmpty()) {
            return base::refuseInput("consent.no-condition", {{QStringLiteral("datum"), limit.datum}});
        }
    }
    const school::Lookup& lookup = desk.lookup();
    school::Changes changes;
    for (const auto person : mark.persons) {
        const auto* entry = entryOf(desk, person);
        if (!entry || isMarked(lookup, person, mark)) {
            continue;
        }
        people::Consent consent = paperToSign(desk, lookup, person, mark);
        consent.signedOn = mark.signedOn;
        people::takeFromForm(consent, sidesOf(desk, person));
        if (mark.purpose == people::ConsentPurpose::Distribution) {
            consent.data = mark.data;
            consent.limits = mark.limits;
        }
        const auto facts = school::gateFacts(lookup, *entry, desk.programme(), mark.signedOn);
        consent.signers = signersFor(
            mark.signers.empty() ? rolesOf(people::signersToAsk(facts)) : mark.signers, lookup, person);
        changes.saved.emplace_back(consent);
    }
    const auto count = static_cast<qsizetype>(changes.saved.size());
    if (count > 0) {
        const school::Step step{QStringLiteral("step.consents-marked"),
                                {{QStringLiteral("count"), QString::number(count)}}};
        if (const auto committed = desk.commit(step, changes); !committed) {
            return base::passOn(committed);
        }
    }
    return count;
}

} // namespace kurator::office
