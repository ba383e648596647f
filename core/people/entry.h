#pragma once

#include "base/id.h"
#include "people/organisation.h"
#include "people/person.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace kurator::programme {
struct Programme;
}

namespace kurator::people {

enum class Side
{
    Mentee,
    Mentor
};

// Whom a person is in a form of mentoring (decision 3).
enum class Category
{
    Pupil,
    Student,
    Teacher,
    Parent,
    Graduate,
    Employer,
    Partner,
    Other
};

enum class MentorStatus
{
    Candidate,
    Recommended,
    InRegistry,
    Trained,
    Suspended,
    Excluded
};

// Full years, both ends included.
struct AgeRange
{
    int from = 0;
    int to = 0;

    [[nodiscard]] bool contains(int age) const { return from <= age && age <= to; }
    friend bool operator==(const AgeRange&, const AgeRange&) = default;
};

// A person's place in one programme (a year) on one side (decisions 2, 4; columns of МР-42/02).
// Texts are kept as the curator wrote them; what the program reads out of them stands beside.
struct Entry
{
    base::Id<Entry> id;
    base::Id<Person> person;
    base::Id<programme::Programme> programme;
    Side side = Side::Mentee;
    std::optional<Category> category;
    QString className; // «7 «Б»», a group of a college
    QString position;
    QString workplace; // place of work or study
    std::optional<base::Id<Partner>> partner;
    std::optional<double> experienceYears;
    std::optional<bool> youngSpecialist; // said by the curator; otherwise computed from age and experience
    QString contacts;
    QStringList forms; // codes of forms wished for; empty: any that fits
    QString interests;
    QString time; // «Удобное время», «Ресурс времени»
    std::optional<QDate> joinedOn;
    std::optional<QDate> finishedOn;
    QString results;
    QString caseLink;
    QString completionMark;

    // Mentee
    QString request;
    QString requestSource;
    QString namedMentor; // «ФИО наставника»: never makes a pair by itself (decision 5)

    // Mentor
    QString competences;
    QString achievements;
    QString wishedAgesText;
    std::optional<AgeRange> wishedAges;
    std::optional<int> capacity; // mentees at most; empty means 1 (decision 19)
    MentorStatus status = MentorStatus::Candidate;

    friend bool operator==(const Entry&, const Entry&) = default;
};

enum class RestrictedKind
{
    Disability,
    Gifted,
    Orphan,
    HardLifeSituation,
    LowIncomeOrRemote,
    AtRisk
};

// A category that is shown as a code and never printed or exported by name (decision 9).
struct RestrictedMark
{
    base::Id<RestrictedMark> id;
    base::Id<Entry> entry;
    RestrictedKind kind = RestrictedKind::AtRisk;

    friend bool operator==(const RestrictedMark&, const RestrictedMark&) = default;
};

// Surely of age: a teacher, parent, employer, partner or graduate.
[[nodiscard]] bool isAdult(Category category);

// `said` by the curator, else up to 35 years of age and not more than three years of work (S000, I3);
// nothing when neither can be told.
[[nodiscard]] std::optional<bool> isYoungSpecialist(const Entry& entry, const Person& person,
                                                    const QDate& day);

} // namespace kurator::people
