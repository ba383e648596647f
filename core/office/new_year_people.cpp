#include "office/new_year_people.h"

#include "base/text.h"
#include "office/naming_gate.h"
#include "pairs/places.h"
#include "people/class_order.h"
#include "people/mentor_status.h"
#include "school/gate_facts.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace kurator::office {

namespace {

using people::Entry;

constexpr int lastOfBasicSchool = 9;
constexpr int lastOfSchool = 11;

// Reads the open year for the next one.
class NewYearReader
{
public:
    NewYearReader(const Desk& desk, const QDate& start, bool up)
        : m_desk(desk), m_start(start), m_up(up), m_next(desk.programme()), m_gate(desk)
    {
        m_next.id = {};
        m_next.period = programme::periodOf(start, programme::yearKindByDate(start));
        for (const pairs::Pair& pair : desk.snapshot().pairs) {
            if (pair.programme == desk.programme().id) {
                for (const auto& mentee : pairs::menteesHeld(pair, desk.today())) {
                    m_paired.insert(mentee.uuid());
                }
            }
        }
    }

    [[nodiscard]] NewYearPerson read(const Entry& entry) const
    {
        NewYearPerson row;
        row.entry = entry.id;
        row.person = entry.person;
        row.name = m_desk.lookup().nameOf(entry.id);
        row.className = entry.className;
        row.standing = standingOf(entry);
        row.trained = entry.side == people::Side::Mentor && entry.status == people::MentorStatus::Trained;
        setClass(row, entry);
        const bool wanted = row.standing == NewYearStanding::Stays ||
                            row.standing == NewYearStanding::PairGoesOn ||
                            row.standing == NewYearStanding::ResultsOpen;
        row.offered = wanted && !row.leaving;
        const auto facts = school::gateFacts(m_desk.lookup(), entry, m_next, m_start);
        row.nameable = m_gate.mayName(entry.id);
        row.processing = people::obstacles(people::GatePurpose::NamingPaper, facts).empty();
        row.participation = people::obstacles(people::GatePurpose::TakingPart, facts).empty();
        return row;
    }

private:
    [[nodiscard]] NewYearStanding standingOf(const Entry& entry) const
    {
        if (!mayGoAlong(m_desk, entry)) {
            return NewYearStanding::Withdrawn;
        }
        if (entry.side == people::Side::Mentor) {
            return people::hasLeft(entry.status) || entry.finishedOn ? NewYearStanding::Away
                                                                     : NewYearStanding::Stays;
        }
        if (m_paired.contains(entry.id.uuid())) {
            return NewYearStanding::PairGoesOn;
        }
        const bool passed = entry.finishedOn || !entry.results.isEmpty() || !entry.completionMark.isEmpty();
        return passed ? NewYearStanding::Passed : NewYearStanding::ResultsOpen;
    }

    void setClass(NewYearPerson& row, const Entry& entry) const
    {
        row.nextClass = m_up ? nextClass(entry.className) : entry.className;
        const auto before = people::classPlace(entry.className);
        const auto after = people::classPlace(row.nextClass);
        row.leaving = people::isNumbered(before) && before.grade <= lastOfBasicSchool &&
                      after.grade > lastOfBasicSchool;
        row.leaving = row.leaving || (!entry.className.isEmpty() && row.nextClass.isEmpty());
    }

    const Desk& m_desk;
    QDate m_start;
    bool m_up;
    programme::Programme m_next; // its id is nobody's, so that only consents with a term of their own count
    NamingGate m_gate;
    QSet<QUuid> m_paired;
};

void putInOrder(std::vector<NewYearPerson>& rows)
{
    std::ranges::stable_sort(rows, {}, [](const NewYearPerson& row) {
        const people::ClassPlace place = people::classPlace(row.className);
        return std::tuple(place.grade, place.letters, base::foldedKey(row.name));
    });
}

} // namespace

bool mayGoAlong(const Desk& desk, const Entry& entry)
{
    const auto facts = school::gateFacts(desk.lookup(), entry, desk.programme(), desk.today());
    return people::consentState(people::ConsentPurpose::Processing, facts) != people::ConsentState::Withdrawn;
}

QString nextClass(const QString& className)
{
    return people::classPlace(className).grade == lastOfSchool ? QString() : people::classAfter(className, 1);
}

NewYearPeople newYearPeople(const Desk& desk, const QDate& start, bool up)
{
    const NewYearReader reader(desk, start, up);
    NewYearPeople all;
    QSet<QUuid> mentors;
    for (const Entry& entry : desk.snapshot().entries) {
        if (entry.programme == desk.programme().id && entry.side == people::Side::Mentor) {
            mentors.insert(entry.person.uuid());
            all.mentors.push_back(reader.read(entry));
        }
    }
    for (const Entry& entry : desk.snapshot().entries) {
        if (entry.programme != desk.programme().id || entry.side != people::Side::Mentee) {
            continue;
        }
        all.mentees.push_back(reader.read(entry));
        if (!mentors.contains(entry.person.uuid())) {
            all.mayMentor.push_back(all.mentees.back());
            all.mayMentor.back().offered = false;
        }
    }
    putInOrder(all.mentors);
    putInOrder(all.mentees);
    putInOrder(all.mayMentor);
    return all;
}

} // namespace kurator::office
