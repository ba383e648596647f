#include "matching/goal.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <random>

using namespace kurator::matching;

namespace {

// Matches, priority, total and worst pair: the greater, the better.
using GroupsWorth = std::array<int, 4>;

struct GroupsInstance
{
    ScoreTable table;
    Objective objective;
};

bool isGroup(const GroupsInstance& instance, size_t column, const std::vector<size_t>& rows)
{
    const GroupRules& rules = *instance.objective.groups;
    const int held = rules.seeds.empty() ? 0 : rules.seeds[column].held;
    const auto size = static_cast<int>(rows.size()) + held;
    if (rows.empty()) {
        return true;
    }
    if (size > held + instance.table.capacities[column] || (rules.most > 0 && size > rules.most) ||
        (held == 0 && size < rules.least)) {
        return false;
    }
    if (rules.themes.empty()) {
        return true;
    }
    if (size == 1 && rules.themes[rows.front()].empty()) {
        return true;
    }
    return std::ranges::any_of(std::array{0, 1, 2, 3}, [&](int theme) {
        const bool ofHeld = held == 0 || std::ranges::count(rules.seeds[column].themes, theme) > 0;
        return ofHeld && std::ranges::all_of(rows, [&](size_t row) {
                   return std::ranges::count(rules.themes[row], theme) > 0;
               });
    });
}

std::optional<GroupsWorth> worthOf(const GroupsInstance& instance, const std::vector<int>& columnOfRow)
{
    const auto& [table, objective] = instance;
    std::vector<std::vector<size_t>> groups(table.columns);
    GroupsWorth worth{0, 0, 0, 1'000};
    for (size_t row = 0; row < table.rows; ++row) {
        const int column = columnOfRow[row];
        if (column == noColumn) {
            continue;
        }
        const int score = table.at(row, static_cast<size_t>(column));
        groups[static_cast<size_t>(column)].push_back(row);
        ++worth[0];
        worth[1] += !objective.priority.empty() && objective.priority[row] ? 1 : 0;
        worth[2] += score;
        worth[3] = std::min(worth[3], score);
    }
    for (size_t column = 0; column < table.columns; ++column) {
        if (!isGroup(instance, column, groups[column])) {
            return std::nullopt;
        }
    }
    if (objective.goal == Goal::BestSuited) {
        worth[0] = worth[1] = 0;
    }
    return worth;
}

void tryAllGroups(const GroupsInstance& instance, std::vector<int>& chosen, size_t row, GroupsWorth& best)
{
    if (row == instance.table.rows) {
        if (const auto worth = worthOf(instance, chosen)) {
            best = std::max(best, *worth);
        }
        return;
    }
    chosen[row] = noColumn;
    tryAllGroups(instance, chosen, row + 1, best);
    const int lowest = instance.objective.goal == Goal::BestSuited ? instance.objective.threshold : 0;
    for (size_t column = 0; column < instance.table.columns; ++column) {
        if (instance.table.at(row, column) >= lowest) {
            chosen[row] = static_cast<int>(column);
            tryAllGroups(instance, chosen, row + 1, best);
        }
    }
}

class GroupsMaker
{
public:
    explicit GroupsMaker(unsigned seed) : m_random(seed) {}

    int upTo(int highest) { return std::uniform_int_distribution<int>(0, highest)(m_random); }

    GroupsInstance next(Goal goal, int highest)
    {
        GroupsInstance made;
        made.table.rows = static_cast<size_t>(1 + upTo(5));
        made.table.columns = static_cast<size_t>(1 + upTo(3));
        const int forbiddenPercent = upTo(5) * 10;
        for (size_t cell = 0; cell < made.table.rows * made.table.columns; ++cell) {
            made.table.scores.push_back(upTo(99) < forbiddenPercent ? forbiddenCell : upTo(highest));
        }
        for (size_t column = 0; column < made.table.columns; ++column) {
            made.table.capacities.push_back(upTo(5));
        }
        made.objective.goal = goal;
        made.objective.threshold = goal == Goal::BestSuited ? 1 + upTo(highest / 2) : 0;
        for (size_t row = 0; row < made.table.rows && upTo(1) == 0; ++row) {
            made.objective.priority.resize(made.table.rows, false);
            made.objective.priority[row] = upTo(2) == 0;
        }
        GroupRules rules{1 + upTo(2), upTo(1) * (3 + upTo(1)), {}, {}};
        addThemes(rules, made.table);
        addSeeds(rules, made.table);
        made.objective.groups = rules;
        return made;
    }

private:
    std::vector<int> someThemes()
    {
        std::vector<int> themes;
        for (int theme = 0; theme < 4; ++theme) {
            if (upTo(2) == 0) {
                themes.push_back(theme);
            }
        }
        return themes;
    }

    void addThemes(GroupRules& rules, const ScoreTable& table)
    {
        for (size_t row = 0, wanted = upTo(1) == 0 ? table.rows : 0; row < wanted; ++row) {
            rules.themes.push_back(someThemes());
        }
    }

    void addSeeds(GroupRules& rules, const ScoreTable& table)
    {
        for (size_t column = 0, wanted = upTo(3) == 0 ? table.columns : 0; column < wanted; ++column) {
            const int held = upTo(1);
            rules.seeds.push_back({held, held > 0 ? someThemes() : std::vector<int>{}});
        }
    }

    std::mt19937 m_random;
};

GroupsWorth bestGroupsByTryingAll(const GroupsInstance& instance)
{
    GroupsWorth best{-1, 0, 0, 0};
    std::vector<int> chosen(instance.table.rows, noColumn);
    tryAllGroups(instance, chosen, 0, best);
    return best;
}

// Six who ask, two who may take four each.
GroupsInstance sixAndTwo(const GroupRules& rules)
{
    GroupsInstance made;
    made.table = {6, 2, std::vector<qint32>{50, 40, 50, 40, 50, 40, 50, 40, 50, 90, 50, 90}, {4, 4}};
    made.objective.groups = rules;
    return made;
}

GroupsInstance manyPeople()
{
    GroupsInstance made;
    made.table.rows = 46;
    made.table.columns = 20;
    std::mt19937 random(7);
    for (size_t cell = 0; cell < made.table.rows * made.table.columns; ++cell) {
        made.table.scores.push_back(static_cast<qint32>(random() % 101));
    }
    made.table.capacities.assign(made.table.columns, 8);
    made.objective.groups = GroupRules{7, 8, {}, {}};
    return made;
}

std::vector<int> sizesOf(const GroupsInstance& instance, const std::vector<int>& columnOfRow)
{
    std::vector<int> sizes(instance.table.columns, 0);
    for (const int column : columnOfRow) {
        if (column != noColumn) {
            ++sizes[static_cast<size_t>(column)];
        }
    }
    return sizes;
}

} // namespace

TEST_CASE("No other groups of the sizes and themes asked for are better", "[matching]")
{
    GroupsMaker maker(20'261'123);
    for (int i = 0; i < 1'000; ++i) {
        const auto instance =
            maker.next(i % 3 == 0 ? Goal::BestSuited : Goal::NobodyAlone, i % 2 == 0 ? 4 : 100);
        CAPTURE(i);
        const auto answer = bestFor(instance.table, instance.objective);
        REQUIRE(answer);
        const auto worth = worthOf(instance, answer->assignment.columnOfRow);
        REQUIRE(worth);
        REQUIRE(*worth == bestGroupsByTryingAll(instance));
        REQUIRE(answer->optimal);
        REQUIRE(answer->gap == Gap{});
    }
}

TEST_CASE("A group smaller than asked for is not made: its people join another or wait", "[matching]")
{
    const auto pairs = bestFor(sixAndTwo({1, 0, {}, {}}).table, sixAndTwo({1, 0, {}, {}}).objective);
    REQUIRE(pairs);
    CHECK(sizesOf(sixAndTwo({}), pairs->assignment.columnOfRow) == std::vector{4, 2});
    const auto groups = bestFor(sixAndTwo({3, 0, {}, {}}).table, sixAndTwo({3, 0, {}, {}}).objective);
    REQUIRE(groups);
    CHECK(sizesOf(sixAndTwo({}), groups->assignment.columnOfRow) == std::vector{3, 3});
    const auto toldTooMany = bestFor(sixAndTwo({5, 0, {}, {}}).table, sixAndTwo({5, 0, {}, {}}).objective);
    REQUIRE(toldTooMany);
    CHECK(sizesOf(sixAndTwo({}), toldTooMany->assignment.columnOfRow) == std::vector{0, 0});
    CHECK(toldTooMany->optimal);
}

TEST_CASE("Of groups with the same total the one whose worst pair is better is made", "[matching]")
{
    GroupsInstance even;
    even.table = {2, 2, std::vector<qint32>{50, 90, 50, 10}, {2, 2}};
    even.objective.groups = GroupRules{2, 0, {}, {}};
    const auto first = bestFor(even.table, even.objective);
    REQUIRE(first);
    CHECK(first->assignment.columnOfRow == std::vector{0, 0});
    even.table.scores = {90, 50, 10, 50};
    const auto second = bestFor(even.table, even.objective);
    REQUIRE(second);
    CHECK(second->assignment.columnOfRow == std::vector{1, 1});
}

TEST_CASE("A group of one theme takes nobody who asks for something else", "[matching]")
{
    const GroupRules rules{2, 0, {{1}, {1}, {1}, {2}, {1, 2}, {2}}, {}};
    const auto answer = bestFor(sixAndTwo(rules).table, sixAndTwo(rules).objective);
    REQUIRE(answer);
    CHECK(answer->assignment.columnOfRow == std::vector{0, 0, 0, 1, 1, 1});
}

TEST_CASE("Groups of the same people are the same each time, and a cancelled search gives nothing",
          "[matching]")
{
    const auto instance = manyPeople();
    std::atomic_bool cancelled = false;
    int steps = 0;
    const SolverControl control{&cancelled, [&](int, int) { cancelled = ++steps == 3; }};
    CHECK_FALSE(bestFor(instance.table, instance.objective, control));
    GroupsMaker maker(5);
    const auto small = maker.next(Goal::NobodyAlone, 100);
    const auto once = bestFor(small.table, small.objective);
    REQUIRE(once);
    CHECK(once->assignment == bestFor(small.table, small.objective)->assignment);
}

TEST_CASE("Where groups cannot be proved best, the answer tells how much better they could be at most",
          "[matching]")
{
    const auto large = manyPeople();
    const auto answer = bestFor(large.table, large.objective);
    REQUIRE(answer);
    REQUIRE(worthOf(large, answer->assignment.columnOfRow));
    CHECK((*worthOf(large, answer->assignment.columnOfRow))[0] == 46);
    CHECK(answer->optimal == (answer->gap == Gap{}));
    CHECK_FALSE(answer->optimal);
    CHECK(answer->gap.matches == 0);
    CHECK(answer->gap.points < 100);
}
