#include "office/propose_pairs.h"

#include "office/movable_pairs.h"
#include "office/participants.h"

#include <algorithm>

namespace kurator::office {

namespace {

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

bool isLeftOut(const MatchWish& wish, const people::Entry& entry)
{
    return std::ranges::find(wish.leftOut, entry.id) != wish.leftOut.end();
}

// Rules named one by one come first with their own reasons; the reason for all covers the rest.
std::vector<matching::Waiver> waiversOf(const MatchWish& wish)
{
    std::vector<matching::Waiver> waivers;
    matching::RuleSet named;
    for (const pairs::Override& one : wish.setAside) {
        if (const auto rule = matching::ruleOf(one.rule)) {
            waivers.push_back({*rule, one.reason, std::nullopt, std::nullopt});
            named.set(matching::bit(*rule));
        }
    }
    for (size_t i = 0; i < matching::ruleCount && !wish.reason.isEmpty(); ++i) {
        const auto rule = static_cast<matching::Rule>(i);
        if (matching::kindOf(rule) == matching::RuleKind::Model && !named[i]) {
            waivers.push_back({rule, wish.reason, std::nullopt, std::nullopt});
        }
    }
    return waivers;
}

base::Result<void> checkRulesKnown(const MatchWish& wish)
{
    for (const pairs::Override& one : wish.setAside) {
        if (!matching::ruleOf(one.rule)) {
            return base::refuseUsage("match.unknown-rule", {{QStringLiteral("rule"), one.rule}});
        }
    }
    return {};
}

// Matching does not know the names of those it was not given.
base::Result<void> checkLocksPresent(const Desk& desk, const MatchTask& task)
{
    for (const matching::PairWish& lock : task.options.locked) {
        const bool mentor = std::ranges::count(task.inputs.mentors, lock.mentor, &matching::Mentor::id) > 0;
        const bool mentee = std::ranges::count(task.inputs.mentees, lock.mentee, &matching::Mentee::id) > 0;
        if (!mentor || !mentee) {
            const school::Lookup& lookup = desk.lookup();
            return base::refuseRule("match.lock-absent",
                                    {{QStringLiteral("mentor"), lookup.nameOf(lock.mentor)},
                                     {QStringLiteral("mentee"), lookup.nameOf(lock.mentee)}});
        }
    }
    return {};
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
    const Participants participants(desk, idsOf(movablePairs(desk, wish)));
    for (const people::Entry& entry : desk.snapshot().entries) {
        if (!participants.takesPart(entry) || isLeftOut(wish, entry)) {
            continue;
        }
        if (entry.side == people::Side::Mentor) {
            inputs.mentors.push_back(participants.mentor(entry));
        } else if (!participants.hasMentor(entry)) {
            inputs.mentees.push_back(participants.mentee(entry));
        }
    }
    return inputs;
}

namespace {

std::vector<base::Id<people::Entry>> priorityMentees(const Desk& desk, const MatchWish& wish)
{
    std::vector<base::Id<people::Entry>> mentees;
    for (const people::RestrictedMark& mark : desk.snapshot().restrictedMarks) {
        if (std::ranges::find(wish.priority, mark.kind) != wish.priority.end()) {
            mentees.push_back(mark.entry);
        }
    }
    return mentees;
}

} // namespace

matching::Options matchOptions(const Desk& desk, const MatchWish& wish)
{
    matching::Options options;
    options.weights = wish.weights;
    options.conditions = matchConditions(desk);
    options.waivers = waiversOf(wish);
    options.locked = wish.locked;
    options.banned = wish.banned;
    options.goal = wish.goal;
    options.threshold = wish.threshold;
    options.priority = priorityMentees(desk, wish);
    options.groups = wish.groups;
    options.directive = wish.directive;
    for (const pairs::Pair* pair : movablePairs(desk, wish)) {
        options.standing.push_back({pair->id, {pair->mentor, pair->members.front().mentee}});
    }
    options.control = wish.control;
    return options;
}

base::Result<MatchTask> matchTask(const Desk& desk, const MatchWish& wish)
{
    if (const auto known = checkRulesKnown(wish); !known) {
        return base::passOn(known);
    }
    auto inputs = matchInputs(desk, wish);
    if (!inputs) {
        return base::passOn(inputs);
    }
    MatchTask task{std::move(*inputs), matchOptions(desk, wish)};
    if (const auto present = checkLocksPresent(desk, task); !present) {
        return base::passOn(present);
    }
    return task;
}

base::Result<matching::Proposal> solve(const MatchTask& task)
{
    return matching::match(task.inputs, task.options);
}

base::Result<matching::Proposal> proposePairs(const Desk& desk, const MatchWish& wish)
{
    const auto task = matchTask(desk, wish);
    if (!task) {
        return base::passOn(task);
    }
    return solve(*task);
}

base::Result<matching::ScoreMatrix> matchScores(const Desk& desk, const MatchWish& wish)
{
    const auto task = matchTask(desk, wish);
    if (!task) {
        return base::passOn(task);
    }
    return matching::scoreMatrix(task->inputs, task->options);
}

} // namespace kurator::office
