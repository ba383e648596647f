#include "lists/trial_list.h"

#include "office/trial_sheets.h"
#include "school/lookup.h"

#include <algorithm>

namespace kurator::lists {

std::vector<TrialRow> trialRows(const office::Desk& desk, base::Id<pairs::Pair> pair)
{
    const auto& all = desk.snapshot().pairs;
    const auto found = std::ranges::find(all, pair, &pairs::Pair::id);
    if (found == all.end()) {
        return {};
    }
    const school::Lookup& lookup = desk.lookup();
    std::vector<TrialRow> rows;
    for (const pairs::TrialSheet& sheet : office::trialSheetsOf(desk, *found)) {
        rows.push_back({sheet, lookup.nameOf(sheet.entry),
                        sheet.entry == found->mentor ? people::Side::Mentor : people::Side::Mentee,
                        pairs::compatibilityOf(sheet)});
    }
    return rows;
}

} // namespace kurator::lists
