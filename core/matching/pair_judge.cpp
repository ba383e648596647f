#include "matching/pair_judge.h"

namespace kurator::matching {

namespace {

std::optional<size_t> placeIn(const QHash<base::Id<people::Entry>, size_t>& places,
                              base::Id<people::Entry> id)
{
    const auto found = places.constFind(id);
    return found == places.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

std::vector<Note> obstaclesBetween(const Candidates& candidates, size_t mentee, size_t mentor)
{
    const Mentee& who = *candidates.mentees[mentee];
    const Mentor& whom = *candidates.mentors[mentor];
    std::vector<Note> obstacles;
    if (candidates.isBanned(mentee, mentor)) {
        obstacles.push_back({QStringLiteral("match.banned"),
                             {{QStringLiteral("mentor"), whom.name}, {QStringLiteral("mentee"), who.name}}});
    }
    const ForbiddenForm nearest = candidates.allowed.nearest(mentee, mentor);
    for (size_t i = 0; i < ruleCount && nearest.form < candidates.forms.size(); ++i) {
        if (nearest.rules[i]) {
            const auto rule = static_cast<Rule>(i);
            obstacles.push_back(
                {codeOf(rule), ruleArguments(rule, whom, who, candidates.forms[nearest.form])});
        }
    }
    return obstacles;
}

PairJudge::PairJudge(Inputs inputs, Options options)
    : m_inputs(std::move(inputs)), m_options(std::move(options)), m_candidates(m_inputs, m_options)
{
    for (size_t row = 0; row < m_candidates.mentees.size(); ++row) {
        m_rows.insert(m_candidates.mentees[row]->id, row);
    }
    for (size_t column = 0; column < m_candidates.mentors.size(); ++column) {
        m_columns.insert(m_candidates.mentors[column]->id, column);
    }
}

std::shared_ptr<const PairJudge> PairJudge::of(Inputs inputs, Options options)
{
    const std::shared_ptr<PairJudge> judge(new PairJudge(std::move(inputs), std::move(options)));
    if (!judge->m_candidates.fillScores(judge->m_options)) {
        return nullptr;
    }
    judge->m_options.control = {};
    return judge;
}

std::optional<size_t> PairJudge::rowOf(base::Id<people::Entry> mentee) const
{
    return placeIn(m_rows, mentee);
}

std::optional<size_t> PairJudge::columnOf(base::Id<people::Entry> mentor) const
{
    return placeIn(m_columns, mentor);
}

std::optional<int> PairJudge::score(size_t row, size_t column) const
{
    const qint32 score = m_candidates.table.at(row, column);
    return score == forbiddenCell ? std::nullopt : std::optional<int>(score);
}

std::optional<ProposedPair> PairJudge::pairOf(const PairWish& pair) const
{
    const auto row = rowOf(pair.mentee);
    const auto column = columnOf(pair.mentor);
    if (!row || !column || !score(*row, *column)) {
        return std::nullopt;
    }
    return proposedPair(m_candidates, m_options, *row, *column);
}

std::vector<Note> PairJudge::obstacles(const PairWish& pair) const
{
    const auto row = rowOf(pair.mentee);
    const auto column = columnOf(pair.mentor);
    return row && column ? obstaclesBetween(m_candidates, *row, *column) : std::vector<Note>{};
}

} // namespace kurator::matching
