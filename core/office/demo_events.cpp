#include "office/demo_events.h"

#include "office/event_hints.h"

namespace kurator::office {

namespace {

std::optional<QDate> demoDay(const DemoEvent& told, const programme::Programme& programme)
{
    if (told.afterStart) {
        return std::min(programme.t0.addDays(*told.afterStart), programme.period.end);
    }
    return told.beforeEnd ? std::optional(programme.period.end.addDays(-*told.beforeEnd)) : std::nullopt;
}

std::vector<base::Id<people::Person>> someMentors(const Desk& desk, int count)
{
    std::vector<base::Id<people::Person>> mentors;
    for (const people::Entry& entry : desk.snapshot().entries) {
        if (entry.side == people::Side::Mentor && static_cast<int>(mentors.size()) < count) {
            mentors.push_back(entry.person);
        }
    }
    return mentors;
}

} // namespace

void addDemoEvents(school::Changes& changes, Desk& desk, const DemoMaterial& material)
{
    for (const DemoEvent& told : material.events) {
        programme::Event event = told.event;
        event.id = desk.ids().next<programme::Event>();
        event.programme = desk.programme().id;
        event.date = demoDay(told, desk.programme());
        event.items = usualItems(desk.profile(), event.kind).mid(0, 1);
        const bool held = event.date && *event.date <= desk.today();
        if (held) {
            event.people = someMentors(desk, told.mentors);
        } else {
            event.attendance.reset();
            event.address.clear();
        }
        changes.saved.emplace_back(std::move(event));
    }
    programme::ProgrammePlan plan = material.plan;
    plan.id = desk.ids().next<programme::ProgrammePlan>();
    plan.programme = desk.programme().id;
    changes.saved.emplace_back(std::move(plan));
}

} // namespace kurator::office
