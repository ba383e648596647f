#include "programme/timing_repeats.h"

#include <algorithm>

namespace kurator::programme {

namespace {

constexpr int fortnight = 14;

void repeatEveryMonths(std::vector<base::Period>& windows, int months, const QDate& until)
{
    const QDate firstEnd = windows.front().end;
    for (int step = 0; firstEnd.addMonths(step) < until; step += months) {
        const QDate end = std::min(firstEnd.addMonths(step + months), until);
        windows.push_back({firstEnd.addMonths(step).addDays(1), end});
    }
}

void sliceIntoFortnights(std::vector<base::Period>& windows)
{
    const base::Period whole = windows.front();
    windows.clear();
    for (QDate start = whole.start; start.isValid() && start <= whole.end; start = start.addDays(fortnight)) {
        windows.push_back({start, std::min(start.addDays(fortnight - 1), whole.end)});
    }
}

} // namespace

void addRepeats(Timing& timing, const QDate& until)
{
    if (timing.windows.empty()) {
        return;
    }
    switch (timing.repeat) {
    case Repeat::None:
    case Repeat::Yearly:
        break;
    case Repeat::Quarterly:
        repeatEveryMonths(timing.windows, 3, until);
        break;
    case Repeat::Monthly:
        repeatEveryMonths(timing.windows, 1, until);
        break;
    case Repeat::EveryFourteenDays:
        sliceIntoFortnights(timing.windows);
        break;
    }
}

} // namespace kurator::programme
