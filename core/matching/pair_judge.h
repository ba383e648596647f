#pragma once

#include "matching/candidates.h"

#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace kurator::matching {

// What stands between a mentee and a mentor in the form nearest to them, a ban of the curator (match.banned
// {mentor, mentee}) first; empty where they may be a pair.
[[nodiscard]] std::vector<Note> obstaclesBetween(const Candidates& candidates, size_t mentee, size_t mentor);

// The people of a matching with the scores of everyone with everyone, to be asked about any two of them again
// and again, from any thread.
class PairJudge
{
public:
    // Nothing when cancelled.
    [[nodiscard]] static std::shared_ptr<const PairJudge> of(Inputs inputs, Options options);

    [[nodiscard]] const Inputs& inputs() const { return m_inputs; }
    // Without the control of the one who made it.
    [[nodiscard]] const Options& options() const { return m_options; }
    [[nodiscard]] const Candidates& candidates() const { return m_candidates; }
    // The places of entries in candidates(); nothing for who takes no part.
    [[nodiscard]] std::optional<size_t> rowOf(base::Id<people::Entry> mentee) const;
    [[nodiscard]] std::optional<size_t> columnOf(base::Id<people::Entry> mentor) const;

    // Nothing where they may not be a pair.
    [[nodiscard]] std::optional<int> score(size_t row, size_t column) const;
    // The pair that they would be; nothing where they may not.
    [[nodiscard]] std::optional<ProposedPair> pairOf(const PairWish& pair) const;
    // Empty where they may be a pair, or where one of them takes no part.
    [[nodiscard]] std::vector<Note> obstacles(const PairWish& pair) const;

private:
    PairJudge(Inputs inputs, Options options);

    Inputs m_inputs;
    Options m_options;
    Candidates m_candidates;
    QHash<base::Id<people::Entry>, size_t> m_rows;
    QHash<base::Id<people::Entry>, size_t> m_columns;
};

} // namespace kurator::matching
