#include "benchmarks/large_school.h"

#include "office/demo_people.h"
#include "office/demo_school.h"
#include "storage/school_file.h"

#include <cstdlib>

using namespace kurator;

base::Result<void> MemoryStore::commit(const school::Step&, const school::Changes& changes)
{
    school::apply(m_snapshot, changes);
    return {};
}

base::Result<school::Step> MemoryStore::undo()
{
    return base::refuseInput("storage.nothing-to-undo");
}

base::Result<school::Step> MemoryStore::redo()
{
    return base::refuseInput("storage.nothing-to-redo");
}

base::Result<std::vector<school::JournalEntry>> MemoryStore::journal(int)
{
    return std::vector<school::JournalEntry>();
}

base::Result<std::vector<school::JournalEntry>> MemoryStore::history(const std::vector<QUuid>&, int)
{
    return std::vector<school::JournalEntry>();
}

base::Result<void> MemoryStore::keepScan(const school::Step&, const people::Scan&, const QByteArray&)
{
    return {};
}

base::Result<void> MemoryStore::removeScan(const school::Step&, base::Id<people::Scan>)
{
    return {};
}

base::Result<QByteArray> MemoryStore::scanContent(base::Id<people::Scan>)
{
    return QByteArray();
}

base::Result<void> MemoryStore::keepDraft(const QString&, const QByteArray&)
{
    return {};
}

base::Result<std::optional<QByteArray>> MemoryStore::draft(const QString&)
{
    return std::optional<QByteArray>();
}

namespace {

// The n-th mentor with the n-th mentee.
school::Changes pairsOf(const school::Changes& people, const programme::Programme& year, const QDate& today,
                        base::IdSource& ids)
{
    std::vector<base::Id<people::Entry>> mentees;
    std::vector<base::Id<people::Entry>> mentors;
    for (const school::Record& record : people.saved) {
        if (const auto* entry = std::get_if<people::Entry>(&record)) {
            (entry->side == people::Side::Mentee ? mentees : mentors).push_back(entry->id);
        }
    }
    school::Changes changes;
    for (size_t i = 0; i < mentors.size(); ++i) {
        pairs::Pair pair;
        pair.id = ids.next<pairs::Pair>();
        pair.programme = year.id;
        pair.form = QStringLiteral("pupil-pupil");
        pair.mentor = mentors[i];
        pair.members = {pairs::Member{mentees[i], {}, {}, {}}};
        pair.period = {today.addDays(-30), year.period.end};
        pair.state = pairs::PairState::Active;
        changes.saved.push_back(pair);
        pairs::Meeting meeting;
        meeting.id = ids.next<pairs::Meeting>();
        meeting.pair = pair.id;
        meeting.date = today.addDays(-static_cast<int>(i % 30));
        changes.saved.push_back(meeting);
    }
    return changes;
}

void fillLargeSchool(school::Store& store, int mentees, const base::Clock& clock)
{
    office::DemoWish wish;
    wish.mentees = 1;
    wish.stage = 1;
    const auto material = office::demoMaterial();
    if (!material || !office::fillDemoSchool(store, clock, wish)) {
        std::exit(1);
    }
    const programme::Programme year = store.load().value().programmes.front();
    base::IdSource ids(7);
    QRandomGenerator random(7);
    office::DemoPeople people(*material, year, clock.today(), ids, random);
    people.addMentees(mentees);
    people.addMentors(office::DemoSize{mentees}.mentors(), people::MentorStatus::InRegistry);
    const school::Changes pairs = pairsOf(people.changes(), year, clock.today(), ids);
    const school::Step step{QStringLiteral("step.demo-filled"), {}};
    if (!store.commit(step, people.changes()) || !store.commit(step, pairs)) {
        std::exit(1);
    }
}

} // namespace

std::unique_ptr<LargeSchool> largeSchool(int mentees, const base::Clock& clock)
{
    auto large = std::make_unique<LargeSchool>();
    fillLargeSchool(large->store, mentees, clock);
    auto desk = office::Desk::open(large->store, clock);
    if (!desk) {
        std::exit(1);
    }
    large->desk = std::move(*desk);
    return large;
}

void writeLargeSchool(const QString& path, int mentees, const base::Clock& clock)
{
    auto file = storage::SchoolFile::create(path, clock, QStringLiteral("benchmark"));
    if (!file) {
        std::exit(1);
    }
    fillLargeSchool(**file, mentees, clock);
}
