#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>
#include <optional>
#include <vector>

namespace kurator::matching {

inline constexpr qint32 forbiddenCell = -1;

// Rows are mentees, columns are mentors with their free places. Scores are row after row, 0 or more, or
// forbiddenCell.
struct ScoreTable
{
    size_t rows = 0;
    size_t columns = 0;
    std::vector<qint32> scores;
    std::vector<int> capacities;
    // What it costs to leave each row unmatched, not negative; empty: unmatchedCost() for every one.
    std::vector<qint64> leaveCosts = {};

    [[nodiscard]] qint32 at(size_t row, size_t column) const { return scores[row * columns + column]; }
    friend bool operator==(const ScoreTable&, const ScoreTable&) = default;
};

inline constexpr int noColumn = -1;

// Who goes to whom, with the prices that prove it: a matched row costs (highest score − its score), an
// unmatched one costs what leaving it costs; prices of columns are what one more place there would save.
struct Assignment
{
    std::vector<int> columnOfRow; // noColumn: unmatched
    std::vector<qint64> rowPrices;
    std::vector<qint64> columnPrices;

    friend bool operator==(const Assignment&, const Assignment&) = default;
};

// 0 where every cell is forbidden.
[[nodiscard]] qint32 highestScore(const ScoreTable& table);
// More than all scores together can weigh, so that one more match outweighs any total.
[[nodiscard]] qint64 unmatchedCost(const ScoreTable& table);
// One a row.
[[nodiscard]] std::vector<qint64> leaveCosts(const ScoreTable& table);

struct SolverControl
{
    const std::atomic_bool* cancel = nullptr;
    std::function<void(int done, int of)> progress; // rows settled, never fewer than before

    [[nodiscard]] bool isCancelled() const { return cancel && cancel->load(std::memory_order_relaxed); }
};

// The least cost: with the usual costs of leaving the most matches and, among those, the best total. Exact
// (whole numbers), by shortest augmenting paths from all unmatched rows at once, with the places of a column
// kept together; the same table always gives the same answer. Nothing when cancelled.
[[nodiscard]] std::optional<Assignment> assign(const ScoreTable& table, const SolverControl& control = {});

enum class Certificate
{
    Optimal,
    NotAnAssignment, // a forbidden cell, a column over its capacity, or sizes that do not fit
    WrongPrices,     // a price that breaks a bound, so it proves nothing
    GapLeft          // the prices leave room for something better
};

// Checks the assignment by duality, without trusting how it was found: prices within the bounds of every cell
// and a cost equal to what the prices give leave nothing better.
[[nodiscard]] Certificate verify(const ScoreTable& table, const Assignment& assignment);

} // namespace kurator::matching
