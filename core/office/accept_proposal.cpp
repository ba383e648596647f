#include "office/accept_proposal.h"

#include "office/ballots.h"
#include "office/movable_pairs.h"
#include "office/pair_removal.h"
#include "office/participants.h"

#include <algorithm>

namespace kurator::office {

namespace {

pairs::Pair acceptedPair(Desk& desk, const matching::ProposedPair& proposed)
{
    pairs::Pair pair;
    pair.id = desk.ids().next<pairs::Pair>();
    pair.programme = desk.programme().id;
    pair.form = proposed.form;
    pair.mentor = proposed.mentor;
    pair.period = {qMax(desk.today(), desk.programme().period.start), desk.programme().period.end};
    pair.members.push_back({proposed.mentee, pair.period.start, std::nullopt, {}});
    pair.origin = proposed.directive ? pairs::PairOrigin::Directive
                                     : originOf(desk, proposed.mentor, proposed.mentee, proposed.score.value);
    pair.score = proposed.score.value;
    pair.overrides = proposed.overrides;
    return pair;
}

void joinGroup(pairs::Pair& group, const pairs::Pair& one)
{
    group.members.push_back(one.members.front());
    group.origin = std::max(group.origin, one.origin);
    for (const pairs::Override& set : one.overrides) {
        if (std::ranges::find(group.overrides, set) == group.overrides.end()) {
            group.overrides.push_back(set);
        }
    }
}

// The pairs of a proposal are in the order of their mentors.
std::vector<pairs::Pair> acceptedPairs(Desk& desk, const matching::Proposal& proposal)
{
    std::vector<pairs::Pair> accepted;
    std::vector<int> totals;
    for (const matching::ProposedPair& proposed : proposal.pairs) {
        if (proposed.stays) {
            continue;
        }
        const pairs::Pair one = acceptedPair(desk, proposed);
        if (proposal.groups && !accepted.empty() && accepted.back().mentor == one.mentor) {
            joinGroup(accepted.back(), one);
            totals.back() += proposed.score.value;
        } else {
            accepted.push_back(one);
            totals.push_back(proposed.score.value);
        }
    }
    for (size_t i = 0; i < accepted.size(); ++i) {
        accepted[i].score = qRound(double(totals[i]) / double(accepted[i].members.size()));
    }
    return accepted;
}

// Standing pairs that the proposal does not keep.
std::vector<pairs::Pair> movedPairs(const Desk& desk, const matching::Proposal& proposal)
{
    std::vector<pairs::Pair> moved;
    for (const matching::Standing& standing : proposal.standing) {
        const bool stays = std::ranges::any_of(proposal.pairs, [&](const matching::ProposedPair& pair) {
            return pair.stays && pair.mentor == standing.who.mentor && pair.mentee == standing.who.mentee;
        });
        if (!stays) {
            moved.push_back(*std::ranges::find(desk.snapshot().pairs, standing.pair, &pairs::Pair::id));
        }
    }
    return moved;
}

// Between the proposal and its acceptance the base may have moved on.
base::Result<void> checkFresh(const Desk& desk, const matching::Proposal& proposal)
{
    QSet<QUuid> setAside;
    for (const matching::Standing& standing : proposal.standing) {
        const auto& all = desk.snapshot().pairs;
        const auto pair = std::ranges::find(all, standing.pair, &pairs::Pair::id);
        if (pair == all.end() || !isMovable(desk, *pair)) {
            const school::Lookup& lookup = desk.lookup();
            return base::refuseRule("match.proposal-stale",
                                    {{QStringLiteral("mentor"), lookup.nameOf(standing.who.mentor)},
                                     {QStringLiteral("mentee"), lookup.nameOf(standing.who.mentee)}});
        }
        setAside.insert(standing.pair.uuid());
    }
    const Participants participants(desk, setAside);
    QHash<QUuid, int> taken;
    for (const matching::ProposedPair& pair : proposal.pairs) {
        const auto* mentor = participants.find(pair.mentor, people::Side::Mentor);
        const auto* mentee = participants.find(pair.mentee, people::Side::Mentee);
        const bool fits =
            mentor && mentee && !participants.hasMentor(*mentee) &&
            participants.placesTaken(*mentor) + ++taken[pair.mentor.uuid()] <= mentor->capacity.value_or(1);
        if (!fits) {
            return base::refuseRule("match.proposal-stale",
                                    {{QStringLiteral("mentor"), participants.lookup().nameOf(pair.mentor)},
                                     {QStringLiteral("mentee"), participants.lookup().nameOf(pair.mentee)}});
        }
    }
    return {};
}

} // namespace

pairs::PairOrigin originOf(const Desk& desk, base::Id<people::Entry> mentor, base::Id<people::Entry> mentee,
                           std::optional<int> score)
{
    const auto named = [&](base::Id<people::Entry> voter, base::Id<people::Entry> chosen) {
        const pairs::Ballot* ballot = ballotOf(desk.snapshot(), voter);
        return ballot && std::ranges::find(ballot->choices, chosen) != ballot->choices.end();
    };
    if (named(mentee, mentor)) {
        return named(mentor, mentee) ? pairs::PairOrigin::MutualChoice : pairs::PairOrigin::MenteeChoice;
    }
    return score == 0 ? pairs::PairOrigin::Directive : pairs::PairOrigin::CuratorChoice;
}

base::Result<qsizetype> acceptProposal(Desk& desk, const matching::Proposal& proposal)
{
    if (const auto fresh = checkFresh(desk, proposal); !fresh) {
        return base::passOn(fresh);
    }
    school::Changes changes = removalOf(desk, movedPairs(desk, proposal));
    const std::vector<pairs::Pair> accepted = acceptedPairs(desk, proposal);
    changes.saved.insert(changes.saved.end(), accepted.begin(), accepted.end());
    const auto count = static_cast<qsizetype>(accepted.size());
    if (!changes.isEmpty()) {
        const school::Step step{QStringLiteral("step.pairs-accepted"),
                                {{QStringLiteral("count"), QString::number(count)}}};
        if (const auto committed = desk.commit(step, changes); !committed) {
            return base::passOn(committed);
        }
    }
    return count;
}

} // namespace kurator::office
