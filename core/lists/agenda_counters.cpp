#include "lists/agenda.h"

#include <QSet>

#include <map>
#include <utility>

namespace kurator::lists {

namespace {

void addTo(PlaceCounter& counter, base::Severity severity, int count)
{
    switch (severity) {
    case base::Severity::Error:
        counter.errors += count;
        break;
    case base::Severity::Warning:
        counter.warnings += count;
        break;
    case base::Severity::Notice:
        break;
    }
}

} // namespace

Counters counters(const office::Desk& desk, const std::vector<AgendaItem>& agenda)
{
    Counters result;
    const auto of = [&result](Place place) -> PlaceCounter& {
        return result.places.at(static_cast<size_t>(place));
    };
    std::map<std::pair<Place, base::Severity>, QSet<QUuid>> counted;
    for (const AgendaItem& item : agenda) {
        addTo(of(Place::Cycle), item.severity, 1);
        if (item.subjects.empty() && item.place != Place::Cycle) {
            addTo(of(item.place), item.severity, item.count);
        }
        counted[{item.place, item.severity}].unite(QSet<QUuid>(item.subjects.begin(), item.subjects.end()));
    }
    for (const auto& [key, subjects] : counted) {
        addTo(of(key.first), key.second, static_cast<int>(subjects.size()));
    }
    for (const auto& entry : desk.snapshot().entries) {
        const bool finished = entry.finishedOn && *entry.finishedOn < desk.today();
        if (entry.programme == desk.programme().id && !finished) {
            const bool mentor = entry.side == people::Side::Mentor;
            ++of(mentor ? Place::Mentors : Place::Mentees).total;
        }
    }
    return result;
}

} // namespace kurator::lists
