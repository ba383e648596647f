#include "office/pairs_order_paper.h"

#include "base/text.h"
#include "documents/pairs_order.h"
#include "language/date_words.h"
#include "matching/hard_rules.h"
#include "office/grounds.h"
#include "office/paper_parts.h"
#include "office/paper_rules.h"
#include "school/gate_facts.h"
#include "school/lookup.h"

#include <algorithm>

namespace kurator::office {

namespace {

// The order while it is gathered.
struct OrderGathering
{
    const Desk& desk;
    school::Lookup lookup;
    QDate day;
    PreparedPaper prepared;
    documents::PairsOrderInput input;
};

const programme::Form* formOf(const Desk& desk, const QString& code)
{
    return programme::findForm(desk.profile(), code);
}

// A missing D18 of someone whom the order names is only a warning, said once however many pairs there are.
void warnOfParticipation(OrderGathering& gathering, const people::Entry& entry)
{
    const auto facts = school::gateFacts(gathering.lookup, entry, gathering.desk.programme(), gathering.day);
    auto& warnings = gathering.prepared.warnings;
    for (const auto& obstacle : people::obstacles(people::GatePurpose::TakingPart, facts)) {
        const auto warning = paperWarning(obstacle.code, obstacle.arguments);
        if (std::ranges::find(warnings, warning) == warnings.end()) {
            warnings.push_back(warning);
        }
    }
}

// What the law has against naming a participant on the paper's day.
std::vector<people::Obstacle> againstNaming(const OrderGathering& gathering, const pairs::Pair& pair,
                                            const people::Entry& entry)
{
    const auto facts = school::gateFacts(gathering.lookup, entry, gathering.desk.programme(), gathering.day);
    const bool practiceSetAside = std::ranges::any_of(pair.overrides, [](const pairs::Override& one) {
        return one.rule == matching::codeOf(matching::Rule::ConsentPractice);
    });
    return binding(people::obstacles(people::GatePurpose::NamingPaper, facts), practiceSetAside);
}

std::vector<people::Obstacle> againstEmployeePair(const OrderGathering& gathering,
                                                  const people::Entry& mentor)
{
    const auto facts = school::gateFacts(gathering.lookup, mentor, gathering.desk.programme(), gathering.day);
    return binding(people::obstacles(people::GatePurpose::EmployeePair, facts));
}

std::optional<QDate> consentDay(const OrderGathering& gathering, base::Id<people::Person> person)
{
    std::optional<QDate> day;
    for (const auto* consent : gathering.lookup.consentsOf(person)) {
        if (consent->purpose == people::ConsentPurpose::Processing && consent->signedOn &&
            *consent->signedOn <= gathering.day) {
            day = day ? qMax(*day, *consent->signedOn) : consent->signedOn;
        }
    }
    return day;
}

documents::NamedParticipant named(const OrderGathering& gathering, const people::Entry& entry)
{
    const auto& portfolios = gathering.desk.snapshot().portfolios;
    const auto told = std::ranges::find(portfolios, entry.person, &people::Portfolio::person);
    return {*gathering.lookup.person(entry.person), entry, consentDay(gathering, entry.person),
            told == portfolios.end() ? QString() : told->qualification};
}

void setLabourPapers(documents::OrderedPair& ordered, const OrderGathering& gathering,
                     const people::Entry& mentor)
{
    ordered.betweenEmployees = true;
    const auto* paper = gathering.lookup.labourPaperOf(mentor.person, gathering.desk.programme().id);
    if (!paper) {
        return;
    }
    const auto dated = [](const QDate& day) { return QStringLiteral("от ") + language::shortDate(day); };
    if (paper->consentOn) {
        ordered.labourConsent = dated(*paper->consentOn);
    }
    if (!paper->exemptionGround.isEmpty()) {
        ordered.labourSupplement = paper->exemptionGround;
    } else if (paper->supplementOn) {
        const QString number = paper->supplementNumber;
        ordered.labourSupplement =
            dated(*paper->supplementOn) + (number.isEmpty() ? QString() : QStringLiteral(" № ") + number);
    }
}

// True when the participant may be named; otherwise remembers who stands in the way.
bool mayBeNamed(OrderGathering& gathering, const people::Entry& entry,
                std::vector<people::Obstacle> obstacles)
{
    if (obstacles.empty()) {
        return true;
    }
    const QString name = language::fullName(gathering.lookup.person(entry.person)->name);
    const bool known = std::ranges::any_of(gathering.prepared.leftOut,
                                           [&](const BlockedPerson& one) { return one.name == name; });
    if (!known) {
        gathering.prepared.leftOut.push_back({name, std::move(obstacles), entry.id});
    }
    return false;
}

bool mentorMayBeNamed(OrderGathering& gathering, const pairs::Pair& pair, const people::Entry& mentor)
{
    auto obstacles = againstNaming(gathering, pair, mentor);
    const auto* form = formOf(gathering.desk, pair.form);
    if (form && programme::isBetweenEmployees(*form)) {
        std::ranges::move(againstEmployeePair(gathering, mentor), std::back_inserter(obstacles));
    }
    return mayBeNamed(gathering, mentor, std::move(obstacles));
}

void gatherPair(OrderGathering& gathering, const pairs::Pair& pair)
{
    const auto* mentor = gathering.lookup.entry(pair.mentor);
    if (!mentor) {
        return;
    }
    // A group waits until everyone in it may be named: an order does not fix half of it.
    bool allNamed = mentorMayBeNamed(gathering, pair, *mentor);
    documents::OrderedPair ordered;
    for (const pairs::Member& member : pair.members) {
        const auto* mentee = gathering.lookup.entry(member.mentee);
        if (!mentee || member.to) {
            continue;
        }
        allNamed = mayBeNamed(gathering, *mentee, againstNaming(gathering, pair, *mentee)) && allNamed;
        ordered.mentees.push_back(named(gathering, *mentee));
    }
    if (!allNamed || ordered.mentees.empty()) {
        return;
    }
    warnOfParticipation(gathering, *mentor);
    for (const auto& mentee : ordered.mentees) {
        warnOfParticipation(gathering, mentee.entry);
    }
    const auto* form = formOf(gathering.desk, pair.form);
    ordered.form = form ? form->title : pair.form;
    ordered.roleModel = pair.roleModel;
    ordered.mentor = named(gathering, *mentor);
    ordered.goal = pair.goal.isEmpty() ? ordered.mentees.front().entry.request : pair.goal;
    ordered.period = pair.period;
    if (form && programme::isBetweenEmployees(*form)) {
        setLabourPapers(ordered, gathering, *mentor);
    }
    gathering.input.pairs.push_back(std::move(ordered));
    gathering.prepared.pairs.push_back(pair.id);
}

base::Result<void> gatherPairs(OrderGathering& gathering, pairs::PairState state = pairs::PairState::Proposed)
{
    bool any = false;
    for (const pairs::Pair& pair : gathering.desk.snapshot().pairs) {
        if (pair.programme == gathering.desk.programme().id && pair.state == state) {
            any = true;
            gatherPair(gathering, pair);
        }
    }
    return any ? base::Result<void>() : base::refuseInput("office.no-pairs-for-order");
}

base::Result<void> checkBlocked(const OrderGathering& gathering, bool leaveOut)
{
    const auto& blocked = gathering.prepared.leftOut;
    if (!blocked.empty() && !leaveOut) {
        return refuseBlocked(blocked);
    }
    if (gathering.input.pairs.empty()) {
        return base::refuseRule("office.all-left-out");
    }
    return {};
}

void addRegistry(OrderGathering& gathering)
{
    for (const auto& paper : gathering.desk.registeredPapers()) {
        if (paper.kind == QLatin1String("D27")) {
            gathering.input.registryNumber = paper.number;
            gathering.input.registryDate = paper.date;
        }
    }
    const auto& registry = gathering.input.registryDate;
    auto& warnings = gathering.prepared.warnings;
    if (!registry) {
        warnings.push_back(paperWarning(QStringLiteral("office.no-registry-order"), {}));
    } else if (gathering.day < *registry) {
        warnings.push_back(paperWarning(QStringLiteral("office.order-before-registry"),
                                        {{QStringLiteral("date"), language::shortDate(gathering.day)},
                                         {QStringLiteral("registry"), language::shortDate(*registry)}}));
    } else if (gathering.day > registry->addMonths(1)) {
        warnings.push_back(
            paperWarning(QStringLiteral("office.order-late"),
                         {{QStringLiteral("date"), language::shortDate(gathering.day)},
                          {QStringLiteral("until"), language::shortDate(registry->addMonths(1))}}));
    }
}

OrderGathering newGathering(const Desk& desk, const PaperRequest& request)
{
    return {desk, school::Lookup(desk.snapshot()), request.date.value_or(desk.today()), {}, {}};
}

// By form in the profile's order, then by the mentor's name: as a secretary would list them.
void sortPairs(OrderGathering& gathering)
{
    std::ranges::sort(
        gathering.input.pairs, [](const documents::OrderedPair& a, const documents::OrderedPair& b) {
            const auto key = [](const documents::OrderedPair& pair) {
                return std::tuple(pair.form, base::foldedKey(language::fullName(pair.mentor.person.name)),
                                  base::foldedKey(language::fullName(pair.mentees.front().person.name)));
            };
            return key(a) < key(b);
        });
}

base::Result<PreparedPaper> orderOn(pairs::PairState state, const Desk& desk, const PaperRequest& request,
                                    const documents::TemplateTexts& texts)
{
    OrderGathering gathering = newGathering(desk, request);
    if (const auto gathered = gatherPairs(gathering, state); !gathered) {
        return base::passOn(gathered);
    }
    if (const auto checked = checkBlocked(gathering, request.leaveOut); !checked) {
        return base::passOn(checked);
    }
    addRegistry(gathering);
    sortPairs(gathering);
    gathering.input.head = paperHead(desk, request);
    gathering.input.psychologist = staffPerson(desk, people::StaffFunction::Psychologist);
    gathering.input.legalBasis = groundsText(desk, request, formsCited(desk, gathering.prepared.pairs));
    const auto form = paperTemplate(texts, QStringLiteral("pairs-order"), documents::pairsOrderDictionary());
    if (!form) {
        return base::passOn(form);
    }
    auto filled = documents::fill(*form, documents::pairsOrderFields(gathering.input), houseStyle(desk));
    gathering.prepared.papers.push_back(std::move(filled.paper));
    std::ranges::move(filled.warnings, std::back_inserter(gathering.prepared.warnings));
    return std::move(gathering.prepared);
}

} // namespace

base::Result<PreparedPaper> pairsOrderPaper(const Desk& desk, const PaperRequest& request,
                                            const documents::TemplateTexts& texts)
{
    return orderOn(pairs::PairState::Proposed, desk, request, texts);
}

base::Result<PreparedPaper> pairsOrderAgain(const Desk& desk, const PaperRequest& request,
                                            const documents::TemplateTexts& texts)
{
    auto again = orderOn(pairs::PairState::Active, desk, request, texts);
    return again ? again : orderOn(pairs::PairState::Completed, desk, request, texts);
}

std::vector<BlockedPerson> blockedInPairsOrder(const Desk& desk, const PaperRequest& request)
{
    OrderGathering gathering = newGathering(desk, request);
    return gatherPairs(gathering) ? std::move(gathering.prepared.leftOut) : std::vector<BlockedPerson>();
}

} // namespace kurator::office
