#include "lists/opinion_list.h"

#include "base/text.h"
#include "school/lookup.h"

#include <algorithm>
#include <tuple>

namespace kurator::lists {

std::vector<OpinionRow> opinionRows(const office::Desk& desk)
{
    const school::Lookup& lookup = desk.lookup();
    std::vector<OpinionRow> rows;
    for (const pairs::Opinion& opinion : desk.snapshot().opinions) {
        const auto* mentee = lookup.entry(opinion.mentee);
        const auto* mentor = lookup.entry(opinion.mentor);
        if (mentee && mentor && mentee->programme == desk.programme().id) {
            rows.push_back({opinion, lookup.nameOf(opinion.mentee), lookup.nameOf(opinion.mentor),
                            !mentee->finishedOn && !mentor->finishedOn});
        }
    }
    std::ranges::sort(rows, {}, [](const OpinionRow& row) {
        return std::tuple(base::foldedKey(row.mentee), base::foldedKey(row.mentor), row.opinion.by,
                          row.opinion.id);
    });
    return rows;
}

} // namespace kurator::lists
