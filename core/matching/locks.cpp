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
    auto answer = locks.empty() ? bestFor(table, objective, control)
                                : bestFor(withoutLocked(table, locks), objective, control);
    if (!answer) {
        return std::nullopt;
    }
    LockedAssignment around{std::move(answer->assignment), std::vector<bool>(table.rows, false),
                            answer->optimal};
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
    auto answer = assignAround(*locks, candidates.table, objectiveOf(candidates, options), options.control);
    if (!answer) {
        return base::refuseUsage("match.cancelled");
    }
    return std::move(*answer);
}

} // namespace kurator::matching
