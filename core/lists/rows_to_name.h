#pragma once

#include "lists/consent_list.h"
#include "lists/pair_list.h"
#include "lists/participant_list.h"
#include "office/naming_gate.h"

#include <vector>

namespace kurator::lists {

// Rows of a list on their way out of the program, into a file or the clipboard: only of those who may be
// named today (office::NamingGate). The others are in `leftOut`, each once.
template <class Row>
struct NamedRows
{
    std::vector<Row> rows;
    std::vector<office::BlockedPerson> leftOut;
};

// Asks the gate for everybody whom a row names, and gathers who may not be named.
class NamingSieve
{
public:
    explicit NamingSieve(const office::NamingGate& gate) : m_gate(gate) {}

    // Whether all of them may be named.
    bool letsThrough(const std::vector<base::Id<people::Entry>>& entries);
    [[nodiscard]] std::vector<office::BlockedPerson> takeLeftOut() { return std::move(m_leftOut); }

private:
    const office::NamingGate& m_gate;
    std::vector<office::BlockedPerson> m_leftOut;
};

// `namedIn` gives the entries that a row names: a row goes out when all of them may be named.
template <class Row, class NamedIn>
[[nodiscard]] NamedRows<Row> rowsThatMayBeNamed(const office::NamingGate& gate, const std::vector<Row>& rows,
                                                const NamedIn& namedIn)
{
    NamingSieve sieve(gate);
    NamedRows<Row> named;
    for (const Row& row : rows) {
        if (sieve.letsThrough(namedIn(row))) {
            named.rows.push_back(row);
        }
    }
    named.leftOut = sieve.takeLeftOut();
    return named;
}

// Partners who may not be named go out of the rows of others; restricted categories never go out beside a
// name (decision 9).
[[nodiscard]] NamedRows<ParticipantRow> rowsToName(const office::Desk& desk,
                                                   const std::vector<ParticipantRow>& rows);
[[nodiscard]] NamedRows<ConsentRow> rowsToName(const office::Desk& desk, const std::vector<ConsentRow>& rows);
// Only pairs of whom everybody may be named.
[[nodiscard]] NamedRows<PairRow> rowsToName(const office::Desk& desk, const std::vector<PairRow>& rows);

} // namespace kurator::lists
