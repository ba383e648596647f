#include "lists/rows_to_name.h"

#include "base/text.h"

#include <algorithm>

namespace kurator::lists {

namespace {

QStringList namesThatMayBeTold(const office::NamingGate& gate, const ParticipantRow& row)
{
    QStringList names;
    for (const auto partner : row.partnerEntries) {
        if (gate.mayName(partner)) {
            names << gate.lookup().nameOf(partner);
        }
    }
    std::ranges::sort(names, {}, [](const QString& name) { return base::foldedKey(name); });
    names.removeDuplicates();
    return names;
}

} // namespace

bool NamingSieve::letsThrough(const std::vector<base::Id<people::Entry>>& entries)
{
    bool all = true;
    for (const auto entry : entries) {
        if (m_gate.mayName(entry)) {
            continue;
        }
        all = false;
        if (std::ranges::find(m_leftOut, entry, &office::BlockedPerson::entry) == m_leftOut.end()) {
            m_leftOut.push_back(m_gate.blocked(entry));
        }
    }
    return all;
}

NamedRows<ParticipantRow> rowsToName(const office::Desk& desk, const std::vector<ParticipantRow>& rows)
{
    const office::NamingGate gate(desk);
    auto named =
        rowsThatMayBeNamed(gate, rows, [](const ParticipantRow& row) { return std::vector{row.entry}; });
    for (ParticipantRow& row : named.rows) {
        row.partners = namesThatMayBeTold(gate, row);
        row.restricted.clear();
    }
    return named;
}

NamedRows<ConsentRow> rowsToName(const office::Desk& desk, const std::vector<ConsentRow>& rows)
{
    return rowsThatMayBeNamed(office::NamingGate(desk), rows,
                              [](const ConsentRow& row) { return std::vector{row.entry}; });
}

NamedRows<PairRow> rowsToName(const office::Desk& desk, const std::vector<PairRow>& rows)
{
    return rowsThatMayBeNamed(office::NamingGate(desk), rows, [](const PairRow& row) {
        auto all = row.mentees;
        all.push_back(row.mentor);
        return all;
    });
}

} // namespace kurator::lists
