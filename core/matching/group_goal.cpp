#include "matching/group_goal.h"

#include "matching/group_search.h"

#include <algorithm>

namespace kurator::matching {

namespace {

using Groups = std::vector<std::vector<size_t>>;

std::optional<int> lowestShown(const ScoreTable& table, const std::vector<qint32>& shown,
                               const std::vector<int>& columnOfRow)
{
    std::optional<int> lowest;
    for (size_t row = 0; row < table.rows; ++row) {
        if (const int column = columnOfRow[row]; column != noColumn) {
            const int score = shown[row * table.columns + static_cast<size_t>(column)];
            lowest = std::min(lowest.value_or(score), score);
        }
    }
    return lowest;
}

ScoreTable without(ScoreTable table, const std::vector<qint32>& shown, int lowest)
{
    for (size_t cell = 0; cell < table.scores.size(); ++cell) {
        if (shown[cell] < lowest) {
            table.scores[cell] = forbiddenCell;
        }
    }
    return table;
}

std::vector<qint32> scoresBetween(const ScoreTable& table, const std::vector<qint32>& shown, int above)
{
    std::vector<qint32> scores;
    for (size_t cell = 0; cell < shown.size(); ++cell) {
        if (table.scores[cell] >= 0 && shown[cell] > above) {
            scores.push_back(shown[cell]);
        }
    }
    std::ranges::sort(scores);
    const auto repeated = std::ranges::unique(scores);
    scores.erase(repeated.begin(), repeated.end());
    return scores;
}

// The lowest score as high as it can be without costing more; false when cancelled.
bool raiseLowest(const ScoreTable& table, const std::vector<qint32>& shown, const GroupRules& rules,
                 std::vector<int>& columnOfRow, const SolverControl& control)
{
    const qint32 highest = highestScore(table);
    const qint64 cost = GroupTable(table, rules, highest).costOf(columnOfRow);
    const auto now = lowestShown(table, shown, columnOfRow);
    std::vector<qint32> higher = now ? scoresBetween(table, shown, *now) : std::vector<qint32>{};
    size_t from = 0;
    size_t to = higher.size();
    while (from < to) {
        const size_t middle = from + (to - from) / 2;
        const ScoreTable rest = without(table, shown, higher[middle]);
        const auto answer = bestGroups(GroupTable(rest, rules, highest), control);
        if (!answer) {
            return false;
        }
        if (answer->cost == cost) {
            columnOfRow = answer->columnOfRow;
            from = middle + 1;
        } else {
            to = middle;
        }
    }
    return true;
}

class Levelling
{
public:
    Levelling(const GroupTable& table, const std::vector<qint32>& shown, const std::vector<int>& held,
              std::vector<int>& columnOfRow)
        : m_groups(table), m_table(table.table()), m_shown(shown), m_held(held), m_columnOfRow(columnOfRow),
          m_rows(m_table.columns)
    {
        for (size_t row = 0; row < m_table.rows; ++row) {
            if (columnOfRow[row] != noColumn) {
                m_rows[static_cast<size_t>(columnOfRow[row])].push_back(row);
            }
        }
    }

    void level(int lowest)
    {
        while (moveOne(lowest)) {
        }
    }

private:
    [[nodiscard]] int load(size_t column) const
    {
        return static_cast<int>(m_rows[column].size()) + (m_held.empty() ? 0 : m_held[column]);
    }

    bool moveOne(int lowest)
    {
        for (size_t row = 0; row < m_table.rows; ++row) {
            if (m_columnOfRow[row] == noColumn) {
                continue;
            }
            const auto from = static_cast<size_t>(m_columnOfRow[row]);
            for (size_t to = 0; to < m_table.columns; ++to) {
                const bool same = m_table.at(row, to) == m_table.at(row, from) &&
                                  m_shown[row * m_table.columns + to] >= lowest;
                if (same && load(to) + 1 < load(from) && mayMove(row, from, to)) {
                    std::erase(m_rows[from], row);
                    m_rows[to].push_back(row);
                    m_columnOfRow[row] = static_cast<int>(to);
                    return true;
                }
            }
        }
        return false;
    }

    [[nodiscard]] bool mayMove(size_t row, size_t from, size_t to) const
    {
        std::vector<size_t> left = m_rows[from];
        std::erase(left, row);
        std::vector<size_t> joined = m_rows[to];
        joined.push_back(row);
        return m_groups.mayBeGroup(from, left) && m_groups.mayBeGroup(to, joined);
    }

    const GroupTable& m_groups;
    const ScoreTable& m_table;
    const std::vector<qint32>& m_shown;
    const std::vector<int>& m_held;
    std::vector<int>& m_columnOfRow;
    Groups m_rows;
};

Gap gapBetween(const ScoreTable& table, const GroupAnswer& answer, Goal goal)
{
    Gap gap;
    if (goal == Goal::NobodyAlone && !table.leaveCosts.empty()) {
        // One match weighs more than all below it, and every cost of leaving has that much in it.
        const qint64 oneMatch = std::max<qint64>(1, *std::ranges::min_element(table.leaveCosts));
        gap.matches = static_cast<int>(answer.cost / oneMatch - answer.bound / oneMatch);
    }
    gap.points = gap.matches == 0 ? answer.cost - answer.bound : 0;
    return gap;
}

} // namespace

std::optional<GoalAnswer> solvedInGroups(const ScoreTable& table, const std::vector<qint32>& shown,
                                         const Objective& objective, const SolverControl& control)
{
    const GroupRules& rules = *objective.groups;
    const GroupTable groups(table, rules, highestScore(table));
    auto answer = bestGroups(groups, control);
    if (!answer || !raiseLowest(table, shown, rules, answer->columnOfRow, control)) {
        return std::nullopt;
    }
    const auto worst = lowestShown(table, shown, answer->columnOfRow);
    Levelling(groups, shown, objective.held, answer->columnOfRow).level(worst.value_or(0));
    GoalAnswer found;
    found.worst = worst;
    found.optimal = answer->bound == answer->cost;
    found.gap = gapBetween(table, *answer, objective.goal);
    found.assignment.columnOfRow = std::move(answer->columnOfRow);
    found.assignment.rowPrices.assign(table.rows, 0);
    found.assignment.columnPrices.assign(table.columns, 0);
    return found;
}

} // namespace kurator::matching
