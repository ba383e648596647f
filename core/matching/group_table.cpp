#include "matching/group_table.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace kurator::matching {

namespace {

using Kind = GroupStep::Kind;

std::vector<int> inBoth(const std::vector<int>& a, const std::vector<int>& b)
{
    std::vector<int> both;
    std::ranges::set_intersection(a, b, std::back_inserter(both));
    return both;
}

std::vector<std::vector<size_t>> rowsByColumn(const std::vector<int>& columnOfRow, size_t columns)
{
    std::vector<std::vector<size_t>> rows(columns);
    for (size_t row = 0; row < columnOfRow.size(); ++row) {
        if (columnOfRow[row] != noColumn) {
            rows[static_cast<size_t>(columnOfRow[row])].push_back(row);
        }
    }
    return rows;
}

// Whoever has no theme gets one that nobody else has.
std::vector<std::vector<int>> withOwnThemes(std::vector<std::vector<int>> themes)
{
    int next = 0;
    for (const std::vector<int>& own : themes) {
        next = own.empty() ? next : std::max(next, own.back() + 1);
    }
    for (std::vector<int>& own : themes) {
        if (own.empty()) {
            own.push_back(next++);
        }
    }
    return themes;
}

} // namespace

GroupTable::GroupTable(const ScoreTable& table, const GroupRules& rules, qint32 highest)
    : m_table(table), m_rules(rules), m_themes(withOwnThemes(rules.themes)), m_highest(highest),
      m_openWorth(unmatchedCost(table) +
                  (table.leaveCosts.empty() ? 0 : *std::ranges::max_element(table.leaveCosts)))
{
    for (size_t column = 0; column < table.columns; ++column) {
        m_cannotOpen.push_back(!canOpen(column));
    }
}

bool GroupTable::fits() const
{
    return m_openWorth + m_highest < qint64(1) << 30;
}

int GroupTable::leastOf(size_t column) const
{
    const bool begun = !m_rules.seeds.empty() && m_rules.seeds[column].held > 0;
    return begun ? 0 : m_rules.least;
}

int GroupTable::mostOf(size_t column) const
{
    const int places = m_table.capacities[column];
    const int held = m_rules.seeds.empty() ? 0 : m_rules.seeds[column].held;
    return m_rules.most == 0 ? places : std::clamp(m_rules.most - held, 0, places);
}

// Enough people of one theme may go there.
bool GroupTable::canOpen(size_t column) const
{
    if (mostOf(column) < leastOf(column)) {
        return false;
    }
    std::map<int, int> byTheme;
    int all = 0;
    for (size_t row = 0; row < m_table.rows; ++row) {
        if (m_table.at(row, column) < 0) {
            continue;
        }
        ++all;
        for (const int theme : m_themes.empty() ? std::vector<int>{} : m_themes[row]) {
            ++byTheme[theme];
        }
    }
    if (!m_themes.empty()) {
        all = 0;
        for (const auto& [theme, count] : byTheme) {
            all = std::max(all, count);
        }
    }
    return all >= leastOf(column);
}

std::vector<GroupTable::Stand> GroupTable::standsAfter(const std::vector<GroupStep>& steps) const
{
    std::vector<Stand> stands(m_table.columns);
    for (size_t column = 0; column < stands.size(); ++column) {
        stands[column].closed = m_cannotOpen[column];
    }
    for (const GroupStep& step : steps) {
        Stand& stand = stands[step.column];
        switch (step.kind) {
        case Kind::Close:
            stand.closed = true;
            break;
        case Kind::Open:
            stand.open = true;
            break;
        case Kind::Theme:
            stand.theme = step.theme;
            break;
        case Kind::NoTheme:
            stand.without.push_back(step.theme);
            break;
        }
    }
    return stands;
}

bool GroupTable::mayHave(size_t column, const Stand& stand, int theme) const
{
    const bool begun = !m_rules.seeds.empty() && m_rules.seeds[column].held > 0;
    return (!stand.theme || *stand.theme == theme) &&
           std::ranges::find(stand.without, theme) == stand.without.end() &&
           (!begun || std::ranges::binary_search(m_rules.seeds[column].themes, theme));
}

bool GroupTable::mayJoin(size_t row, size_t column, const Stand& stand) const
{
    return m_themes.empty() ||
           std::ranges::any_of(m_themes[row], [&](int theme) { return mayHave(column, stand, theme); });
}

std::vector<int> GroupTable::commonThemes(size_t column, const Stand& stand,
                                          const std::vector<size_t>& rows) const
{
    std::vector<int> common = m_themes[rows.front()];
    for (const size_t row : rows) {
        common = inBoth(common, m_themes[row]);
    }
    std::erase_if(common, [&](int theme) { return !mayHave(column, stand, theme); });
    return common;
}

int GroupTable::likeliestTheme(size_t column, const Stand& stand, const std::vector<size_t>& rows) const
{
    std::map<int, int> counts;
    for (const size_t row : rows) {
        for (const int theme : m_themes[row]) {
            counts[theme] += mayHave(column, stand, theme) ? 1 : 0;
        }
    }
    return std::ranges::max_element(counts, {}, [](const auto& one) { return one.second; })->first;
}

bool GroupTable::mayBeGroup(size_t column, const std::vector<size_t>& rows) const
{
    const int size = static_cast<int>(rows.size());
    return rows.empty() || (size >= leastOf(column) && size <= mostOf(column) &&
                            (m_themes.empty() || !commonThemes(column, Stand{}, rows).empty()));
}

qint64 GroupTable::costOf(const std::vector<int>& columnOfRow) const
{
    qint64 cost = 0;
    for (size_t row = 0; row < m_table.rows; ++row) {
        const int column = columnOfRow[row];
        cost += column == noColumn ? m_table.leaveCosts[row]
                                   : m_highest - m_table.at(row, static_cast<size_t>(column));
    }
    return cost;
}

// Open groups become two columns: the seats that must be filled, worth more than all else, and the rest.
ScoreTable GroupTable::laidOut(const std::vector<Stand>& stands, std::vector<size_t>& columnOfPart) const
{
    std::vector<qint32> worths;
    ScoreTable parts;
    parts.rows = m_table.rows;
    for (size_t column = 0; column < m_table.columns; ++column) {
        const Stand& stand = stands[column];
        const int needed = stand.open ? leastOf(column) : 0;
        const int rest = stand.closed ? 0 : mostOf(column) - needed;
        for (const auto& [places, worth] : {std::pair(needed, m_openWorth), std::pair(rest, qint64(0))}) {
            if (places > 0) {
                columnOfPart.push_back(column);
                worths.push_back(static_cast<qint32>(worth));
                parts.capacities.push_back(places);
            }
        }
    }
    parts.columns = columnOfPart.size();
    parts.scores.reserve(parts.rows * parts.columns);
    for (size_t row = 0; row < parts.rows; ++row) {
        for (size_t part = 0; part < parts.columns; ++part) {
            const size_t column = columnOfPart[part];
            const qint32 score = m_table.at(row, column);
            const bool permitted = score >= 0 && mayJoin(row, column, stands[column]);
            parts.scores.push_back(permitted ? score + worths[part] : forbiddenCell);
        }
    }
    const qint64 raised = highestScore(parts) - m_highest;
    parts.leaveCosts = m_table.leaveCosts;
    for (qint64& cost : parts.leaveCosts) {
        cost += raised;
    }
    return parts;
}

GroupTable::Outcome GroupTable::relax(const std::vector<GroupStep>& steps, const SolverControl& control,
                                      Relaxed& relaxed) const
{
    const std::vector<Stand> stands = standsAfter(steps);
    std::vector<size_t> columnOfPart;
    const ScoreTable parts = laidOut(stands, columnOfPart);
    const SolverControl quiet{control.cancel, {}};
    const auto answer = assign(parts, quiet);
    if (!answer) {
        return Outcome::Cancelled;
    }
    std::vector<int> loads(m_table.columns, 0);
    relaxed.columnOfRow.assign(m_table.rows, noColumn);
    for (size_t row = 0; row < m_table.rows; ++row) {
        if (answer->columnOfRow[row] != noColumn) {
            const size_t column = columnOfPart[static_cast<size_t>(answer->columnOfRow[row])];
            relaxed.columnOfRow[row] = static_cast<int>(column);
            ++loads[column];
        }
    }
    relaxed.cost = costOf(relaxed.columnOfRow);
    for (size_t column = 0; column < m_table.columns; ++column) {
        if (stands[column].open && loads[column] < leastOf(column)) {
            return Outcome::Impossible;
        }
    }
    return Outcome::Solved;
}

std::vector<GroupStep> GroupTable::ways(const std::vector<GroupStep>& steps,
                                        const std::vector<int>& columnOfRow) const
{
    const std::vector<Stand> stands = standsAfter(steps);
    const auto rows = rowsByColumn(columnOfRow, m_table.columns);
    std::optional<size_t> breached;
    for (size_t column = 0; column < m_table.columns; ++column) {
        const bool small = !rows[column].empty() && std::ssize(rows[column]) < leastOf(column);
        const bool mixed = !rows[column].empty() && !m_themes.empty() &&
                           commonThemes(column, stands[column], rows[column]).empty();
        if ((small || mixed) && (!breached || rows[column].size() > rows[*breached].size())) {
            breached = column;
        }
    }
    if (!breached) {
        return {};
    }
    const size_t column = *breached;
    const auto size = static_cast<int>(rows[column].size());
    if (size < leastOf(column)) {
        const GroupStep open{column, Kind::Open};
        const GroupStep close{column, Kind::Close};
        return 2 * size >= leastOf(column) ? std::vector{open, close} : std::vector{close, open};
    }
    const int theme = likeliestTheme(column, stands[column], rows[column]);
    return {{column, Kind::Theme, theme}, {column, Kind::NoTheme, theme}};
}

} // namespace kurator::matching
