#include "matching/tight_answers.h"

#include <algorithm>
#include <deque>
#include <limits>

namespace kurator::matching {

namespace {

constexpr int nobody = -1;

template <class State>
void put(State& state, size_t row, size_t column)
{
    if (const int before = state.columnOfRow[row]; before != noColumn) {
        std::erase(state.rowsOfColumn[static_cast<size_t>(before)], row);
        ++state.free[static_cast<size_t>(before)];
    }
    state.columnOfRow[row] = static_cast<int>(column);
    state.rowsOfColumn[column].push_back(row);
    --state.free[column];
}

template <class State>
void takeOut(State& state, size_t row)
{
    const auto column = static_cast<size_t>(state.columnOfRow[row]);
    state.columnOfRow[row] = noColumn;
    std::erase(state.rowsOfColumn[column], row);
    ++state.free[column];
}

// Moves every row of a chain: the one that came to `column`, then the one that came to where it was before.
// True where it began with an unmatched row.
template <class State>
bool moveChain(State& state, size_t column, const std::vector<int>& cameFrom)
{
    while (true) {
        const auto row = static_cast<size_t>(cameFrom[column]);
        const int before = state.columnOfRow[row];
        put(state, row, column);
        if (before == noColumn || cameFrom[static_cast<size_t>(before)] == nobody) {
            return before == noColumn;
        }
        column = static_cast<size_t>(before);
    }
}

} // namespace

TightAnswers::TightAnswers(const ScoreTable& table, const std::vector<qint32>& shown, Assignment assignment)
    : m_table(table), m_shown(shown), m_assignment(std::move(assignment)), m_mustMatch(table.rows),
      m_mustBeFull(table.columns), m_columnsOfRow(table.rows), m_rowsOfColumn(table.columns)
{
    findEdges();
}

void TightAnswers::findEdges()
{
    const qint64 highest = highestScore(m_table);
    const std::vector<qint64> leaving = leaveCosts(m_table);
    for (size_t column = 0; column < m_table.columns; ++column) {
        m_mustBeFull[column] = m_assignment.columnPrices[column] > 0;
    }
    for (size_t row = 0; row < m_table.rows; ++row) {
        const qint64 price = m_assignment.rowPrices[row];
        m_mustMatch[row] = price < leaving[row];
        for (size_t column = 0; column < m_table.columns; ++column) {
            const qint32 cell = m_table.at(row, column);
            if (cell >= 0 && price - m_assignment.columnPrices[column] == highest - cell) {
                m_columnsOfRow[row].push_back(static_cast<qint32>(column));
                m_rowsOfColumn[column].push_back(static_cast<qint32>(row));
            }
        }
    }
}

TightAnswers::State TightAnswers::stateNow() const
{
    State state{m_assignment.columnOfRow, std::vector<std::vector<size_t>>(m_table.columns),
                m_table.capacities};
    for (size_t row = 0; row < m_table.rows; ++row) {
        if (const int column = state.columnOfRow[row]; column != noColumn) {
            state.rowsOfColumn[static_cast<size_t>(column)].push_back(row);
            --state.free[static_cast<size_t>(column)];
        }
    }
    return state;
}

std::optional<int> TightAnswers::worst() const
{
    std::optional<int> worst;
    for (size_t row = 0; row < m_table.rows; ++row) {
        if (const int column = m_assignment.columnOfRow[row]; column != noColumn) {
            const int here = score(row, static_cast<size_t>(column));
            worst = std::min(worst.value_or(here), here);
        }
    }
    return worst;
}

// What the worst pair could be beside what it is: no better than the best of a row that must be matched.
std::vector<qint32> TightAnswers::scoresAbove(int worst) const
{
    qint32 ceiling = std::numeric_limits<qint32>::max();
    std::vector<qint32> scores;
    for (size_t row = 0; row < m_table.rows; ++row) {
        qint32 best = -1;
        for (const qint32 column : m_columnsOfRow[row]) {
            const qint32 here = score(row, static_cast<size_t>(column));
            best = std::max(best, here);
            scores.push_back(here);
        }
        if (m_mustMatch[row]) {
            ceiling = std::min(ceiling, best);
        }
        std::ranges::sort(scores);
        const auto again = std::ranges::unique(scores);
        scores.erase(again.begin(), again.end());
    }
    std::erase_if(scores, [&](qint32 one) { return one <= worst || one > ceiling; });
    return scores;
}

bool TightAnswers::raiseWorst(const SolverControl& control)
{
    const std::optional<int> now = worst();
    if (!now) {
        return true;
    }
    const std::vector<qint32> scores = scoresAbove(*now);
    size_t known = 0;               // so many of them can be had
    size_t doubted = scores.size(); // from here on they cannot
    while (known < doubted) {
        if (control.isCancelled()) {
            return false;
        }
        const size_t tried = known + (doubted - known) / 2;
        if (auto state = withoutBelow(scores[tried], control)) {
            m_assignment.columnOfRow = std::move(state->columnOfRow);
            known = tried + 1;
        } else {
            doubted = tried;
        }
    }
    return !control.isCancelled();
}

std::optional<TightAnswers::State> TightAnswers::withoutBelow(int lowest, const SolverControl& control) const
{
    State state = stateNow();
    for (size_t row = 0; row < m_table.rows; ++row) {
        const int column = state.columnOfRow[row];
        if (column != noColumn && score(row, static_cast<size_t>(column)) < lowest) {
            takeOut(state, row);
        }
    }
    for (size_t row = 0; row < m_table.rows; ++row) {
        if (m_mustMatch[row] && state.columnOfRow[row] == noColumn &&
            (control.isCancelled() || !coverRow(state, row, lowest))) {
            return std::nullopt;
        }
    }
    for (size_t column = 0; column < m_table.columns; ++column) {
        while (m_mustBeFull[column] && state.free[column] > 0) {
            if (control.isCancelled() || !fillColumn(state, column, lowest)) {
                return std::nullopt;
            }
        }
    }
    return state;
}

// A chain from the row to a free place, or to a row that may as well be left.
bool TightAnswers::coverRow(State& state, size_t row, int lowest) const
{
    std::vector<int> cameFrom(m_table.columns, nobody);
    std::deque<size_t> rows{row};
    while (!rows.empty()) {
        const size_t at = rows.front();
        rows.pop_front();
        for (const qint32 next : m_columnsOfRow[at]) {
            const auto column = static_cast<size_t>(next);
            if (cameFrom[column] != nobody || score(at, column) < lowest) {
                continue;
            }
            cameFrom[column] = static_cast<int>(at);
            const auto spare = std::ranges::find_if(state.rowsOfColumn[column],
                                                    [&](size_t one) { return !m_mustMatch[one]; });
            if (state.free[column] <= 0 && spare == state.rowsOfColumn[column].end()) {
                rows.insert(rows.end(), state.rowsOfColumn[column].begin(), state.rowsOfColumn[column].end());
                continue;
            }
            if (state.free[column] <= 0) {
                takeOut(state, *spare);
            }
            moveChain(state, column, cameFrom);
            return true;
        }
    }
    return false;
}

// A chain that brings one row more to the column, from those left or from a column that need not be full.
bool TightAnswers::fillColumn(State& state, size_t column, int lowest) const
{
    std::vector<int> bringer(m_table.columns, nobody); // the row that leaves a column
    std::vector<size_t> goesTo(m_table.columns, column);
    std::vector<bool> isSeen(m_table.rows, false);
    std::deque<size_t> columns{column};
    const auto bring = [&](size_t row, size_t to) {
        while (true) {
            put(state, row, to);
            if (to == column) {
                return;
            }
            row = static_cast<size_t>(bringer[to]);
            to = goesTo[to];
        }
    };
    while (!columns.empty()) {
        const size_t to = columns.front();
        columns.pop_front();
        for (const qint32 next : m_rowsOfColumn[to]) {
            const auto row = static_cast<size_t>(next);
            if (isSeen[row] || score(row, to) < lowest || state.columnOfRow[row] == static_cast<int>(to)) {
                continue;
            }
            isSeen[row] = true;
            const int now = state.columnOfRow[row];
            if (now == noColumn ||
                (now != static_cast<int>(column) && !m_mustBeFull[static_cast<size_t>(now)])) {
                bring(row, to);
                return true;
            }
            const auto from = static_cast<size_t>(now);
            if (from != column && bringer[from] == nobody) {
                bringer[from] = next;
                goesTo[from] = to;
                columns.push_back(from);
            }
        }
    }
    return false;
}

bool TightAnswers::evenLoads(const std::vector<int>& held, const SolverControl& control)
{
    const int lowest = worst().value_or(0);
    State state = stateNow();
    const auto load = [&](size_t column) {
        return static_cast<int>(state.rowsOfColumn[column].size()) + (held.empty() ? 0 : held[column]);
    };
    std::vector<size_t> columns(m_table.columns);
    bool isMoving = true;
    while (isMoving && !control.isCancelled()) {
        isMoving = false;
        for (size_t column = 0; column < columns.size(); ++column) {
            columns[column] = column;
        }
        std::ranges::stable_sort(columns, [&](size_t a, size_t b) { return load(a) > load(b); });
        std::vector<bool> hopeless(m_table.columns, false);
        for (const size_t column : columns) {
            while (!m_mustBeFull[column] && !hopeless[column] && !control.isCancelled() &&
                   lighten(state, column, held, lowest, hopeless)) {
                isMoving = true;
                std::fill(hopeless.begin(), hopeless.end(), false);
            }
        }
    }
    m_assignment.columnOfRow = state.columnOfRow;
    return !control.isCancelled();
}

// A chain of moves that takes one row from the column and adds one where there are at least two fewer; on its
// way a row that may as well be left can change places with an unmatched one. What it passes in vain is
// hopeless for every column with no higher a load.
bool TightAnswers::lighten(State& state, size_t column, const std::vector<int>& held, int lowest,
                           std::vector<bool>& hopeless) const
{
    const auto load = [&](size_t one) {
        return static_cast<int>(state.rowsOfColumn[one].size()) + (held.empty() ? 0 : held[one]);
    };
    const int most = load(column) - 2;
    std::vector<int> cameFrom(m_table.columns, nobody);
    std::vector<size_t> seen{column};
    std::vector<bool> isSeen(m_table.columns, false);
    isSeen[column] = true;
    // The column with room that the row leads to; the others are seen.
    const auto roomBy = [&](size_t row) -> std::optional<size_t> {
        for (const qint32 next : m_columnsOfRow[row]) {
            const auto to = static_cast<size_t>(next);
            if (isSeen[to] || hopeless[to] || score(row, to) < lowest) {
                continue;
            }
            isSeen[to] = true;
            cameFrom[to] = static_cast<int>(row);
            if (state.free[to] > 0 && load(to) <= most) {
                return to;
            }
            seen.push_back(to);
        }
        return std::nullopt;
    };
    std::optional<size_t> leaver;
    const auto roomByUnmatched = [&]() -> std::optional<size_t> {
        for (size_t row = 0; row < m_table.rows; ++row) {
            if (state.columnOfRow[row] == noColumn) {
                if (const auto room = roomBy(row)) {
                    return room;
                }
            }
        }
        return std::nullopt;
    };
    for (size_t at = 0; at < seen.size(); ++at) {
        for (const size_t row : state.rowsOfColumn[seen[at]]) {
            auto room = roomBy(row);
            if (!room && !leaver && !m_mustMatch[row]) {
                leaver = row;
                room = roomByUnmatched();
            }
            if (!room) {
                continue;
            }
            if (moveChain(state, *room, cameFrom)) {
                const auto left = static_cast<size_t>(state.columnOfRow[*leaver]);
                takeOut(state, *leaver);
                if (left != column) {
                    moveChain(state, left, cameFrom);
                }
            }
            return true;
        }
    }
    for (const size_t one : seen) {
        hopeless[one] = true;
    }
    return false;
}

} // namespace kurator::matching
