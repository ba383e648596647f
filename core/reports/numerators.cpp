#include "reports/numerators.h"

#include "base/text.h"
#include "people/young_specialist.h"
#include "school/gate_facts.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace kurator::reports {

namespace {

using NoteKind = IndicatorNote::Kind;

constexpr people::AgeRange menteeAges{10, 19};
constexpr people::AgeRange mentorAges{15, 19};

bool isLearner(const people::Entry& entry)
{
    if (!entry.category) {
        return !school::isAdultByCategory(entry);
    }
    return *entry.category == people::Category::Pupil || *entry.category == people::Category::Student;
}

bool isOwnTeacher(const people::Entry& entry)
{
    return entry.category ? *entry.category == people::Category::Teacher
                          : entry.className.isEmpty() && !entry.position.isEmpty();
}

void addNote(Numerator& numerator, NoteKind kind, int n)
{
    if (n > 0) {
        numerator.notes.push_back({kind, n});
    }
}

Numerator learnersOfAge(const std::vector<Involved>& people, const people::AgeRange& range, const QDate& day)
{
    qint64 count = 0;
    int uncertain = 0;
    int unknown = 0;
    for (const auto& one : people) {
        if (!isLearner(*one.entry)) {
            continue;
        }
        const auto age = people::ageOn(*one.person, day);
        if (!age) {
            ++unknown;
            continue;
        }
        count += range.contains(age->years) ? 1 : 0;
        uncertain += !age->exact && range.contains(age->years) != range.contains(age->years - 1) ? 1 : 0;
    }
    Numerator numerator{count, {}};
    addNote(numerator, NoteKind::AgeUncertain, uncertain);
    addNote(numerator, NoteKind::AgeUnknown, unknown);
    return numerator;
}

Numerator youngSpecialists(const std::vector<Involved>& mentees, const QDate& day)
{
    qint64 count = 0;
    int unknown = 0;
    for (const auto& one : mentees) {
        if (!isOwnTeacher(*one.entry)) {
            continue;
        }
        const auto young = people::isYoungSpecialist(*one.entry, *one.person, day);
        count += young.value_or(false) ? 1 : 0;
        unknown += young ? 0 : 1;
    }
    Numerator numerator{count, {}};
    addNote(numerator, NoteKind::ServiceUnknown, unknown);
    return numerator;
}

bool isFromOutside(const people::Entry& entry, const QSet<QString>& ownNames)
{
    if (entry.partner) {
        return true;
    }
    if (!entry.category) {
        return school::isAdultByCategory(entry) && !entry.workplace.isEmpty() &&
               !ownNames.contains(base::foldedKey(entry.workplace));
    }
    return *entry.category == people::Category::Employer || *entry.category == people::Category::Partner;
}

// A partner and a workplace written with the partner's name are one organisation.
Numerator givingOrganisations(const std::vector<Involved>& mentors, const school::Snapshot& snapshot)
{
    QHash<QUuid, QString> partnerNames;
    for (const auto& partner : snapshot.partners) {
        partnerNames.insert(partner.id.uuid(), base::foldedKey(partner.name));
    }
    QSet<QString> ownNames;
    for (const auto& own : snapshot.organisations) {
        ownNames << base::foldedKey(own.fullName) << base::foldedKey(own.shortName);
    }
    QSet<QString> organisations;
    int unknown = 0;
    for (const auto& one : mentors) {
        const auto& entry = *one.entry;
        if (!isFromOutside(entry, ownNames)) {
            continue;
        }
        const QString key = entry.partner && partnerNames.contains(entry.partner->uuid())
                                ? partnerNames.value(entry.partner->uuid())
                                : base::foldedKey(entry.workplace);
        if (key.isEmpty()) {
            ++unknown;
        } else {
            organisations.insert(key);
        }
    }
    Numerator numerator{organisations.size(), {}};
    addNote(numerator, NoteKind::EmployerUnknown, unknown);
    return numerator;
}

Numerator learnersOnEitherSide(const std::vector<CountedPair>& pairs)
{
    QSet<QUuid> learners;
    for (const auto& people : {distinctMentors(pairs), distinctMentees(pairs)}) {
        for (const auto& one : people) {
            if (isLearner(*one.entry)) {
                learners.insert(one.person->id.uuid());
            }
        }
    }
    return {learners.size(), {}};
}

Numerator blank(NoteKind kind)
{
    return {std::nullopt, {{kind, 0}}};
}

struct IndicatorOfType
{
    QStringView code;
    people::OrganisationType type;
};

constexpr std::array learnersByType{
    IndicatorOfType{u"I7", people::OrganisationType::AdditionalEducation},
    IndicatorOfType{u"I8", people::OrganisationType::College},
    IndicatorOfType{u"I9", people::OrganisationType::School},
};

bool isOfOurType(const QString& indicator, const school::Snapshot& snapshot)
{
    return !snapshot.organisations.empty() &&
           std::ranges::any_of(learnersByType, [&](const IndicatorOfType& one) {
               return one.code == indicator && one.type == snapshot.organisations.front().type;
           });
}

} // namespace

Numerator numeratorOf(const QString& indicator, const std::vector<CountedPair>& pairs,
                      const school::Snapshot& snapshot, const QDate& reportDate)
{
    if (indicator == QLatin1String("I1")) {
        return learnersOfAge(distinctMentees(pairs), menteeAges, reportDate);
    }
    if (indicator == QLatin1String("I2")) {
        return learnersOfAge(distinctMentors(pairs), mentorAges, reportDate);
    }
    if (indicator == QLatin1String("I3")) {
        return youngSpecialists(distinctMentees(pairs), reportDate);
    }
    if (indicator == QLatin1String("I4")) {
        return givingOrganisations(distinctMentors(pairs), snapshot);
    }
    if (indicator == QLatin1String("I5") || indicator == QLatin1String("I6")) {
        return blank(NoteKind::NoSurvey);
    }
    return isOfOurType(indicator, snapshot) ? learnersOnEitherSide(pairs) : blank(NoteKind::NotCounted);
}

bool isCounted(const QString& indicator, const school::Snapshot& snapshot)
{
    constexpr std::array<QStringView, 4> always{u"I1", u"I2", u"I3", u"I4"};
    return std::ranges::count(always, QStringView(indicator)) > 0 || isOfOurType(indicator, snapshot);
}

} // namespace kurator::reports
