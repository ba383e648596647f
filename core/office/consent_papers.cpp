#include "office/consent_papers.h"

#include "base/text.h"
#include "documents/consent_paper.h"
#include "office/paper_parts.h"
#include "office/participant_by_name.h"
#include "school/gate_facts.h"
#include "school/lookup.h"

#include <QSet>

#include <algorithm>

namespace kurator::office {

namespace {

QString relationWord(people::Relation relation)
{
    switch (relation) {
    case people::Relation::Mother:
        return QStringLiteral("мать");
    case people::Relation::Father:
        return QStringLiteral("отец");
    case people::Relation::Parent:
        return QStringLiteral("родитель");
    case people::Relation::Adopter:
        return QStringLiteral("усыновитель");
    case people::Relation::Guardian:
        return QStringLiteral("опекун");
    case people::Relation::Trustee:
        return QStringLiteral("попечитель");
    case people::Relation::GuardianshipBody:
        return QStringLiteral("орган опеки и попечительства");
    case people::Relation::Other:
        return QStringLiteral("законный представитель");
    }
    return {};
}

void addRepresentative(const Desk& desk, const school::Lookup& lookup, documents::ConsentPaperInput& input)
{
    for (const auto& representation : desk.snapshot().representations) {
        if (representation.child != input.person.id) {
            continue;
        }
        if (const auto* adult = lookup.person(representation.adult)) {
            input.representative = *adult;
            input.relation = relationWord(representation.relation);
            return;
        }
    }
}

// The people asked for, also those whose consent is valid still: it may be about to end.
std::vector<const people::Entry*> chosenEntries(const Desk& desk, const PaperRequest& request)
{
    const QSet<base::Id<people::Entry>> chosen(request.entries.begin(), request.entries.end());
    std::vector<const people::Entry*> entries;
    QSet<QUuid> seen;
    for (const people::Entry& entry : desk.snapshot().entries) {
        if (entry.programme == desk.programme().id && chosen.contains(entry.id) &&
            !seen.contains(entry.person.uuid())) {
            seen.insert(entry.person.uuid());
            entries.push_back(&entry);
        }
    }
    return entries;
}

// Entries whose person needs a consent, each person once.
std::vector<const people::Entry*> withoutConsent(const Desk& desk, const school::Lookup& lookup,
                                                 const QDate& day)
{
    std::vector<const people::Entry*> entries;
    QSet<QUuid> seen;
    for (const people::Entry& entry : desk.snapshot().entries) {
        if (entry.programme != desk.programme().id || entry.finishedOn ||
            seen.contains(entry.person.uuid())) {
            continue;
        }
        const auto facts = school::gateFacts(lookup, entry, desk.programme(), day);
        const auto state = people::consentState(people::ConsentPurpose::Processing, facts);
        if (state != people::ConsentState::Signed && state != people::ConsentState::Expiring) {
            seen.insert(entry.person.uuid());
            entries.push_back(&entry);
        }
    }
    return entries;
}

base::Result<std::vector<const people::Entry*>> entriesFor(const Desk& desk, const school::Lookup& lookup,
                                                           const PaperRequest& request, const QDate& day)
{
    if (!request.entries.empty()) {
        return chosenEntries(desk, request);
    }
    if (request.person.isEmpty()) {
        return withoutConsent(desk, lookup, day);
    }
    const auto entry = participantByName(desk, lookup, request.person);
    if (!entry) {
        return base::passOn(entry);
    }
    return std::vector{*entry};
}

documents::ConsentPaperInput inputFor(const Desk& desk, const school::Lookup& lookup,
                                      const people::Entry& entry, const PaperRequest& request,
                                      const QDate& day)
{
    const auto facts = school::gateFacts(lookup, entry, desk.programme(), day);
    documents::ConsentPaperInput input;
    input.head = paperHead(desk, request);
    input.person = *lookup.person(entry.person);
    input.entry = entry;
    input.signers = people::signersToAsk(facts);
    addRepresentative(desk, lookup, input);
    if (!desk.profile().centres.empty()) {
        input.centre = desk.profile().centres.front().name;
    }
    return input;
}

} // namespace

base::Result<PreparedPaper> consentPapers(const Desk& desk, const PaperRequest& request)
{
    const school::Lookup lookup(desk.snapshot());
    const QDate day = request.date.value_or(desk.today());
    auto entries = entriesFor(desk, lookup, request, day);
    if (!entries) {
        return base::passOn(entries);
    }
    if (entries->empty()) {
        return base::refuseInput("office.all-signed");
    }
    std::ranges::sort(*entries, {}, [&](const people::Entry* entry) {
        return std::tuple(base::foldedKey(entry->className),
                          base::foldedKey(language::fullName(lookup.person(entry->person)->name)));
    });
    const auto form =
        paperTemplate(QStringLiteral("processing-consent"), documents::consentPaperDictionary());
    if (!form) {
        return base::passOn(form);
    }
    PreparedPaper prepared;
    for (const people::Entry* entry : *entries) {
        auto filled = documents::fill(
            *form, documents::consentPaperFields(inputFor(desk, lookup, *entry, request, day)));
        prepared.papers.push_back(std::move(filled.paper));
        prepared.entries.push_back(entry->id);
        for (const base::Finding& warning : filled.warnings) {
            if (std::ranges::find(prepared.warnings, warning) == prepared.warnings.end()) {
                prepared.warnings.push_back(warning);
            }
        }
    }
    return prepared;
}

} // namespace kurator::office
