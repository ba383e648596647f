#include "office/consent_papers.h"

#include "documents/consent_paper.h"
#include "office/paper_parts.h"
#include "office/paper_rules.h"
#include "people/relation_word.h"
#include "school/gate_facts.h"
#include "school/lookup.h"

#include <algorithm>
#include <array>

namespace kurator::office {

namespace {

using people::ConsentPurpose;

constexpr std::array allPurposes{ConsentPurpose::Processing, ConsentPurpose::Distribution,
                                 ConsentPurpose::SpecialCategories, ConsentPurpose::Participation};

void addRepresentative(const Desk& desk, const school::Lookup& lookup, documents::ConsentPaperInput& input)
{
    for (const auto& representation : desk.snapshot().representations) {
        if (representation.child != input.person.id) {
            continue;
        }
        if (const auto* adult = lookup.person(representation.adult)) {
            input.representative = *adult;
            input.relation = people::relationWord(representation.relation);
            input.documentOfPower = representation.documentOfPower;
            return;
        }
    }
}

bool hasHealthMark(const Desk& desk, const people::Entry& entry)
{
    return std::ranges::any_of(desk.snapshot().restrictedMarks, [&](const people::RestrictedMark& mark) {
        return mark.entry == entry.id && mark.kind == people::RestrictedKind::Disability;
    });
}

documents::ConsentPaperInput inputFor(const Desk& desk, const school::Lookup& lookup,
                                      const people::Entry& entry, const PaperRequest& request,
                                      ConsentPurpose purpose)
{
    const QDate day = request.date.value_or(desk.today());
    const auto facts = school::gateFacts(lookup, entry, desk.programme(), day);
    documents::ConsentPaperInput input;
    input.head = paperHead(desk, request);
    input.purpose = purpose;
    input.person = *lookup.person(entry.person);
    input.entry = entry;
    input.sides = sidesOf(desk, entry.person);
    input.age = people::ageOn(input.person, day);
    input.signers = people::signersToAsk(facts);
    addRepresentative(desk, lookup, input);
    input.centre = regionalCentres(desk);
    return input;
}

} // namespace

QString consentTemplateName(ConsentPurpose purpose)
{
    switch (purpose) {
    case ConsentPurpose::Processing:
        return QStringLiteral("processing-consent");
    case ConsentPurpose::Distribution:
        return QStringLiteral("distribution-consent");
    case ConsentPurpose::SpecialCategories:
        return QStringLiteral("special-consent");
    case ConsentPurpose::Participation:
        return QStringLiteral("participation-consent");
    }
    return {};
}

// Health matters for how a mentee is met; of mentors the programme does not ask it (152-ФЗ ст. 5 ч. 5).
PaperAudience consentAudience(const Desk& desk, const school::Lookup& lookup, ConsentPurpose purpose,
                              const QDate& day)
{
    const bool health = purpose == ConsentPurpose::SpecialCategories;
    PaperAudience audience;
    audience.suits = [health](const people::Entry& entry) {
        return !health || entry.side == people::Side::Mentee;
    };
    audience.lacks = [&desk, &lookup, purpose, day, health](const people::Entry& entry) {
        const auto facts = school::gateFacts(lookup, entry, desk.programme(), day);
        const auto state = people::consentState(purpose, facts);
        const bool lacking = state != people::ConsentState::Signed && state != people::ConsentState::Expiring;
        return lacking && (!health || hasHealthMark(desk, entry));
    };
    audience.refusal = "office.health-of-mentees";
    audience.nobody = health ? "office.no-health-marks" : "office.all-signed";
    return audience;
}

std::optional<ConsentPurpose> consentPurposeOf(const QString& kind)
{
    const auto found = std::ranges::find(allPurposes, kind, people::paperKind);
    return found == allPurposes.end() ? std::nullopt : std::optional(*found);
}

base::Result<PreparedPaper> consentPapers(const Desk& desk, const PaperRequest& request,
                                          const documents::TemplateTexts& texts, ConsentPurpose purpose)
{
    const school::Lookup& lookup = desk.lookup();
    const QDate day = request.date.value_or(desk.today());
    const auto entries = paperPeople(desk, lookup, request, consentAudience(desk, lookup, purpose, day));
    if (!entries) {
        return base::passOn(entries);
    }
    const auto form = paperTemplate(texts, consentTemplateName(purpose), documents::consentPaperDictionary());
    if (!form) {
        return base::passOn(form);
    }
    PreparedPaper prepared;
    for (const people::Entry* entry : *entries) {
        auto filled = documents::fill(
            *form, documents::consentPaperFields(inputFor(desk, lookup, *entry, request, purpose)),
            houseStyle(desk));
        addPaper(prepared, std::move(filled.paper), filled.warnings, entry->id);
    }
    return prepared;
}

} // namespace kurator::office
