#pragma once

#include "matching/assignment.h"

#include <optional>
#include <vector>

namespace kurator::matching {

// All answers that cost as little as a proved one: their pairs lie on edges without reduced cost, rows
// cheaper to match than to leave stay matched, and columns with a price stay full. Moves within them lose
// nothing. `shown` are the scores that people see, in the places of the table.
class TightAnswers
{
public:
    TightAnswers(const ScoreTable& table, const std::vector<qint32>& shown, Assignment assignment);

    // Raises the lowest score as far as it goes. False when cancelled; the answer is whole then too.
    bool raiseWorst(const SolverControl& control);
    // Moves rows between columns, no pair below the worst of now, until the squares of loads are least; a
    // load is what a column was given and what it holds beside. Where no single chain of moves helps, none
    // does.
    bool evenLoads(const std::vector<int>& held, const SolverControl& control);

    [[nodiscard]] std::optional<int> worst() const;
    [[nodiscard]] const Assignment& assignment() const { return m_assignment; }

private:
    struct State
    {
        std::vector<int> columnOfRow;
        std::vector<std::vector<size_t>> rowsOfColumn;
        std::vector<int> free;
    };
    using Edges = std::vector<std::vector<qint32>>;

    void findEdges();
    [[nodiscard]] State stateNow() const;
    [[nodiscard]] std::vector<qint32> scoresAbove(int worst) const;
    [[nodiscard]] qint32 score(size_t row, size_t column) const
    {
        return m_shown[row * m_table.columns + column];
    }

    [[nodiscard]] std::optional<State> withoutBelow(int lowest, const SolverControl& control) const;
    [[nodiscard]] bool coverRow(State& state, size_t row, int lowest) const;
    [[nodiscard]] bool fillColumn(State& state, size_t column, int lowest) const;
    [[nodiscard]] bool lighten(State& state, size_t column, const std::vector<int>& held, int lowest,
                               std::vector<bool>& hopeless) const;

    const ScoreTable& m_table;
    const std::vector<qint32>& m_shown;
    Assignment m_assignment;
    std::vector<bool> m_mustMatch;  // rows
    std::vector<bool> m_mustBeFull; // columns
    Edges m_columnsOfRow;
    Edges m_rowsOfColumn;
};

} // namespace kurator::matching
