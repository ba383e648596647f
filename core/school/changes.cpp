#include "school/changes.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace kurator::school {

namespace {

// One overload a kind of record; a new kind fails to compile until it has its place here.
auto& place(Snapshot& s, const people::Organisation&)
{
    return s.organisations;
}
auto& place(Snapshot& s, const people::Branch&)
{
    return s.branches;
}
auto& place(Snapshot& s, const people::Partner&)
{
    return s.partners;
}
auto& place(Snapshot& s, const people::StaffMember&)
{
    return s.staff;
}
auto& place(Snapshot& s, const people::Person&)
{
    return s.persons;
}
auto& place(Snapshot& s, const people::Representation&)
{
    return s.representations;
}
auto& place(Snapshot& s, const programme::Programme&)
{
    return s.programmes;
}
auto& place(Snapshot& s, const people::Entry&)
{
    return s.entries;
}
auto& place(Snapshot& s, const people::RestrictedMark&)
{
    return s.restrictedMarks;
}
auto& place(Snapshot& s, const people::Consent&)
{
    return s.consents;
}
auto& place(Snapshot& s, const people::Portfolio&)
{
    return s.portfolios;
}
auto& place(Snapshot& s, const people::Interview&)
{
    return s.interviews;
}
auto& place(Snapshot& s, const people::DataRequest&)
{
    return s.dataRequests;
}
auto& place(Snapshot& s, const base::CalendarDay&)
{
    return s.calendarDays;
}
auto& place(Snapshot& s, const SavedView&)
{
    return s.savedViews;
}
auto& place(Snapshot& s, const people::LabourPaper&)
{
    return s.labourPapers;
}
auto& place(Snapshot& s, const pairs::Pair&)
{
    return s.pairs;
}
auto& place(Snapshot& s, const pairs::Meeting&)
{
    return s.meetings;
}
auto& place(Snapshot& s, const pairs::Ballot&)
{
    return s.ballots;
}
auto& place(Snapshot& s, const pairs::Opinion&)
{
    return s.opinions;
}
auto& place(Snapshot& s, const pairs::TrialSheet&)
{
    return s.trialSheets;
}
auto& place(Snapshot& s, const pairs::MatchVariant&)
{
    return s.matchVariants;
}
auto& place(Snapshot& s, const pairs::MatchFormula&)
{
    return s.matchFormulas;
}
auto& place(Snapshot& s, const documents::Document&)
{
    return s.documents;
}
auto& place(Snapshot& s, const documents::OwnTemplate&)
{
    return s.ownTemplates;
}
auto& place(Snapshot& s, const documents::OwnAct&)
{
    return s.ownActs;
}
auto& place(Snapshot& s, const documents::PaperRules&)
{
    return s.paperRules;
}
auto& place(Snapshot& s, const programme::RoadmapMark&)
{
    return s.roadmapMarks;
}
auto& place(Snapshot& s, const programme::Denominator&)
{
    return s.denominators;
}
auto& place(Snapshot& s, const programme::PlanValue&)
{
    return s.planValues;
}
auto& place(Snapshot& s, const programme::ProgrammePlan&)
{
    return s.programmePlans;
}
auto& place(Snapshot& s, const programme::Event&)
{
    return s.events;
}
auto& place(Snapshot& s, const programme::OwnProfile&)
{
    return s.ownProfiles;
}
auto& place(Snapshot& s, const base::SchoolHoliday&)
{
    return s.schoolHolidays;
}
auto& place(Snapshot& s, const AcceptedFinding&)
{
    return s.acceptedFindings;
}

// Works on all records of one kind at once, so that an import of thousands stays one sort.
template <class T>
void applyKind(std::vector<T>& values, const Changes& changes)
{
    QSet<QUuid> gone;
    for (const Record& record : changes.removed) {
        if (const T* value = std::get_if<T>(&record)) {
            gone.insert(value->id.uuid());
        }
    }
    QHash<QUuid, const T*> saved;
    for (const Record& record : changes.saved) {
        if (const T* value = std::get_if<T>(&record)) {
            saved.insert(value->id.uuid(), value);
        }
    }
    if (gone.isEmpty() && saved.isEmpty()) {
        return;
    }
    std::erase_if(values, [&](const T& value) {
        return gone.contains(value.id.uuid()) || saved.contains(value.id.uuid());
    });
    for (const T* value : saved) {
        values.push_back(*value);
    }
    std::ranges::sort(values, {}, &T::id);
}

template <class... T>
void applyEach(Snapshot& snapshot, const Changes& changes, const std::variant<T...>&)
{
    (applyKind<T>(place(snapshot, T{}), changes), ...);
}

} // namespace

void apply(Snapshot& snapshot, const Changes& changes)
{
    applyEach(snapshot, changes, Record{});
}

} // namespace kurator::school
