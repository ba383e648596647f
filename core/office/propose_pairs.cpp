#include "office/propose_pairs.h"

#include "pairs/places.h"
#include "school/gate_facts.h"
#include "school/lookup.h"

#include <QHash>

#include <algorithm>

namespace kurator::office {

namespace {

// Who is already where, by entry: pairs that are proposed, at work or resting.
struct Engaged
{
    QHash<QUuid, QStringList> formsOfMentee;
    QHash<QUuid, int> placesOfMentor;
};

Engaged engagedIn(const Desk& desk)
{
    Engaged engaged;
    for (const pairs::Pair& pair : desk.snapshot().pairs) {
        if (pair.programme != desk.programme().id) {
            continue;
        }
        for (const auto& mentee : pairs::menteesHeld(pair, desk.today())) {
            engaged.formsOfMentee[mentee.uuid()] << pair.form;
            ++engaged.placesOfMentor[pair.mentor.uuid()];
        }
    }
    return engaged;
}

// The practice of both signatures is the school's own: matching lets the curator set it aside in writing,
// so all obstacles go in and the rules tell law from model.
std::vector<people::Obstacle> namingObstacles(const Desk& desk, const school::Lookup& lookup,
                                              const people::Entry& entry)
{
    const auto facts = school::gateFacts(lookup, entry, desk.programme(), desk.today());
    return people::obstacles(people::GatePurpose::NamingPaper, facts);
}

matching::Mentee menteeInput(const Desk& desk, const school::Lookup& lookup, const people::Entry& entry,
                             const people::Person& person, const Engaged& engaged)
{
    auto mentee = matching::menteeOf(entry, person, desk.today());
    mentee.obstacles = namingObstacles(desk, lookup, entry);
    mentee.formsWithMentor = engaged.formsOfMentee.value(entry.id.uuid());
    for (const auto* adult : lookup.representativesOf(person.id)) {
        mentee.representatives.push_back(adult->id);
    }
    return mentee;
}

matching::Mentor mentorInput(const Desk& desk, const school::Lookup& lookup, const people::Entry& entry,
                             const people::Person& person, const Engaged& engaged)
{
    auto mentor = matching::mentorOf(entry, person, desk.today());
    mentor.obstacles = namingObstacles(desk, lookup, entry);
    const auto facts = school::gateFacts(lookup, entry, desk.programme(), desk.today());
    mentor.labourObstacles = people::obstacles(people::GatePurpose::EmployeePair, facts);
    mentor.taken = engaged.placesOfMentor.value(entry.id.uuid());
    return mentor;
}

base::Result<std::vector<programme::Form>> wishedForms(const Desk& desk, const QString& code)
{
    auto forms = desk.forms();
    if (code.isEmpty()) {
        return forms;
    }
    QStringList known;
    for (const programme::Form& form : forms) {
        if (form.code == code) {
            return std::vector{form};
        }
        known << form.code;
    }
    return base::refuseUsage(
        "office.unknown-form",
        {{QStringLiteral("form"), code}, {QStringLiteral("known"), known.join(QStringLiteral(", "))}});
}

bool registryApproved(const Desk& desk)
{
    const auto papers = desk.registeredPapers();
    return std::ranges::any_of(papers, [](const auto& paper) { return paper.kind == QLatin1String("D27"); });
}

} // namespace

base::Result<matching::Inputs> matchInputs(const Desk& desk, const MatchWish& wish)
{
    auto forms = wishedForms(desk, wish.form);
    if (!forms) {
        return base::passOn(forms);
    }
    matching::Inputs inputs;
    inputs.forms = std::move(*forms);
    const school::Lookup lookup(desk.snapshot());
    const Engaged engaged = engagedIn(desk);
    for (const people::Entry& entry : desk.snapshot().entries) {
        const auto* person = lookup.person(entry.person);
        if (entry.programme != desk.programme().id || entry.finishedOn || !person) {
            continue;
        }
        if (entry.side == people::Side::Mentor) {
            inputs.mentors.push_back(mentorInput(desk, lookup, entry, *person, engaged));
        } else if (!engaged.formsOfMentee.contains(entry.id.uuid())) {
            inputs.mentees.push_back(menteeInput(desk, lookup, entry, *person, engaged));
        }
    }
    return inputs;
}

matching::Options matchOptions(const Desk& desk, const MatchWish& wish)
{
    matching::Options options;
    options.conditions.registryApproved = registryApproved(desk);
    options.conditions.trainingBeforePairs = desk.programme().trainingBeforePairs;
    if (!wish.reason.isEmpty()) {
        for (size_t i = 0; i < matching::ruleCount; ++i) {
            const auto rule = static_cast<matching::Rule>(i);
            if (matching::kindOf(rule) == matching::RuleKind::Model) {
                options.waivers.push_back({rule, wish.reason, std::nullopt, std::nullopt});
            }
        }
    }
    return options;
}

base::Result<matching::Proposal> proposePairs(const Desk& desk, const MatchWish& wish)
{
    const auto inputs = matchInputs(desk, wish);
    if (!inputs) {
        return base::passOn(inputs);
    }
    return matching::match(*inputs, matchOptions(desk, wish));
}

base::Result<matching::ScoreMatrix> matchScores(const Desk& desk, const MatchWish& wish)
{
    const auto inputs = matchInputs(desk, wish);
    if (!inputs) {
        return base::passOn(inputs);
    }
    return matching::scoreMatrix(*inputs, matchOptions(desk, wish));
}

base::Result<qsizetype> acceptProposal(Desk& desk, const matching::Proposal& proposal)
{
    school::Changes changes;
    for (const matching::ProposedPair& proposed : proposal.pairs) {
        pairs::Pair pair;
        pair.id = desk.ids().next<pairs::Pair>();
        pair.programme = desk.programme().id;
        pair.form = proposed.form;
        pair.mentor = proposed.mentor;
        pair.period = {qMax(desk.today(), desk.programme().period.start), desk.programme().period.end};
        pair.members.push_back({proposed.mentee, pair.period.start, std::nullopt, {}});
        pair.origin = pairs::PairOrigin::CuratorChoice;
        pair.score = proposed.score.value;
        pair.overrides = proposed.overrides;
        changes.saved.emplace_back(pair);
    }
    const auto count = static_cast<qsizetype>(changes.saved.size());
    if (count > 0) {
        const school::Step step{QStringLiteral("step.pairs-accepted"),
                                {{QStringLiteral("count"), QString::number(count)}}};
        if (const auto committed = desk.commit(step, changes); !committed) {
            return base::passOn(committed);
        }
    }
    return count;
}

} // namespace kurator::office
