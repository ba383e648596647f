#pragma once

#include "base/id_source.h"
#include "office/demo_material.h"
#include "programme/programme.h"
#include "school/changes.h"

#include <QRandomGenerator>

namespace kurator::office {

// How many of each the demo school has: mentors follow from mentees as 25 to 60.
struct DemoSize
{
    int mentees = 60;
    [[nodiscard]] int mentors() const { return qMax(1, mentees * 25 / 60); }
};

// The people of the demo school being made up: everyone's records, with the usual gaps of a real base (no
// consent, no time told, brothers and sisters, a parent among the mentors).
class DemoPeople
{
public:
    DemoPeople(const DemoMaterial& material, const programme::Programme& programme, const QDate& today,
               base::IdSource& ids, QRandomGenerator& random);

    void addMentees(int count);
    void addMentors(int count, people::MentorStatus status);

    [[nodiscard]] const school::Changes& changes() const { return m_changes; }

private:
    people::Person madeUpPerson(const QDate& bornFrom, const QDate& bornTo);
    people::Person madeUpSibling(const people::Person& of);
    void addPupilMentee();
    void addTeacherMentee();
    void addPupilMentor(people::Entry entry);
    void addTeacherMentor(people::Entry entry);
    void addGuestMentor(people::Entry entry);
    people::Entry blankEntry(people::Side side, const QDate& joined);
    people::Person addRepresentative(const people::Person& child);
    void addConsent(const people::Person& person, bool self, const people::Person* representative);
    void addPupilConsent(const people::Person& pupil, const people::Person& representative);

    const DemoMaterial& m_material;
    const programme::Programme& m_programme;
    QDate m_today;
    base::IdSource& m_ids;
    QRandomGenerator& m_random;
    school::Changes m_changes;
    std::vector<people::Person> m_pupils;
    std::vector<people::Person> m_parents;
};

} // namespace kurator::office
