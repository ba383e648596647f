#include "office/demo_school.h"

#include "documents/catalogue.h"
#include "office/demo_events.h"
#include "office/demo_outsiders.h"
#include "office/demo_pairs.h"
#include "office/demo_people.h"
#include "office/desk.h"
#include "office/start_school.h"

#include <algorithm>

namespace kurator::office {

namespace {

// Months that a school is into its programme when a stage is behind it: the end of the stage's window.
int monthsInto(int stage)
{
    static constexpr int months[] = {1, 3, 4, 5, 5, 7, 9};
    return months[stage - 1];
}

programme::Programme newestProgramme(const school::Snapshot& snapshot)
{
    return snapshot.programmes.back();
}

void addElsewhere(school::Changes& changes, const programme::Programme& programme, base::IdSource& ids,
                  const char* kind, const QString& number, const QDate& date)
{
    documents::Document order;
    order.id = ids.next<documents::Document>();
    order.programme = programme.id;
    order.kind = QString::fromLatin1(kind);
    order.number = number;
    order.date = date;
    order.title = QString::fromUtf8(documents::findDocumentKind(order.kind)->title);
    order.state = documents::DocumentState::Registered;
    order.issuedElsewhere = true;
    changes.saved.emplace_back(order);
}

void addDenominators(school::Changes& changes, const Desk& desk, const programme::Programme& programme,
                     base::IdSource& ids, const DemoWish& wish)
{
    const auto add = [&](const char* indicator, qint64 value) {
        const auto& asked = desk.profile().indicators;
        if (std::ranges::find(asked, QLatin1String(indicator), &programme::ProfileIndicator::code) ==
            asked.end()) {
            return;
        }
        programme::Denominator denominator;
        denominator.id = ids.next<programme::Denominator>();
        denominator.programme = programme.id;
        denominator.indicator = QString::fromLatin1(indicator);
        denominator.value = value;
        denominator.date = programme.t0;
        denominator.source = QStringLiteral("форма ОО-1");
        changes.saved.emplace_back(denominator);
    };
    add("I1", wish.mentees * 6);
    add("I2", wish.mentees * 2);
    add("I3", qMax(1, wish.mentees / 6));
    add("I4", 12);
    add("I9", wish.mentees * 6);
}

// Who helps the curator. They come last, so that they do not change who is mentor and mentee.
void addStaff(school::Changes& changes, Desk& desk, const DemoMaterial& material)
{
    for (const DemoEmployee& told : material.staff) {
        people::Person person;
        person.id = desk.ids().next<people::Person>();
        person.name = told.name;
        person.sex = told.sex;
        changes.saved.emplace_back(person);
        changes.saved.emplace_back(people::StaffMember{
            desk.ids().next<people::StaffMember>(), person.id, told.function, told.position, {}});
    }
}

// Items of the stages behind the school, and whatever else was due by now, as the curator would have ticked
// them off, with the events of the year and its plan.
base::Result<void> tickOff(Desk& desk, const DemoMaterial& material, int lastStage)
{
    school::Changes changes;
    for (const programme::RoadmapItemView& item : desk.roadmap()) {
        const bool due = item.stage <= lastStage || (item.end && *item.end < desk.today());
        if (!due || item.side == programme::ItemSide::Region) {
            continue;
        }
        programme::RoadmapMark mark;
        mark.id = desk.ids().next<programme::RoadmapMark>();
        mark.programme = desk.programme().id;
        mark.number = item.number;
        mark.state = programme::MarkState::Done;
        mark.evidence = QStringLiteral("выполнено");
        changes.saved.emplace_back(mark);
    }
    addDemoEvents(changes, desk, material);
    addStaff(changes, desk, material);
    return desk.commit({QStringLiteral("step.demo-filled"), {}}, changes);
}

base::Result<void> startDemo(school::Store& store, base::IdSource& ids, const QDate& t0, const DemoWish& wish,
                             const DemoMaterial& material)
{
    StartFacts facts;
    facts.organisation = material.organisation;
    facts.profile = wish.profile;
    facts.orderDate = t0;
    facts.orderNumber = QStringLiteral("1-ОД");
    return startSchool(store, ids, facts);
}

school::Changes demoBase(const Desk& desk, const DemoMaterial& material, const DemoWish& wish,
                         base::IdSource& ids, QRandomGenerator& random)
{
    const auto programme = newestProgramme(desk.snapshot());
    const QDate today = desk.today();
    DemoPeople people(material, programme, today, ids, random);
    if (wish.stage >= 2) {
        people.addMentees(wish.mentees);
    }
    if (wish.stage >= 3) {
        const auto status =
            wish.stage >= 4 ? people::MentorStatus::InRegistry : people::MentorStatus::Candidate;
        people.addMentors(DemoSize{wish.mentees}.mentors(), status);
    }
    school::Changes changes = people.changes();
    if (desk.profile().startOrder == programme::StartOrder::Region) {
        addElsewhere(changes, programme, ids, "D01", QStringLiteral("57-ОД"),
                     qMin(programme.t0.addDays(20), today));
    }
    if (wish.stage >= 4) {
        addElsewhere(changes, programme, ids, "D27", QStringLiteral("96-ОД"),
                     qMin(programme.t0.addMonths(4).addDays(3), today));
    }
    addDenominators(changes, desk, programme, ids, wish);
    addOutsidersPapers(changes, programme, today, ids);
    return changes;
}

} // namespace

base::Result<DemoSchool> fillDemoSchool(school::Store& store, const base::Clock& clock, const DemoWish& wish)
{
    const auto material = demoMaterial();
    if (!material) {
        return base::passOn(material);
    }
    base::IdSource ids(wish.seed);
    QRandomGenerator random(wish.seed ^ 0x9e3779b9U);
    const QDate t0 = clock.today().addMonths(-monthsInto(wish.stage));
    if (const auto started = startDemo(store, ids, t0, wish, *material); !started) {
        return base::passOn(started);
    }
    auto desk = Desk::open(store, clock, ids);
    if (!desk) {
        return base::passOn(desk);
    }
    const auto base = demoBase(**desk, *material, wish, (*desk)->ids(), random);
    if (const auto filled = (*desk)->commit({QStringLiteral("step.demo-filled"), {}}, base); !filled) {
        return base::passOn(filled);
    }
    if (const auto paired = fillDemoPairs(**desk, *material, wish.stage, random); !paired) {
        return base::passOn(paired);
    }
    if (const auto ticked = tickOff(**desk, *material, wish.stage - 1); !ticked) {
        return base::passOn(ticked);
    }
    DemoSchool made;
    for (const people::Entry& entry : (*desk)->snapshot().entries) {
        ++(entry.side == people::Side::Mentee ? made.mentees : made.mentors);
    }
    return made;
}

} // namespace kurator::office
