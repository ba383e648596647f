#include "office/new_year_records.h"

#include "language/date_words.h"
#include "pairs/places.h"
#include "people/class_order.h"
#include "school/gate_facts.h"

#include <algorithm>

namespace kurator::office {

namespace {

using people::Entry;

// «Обучение наставников, 2026/2027»: what the portfolio says of it.
QString trainingLine(const programme::Programme& year)
{
    const QString when = year.yearKind == programme::YearKind::School ? language::schoolYear(year.year())
                                                                      : QString::number(year.year());
    return QStringLiteral("Обучение наставников, %1").arg(when);
}

// What belongs to the year that ends goes, what belongs to the person stays.
void clearOldYear(Entry& entry)
{
    entry.finishedOn.reset();
    entry.results.clear();
    entry.caseLink.clear();
    entry.completionMark.clear();
    entry.namedMentor.clear();
    entry.status = people::MentorStatus::Candidate;
}

// Who has left school goes on mentoring as a graduate.
void setMentor(Entry& entry, const Entry& old)
{
    entry.side = people::Side::Mentor;
    if (entry.className.isEmpty() && !old.className.isEmpty()) {
        entry.category = people::Category::Graduate;
    }
}

void clearMentee(Entry& entry)
{
    entry.request.clear();
    entry.requestTags.clear();
    entry.requestSource.clear();
    entry.furtherRequests.clear();
    entry.forms.clear();
}

} // namespace

NewYearRecords::NewYearRecords(Desk& desk, const NewYearWish& wish, NewYear& year)
    : m_desk(desk), m_wish(wish), m_year(year), m_up(classesGoUp(desk, wish))
{}

void NewYearRecords::write()
{
    m_year.changes.saved.emplace_back(m_year.programme);
    writePlan();
    writePlanValues();
    writeMentors();
    writeMentees();
    writeNewMentors();
    m_year.persons = m_counted.size();
}

void NewYearRecords::writePlan()
{
    const auto& plans = m_desk.snapshot().programmePlans;
    const auto old = std::ranges::find(plans, m_desk.programme().id, &programme::ProgrammePlan::programme);
    if (!m_wish.words || old == plans.end()) {
        return;
    }
    programme::ProgrammePlan plan = *old;
    plan.id = m_desk.ids().next<programme::ProgrammePlan>();
    plan.programme = m_year.programme.id;
    m_year.changes.saved.emplace_back(plan);
    m_year.words = true;
}

void NewYearRecords::writePlanValues()
{
    if (!m_wish.planValues) {
        return;
    }
    const auto& all = m_desk.snapshot().planValues;
    const int next = m_year.programme.year();
    for (const programme::PlanValue& old : all) {
        const bool told = std::ranges::any_of(all, [&](const programme::PlanValue& value) {
            return value.indicator == old.indicator && value.year == next;
        });
        if (old.year == m_desk.programme().year() && !told) {
            m_year.changes.saved.emplace_back(programme::PlanValue{m_desk.ids().next<programme::PlanValue>(),
                                                                   old.indicator, next, old.value});
            ++m_year.planValues;
        }
    }
}

void NewYearRecords::writeMentors()
{
    for (const auto id : m_wish.mentors) {
        auto next = nextEntry(id, people::Side::Mentor);
        if (!next) {
            continue;
        }
        const Entry& old = *m_desk.lookup().entry(id);
        setMentor(*next, old);
        m_year.changes.saved.emplace_back(*next);
        ++m_year.mentors;
        countConsents(*next);
        if (old.status == people::MentorStatus::Trained) {
            writeTraining(old);
        }
        if (m_desk.lookup().labourPaperOf(old.person, m_desk.programme().id)) {
            ++m_year.labourPapers;
        }
    }
}

void NewYearRecords::writeMentees()
{
    for (const auto id : m_wish.mentees) {
        auto next = nextEntry(id, people::Side::Mentee);
        if (!next) {
            continue;
        }
        next->namedMentor = mentorGoingOn(id);
        m_year.pairs += next->namedMentor.isEmpty() ? 0 : 1;
        m_year.changes.saved.emplace_back(*next);
        ++m_year.mentees;
        countConsents(*next);
        writeMarks(*m_desk.lookup().entry(id), *next);
    }
}

void NewYearRecords::writeNewMentors()
{
    for (const auto id : m_wish.newMentors) {
        auto next = nextEntry(id, people::Side::Mentee);
        if (!next) {
            continue;
        }
        setMentor(*next, *m_desk.lookup().entry(id));
        clearMentee(*next);
        m_year.changes.saved.emplace_back(*next);
        ++m_year.newMentors;
        countConsents(*next);
    }
}

std::optional<Entry> NewYearRecords::nextEntry(base::Id<Entry> old, people::Side side)
{
    const Entry* stored = m_desk.lookup().entry(old);
    if (!stored || stored->programme != m_desk.programme().id || stored->side != side ||
        !mayGoAlong(m_desk, *stored)) {
        return std::nullopt;
    }
    Entry next = *stored;
    next.id = m_desk.ids().next<Entry>();
    next.programme = m_year.programme.id;
    next.joinedOn = m_year.programme.period.start;
    clearOldYear(next);
    if (next.experienceYears) {
        *next.experienceYears += m_year.programme.year() - m_desk.programme().year();
    }
    if (m_up) {
        next.className = nextClass(stored->className);
    }
    const bool up = !next.className.isEmpty() && next.className != stored->className;
    m_year.classesUp += up ? 1 : 0;
    return next;
}

void NewYearRecords::writeMarks(const Entry& old, const Entry& next)
{
    const auto facts =
        school::gateFacts(m_desk.lookup(), next, m_year.programme, m_year.programme.period.start);
    for (const people::RestrictedMark& mark : m_desk.snapshot().restrictedMarks) {
        if (mark.entry != old.id) {
            continue;
        }
        const auto purpose = people::purposeOfStoring(mark.kind);
        if (purpose && !people::obstacles(*purpose, facts).empty()) {
            ++m_year.marksLeft;
            continue;
        }
        m_year.changes.saved.emplace_back(
            people::RestrictedMark{m_desk.ids().next<people::RestrictedMark>(), next.id, mark.kind});
    }
}

void NewYearRecords::writeTraining(const Entry& mentor)
{
    const auto& all = m_desk.snapshot().portfolios;
    const auto stored = std::ranges::find(all, mentor.person, &people::Portfolio::person);
    people::Portfolio portfolio = stored == all.end() ? people::Portfolio{} : *stored;
    const QString line = trainingLine(m_desk.programme());
    ++m_year.trained;
    if (portfolio.courses.contains(line)) {
        return;
    }
    if (stored == all.end()) {
        portfolio.id = m_desk.ids().next<people::Portfolio>();
        portfolio.person = mentor.person;
    }
    portfolio.courses += portfolio.courses.isEmpty() ? line : QLatin1Char('\n') + line;
    m_year.changes.saved.emplace_back(portfolio);
}

QString NewYearRecords::mentorGoingOn(base::Id<Entry> mentee) const
{
    for (const pairs::Pair& pair : m_desk.snapshot().pairs) {
        const bool held = std::ranges::count(pairs::menteesHeld(pair, m_desk.today()), mentee) > 0;
        if (held && std::ranges::count(m_wish.mentors, pair.mentor) > 0) {
            return m_desk.lookup().nameOf(pair.mentor);
        }
    }
    return {};
}

void NewYearRecords::countConsents(const Entry& next)
{
    if (m_counted.contains(next.person.uuid())) {
        return;
    }
    m_counted.insert(next.person.uuid());
    const auto facts =
        school::gateFacts(m_desk.lookup(), next, m_year.programme, m_year.programme.period.start);
    const auto holds = [&](people::GatePurpose purpose) { return people::obstacles(purpose, facts).empty(); };
    m_year.processing += holds(people::GatePurpose::NamingPaper) ? 1 : 0;
    m_year.participation += holds(people::GatePurpose::TakingPart) ? 1 : 0;
}

} // namespace kurator::office
