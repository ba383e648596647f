#include "lists/roadmap_proofs.h"

#include "office/proving_papers.h"

#include <algorithm>

namespace kurator::lists {

namespace {

std::vector<RoadmapPaper> roadmapPapers(const std::vector<const documents::Document*>& documents)
{
    std::vector<RoadmapPaper> papers;
    for (const documents::Document* paper : documents) {
        papers.push_back({paper->id, office::titleOf(*paper), paper->number, *paper->date});
    }
    return papers;
}

} // namespace

std::vector<RoadmapPaper> papersToChoose(const office::Desk& desk)
{
    return roadmapPapers(office::provingPapers(desk));
}

std::vector<RoadmapPaper> papersChosen(const office::Desk& desk, const QString& number)
{
    return roadmapPapers(office::chosenPapers(desk, number));
}

std::vector<RoadmapEvent> eventsOfItem(const office::Desk& desk, const QString& number)
{
    std::vector<RoadmapEvent> events;
    for (const programme::Event& event : desk.snapshot().events) {
        if (event.programme == desk.programme().id && event.items.contains(number)) {
            const bool happened = event.date && *event.date <= desk.today();
            events.push_back({event.id, event.title, event.date, happened});
        }
    }
    std::ranges::stable_sort(
        events, {}, [](const RoadmapEvent& event) { return event.date.value_or(QDate(9999, 12, 31)); });
    return events;
}

} // namespace kurator::lists
