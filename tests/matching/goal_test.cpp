#include "matching/goal.h"

#include "matching/blocking_pairs.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <numeric>
#include <random>
#include <tuple>

using namespace kurator::matching;

namespace {

// What an answer is worth, level by level: the greater, the better.
using Worth = std::array<int, 6>;

struct Instance
{
    ScoreTable table;
    Objective objective;
};

Worth worthOf(const Instance& instance, const std::vector<int>& columnOfRow)
{
    const auto& [table, objective] = instance;
    int matched = 0;
    int priority = 0;
    int kept = 0;
    int total = 0;
    int worst = 1'000;
    std::vector<int> loads = objective.held.empty() ? std::vector<int>(table.columns, 0) : objective.held;
    for (size_t row = 0; row < table.rows; ++row) {
        const int column = columnOfRow[row];
        if (column == noColumn) {
            continue;
        }
        const int score = table.at(row, static_cast<size_t>(column));
        ++matched;
        priority += !objective.priority.empty() && objective.priority[row] ? 1 : 0;
        kept += !objective.standing.empty() && objective.standing[row] == column ? 1 : 0;
        total += score;
        worst = std::min(worst, score);
        ++loads[static_cast<size_t>(column)];
    }
    const int squares = std::inner_product(loads.begin(), loads.end(), loads.begin(), 0);
    return objective.goal == Goal::NobodyAlone ? Worth{matched, priority, kept, total, worst, -squares}
                                               : Worth{0, 0, kept, total, worst, -squares};
}

void tryAll(const Instance& instance, std::vector<int>& places, std::vector<int>& chosen, size_t row,
            Worth& best)
{
    const auto& [table, objective] = instance;
    if (row == table.rows) {
        best = std::max(best, worthOf(instance, chosen));
        return;
    }
    tryAll(instance, places, chosen, row + 1, best);
    const int lowest = objective.goal == Goal::BestSuited ? std::max(0, objective.threshold) : 0;
    for (size_t column = 0; column < table.columns; ++column) {
        if (places[column] > 0 && table.at(row, column) >= lowest) {
            --places[column];
            chosen[row] = static_cast<int>(column);
            tryAll(instance, places, chosen, row + 1, best);
            chosen[row] = noColumn;
            ++places[column];
        }
    }
}

Worth bestByTryingAll(const Instance& instance)
{
    Worth best;
    best.fill(-1'000'000);
    std::vector<int> places = instance.table.capacities;
    std::vector<int> chosen(instance.table.rows, noColumn);
    tryAll(instance, places, chosen, 0, best);
    return best;
}

class Instances
{
public:
    explicit Instances(unsigned seed) : m_random(seed) {}

    int upTo(int highest) { return std::uniform_int_distribution<int>(0, highest)(m_random); }

    Instance next(Goal goal, bool withWishes, int highest)
    {
        Instance instance;
        ScoreTable& table = instance.table;
        table.rows = static_cast<size_t>(1 + upTo(5));
        table.columns = static_cast<size_t>(1 + upTo(4));
        const int forbiddenPercent = upTo(6) * 10;
        for (size_t cell = 0; cell < table.rows * table.columns; ++cell) {
            table.scores.push_back(upTo(99) < forbiddenPercent ? forbiddenCell : upTo(highest));
        }
        for (size_t column = 0; column < table.columns; ++column) {
            table.capacities.push_back(upTo(3));
        }
        instance.objective.goal = goal;
        instance.objective.threshold = goal == Goal::BestSuited ? 1 + upTo(highest / 2) : 0;
        if (withWishes) {
            addWishes(instance);
        }
        return instance;
    }

private:
    void addWishes(Instance& instance)
    {
        for (size_t row = 0; row < instance.table.rows; ++row) {
            instance.objective.priority.push_back(upTo(2) == 0);
            instance.objective.standing.push_back(
                upTo(2) == 0 ? upTo(static_cast<int>(instance.table.columns) - 1) : noColumn);
        }
        for (size_t column = 0; column < instance.table.columns; ++column) {
            instance.objective.held.push_back(upTo(2));
        }
    }

    std::mt19937 m_random;
};

} // namespace

TEST_CASE("Nobody alone: no other pairing is better in matches, priority, standing pairs, total, worst pair "
          "and load, in this order",
          "[matching]")
{
    Instances instances(20'261'122);
    for (int i = 0; i < 1'500; ++i) {
        const Instance instance = instances.next(Goal::NobodyAlone, i % 2 == 0, i % 3 == 0 ? 3 : 100);
        const auto answer = bestFor(instance.table, instance.objective);
        REQUIRE(answer);
        REQUIRE(worthOf(instance, answer->assignment.columnOfRow) == bestByTryingAll(instance));
        REQUIRE(answer->optimal);
        REQUIRE(verify(instance.table, instance.objective, answer->assignment) == Certificate::Optimal);
    }
}

TEST_CASE("The best suited: nobody below the threshold, and no better total, worst pair or load",
          "[matching]")
{
    Instances instances(11);
    for (int i = 0; i < 1'500; ++i) {
        const Instance instance = instances.next(Goal::BestSuited, i % 2 == 0, i % 3 == 0 ? 3 : 100);
        const auto answer = bestFor(instance.table, instance.objective);
        REQUIRE(answer);
        REQUIRE(worthOf(instance, answer->assignment.columnOfRow) == bestByTryingAll(instance));
        REQUIRE(answer->worst.value_or(100) >= instance.objective.threshold);
        REQUIRE(verify(instance.table, instance.objective, answer->assignment) == Certificate::Optimal);
    }
}

TEST_CASE("Of two who cannot both have a mentor the one of a priority category has one", "[matching]")
{
    const ScoreTable table{2, 1, {90, 10}, {1}};
    CHECK(bestFor(table, {})->assignment.columnOfRow == std::vector<int>{0, noColumn});
    Objective objective;
    objective.priority = {false, true};
    CHECK(bestFor(table, objective)->assignment.columnOfRow == std::vector<int>{noColumn, 0});
}

TEST_CASE("Of equal totals the one whose worst pair is better is proposed", "[matching]")
{
    const ScoreTable table{2, 2, {90, 50, 50, 10}, {1, 1}};
    CHECK(bestFor(table, {})->worst == 50);
}

TEST_CASE("Of equally good mentors each takes a share", "[matching]")
{
    const ScoreTable table{6, 3, std::vector<qint32>(18, 70), {6, 6, 6}};
    const auto even = bestFor(table, {});
    for (const int column : {0, 1, 2}) {
        CHECK(std::ranges::count(even->assignment.columnOfRow, column) == 2);
    }
    Objective objective;
    objective.held = {4, 0, 0}; // the first has four mentees already
    const auto beside = bestFor(table, objective);
    CHECK(std::ranges::count(beside->assignment.columnOfRow, 0) == 0);
}

TEST_CASE("A newcomer changes as few standing pairs as can be", "[matching]")
{
    // The first two would be better off the other way round.
    const ScoreTable table{3, 3, {60, 80, 0, 80, 60, 0, 90, 0, 40}, {1, 1, 1}};
    CHECK(bestFor(table, {})->assignment.columnOfRow == std::vector<int>{1, 0, 2});
    Objective objective;
    objective.standing = {0, 1, noColumn};
    CHECK(bestFor(table, objective)->assignment.columnOfRow == std::vector<int>{0, 1, 2});
}

TEST_CASE("A goal that is cancelled gives nothing", "[matching]")
{
    const ScoreTable table{2, 1, {90, 10}, {1}};
    const std::atomic_bool cancel = true;
    CHECK_FALSE(bestFor(table, {}, {&cancel, {}}));
}
