#include "lists/score_grid.h"

namespace kurator::lists {

ScoreGrid::ScoreGrid(std::shared_ptr<const matching::PairJudge> judge, const ProposalView& view)
    : m_judge(std::move(judge))
{
    for (const ProposalMentee& mentee : view.mentees) {
        m_rows.push_back(m_judge->rowOf(mentee.entry));
    }
    for (const ProposalMentor& mentor : view.mentors) {
        m_columns.push_back(m_judge->columnOf(mentor.entry));
    }
}

std::optional<ScoreGrid::Cell> ScoreGrid::cell(std::size_t mentee, std::size_t mentor) const
{
    if (!m_judge || !m_rows[mentee] || !m_columns[mentor]) {
        return std::nullopt;
    }
    return Cell{*m_rows[mentee], *m_columns[mentor]};
}

std::optional<int> ScoreGrid::at(std::size_t mentee, std::size_t mentor) const
{
    const auto place = cell(mentee, mentor);
    return place ? m_judge->score(place->row, place->column) : std::nullopt;
}

bool ScoreGrid::isBanned(std::size_t mentee, std::size_t mentor) const
{
    const auto place = cell(mentee, mentor);
    return place && m_judge->candidates().isBanned(place->row, place->column);
}

std::vector<matching::Note> ScoreGrid::obstacles(std::size_t mentee, std::size_t mentor) const
{
    const auto place = cell(mentee, mentor);
    return place ? matching::obstaclesBetween(m_judge->candidates(), place->row, place->column)
                 : std::vector<matching::Note>{};
}

} // namespace kurator::lists
