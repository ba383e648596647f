#include "office/record_facts.h"

#include "office/mark_consents.h"
#include "office/mark_item.h"
#include "office/pairs_by.h"
#include "office/participant_by_name.h"
#include "office/stated_events.h"
#include "school/lookup.h"

#include <algorithm>

namespace kurator::office {

namespace {

QString knownIndicators(const programme::Profile& profile)
{
    QStringList codes;
    for (const auto& indicator : profile.indicators) {
        codes << indicator.code;
    }
    return codes.join(QStringLiteral(", "));
}

base::Result<void> checkIndicator(const Desk& desk, const QString& code)
{
    const bool known = std::ranges::any_of(desk.profile().indicators,
                                           [&](const auto& indicator) { return indicator.code == code; });
    if (!known) {
        return base::refuseInput("office.unknown-indicator",
                                 {{QStringLiteral("indicator"), code},
                                  {QStringLiteral("known"), knownIndicators(desk.profile())}});
    }
    return {};
}

// A mark that says only dates leaves the state as it was, and the other way round.
programme::RoadmapMark merged(const programme::RoadmapMark& stored, programme::RoadmapMark stated)
{
    stated.movedStart = stated.movedStart ? stated.movedStart : stored.movedStart;
    stated.movedEnd = stated.movedEnd ? stated.movedEnd : stored.movedEnd;
    stated.papers = stored.papers;
    stated.programme = stored.programme;
    stated.id = stored.id;
    if (stated.state == programme::MarkState::None && stated.evidence.isEmpty()) {
        stated.state = stored.state;
        stated.evidence = stored.evidence;
        stated.doneOn = stored.doneOn;
    }
    return stated;
}

base::Result<void> checkMark(const Desk& desk, const programme::RoadmapMark& stated)
{
    if (!programme::findItem(desk.profile(), stated.number)) {
        return base::refuseInput("office.unknown-item", {{QStringLiteral("number"), stated.number}});
    }
    const auto faults = markFaults(desk, merged(markOf(desk, stated.number), stated));
    return faults.empty()
               ? base::Result<void>()
               : base::refuseInput(faults.front().code.toLatin1().constData(), faults.front().arguments);
}

base::Result<void> checkFacts(const Desk& desk, const exchange::StatedFacts& facts)
{
    for (const auto& denominator : facts.denominators) {
        if (const auto known = checkIndicator(desk, denominator.indicator); !known) {
            return known;
        }
    }
    for (const auto& plan : facts.planValues) {
        if (const auto known = checkIndicator(desk, plan.indicator); !known) {
            return known;
        }
    }
    for (const auto& mark : facts.marks) {
        if (const auto checked = checkMark(desk, mark); !checked) {
            return checked;
        }
    }
    return facts.pairsBy ? checkPairsBy(desk, *facts.pairsBy) : base::Result<void>();
}

// The id of what was stated of the same thing before, or a new one.
template <class T, class Same>
base::Id<T> idOf(Desk& desk, const std::vector<T>& stored, Same same)
{
    const auto found = std::ranges::find_if(stored, same);
    return found == stored.end() ? desk.ids().next<T>() : found->id;
}

void saveDenominators(Desk& desk, const exchange::StatedFacts& facts, school::Changes& changes)
{
    for (programme::Denominator denominator : facts.denominators) {
        denominator.programme = desk.programme().id;
        denominator.id = idOf(desk, desk.snapshot().denominators, [&](const programme::Denominator& stored) {
            return stored.programme == denominator.programme && stored.indicator == denominator.indicator;
        });
        changes.saved.emplace_back(denominator);
    }
}

void savePlanValues(Desk& desk, const exchange::StatedFacts& facts, school::Changes& changes)
{
    for (programme::PlanValue plan : facts.planValues) {
        plan.id = idOf(desk, desk.snapshot().planValues, [&](const programme::PlanValue& stored) {
            return stored.indicator == plan.indicator && stored.year == plan.year;
        });
        changes.saved.emplace_back(plan);
    }
}

void saveMarks(Desk& desk, const exchange::StatedFacts& facts, school::Changes& changes)
{
    for (const programme::RoadmapMark& stated : facts.marks) {
        programme::RoadmapMark mark = merged(markOf(desk, stated.number), stated);
        if (mark.state == programme::MarkState::Done && !mark.doneOn) {
            mark.doneOn = desk.today();
        }
        if (mark.id.isNull()) {
            mark.id = desk.ids().next<programme::RoadmapMark>();
        }
        changes.saved.emplace_back(mark);
    }
}

qsizetype saveSettings(Desk& desk, const exchange::StatedFacts& facts, school::Changes& changes)
{
    programme::Programme programme = desk.programme();
    programme.trainingBeforePairs = facts.trainingBeforePairs.value_or(programme.trainingBeforePairs);
    programme.moveToWorkingDay = facts.moveToWorkingDay.value_or(programme.moveToWorkingDay);
    programme.representativeFrom14 = facts.representativeFrom14.value_or(programme.representativeFrom14);
    programme.pairsBy = facts.pairsBy.value_or(programme.pairsBy);
    if (programme != desk.programme()) {
        changes.saved.emplace_back(programme);
    }
    return facts.trainingBeforePairs.has_value() + facts.moveToWorkingDay.has_value() +
           facts.representativeFrom14.has_value() + facts.pairsBy.has_value();
}

base::Result<std::vector<ConsentMark>> consentMarks(const Desk& desk, const exchange::StatedFacts& facts)
{
    const school::Lookup& lookup = desk.lookup();
    std::vector<ConsentMark> marks;
    for (const exchange::StatedConsents& stated : facts.consents) {
        ConsentMark mark;
        mark.purpose = stated.purpose;
        mark.signedOn = stated.signedOn.value_or(desk.today());
        for (const QString& name : stated.names) {
            const auto entry = participantByName(desk, lookup, name);
            if (!entry) {
                return base::passOn(entry);
            }
            mark.persons.push_back((*entry)->person);
        }
        marks.push_back(std::move(mark));
    }
    return marks;
}

} // namespace

base::Result<RecordedFacts> recordFacts(Desk& desk, const exchange::StatedFacts& facts)
{
    if (const auto checked = checkFacts(desk, facts); !checked) {
        return base::passOn(checked);
    }
    const auto marks = consentMarks(desk, facts);
    if (!marks) {
        return base::passOn(marks);
    }
    const auto events = statedEvents(desk, facts.events);
    if (!events) {
        return base::passOn(events);
    }
    RecordedFacts recorded;
    for (const ConsentMark& mark : *marks) {
        const auto marked = markConsents(desk, mark);
        if (!marked) {
            return base::passOn(marked);
        }
        recorded.consents += *marked;
    }
    school::Changes changes;
    saveDenominators(desk, facts, changes);
    savePlanValues(desk, facts, changes);
    saveMarks(desk, facts, changes);
    changes.saved.insert(changes.saved.end(), events->begin(), events->end());
    recorded.settings = saveSettings(desk, facts, changes);
    if (!changes.isEmpty()) {
        if (const auto committed = desk.commit({QStringLiteral("step.facts-recorded"), {}}, changes);
            !committed) {
            return base::passOn(committed);
        }
    }
    const auto count = [](const auto& list) { return static_cast<qsizetype>(list.size()); };
    recorded.denominators = count(facts.denominators);
    recorded.planValues = count(facts.planValues);
    recorded.items = count(facts.marks);
    recorded.events = count(facts.events);
    return recorded;
}

} // namespace kurator::office
