#include "matching/locks.h"

#include <algorithm>

namespace kurator::matching {

namespace {

base::Arguments namesOfLock(const Mentor* mentor, const Mentee* mentee)
{
    return {{QStringLiteral("mentor"), mentor ? mentor->name : QString()},
            {QStringLiteral("mentee"), mentee ? mentee->name : QString()}};
}

base::Result<Lock> placed(const Candidates& candidates, const PairWish& wish)
{
    const auto row = candidates.rowOf(wish.mentee);
    const auto column = candidates.columnOf(wish.mentor);
    if (!row || !column) {
        return base::refuseRule("match.lock-absent",
                                namesOfLock(column ? candidates.mentors[*column] : nullptr,
                                            row ? candidates.mentees[*row] : nullptr));
    }
    return Lock{*row, *column};
}

base::Result<void> checkPermitted(const Candidates& candidates, const Lock& lock)
{
    const Mentor& mentor = *candidates.mentors[lock.column];
    const Mentee& mentee = *candidates.mentees[lock.row];
    if (candidates.isBanned(lock.row, lock.column)) {
        return base::refuseRule("match.lock-banned", namesOfLock(&mentor, &mentee));
    }
    if (candidates.allowed.best(lock.row, lock.column)) {
        return {};
    }
    const ForbiddenForm nearest = candidates.allowed.nearest(lock.row, lock.column);
    size_t rule = 0;
    while (!nearest.rules[rule]) {
        ++rule;
    }
    const programme::Form form =
        candidates.forms.empty() ? programme::Form{} : candidates.forms[nearest.form];
    auto arguments = ruleArguments(static_cast<Rule>(rule), mentor, mentee, form);
    arguments[QStringLiteral("rule")] = codeOf(static_cast<Rule>(rule));
    return base::refuseRule("match.lock-forbidden", arguments);
}

base::Result<void> checkOneMentor(const Candidates& candidates, const std::vector<Lock>& locks,
                                  const Lock& lock)
{
    QStringList mentors;
    for (const Lock& other : locks) {
        if (other.row == lock.row) {
            mentors << candidates.mentors[other.column]->name;
        }
    }
    if (mentors.size() < 2) {
        return {};
    }
    return base::refuseRule("match.lock-twice",
                            {{QStringLiteral("mentee"), candidates.mentees[lock.row]->name},
                             {QStringLiteral("mentors"), mentors.join(QStringLiteral("; "))}});
}

base::Result<void> checkPlaces(const Candidates& candidates, const std::vector<Lock>& locks, const Lock& lock)
{
    const auto held = std::ranges::count(locks, lock.column, &Lock::column);
    const int places = candidates.table.capacities[lock.column];
    if (held <= places) {
        return {};
    }
    return base::refuseRule("match.lock-places",
                            {{QStringLiteral("mentor"), candidates.mentors[lock.column]->name},
                             {QStringLiteral("n"), QString::number(held)},
                             {QStringLiteral("places"), QString::number(places)}});
}

// Locked rows are closed and their places are gone, so that the rest is a table of its own.
ScoreTable withoutLocked(ScoreTable table, const std::vector<Lock>& locks)
{
    for (const Lock& lock : locks) {
        const auto row = table.scores.begin() + static_cast<std::ptrdiff_t>(lock.row * table.columns);
        std::fill_n(row, table.columns, forbiddenCell);
        --table.capacities[lock.column];
    }
    return table;
}

// What the locked have in common is what their group is about.
std::vector<GroupSeed> seedsOf(const std::vector<Lock>& locks, const ScoreTable& table,
                               const GroupRules& rules)
{
    std::vector<GroupSeed> seeds(table.columns);
    for (const Lock& lock : locks) {
        GroupSeed& seed = seeds[lock.column];
        if (++seed.held == 1) {
            seed.themes = rules.themes.empty() ? std::vector<int>{} : rules.themes[lock.row];
        } else if (!rules.themes.empty()) {
            std::erase_if(seed.themes, [&](int theme) {
                return !std::ranges::binary_search(rules.themes[lock.row], theme);
            });
        }
    }
    return seeds;
}

QStringList lockedWith(const Candidates& candidates, const std::vector<Lock>& locks, size_t column)
{
    QStringList names;
    for (const Lock& lock : locks) {
        if (lock.column == column) {
            names << candidates.mentees[lock.row]->name;
        }
    }
    return names;
}

base::Result<void> checkGroups(const Candidates& candidates, const std::vector<Lock>& locks,
                               const Objective& objective)
{
    const GroupRules& rules = *objective.groups;
    if (candidates.forms.size() > 1) {
        return base::refuseUsage("match.groups-one-form");
    }
    if (!fitsGroups(candidates.table, objective)) {
        return base::refuseUsage("match.groups-too-many");
    }
    const std::vector<GroupSeed> seeds = seedsOf(locks, candidates.table, rules);
    for (size_t column = 0; column < seeds.size(); ++column) {
        const QString& mentor = candidates.mentors[column]->name;
        if (rules.most > 0 && seeds[column].held > rules.most) {
            return base::refuseRule("match.lock-group-places",
                                    {{QStringLiteral("mentor"), mentor},
                                     {QStringLiteral("n"), QString::number(seeds[column].held)},
                                     {QStringLiteral("most"), QString::number(rules.most)}});
        }
        if (!rules.themes.empty() && seeds[column].held > 1 && seeds[column].themes.empty()) {
            const QString mentees = lockedWith(candidates, locks, column).join(QStringLiteral("; "));
            return base::refuseRule("match.lock-themes", {{QStringLiteral("mentor"), mentor},
                                                          {QStringLiteral("mentees"), mentees}});
        }
    }
    return {};
}

} // namespace

base::Result<std::vector<Lock>> locksOf(const Candidates& candidates, const std::vector<PairWish>& wishes)
{
    std::vector<Lock> locks;
    for (const PairWish& wish : wishes) {
        const auto lock = placed(candidates, wish);
        if (!lock) {
            return base::passOn(lock);
        }
        if (std::ranges::find(locks, *lock) == locks.end()) {
            locks.push_back(*lock);
        }
    }
    for (const Lock& lock : locks) {
        for (const auto& checked : {checkPermitted(candidates, lock), checkOneMentor(candidates, locks, lock),
                                    checkPlaces(candidates, locks, lock)}) {
            if (!checked) {
                return base::passOn(checked);
            }
        }
    }
    return locks;
}

std::optional<LockedAssignment> assignAround(const std::vector<Lock>& locks, const ScoreTable& table,
                                             Objective objective, const SolverControl& control)
{
    for (const Lock& lock : locks) {
        ++objective.held[lock.column];
    }
    if (objective.groups && !locks.empty()) {
        objective.groups->seeds = seedsOf(locks, table, *objective.groups);
    }
    auto answer = locks.empty() ? bestFor(table, objective, control)
                                : bestFor(withoutLocked(table, locks), objective, control);
    if (!answer) {
        return std::nullopt;
    }
    LockedAssignment around{std::move(answer->assignment), std::vector<bool>(table.rows, false),
                            answer->optimal, answer->gap};
    for (const Lock& lock : locks) {
        around.assignment.columnOfRow[lock.row] = static_cast<int>(lock.column);
        around.lockedRows[lock.row] = true;
    }
    return around;
}

base::Result<LockedAssignment> solved(Candidates& candidates, const Options& options)
{
    const auto locks = locksOf(candidates, options.locked);
    if (!locks) {
        return base::passOn(locks);
    }
    if (!candidates.fillScores(options)) {
        return base::refuseUsage("match.cancelled");
    }
    const Objective objective = objectiveOf(candidates, options);
    if (objective.groups) {
        if (const auto possible = checkGroups(candidates, *locks, objective); !possible) {
            return base::passOn(possible);
        }
    }
    auto answer = assignAround(*locks, candidates.table, objective, options.control);
    if (!answer) {
        return base::refuseUsage("match.cancelled");
    }
    return std::move(*answer);
}

} // namespace kurator::matching
