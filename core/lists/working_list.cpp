#include "lists/working_list.h"

#include "lists/consent_tally.h"
#include "people/class_order.h"

#include <algorithm>

namespace kurator::lists {

std::vector<WorkingLine> workingList(const std::vector<ConsentRow>& rows)
{
    std::vector<std::pair<people::ClassPlace, WorkingLine>> lines;
    for (const ConsentRow& row : rows) {
        if (!lacksPapers(row)) {
            continue;
        }
        WorkingLine line{row.name, row.className, {}, lacksLabourPapers(row)};
        for (const auto purpose :
             {people::ConsentPurpose::Processing, people::ConsentPurpose::Participation}) {
            if (lacks(row, purpose)) {
                line.missing.push_back(purpose);
            }
        }
        lines.emplace_back(people::classPlace(row.className), std::move(line));
    }
    std::ranges::stable_sort(lines, [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<WorkingLine> ordered;
    for (auto& [place, line] : lines) {
        ordered.push_back(std::move(line));
    }
    return ordered;
}

} // namespace kurator::lists
