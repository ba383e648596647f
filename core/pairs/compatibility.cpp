#include "pairs/compatibility.h"

#include <algorithm>

namespace kurator::pairs {

namespace {

struct Marks
{
    int sum = 0;
    int count = 0;
};

Marks marksOf(const TrialSheet& sheet)
{
    Marks marks;
    for (const auto& mark : {sheet.benefit, sheet.contact, sheet.trust}) {
        if (mark) {
            marks.sum += *mark;
            ++marks.count;
        }
    }
    return marks;
}

} // namespace

Compatibility compatibilityOf(const TrialSheet& sheet)
{
    const Marks marks = marksOf(sheet);
    const bool wantsAnother = sheet.wantsChange.value_or(false) || !sheet.goesOn.value_or(true);
    if (wantsAnother || marks.sum < enoughMark * marks.count) {
        return Compatibility::Low;
    }
    return marks.count > 0 || sheet.goesOn || sheet.wantsChange ? Compatibility::Good
                                                                : Compatibility::Unknown;
}

bool isLow(const std::vector<TrialSheet>& all, base::Id<Pair> pair)
{
    return std::ranges::any_of(all, [&](const TrialSheet& sheet) {
        return sheet.pair == pair && compatibilityOf(sheet) == Compatibility::Low;
    });
}

bool isBlank(const TrialSheet& sheet)
{
    return marksOf(sheet).count == 0 && !sheet.goesOn && !sheet.wantsChange && sheet.comment.isEmpty();
}

} // namespace kurator::pairs
