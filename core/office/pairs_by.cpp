#include "office/pairs_by.h"

#include "language/date_words.h"
#include "programme/item_timing.h"

#include <algorithm>

namespace kurator::office {

namespace {

constexpr int shortestWayToPairs = 14; // days after T0

std::vector<programme::RoadmapItemView> roadmapWith(const Desk& desk, const std::optional<QDate>& day)
{
    programme::Programme year = desk.programme();
    year.pairsBy = day;
    const auto papers = desk.registeredPapers();
    const auto anchors = programme::anchorsFrom(desk.profile(), year, papers);
    return programme::roadmap(desk.profile(), year, anchors, desk.snapshot().roadmapMarks, papers,
                              desk.today(), desk.workingCalendar(), desk.snapshot().events);
}

} // namespace

PairsByEffect pairsByEffect(const Desk& desk, const std::optional<QDate>& day)
{
    PairsByEffect effect;
    effect.byRule = programme::pairsByRule(desk.profile(), desk.anchors());
    const auto before = desk.roadmap();
    const auto after = roadmapWith(desk, day);
    for (size_t i = 0; i < after.size(); ++i) {
        if (after[i].start == before[i].start && after[i].end == before[i].end) {
            continue;
        }
        ++effect.moved;
        if (after[i].end != before[i].end) {
            effect.latest = std::max(effect.latest, after[i].end);
        }
    }
    return effect;
}

base::Result<void> checkPairsBy(const Desk& desk, const std::optional<QDate>& day)
{
    if (!day) {
        return {};
    }
    const QDate start = desk.anchors().t0;
    if (!start.isValid()) {
        return base::refuseInput("office.pairs-by-no-start");
    }
    const base::Arguments told{{QStringLiteral("date"), language::shortDate(*day)}};
    if (const QDate first = start.addDays(shortestWayToPairs); *day < first) {
        base::Arguments early = told;
        early.insert(QStringLiteral("start"), language::shortDate(start));
        early.insert(QStringLiteral("first"), language::shortDate(first));
        return base::refuseInput("office.pairs-by-early", early);
    }
    if (const QDate end = desk.programme().period.end; *day > end) {
        base::Arguments late = told;
        late.insert(QStringLiteral("end"), language::shortDate(end));
        return base::refuseInput("office.pairs-by-late", late);
    }
    return {};
}

} // namespace kurator::office
