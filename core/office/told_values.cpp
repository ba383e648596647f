#include "office/told_values.h"

namespace kurator::office {

namespace {

void takeTold(QString& into, const QString& told)
{
    into = told.isEmpty() ? into : told;
}

template <class T>
void takeTold(std::optional<T>& into, const std::optional<T>& told)
{
    into = told ? told : into;
}

} // namespace

void mergeTold(people::Person& into, const people::Person& told)
{
    takeTold(into.sex, told.sex);
    takeTold(into.birthDate, told.birthDate);
    takeTold(into.phone, told.phone);
    takeTold(into.email, told.email);
    const bool yearKnown = into.birthDate && (!told.birthYear || *told.birthYear == into.birthDate->year());
    into.birthYear = yearKnown ? std::nullopt : (told.birthYear ? told.birthYear : into.birthYear);
}

void mergeTold(people::Entry& into, const people::Entry& told)
{
    takeTold(into.category, told.category);
    takeTold(into.className, told.className);
    takeTold(into.district, told.district);
    takeTold(into.position, told.position);
    takeTold(into.workplace, told.workplace);
    takeTold(into.experienceYears, told.experienceYears);
    takeTold(into.youngSpecialist, told.youngSpecialist);
    takeTold(into.contacts, told.contacts);
    into.forms = told.forms.isEmpty() ? into.forms : told.forms;
    takeTold(into.interests, told.interests);
    takeTold(into.time, told.time);
    takeTold(into.joinedOn, told.joinedOn);
    takeTold(into.finishedOn, told.finishedOn);
    takeTold(into.results, told.results);
    takeTold(into.caseLink, told.caseLink);
    takeTold(into.completionMark, told.completionMark);
    takeTold(into.request, told.request);
    takeTold(into.requestSource, told.requestSource);
    takeTold(into.namedMentor, told.namedMentor);
    takeTold(into.wishedMentorSex, told.wishedMentorSex);
    takeTold(into.competences, told.competences);
    takeTold(into.achievements, told.achievements);
    takeTold(into.capacity, told.capacity);
    if (!told.wishedAgesText.isEmpty()) {
        into.wishedAgesText = told.wishedAgesText;
        into.wishedAges = told.wishedAges;
    }
}

} // namespace kurator::office
