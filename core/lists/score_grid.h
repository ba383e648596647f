#pragma once

#include "lists/proposal_view.h"
#include "matching/pair_judge.h"

#include <memory>
#include <optional>
#include <vector>

namespace kurator::lists {

// The scores of everyone in the picture of a proposal with everyone else. Places are those of the view.
// Without a judge nobody has a score.
class ScoreGrid
{
public:
    ScoreGrid() = default;
    ScoreGrid(std::shared_ptr<const matching::PairJudge> judge, const ProposalView& view);

    // Nothing where they may not be a pair.
    [[nodiscard]] std::optional<int> at(std::size_t mentee, std::size_t mentor) const;
    // By the curator.
    [[nodiscard]] bool isBanned(std::size_t mentee, std::size_t mentor) const;
    // What stands between the two; empty where they may be a pair.
    [[nodiscard]] std::vector<matching::Note> obstacles(std::size_t mentee, std::size_t mentor) const;
    // Of these people; nothing before there is a proposal.
    [[nodiscard]] const std::shared_ptr<const matching::PairJudge>& judge() const { return m_judge; }

private:
    struct Cell
    {
        std::size_t row;
        std::size_t column;
    };
    [[nodiscard]] std::optional<Cell> cell(std::size_t mentee, std::size_t mentor) const;

    std::shared_ptr<const matching::PairJudge> m_judge;
    std::vector<std::optional<std::size_t>> m_rows;
    std::vector<std::optional<std::size_t>> m_columns;
};

} // namespace kurator::lists
