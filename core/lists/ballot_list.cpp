#include "lists/ballot_list.h"

#include "base/text.h"
#include "office/ballots.h"

#include <algorithm>
#include <tuple>

namespace kurator::lists {

std::vector<BallotRow> ballotRows(const office::Desk& desk)
{
    const school::Lookup& lookup = desk.lookup();
    std::vector<BallotRow> rows;
    for (const people::Entry& entry : desk.snapshot().entries) {
        if (entry.programme != desk.programme().id || entry.finishedOn) {
            continue;
        }
        BallotRow row{entry.id,
                      entry.side,
                      lookup.nameOf(entry.id),
                      entry.className.isEmpty() ? entry.position : entry.className,
                      {},
                      false};
        if (const pairs::Ballot* ballot = office::ballotOf(desk.snapshot(), entry.id)) {
            row.filledIn = true;
            for (const auto& chosen : ballot->choices) {
                row.choices << lookup.nameOf(chosen);
            }
        }
        rows.push_back(std::move(row));
    }
    const auto key = [](const BallotRow& row) {
        return std::tuple(row.side, base::foldedKey(row.name), row.entry);
    };
    std::ranges::sort(rows, {}, key);
    return rows;
}

} // namespace kurator::lists
