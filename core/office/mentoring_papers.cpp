#include "office/mentoring_papers.h"

#include "documents/mentoring_paper.h"
#include "office/paper_parts.h"
#include "office/paper_rules.h"
#include "pairs/places.h"
#include "school/gate_facts.h"
#include "school/lookup.h"

#include <algorithm>

namespace kurator::office {

namespace {

bool isFormOfEmployees(const Desk& desk, const QString& code)
{
    const auto* form = programme::findForm(desk.profile(), code);
    return form && programme::isBetweenEmployees(*form);
}

// Works at the school by a position (decision 3).
bool isEmployee(const people::Entry& entry)
{
    if (entry.category) {
        return *entry.category == people::Category::Teacher;
    }
    return entry.className.isEmpty() && !entry.position.isEmpty() && entry.workplace.isEmpty();
}

std::vector<const pairs::Pair*> pairsOfEmployees(const Desk& desk, const people::Entry& mentor)
{
    std::vector<const pairs::Pair*> found;
    for (const pairs::Pair& pair : desk.snapshot().pairs) {
        if (pair.mentor == mentor.id && pairs::isGoingOn(pair) && isFormOfEmployees(desk, pair.form)) {
            found.push_back(&pair);
        }
    }
    return found;
}

bool mentorsEmployees(const Desk& desk, const people::Entry& mentor)
{
    return !pairsOfEmployees(desk, mentor).empty() ||
           std::ranges::any_of(mentor.forms,
                               [&](const QString& code) { return isFormOfEmployees(desk, code); });
}

documents::MentoringPaperInput inputOf(const Desk& desk, const school::Lookup& lookup,
                                       const people::Entry& mentor, const PaperRequest& request)
{
    documents::MentoringPaperInput input;
    input.head = paperHead(desk, request);
    input.mentor = {*lookup.person(mentor.person), mentor.position};
    input.period = desk.programme().period;
    if (const auto* told = lookup.labourPaperOf(mentor.person, desk.programme().id)) {
        input.told = *told;
    }
    const auto pairs = pairsOfEmployees(desk, mentor);
    for (const pairs::Pair* pair : pairs) {
        input.period = pair == pairs.front() ? pair->period : input.period;
        input.period.start = qMin(input.period.start, pair->period.start);
        input.period.end = qMax(input.period.end, pair->period.end);
        for (const auto& id : pairs::menteesHeld(*pair, desk.today())) {
            if (const auto* entry = lookup.entry(id)) {
                input.mentees.push_back({*lookup.person(entry->person), entry->position});
            }
        }
    }
    return input;
}

} // namespace

PaperAudience mentoringAudience(const Desk& desk, const school::Lookup& lookup, const QDate& day)
{
    PaperAudience audience;
    audience.suits = [&desk, &lookup](const people::Entry& entry) {
        const auto* told = lookup.labourPaperOf(entry.person, desk.programme().id);
        return entry.side == people::Side::Mentor && isEmployee(entry) &&
               (!told || told->exemptionGround.isEmpty());
    };
    audience.lacks = [&desk, &lookup, day](const people::Entry& entry) {
        const auto facts = school::gateFacts(lookup, entry, desk.programme(), day);
        return mentorsEmployees(desk, entry) &&
               !people::obstacles(people::GatePurpose::EmployeePair, facts).empty();
    };
    audience.refusal = "office.mentoring-of-employees";
    audience.nobody = "office.no-employee-mentors";
    return audience;
}

base::Result<PreparedPaper> mentoringPapers(const Desk& desk, const PaperRequest& request,
                                            const documents::TemplateTexts& texts)
{
    const school::Lookup& lookup = desk.lookup();
    const QDate day = request.date.value_or(desk.today());
    const auto entries = paperPeople(desk, lookup, request, mentoringAudience(desk, lookup, day));
    if (!entries) {
        return base::passOn(entries);
    }
    const auto dictionary = documents::mentoringPaperDictionary();
    const auto consent = paperTemplate(texts, QStringLiteral("mentoring-consent"), dictionary);
    const auto supplement = paperTemplate(texts, QStringLiteral("mentoring-supplement"), dictionary);
    if (!consent || !supplement) {
        return base::passOn(consent ? supplement : consent);
    }
    PreparedPaper prepared;
    for (const people::Entry* entry : *entries) {
        const auto fields = documents::mentoringPaperFields(inputOf(desk, lookup, *entry, request));
        for (const documents::Template* form : {&*consent, &*supplement}) {
            auto filled = documents::fill(*form, fields, houseStyle(desk));
            addPaper(prepared, std::move(filled.paper), filled.warnings, entry->id);
        }
    }
    return prepared;
}

} // namespace kurator::office
