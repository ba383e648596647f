#include "programme/roadmap_results.h"

#include <algorithm>

namespace kurator::programme {

bool repeatsByResults(const RoadmapItemView& view)
{
    return view.repeat == Repeat::Quarterly || view.repeat == Repeat::Monthly;
}

std::vector<QDate> resultDays(const RoadmapItemView& view, const Programme& programme,
                              const std::vector<Event>& events, const QDate& today)
{
    std::vector<QDate> days;
    for (const Event& event : events) {
        const bool happened = event.date && *event.date <= today;
        if (happened && event.programme == programme.id && event.items.contains(view.number)) {
            days.push_back(*event.date);
        }
    }
    for (const RegisteredPaper& paper : view.papers) {
        if (repeatsByResults(view) && paper.date <= today) {
            days.push_back(paper.date);
        }
    }
    std::ranges::sort(days);
    return days;
}

void countResults(RoadmapItemView& view, const std::vector<QDate>& days, const QDate& today)
{
    view.counted = static_cast<int>(days.size());
    if (!repeatsByResults(view)) {
        return;
    }
    for (const base::Period& window : view.windows) {
        if (window.start <= today && !lastResultIn(window, days)) {
            view.emptyWindows.push_back(window);
        }
    }
}

std::optional<QDate> lastResultIn(const base::Period& window, const std::vector<QDate>& days)
{
    std::optional<QDate> last;
    for (const QDate& day : days) {
        if (window.contains(day)) {
            last = day;
        }
    }
    return last;
}

void addChosenPapers(RoadmapItemView& view, const RoadmapMark& mark,
                     const std::vector<RegisteredPaper>& papers)
{
    for (const RegisteredPaper& paper : papers) {
        const bool chosen = std::ranges::find(mark.papers, paper.id) != mark.papers.end();
        if (chosen && std::ranges::find(view.papers, paper) == view.papers.end()) {
            view.papers.push_back(paper);
        }
    }
}

} // namespace kurator::programme
