#include "matching/load_levelling.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace kurator::matching {

namespace {

class LoadLevelling
{
public:
    LoadLevelling(const TightEdges& edges, Seats& seats, const std::vector<int>& held, int lowest)
        : m_edges(edges), m_seats(seats), m_held(held), m_lowest(lowest),
          m_isHopeless(edges.table.columns, false)
    {}

    bool level(const SolverControl& control)
    {
        bool isMoving = true;
        while (isMoving && !control.isCancelled()) {
            isMoving = false;
            std::fill(m_isHopeless.begin(), m_isHopeless.end(), false);
            for (const size_t column : heaviestFirst()) {
                while (!control.isCancelled() && lighten(column)) {
                    isMoving = true;
                    std::fill(m_isHopeless.begin(), m_isHopeless.end(), false);
                }
            }
        }
        return !control.isCancelled();
    }

private:
    [[nodiscard]] int load(size_t column) const
    {
        return static_cast<int>(m_seats.rowsOfColumn[column].size()) + (m_held.empty() ? 0 : m_held[column]);
    }

    [[nodiscard]] std::vector<size_t> heaviestFirst() const
    {
        std::vector<size_t> columns(m_edges.table.columns);
        std::iota(columns.begin(), columns.end(), size_t{0});
        std::ranges::stable_sort(columns, [this](size_t a, size_t b) { return load(a) > load(b); });
        return columns;
    }

    // A chain of moves that takes one row from the column and adds one where there are at least two fewer.
    // What is passed in vain is hopeless for every column with no higher a load.
    bool lighten(size_t column)
    {
        if (m_edges.mustBeFull[column] || m_isHopeless[column]) {
            return false;
        }
        begin(column);
        for (size_t at = 0; at < m_seen.size(); ++at) {
            for (const size_t row : m_seats.rowsOfColumn[m_seen[at]]) {
                if (const auto room = roomBeyond(row)) {
                    move(column, *room);
                    return true;
                }
            }
        }
        for (const size_t one : m_seen) {
            m_isHopeless[one] = true;
        }
        return false;
    }

    void begin(size_t column)
    {
        m_most = load(column) - 2;
        m_cameFrom.assign(m_edges.table.columns, nobody);
        m_isSeen.assign(m_edges.table.columns, false);
        m_isSeen[column] = true;
        m_seen = {column};
        m_leaver.reset();
    }

    // A row that may as well be left can change places with an unmatched one, once on the way.
    std::optional<size_t> roomBeyond(size_t row)
    {
        auto room = roomBy(row);
        if (room || m_leaver || m_edges.mustMatch[row]) {
            return room;
        }
        m_leaver = row;
        for (size_t other = 0; other < m_edges.table.rows && !room; ++other) {
            if (m_seats.columnOfRow[other] == noColumn) {
                room = roomBy(other);
            }
        }
        return room;
    }

    // The column with room that the row leads to; the others it leads to are seen.
    std::optional<size_t> roomBy(size_t row)
    {
        for (const qint32 next : m_edges.columnsOfRow[row]) {
            const auto to = static_cast<size_t>(next);
            if (m_isSeen[to] || m_isHopeless[to] || m_edges.score(row, to) < m_lowest) {
                continue;
            }
            m_isSeen[to] = true;
            m_cameFrom[to] = static_cast<int>(row);
            if (m_seats.free[to] > 0 && load(to) <= m_most) {
                return to;
            }
            m_seen.push_back(to);
        }
        return std::nullopt;
    }

    void move(size_t column, size_t room)
    {
        if (!m_seats.moveChain(room, m_cameFrom)) {
            return;
        }
        const auto left = static_cast<size_t>(m_seats.columnOfRow[*m_leaver]);
        m_seats.takeOut(*m_leaver);
        if (left != column) {
            m_seats.moveChain(left, m_cameFrom);
        }
    }

    const TightEdges& m_edges;
    Seats& m_seats;
    const std::vector<int>& m_held;
    int m_lowest;
    std::vector<bool> m_isHopeless;

    // Of one search.
    int m_most = 0; // the load of a column that can take one more
    std::vector<int> m_cameFrom;
    std::vector<bool> m_isSeen;
    std::vector<size_t> m_seen;
    std::optional<size_t> m_leaver;
};

} // namespace

bool levelLoads(const TightEdges& edges, Seats& seats, const std::vector<int>& held, int lowest,
                const SolverControl& control)
{
    return LoadLevelling(edges, seats, held, lowest).level(control);
}

} // namespace kurator::matching
