#include "matching/group_search.h"

#include <algorithm>
#include <queue>
#include <tuple>

namespace kurator::matching {

namespace {

// Cells looked at in all, and steps at most: some seconds on an office computer.
constexpr size_t cellsInAll = 60'000'000;
constexpr size_t fewestSteps = 64;
constexpr size_t mostSteps = 4'000;
constexpr size_t divesEvery = 32;

struct Node
{
    std::vector<GroupStep> steps;
    Relaxed relaxed;
    size_t serial = 0;
};

struct DearerFirst
{
    bool operator()(const Node& a, const Node& b) const
    {
        return std::tie(a.relaxed.cost, a.serial) > std::tie(b.relaxed.cost, b.serial);
    }
};

class GroupSearch
{
public:
    GroupSearch(const GroupTable& table, const SolverControl& control) : m_table(table), m_control(control)
    {
        const ScoreTable& whole = table.table();
        m_limit =
            std::clamp(cellsInAll / std::max<size_t>(1, whole.rows * whole.columns), fewestSteps, mostSteps);
        m_best.columnOfRow.assign(whole.rows, noColumn);
        m_best.cost = table.costOf(m_best.columnOfRow);
    }

    std::optional<GroupAnswer> search()
    {
        Node root;
        if (m_table.relax({}, m_control, root.relaxed) == GroupTable::Outcome::Cancelled) {
            return std::nullopt;
        }
        take(std::move(root));
        size_t popped = 0;
        while (!m_open.empty() && m_open.top().relaxed.cost < m_best.cost && m_serial < m_limit) {
            if (m_control.isCancelled()) {
                return std::nullopt;
            }
            const Node node = m_open.top();
            m_open.pop();
            if (popped++ % divesEvery == 0 && !dive(node)) {
                return std::nullopt;
            }
            for (const GroupStep& way : m_table.ways(node.steps, node.relaxed.columnOfRow)) {
                if (!take(node, way)) {
                    return std::nullopt;
                }
            }
            if (m_control.progress) {
                m_control.progress(static_cast<int>(std::min(m_serial, m_limit)), static_cast<int>(m_limit));
            }
        }
        m_best.bound = m_open.empty() ? m_best.cost : std::min(m_best.cost, m_open.top().relaxed.cost);
        return std::move(m_best);
    }

private:
    // Keeps what is whole or may become better than the best; false when cancelled.
    bool take(const Node& from, const GroupStep& way)
    {
        Node node{from.steps, {}, 0};
        node.steps.push_back(way);
        const auto outcome = m_table.relax(node.steps, m_control, node.relaxed);
        if (outcome == GroupTable::Outcome::Solved) {
            take(std::move(node));
        }
        return outcome != GroupTable::Outcome::Cancelled;
    }

    void take(Node node)
    {
        node.serial = ++m_serial;
        if (node.relaxed.cost >= m_best.cost) {
            return;
        }
        if (m_table.ways(node.steps, node.relaxed.columnOfRow).empty()) {
            m_best.columnOfRow = std::move(node.relaxed.columnOfRow);
            m_best.cost = node.relaxed.cost;
        } else {
            m_open.push(std::move(node));
        }
    }

    // Straight down by the likelier ways, to have something good to compare with; false when cancelled.
    bool dive(Node node)
    {
        while (node.relaxed.cost < m_best.cost) {
            const auto ways = m_table.ways(node.steps, node.relaxed.columnOfRow);
            if (ways.empty()) {
                m_best.columnOfRow = std::move(node.relaxed.columnOfRow);
                m_best.cost = node.relaxed.cost;
                return true;
            }
            auto outcome = GroupTable::Outcome::Impossible;
            for (const GroupStep& way : ways) {
                node.steps.push_back(way);
                outcome = m_table.relax(node.steps, m_control, node.relaxed);
                ++m_serial;
                if (outcome != GroupTable::Outcome::Impossible) {
                    break;
                }
                node.steps.pop_back();
            }
            if (outcome == GroupTable::Outcome::Cancelled) {
                return false;
            }
            if (outcome == GroupTable::Outcome::Impossible) {
                return true;
            }
        }
        return true;
    }

    const GroupTable& m_table;
    const SolverControl& m_control;
    size_t m_limit = 0;
    size_t m_serial = 0;
    GroupAnswer m_best;
    std::priority_queue<Node, std::vector<Node>, DearerFirst> m_open;
};

} // namespace

std::optional<GroupAnswer> bestGroups(const GroupTable& table, const SolverControl& control)
{
    return GroupSearch(table, control).search();
}

} // namespace kurator::matching
