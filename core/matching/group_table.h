#pragma once

#include "matching/assignment.h"
#include "matching/groups.h"

#include <optional>
#include <vector>

namespace kurator::matching {

// One decision on the way to groups that keep the rules.
struct GroupStep
{
    enum class Kind
    {
        Close, // nobody goes there
        Open,  // at least the smallest group goes there
        Theme, // the group has this theme
        NoTheme
    };
    size_t column = 0;
    Kind kind = Kind::Close;
    int theme = 0; // of the last two

    friend bool operator==(const GroupStep&, const GroupStep&) = default;
};

// What a table costs where only these decisions of the rules are kept: never more than with all of them.
struct Relaxed
{
    std::vector<int> columnOfRow;
    qint64 cost = 0; // as assign() counts for the whole table
};

// A table whose columns are groups. Points at the table and the rules, which must outlive it; the table names
// its leaveCosts, and costs are counted from `highest`, which no score is above.
class GroupTable
{
public:
    GroupTable(const ScoreTable& table, const GroupRules& rules, qint32 highest);

    enum class Outcome
    {
        Solved,
        Impossible, // an open group cannot be filled
        Cancelled
    };
    [[nodiscard]] Outcome relax(const std::vector<GroupStep>& steps, const SolverControl& control,
                                Relaxed& relaxed) const;

    // The decision between the two ways out of the worst breach of the rules, the likelier way first; empty
    // where the answer keeps them all.
    [[nodiscard]] std::vector<GroupStep> ways(const std::vector<GroupStep>& steps,
                                              const std::vector<int>& columnOfRow) const;
    // Whether these rows may be the column's group.
    [[nodiscard]] bool mayBeGroup(size_t column, const std::vector<size_t>& rows) const;

    [[nodiscard]] const ScoreTable& table() const { return m_table; }
    [[nodiscard]] qint64 costOf(const std::vector<int>& columnOfRow) const;
    // Whether whole numbers can hold what an open group is worth.
    [[nodiscard]] bool fits() const;

private:
    // What the steps say of one column.
    struct Stand
    {
        bool closed = false;
        bool open = false;
        std::optional<int> theme;
        std::vector<int> without;
    };

    [[nodiscard]] std::vector<Stand> standsAfter(const std::vector<GroupStep>& steps) const;
    [[nodiscard]] int leastOf(size_t column) const;
    [[nodiscard]] int mostOf(size_t column) const;
    [[nodiscard]] bool canOpen(size_t column) const;
    [[nodiscard]] bool mayHave(size_t column, const Stand& stand, int theme) const;
    [[nodiscard]] bool mayJoin(size_t row, size_t column, const Stand& stand) const;
    [[nodiscard]] std::vector<int> commonThemes(size_t column, const Stand& stand,
                                                const std::vector<size_t>& rows) const;
    [[nodiscard]] int likeliestTheme(size_t column, const Stand& stand,
                                     const std::vector<size_t>& rows) const;
    [[nodiscard]] ScoreTable laidOut(const std::vector<Stand>& stands,
                                     std::vector<size_t>& columnOfPart) const;

    const ScoreTable& m_table;
    const GroupRules& m_rules;
    std::vector<std::vector<int>> m_themes; // of each row; nobody is without one
    qint32 m_highest;
    qint64 m_openWorth; // of one seat of an open group: more than any other seating saves
    std::vector<bool> m_cannotOpen;
};

} // namespace kurator::matching
