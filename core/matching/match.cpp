#include "matching/match.h"

#include "matching/blocking_pairs.h"
#include "matching/candidates.h"
#include "matching/locks.h"
#include "matching/unmatched.h"

#include <algorithm>
#include <tuple>

namespace kurator::matching {

namespace {

constexpr int highestThreshold = 100;

base::Result<void> checked(const Options& options)
{
    if (!areUsable(options.weights)) {
        return base::refuseUsage("match.weights");
    }
    if (options.threshold < 0 || options.threshold > highestThreshold) {
        return base::refuseUsage("match.threshold");
    }
    if (options.groups && (options.groups->least < 1 || options.groups->most < 0 ||
                           (options.groups->most > 0 && options.groups->most < options.groups->least))) {
        return base::refuseUsage("match.group-sizes",
                                 {{QStringLiteral("least"), QString::number(options.groups->least)},
                                  {QStringLiteral("most"), QString::number(options.groups->most)}});
    }
    for (const Waiver& waiver : options.waivers) {
        const base::Arguments arguments{{QStringLiteral("rule"), codeOf(waiver.rule)}};
        if (kindOf(waiver.rule) != RuleKind::Model) {
            return base::refuseRule("match.law-not-overridden", arguments);
        }
        if (waiver.reason.trimmed().isEmpty()) {
            return base::refuseUsage("match.no-reason", arguments);
        }
    }
    return {};
}

// The reason written for this pair, or else for one of the two, or else for everybody.
QString reasonFor(Rule rule, const Mentor& mentor, const Mentee& mentee, const std::vector<Waiver>& waivers)
{
    const Waiver* nearest = nullptr;
    const auto precision = [](const Waiver& e) { return (e.mentor ? 1 : 0) + (e.mentee ? 1 : 0); };
    for (const Waiver& waiver : waivers) {
        if (waiver.rule == rule && waiver.covers(mentor, mentee) &&
            (!nearest || precision(waiver) > precision(*nearest))) {
            nearest = &waiver;
        }
    }
    return nearest ? nearest->reason : QString();
}

void noteWarnings(std::vector<Note>& notes, const Participant& participant)
{
    for (const people::Obstacle& obstacle : participant.obstacles) {
        if (obstacle.weight == people::ObstacleWeight::Warning) {
            notes.push_back({obstacle.code, obstacle.arguments});
        }
    }
}

std::vector<Note> notesOn(const Mentor& mentor, const Mentee& mentee, const programme::Form& form, int score)
{
    std::vector<Note> notes;
    if (score == 0) {
        notes.push_back({QStringLiteral("match.zero-score"),
                         {{QStringLiteral("mentor"), mentor.name}, {QStringLiteral("mentee"), mentee.name}}});
    }
    if (!mentor.capacity) {
        notes.push_back(
            {QStringLiteral("match.capacity-guessed"), {{QStringLiteral("mentor"), mentor.name}}});
    }
    if (form.menteeAges && !mentee.age) {
        notes.push_back({QStringLiteral("match.age-unknown"), {{QStringLiteral("mentee"), mentee.name}}});
    }
    noteWarnings(notes, mentee);
    noteWarnings(notes, mentor);
    return notes;
}

const Standing* standingOf(const Options& options, base::Id<people::Entry> mentee)
{
    const auto found =
        std::ranges::find_if(options.standing, [&](const Standing& one) { return one.who.mentee == mentee; });
    return found == options.standing.end() ? nullptr : &*found;
}

// Empty for who takes no part any more.
QString nameOfMentor(const Candidates& candidates, base::Id<people::Entry> mentor)
{
    const auto column = candidates.columnOf(mentor);
    return column ? candidates.mentors[*column]->name : QString();
}

} // namespace

ProposedPair proposedPair(const Candidates& candidates, const Options& options, size_t row, size_t column)
{
    const Mentee& mentee = *candidates.mentees[row];
    const Mentor& mentor = *candidates.mentors[column];
    const AllowedForm allowed = candidates.allowed.best(row, column).value_or(AllowedForm{});
    const programme::Form& form = candidates.forms[allowed.form];
    ProposedPair pair;
    pair.mentor = mentor.id;
    pair.mentee = mentee.id;
    pair.form = form.code;
    pair.score = explainedScore(mentee, mentor, options.weights, candidates.ballotsTaken);
    pair.notes = notesOn(mentor, mentee, form, pair.score.value);
    const PairWish who{mentor.id, mentee.id};
    pair.directive = std::ranges::find(options.directive, who) != options.directive.end();
    if (const Standing* before = standingOf(options, mentee.id)) {
        pair.stays = before->who == who;
        if (!pair.stays) {
            pair.notes.push_back(
                {QStringLiteral("match.moved"),
                 {{QStringLiteral("mentee"), mentee.name},
                  {QStringLiteral("before"), nameOfMentor(candidates, before->who.mentor)}}});
        }
    }
    for (size_t i = 0; i < ruleCount; ++i) {
        if (allowed.setAside[i]) {
            const Rule rule = static_cast<Rule>(i);
            pair.overrides.push_back({codeOf(rule), reasonFor(rule, mentor, mentee, options.waivers)});
        }
    }
    return pair;
}

namespace {

// Named on a ballot comes before any score, an earlier place before a later one.
qint64 liking(const Participant& chooser, const base::Id<people::Entry>& other, int score)
{
    constexpr qint64 named = 1'000'000'000;
    const int place = chooser.choices ? placeAmong(*chooser.choices, other) : 0;
    return place == 0 ? score : named - place;
}

Quality qualityOf(const Candidates& candidates, const std::vector<int>& columnOfRow)
{
    Quality quality;
    const ScoreTable& table = candidates.table;
    const auto byMentee = [&](size_t row, size_t column) {
        return liking(*candidates.mentees[row], candidates.mentors[column]->id, table.at(row, column));
    };
    const auto byMentor = [&](size_t column, size_t row) {
        return liking(*candidates.mentors[column], candidates.mentees[row]->id, table.at(row, column));
    };
    quality.blockingPairs = blockingPairs(table, columnOfRow, byMentee, byMentor);
    for (size_t row = 0; row < table.rows; ++row) {
        const auto& choices = candidates.mentees[row]->choices;
        if (columnOfRow[row] != noColumn && choices && !choices->empty()) {
            const auto& mentor = candidates.mentors[static_cast<size_t>(columnOfRow[row])]->id;
            ++quality.votedMatched;
            quality.firstWishes += choices->front() == mentor ? 1 : 0;
        }
    }
    return quality;
}

Proposal proposalOf(const Candidates& candidates, const Options& options, const LockedAssignment& answer)
{
    const Assignment& assignment = answer.assignment;
    Proposal proposal;
    proposal.unmatched = explainUnmatched(candidates, assignment, options);
    std::vector<std::pair<int, size_t>> byMentor;
    for (size_t row = 0; row < candidates.mentees.size(); ++row) {
        const int column = assignment.columnOfRow[row];
        if (column != noColumn) {
            byMentor.emplace_back(column, row);
        }
    }
    std::ranges::sort(byMentor);
    for (const auto& [column, row] : byMentor) {
        proposal.pairs.push_back(proposedPair(candidates, options, row, static_cast<size_t>(column)));
        proposal.pairs.back().locked = answer.lockedRows[row];
        const int score = proposal.pairs.back().score.value;
        ++proposal.matched;
        proposal.total += score;
        proposal.worst = std::min(proposal.worst.value_or(score), score);
    }
    proposal.optimal = answer.optimal;
    proposal.gap = answer.gap;
    proposal.groups = options.groups.has_value();
    proposal.standing = options.standing;
    proposal.quality = qualityOf(candidates, assignment.columnOfRow);
    if (proposal.groups) {
        proposal.quality.blockingPairs = 0;
    }
    return proposal;
}

} // namespace

base::Result<Proposal> match(const Inputs& inputs, const Options& options)
{
    if (const auto usable = checked(options); !usable) {
        return base::passOn(usable);
    }
    Candidates candidates(inputs, options);
    const auto answer = solved(candidates, options);
    if (!answer) {
        return base::passOn(answer);
    }
    return proposalOf(candidates, options, *answer);
}

std::optional<int> ScoreMatrix::at(size_t mentee, size_t mentor) const
{
    const qint32 score = scores[mentee * mentors.size() + mentor];
    return score == forbiddenCell ? std::nullopt : std::optional<int>(score);
}

base::Result<ScoreMatrix> scoreMatrix(const Inputs& inputs, const Options& options)
{
    if (const auto usable = checked(options); !usable) {
        return base::passOn(usable);
    }
    Candidates candidates(inputs, options);
    if (!candidates.fillScores(options)) {
        return base::refuseUsage("match.cancelled");
    }
    ScoreMatrix matrix;
    for (const Mentee* mentee : candidates.mentees) {
        matrix.mentees.push_back(mentee->id);
    }
    for (const Mentor* mentor : candidates.mentors) {
        matrix.mentors.push_back({mentor->id, mentor->freePlaces()});
    }
    matrix.scores = std::move(candidates.table.scores);
    return matrix;
}

} // namespace kurator::matching
