#include "office/request_papers.h"

#include "base/text.h"
#include "documents/request_paper.h"
#include "office/paper_parts.h"
#include "office/paper_rules.h"
#include "office/participant_by_name.h"
#include "people/consent_validity.h"
#include "school/gate_facts.h"
#include "school/lookup.h"

#include <algorithm>

namespace kurator::office {

namespace {

using Fits = bool (*)(people::DataRequestKind);

bool stopsSomething(people::DataRequestKind kind)
{
    return kind == people::DataRequestKind::Withdrawal || kind == people::DataRequestKind::StopProcessing ||
           kind == people::DataRequestKind::StopDistribution;
}

bool asksSomething(people::DataRequestKind kind)
{
    return !stopsSomething(kind);
}

// Who speaks for the person on the day: the person, or the first representative of a minor.
std::optional<people::Person> speakerFor(const Desk& desk, const school::Lookup& lookup,
                                         const people::Person& person, const people::Entry* entry)
{
    people::GateFacts facts;
    if (entry) {
        facts = school::gateFacts(lookup, *entry, desk.programme(), desk.today());
    }
    facts.person = &person;
    facts.day = desk.today();
    if (people::signersToAsk(facts) == people::ConsentSigners::Self) {
        return person;
    }
    const auto adults = lookup.representativesOf(person.id);
    return adults.empty() ? std::nullopt : std::optional(*adults.front());
}

// The applicant of a request is told by name; who is in the base brings sex and confirmed forms along.
people::Person applicantOf(const school::Lookup& lookup, const people::DataRequest& request)
{
    const QString wanted = base::foldedKey(request.applicant);
    auto known = lookup.representativesOf(request.person);
    if (const auto* person = lookup.person(request.person)) {
        known.push_back(person);
    }
    const auto found = std::ranges::find_if(known, [&](const people::Person* one) {
        return base::foldedKey(language::fullName(one->name)) == wanted;
    });
    if (found != known.end()) {
        return **found;
    }
    people::Person applicant;
    applicant.name = language::personNameFromText(request.applicant);
    return applicant;
}

std::vector<people::Consent> signedConsents(const school::Lookup& lookup, base::Id<people::Person> person,
                                            bool onlyInForce)
{
    std::vector<people::Consent> consents;
    for (const people::Consent* paper : lookup.consentsOf(person)) {
        if (paper->signedOn && !(onlyInForce && paper->withdrawnOn)) {
            consents.push_back(*paper);
        }
    }
    return consents;
}

const people::Entry* entryOfPerson(const Desk& desk, base::Id<people::Person> person)
{
    const auto found = std::ranges::find_if(desk.snapshot().entries, [&](const people::Entry& entry) {
        return entry.programme == desk.programme().id && entry.person == person;
    });
    return found == desk.snapshot().entries.end() ? nullptr : &*found;
}

void addPerson(const Desk& desk, const school::Lookup& lookup, base::Id<people::Person> id, bool onlyInForce,
               documents::RequestPaperInput& input)
{
    const auto* person = lookup.person(id);
    if (!person) {
        return;
    }
    input.person = *person;
    input.sides = sidesOf(desk, id);
    input.applicant = speakerFor(desk, lookup, *person, entryOfPerson(desk, id));
    input.consents = signedConsents(lookup, id, onlyInForce);
}

documents::RequestPaperInput emptyInput(const Desk& desk, const PaperRequest& request)
{
    documents::RequestPaperInput input;
    input.head = paperHead(desk, request);
    input.centre = regionalCentres(desk);
    return input;
}

const people::DataRequest* newestFitting(const Desk& desk, base::Id<people::Person> person, Fits fits)
{
    const people::DataRequest* newest = nullptr;
    for (const people::DataRequest& one : desk.snapshot().dataRequests) {
        if (one.person == person && fits(one.kind) && (!newest || newest->receivedOn <= one.receivedOn)) {
            newest = &one;
        }
    }
    return newest;
}

// Whom a letter is about when no request is named; nobody when no one was asked for.
base::Result<std::optional<base::Id<people::Person>>>
personAsked(const Desk& desk, const school::Lookup& lookup, const PaperRequest& request)
{
    if (request.entries.size() > 1) {
        return base::refuseInput("office.one-person-paper");
    }
    if (!request.entries.empty()) {
        const auto* entry = lookup.entry(request.entries.front());
        return entry ? std::optional(entry->person) : std::nullopt;
    }
    if (request.person.isEmpty()) {
        return std::nullopt;
    }
    const auto entry = participantByName(desk, lookup, request.person);
    return entry ? base::Result<std::optional<base::Id<people::Person>>>((*entry)->person)
                 : base::passOn(entry);
}

base::Result<documents::RequestPaperInput> letterInput(const Desk& desk, const PaperRequest& request,
                                                       Fits fits)
{
    const school::Lookup& lookup = desk.lookup();
    documents::RequestPaperInput input = emptyInput(desk, request);
    const people::DataRequest* told = nullptr;
    if (request.dataRequest) {
        const auto& all = desk.snapshot().dataRequests;
        const auto found = std::ranges::find(all, *request.dataRequest, &people::DataRequest::id);
        if (found == all.end()) {
            return base::refuseInput("office.unknown-request");
        }
        told = &*found;
    } else {
        const auto person = personAsked(desk, lookup, request);
        if (!person) {
            return base::passOn(person);
        }
        if (*person) {
            addPerson(desk, lookup, **person, false, input);
            told = newestFitting(desk, **person, fits);
        }
    }
    if (told) {
        addPerson(desk, lookup, told->person, false, input);
        input.applicant = applicantOf(lookup, *told);
        input.request = *told;
    }
    return input;
}

base::Result<PreparedPaper> letter(const Desk& desk, const documents::TemplateTexts& texts,
                                   const QString& name, const documents::RequestPaperInput& input)
{
    const auto form = paperTemplate(texts, name, documents::requestPaperDictionary());
    if (!form) {
        return base::passOn(form);
    }
    auto filled = documents::fill(*form, documents::requestPaperFields(input), houseStyle(desk));
    PreparedPaper prepared;
    prepared.papers.push_back(std::move(filled.paper));
    prepared.warnings = std::move(filled.warnings);
    return prepared;
}

} // namespace

PaperAudience requestAudience()
{
    const auto always = [](const people::Entry&) { return true; };
    return {always, always, "office.nobody-chosen", "office.nobody-chosen"};
}

base::Result<PreparedPaper> withdrawalBlanks(const Desk& desk, const PaperRequest& request,
                                             const documents::TemplateTexts& texts)
{
    const QString name = QStringLiteral("withdrawal");
    if (request.entries.empty() && request.person.isEmpty()) {
        return letter(desk, texts, name, emptyInput(desk, request));
    }
    const school::Lookup& lookup = desk.lookup();
    const auto entries = paperPeople(desk, lookup, request, requestAudience());
    if (!entries) {
        return base::passOn(entries);
    }
    const auto form = paperTemplate(texts, name, documents::requestPaperDictionary());
    if (!form) {
        return base::passOn(form);
    }
    PreparedPaper prepared;
    for (const people::Entry* entry : *entries) {
        documents::RequestPaperInput input = emptyInput(desk, request);
        addPerson(desk, lookup, entry->person, true, input);
        auto filled = documents::fill(*form, documents::requestPaperFields(input), houseStyle(desk));
        addPaper(prepared, std::move(filled.paper), filled.warnings, entry->id);
    }
    return prepared;
}

base::Result<PreparedPaper> stopNotice(const Desk& desk, const PaperRequest& request,
                                       const documents::TemplateTexts& texts)
{
    const auto input = letterInput(desk, request, stopsSomething);
    if (!input) {
        return base::passOn(input);
    }
    if (input->request && !stopsSomething(input->request->kind)) {
        return base::refuseInput("office.not-a-stop-request");
    }
    return letter(desk, texts, QStringLiteral("stop-notice"), *input);
}

base::Result<PreparedPaper> requestAnswer(const Desk& desk, const PaperRequest& request,
                                          const documents::TemplateTexts& texts)
{
    const auto input = letterInput(desk, request, asksSomething);
    return input ? letter(desk, texts, QStringLiteral("request-answer"), *input) : base::passOn(input);
}

} // namespace kurator::office
