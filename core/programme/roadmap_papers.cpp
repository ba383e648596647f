#include "programme/roadmap_papers.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace kurator::programme {

namespace {

bool holdsKind(const RoadmapItemView& item, const QString& kind)
{
    return std::ranges::find(item.papers, kind, &RegisteredPaper::kind) != item.papers.end();
}

qint64 daysBetween(const RoadmapItemView& item, const QDate& date)
{
    return item.end ? std::abs(item.end->daysTo(date)) : std::numeric_limits<qint64>::max();
}

// A справка is sometimes dated a little before its checkpoint, but not before work on it can have begun.
bool hasBegun(const RoadmapItemView& item, const QDate& date)
{
    return !item.start || item.start->addDays(-14) <= date;
}

void handOut(const std::vector<RoadmapItemView*>& wanting, const RegisteredPaper& paper)
{
    RoadmapItemView* nearest = nullptr;
    for (RoadmapItemView* item : wanting) {
        const bool free =
            wanting.size() == 1 || (!holdsKind(*item, paper.kind) && hasBegun(*item, paper.date));
        if (free &&
            (nearest == nullptr || daysBetween(*item, paper.date) < daysBetween(*nearest, paper.date))) {
            nearest = item;
        }
    }
    if (nearest != nullptr) {
        nearest->papers.push_back(paper);
    }
}

} // namespace

void handOutPapers(std::vector<RoadmapItemView>& items, std::vector<RegisteredPaper> papers)
{
    std::ranges::stable_sort(papers, {}, &RegisteredPaper::date);
    for (const RegisteredPaper& paper : papers) {
        std::vector<RoadmapItemView*> wanting;
        for (RoadmapItemView& item : items) {
            if (requiresPaper(item, paper.kind)) {
                wanting.push_back(&item);
            }
        }
        handOut(wanting, paper);
    }
}

bool requiresPaper(const RoadmapItemView& item, const QString& kind)
{
    return std::ranges::any_of(item.results, [&kind](const ItemResult& result) {
        return result.required && result.document == kind;
    });
}

bool hasRequiredPapers(const RoadmapItemView& item)
{
    const auto isRequired = [](const ItemResult& result) { return result.required; };
    return std::ranges::any_of(item.results, isRequired) &&
           std::ranges::all_of(item.results, [&item](const ItemResult& result) {
               return !result.required || holdsKind(item, result.document);
           });
}

} // namespace kurator::programme
