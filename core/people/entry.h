#pragma once

#include "base/id.h"
#include "people/organisation.h"
#include "people/person.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <compare>
#include <optional>
#include <vector>

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

// Who noticed what a mentee needs (S001 2.4).
enum class RequestSource
{
    Self,
    ClassTeacher,
    Psychologist,
    SocialWorker,
    Parent
};

// A need beside the main one, as somebody told it. The source is kept as the curator wrote it.
struct ToldRequest
{
    QString text;
    QString source;

    friend bool operator==(const ToldRequest&, const ToldRequest&) = default;
};

enum class PartOfDay
{
    Morning,
    Midday,
    Afternoon,
    Evening
};

// When somebody can meet. 1 is Monday, 7 is Sunday.
struct TimeSlot
{
    int weekday = 1;
    PartOfDay part = PartOfDay::Afternoon;

    friend auto operator<=>(const TimeSlot&, const TimeSlot&) = default;
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
    QString district;  // where the person lives: a part of the town, a village
    QStringList forms; // codes of forms wished for; empty: any that fits
    QString interests;
    QStringList interestTags;
    QString time;                    // «Удобное время», «Ресурс времени»
    std::vector<TimeSlot> timeSlots; // the same as a grid (decision 4); in the order of the week
    std::optional<QDate> joinedOn;
    std::optional<QDate> finishedOn;
    QString results;
    QString caseLink;
    QString completionMark;

    // Mentee
    QString request;
    QStringList requestTags;
    QString requestSource; // as the curator wrote it, see requestSourceIn()
    std::vector<ToldRequest> furtherRequests;
    QString namedMentor; // «ФИО наставника»: never makes a pair by itself (decision 5)
    std::optional<language::Sex> wishedMentorSex;

    // Mentor
    QString competences;
    QStringList competenceTags;
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

} // namespace kurator::people
