#include "matching/worst_pair.h"

#include <algorithm>
#include <deque>
#include <limits>

namespace kurator::matching {

namespace {

// What the worst pair could be beside what it is: no better than the best of a row that must be matched.
std::vector<qint32> scoresAbove(const TightEdges& edges, int worst)
{
    qint32 ceiling = std::numeric_limits<qint32>::max();
    std::vector<qint32> scores;
    for (size_t row = 0; row < edges.table.rows; ++row) {
        qint32 best = -1;
        for (const qint32 column : edges.columnsOfRow[row]) {
            const qint32 here = edges.score(row, static_cast<size_t>(column));
            best = std::max(best, here);
            scores.push_back(here);
        }
        if (edges.mustMatch[row]) {
            ceiling = std::min(ceiling, best);
        }
        std::ranges::sort(scores);
        const auto again = std::ranges::unique(scores);
        scores.erase(again.begin(), again.end());
    }
    std::erase_if(scores, [&](qint32 one) { return one <= worst || one > ceiling; });
    return scores;
}

// A chain from the row to a free place, or to a row that may as well be left.
bool coverRow(const TightEdges& edges, Seats& seats, size_t row, int lowest)
{
    std::vector<int> cameFrom(edges.table.columns, nobody);
    std::deque<size_t> rows{row};
    while (!rows.empty()) {
        const size_t at = rows.front();
        rows.pop_front();
        for (const qint32 next : edges.columnsOfRow[at]) {
            const auto column = static_cast<size_t>(next);
            if (cameFrom[column] != nobody || edges.score(at, column) < lowest) {
                continue;
            }
            cameFrom[column] = static_cast<int>(at);
            const auto spare = std::ranges::find_if(seats.rowsOfColumn[column],
                                                    [&](size_t one) { return !edges.mustMatch[one]; });
            if (seats.free[column] <= 0 && spare == seats.rowsOfColumn[column].end()) {
                rows.insert(rows.end(), seats.rowsOfColumn[column].begin(), seats.rowsOfColumn[column].end());
                continue;
            }
            if (seats.free[column] <= 0) {
                seats.takeOut(*spare);
            }
            seats.moveChain(column, cameFrom);
            return true;
        }
    }
    return false;
}

// A chain that brings one row more to the column, from those left or from a column that need not be full.
bool fillColumn(const TightEdges& edges, Seats& seats, size_t column, int lowest)
{
    std::vector<int> bringer(edges.table.columns, nobody); // the row that leaves a column
    std::vector<size_t> goesTo(edges.table.columns, column);
    std::vector<bool> isSeen(edges.table.rows, false);
    std::deque<size_t> columns{column};
    const auto bring = [&](size_t row, size_t to) {
        while (true) {
            seats.put(row, to);
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
        for (const qint32 next : edges.rowsOfColumn[to]) {
            const auto row = static_cast<size_t>(next);
            if (isSeen[row] || edges.score(row, to) < lowest ||
                seats.columnOfRow[row] == static_cast<int>(to)) {
                continue;
            }
            isSeen[row] = true;
            const int now = seats.columnOfRow[row];
            if (now == noColumn ||
                (now != static_cast<int>(column) && !edges.mustBeFull[static_cast<size_t>(now)])) {
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

// The seats without pairs below the score, filled up again on the other edges; nothing where that fails.
std::optional<Seats> withoutBelow(const TightEdges& edges, Seats seats, int lowest,
                                  const SolverControl& control)
{
    for (size_t row = 0; row < edges.table.rows; ++row) {
        const int column = seats.columnOfRow[row];
        if (column != noColumn && edges.score(row, static_cast<size_t>(column)) < lowest) {
            seats.takeOut(row);
        }
    }
    for (size_t row = 0; row < edges.table.rows; ++row) {
        if (edges.mustMatch[row] && seats.columnOfRow[row] == noColumn &&
            (control.isCancelled() || !coverRow(edges, seats, row, lowest))) {
            return std::nullopt;
        }
    }
    for (size_t column = 0; column < edges.table.columns; ++column) {
        while (edges.mustBeFull[column] && seats.free[column] > 0) {
            if (control.isCancelled() || !fillColumn(edges, seats, column, lowest)) {
                return std::nullopt;
            }
        }
    }
    return seats;
}

} // namespace

std::optional<int> worstPair(const TightEdges& edges, const Seats& seats)
{
    std::optional<int> worst;
    for (size_t row = 0; row < edges.table.rows; ++row) {
        if (const int column = seats.columnOfRow[row]; column != noColumn) {
            const int here = edges.score(row, static_cast<size_t>(column));
            worst = std::min(worst.value_or(here), here);
        }
    }
    return worst;
}

bool raiseWorstPair(const TightEdges& edges, Seats& seats, const SolverControl& control)
{
    const std::optional<int> now = worstPair(edges, seats);
    if (!now) {
        return true;
    }
    const std::vector<qint32> scores = scoresAbove(edges, *now);
    size_t known = 0;               // so many of them can be had
    size_t doubted = scores.size(); // from here on they cannot
    while (known < doubted) {
        const size_t tried = known + (doubted - known) / 2;
        if (auto better = withoutBelow(edges, seats, scores[tried], control)) {
            seats = std::move(*better);
            known = tried + 1;
        } else if (control.isCancelled()) {
            return false;
        } else {
            doubted = tried;
        }
    }
    return true;
}

} // namespace kurator::matching
