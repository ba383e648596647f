#include "office/merge_fields.h"

#include "office/shown_values.h"
#include "school/lookup.h"

#include <algorithm>
#include <set>

namespace kurator::office {

namespace {

using people::Entry;
using people::Person;
using people::Portfolio;

// One field of a value: how it is shown, how it is taken over, and when the dropped one's is the better guess
// beside a told one of the kept.
template <class T>
struct MergeRow
{
    MergeField field;
    QString (*shown)(const T& value, const Desk& desk);
    void (*take)(T& into, const T& from);
    bool (*prefersDropped)(const T& kept, const T& dropped) = nullptr;
};

template <auto member, class T>
constexpr MergeRow<T> plainRow(MergeField field)
{
    return {field,
            [](const T& value, const Desk&) {
                if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value.*member)>, QString>) {
                    return value.*member;
                } else {
                    return shownValue(value.*member);
                }
            },
            [](T& into, const T& from) { into.*member = from.*member; }};
}

QString shownBirth(const Person& person, const Desk&)
{
    return person.birthDate ? shownValue(person.birthDate) : shownValue(person.birthYear);
}

QString shownForms(const Person& person, const Desk&)
{
    if (person.indeclinable) {
        return language::fullName(person.name);
    }
    QStringList forms;
    if (person.confirmedForms) {
        forms = QStringList(std::next(person.confirmedForms->begin()), person.confirmedForms->end());
        forms.removeDuplicates();
    }
    return joinedValues(forms);
}

bool isShort(const QString& part)
{
    return part.isEmpty() || part.size() == 1 || part.endsWith(u'.');
}

int partsTold(const Person& person)
{
    return !isShort(person.name.given) + !isShort(person.name.patronymic);
}

const std::array<MergeRow<Person>, 6> personRows{{
    {MergeField::Name, [](const Person& person, const Desk&) { return language::fullName(person.name); },
     [](Person& into, const Person& from) { into.name = from.name; },
     [](const Person& kept, const Person& dropped) { return partsTold(dropped) > partsTold(kept); }},
    plainRow<&Person::sex, Person>(MergeField::Sex),
    {MergeField::Birth, shownBirth,
     [](Person& into, const Person& from) {
         into.birthDate = from.birthDate;
         into.birthYear = from.birthYear;
     },
     [](const Person& kept, const Person& dropped) { return !kept.birthDate && dropped.birthDate; }},
    plainRow<&Person::phone, Person>(MergeField::Phone),
    plainRow<&Person::email, Person>(MergeField::Email),
    {MergeField::CaseForms, shownForms,
     [](Person& into, const Person& from) {
         into.indeclinable = from.indeclinable;
         into.confirmedForms = from.confirmedForms;
     }},
}};

QString shownPartner(const Entry& entry, const Desk& desk)
{
    const auto& partners = desk.snapshot().partners;
    const auto found = std::ranges::find_if(
        partners, [&entry](const people::Partner& partner) { return partner.id == entry.partner; });
    return found == partners.end() ? QString() : found->name;
}

QString shownWishedForms(const Entry& entry, const Desk& desk)
{
    QStringList titles;
    for (const QString& code : entry.forms) {
        const auto& forms = desk.profile().forms;
        const auto form = std::ranges::find(forms, code, &programme::Form::code);
        titles << (form == forms.end() ? code : form->title);
    }
    return joinedValues(titles);
}

const std::array<MergeRow<Entry>, 26> entryRows{{
    plainRow<&Entry::category, Entry>(MergeField::Category),
    plainRow<&Entry::className, Entry>(MergeField::ClassName),
    plainRow<&Entry::position, Entry>(MergeField::Position),
    plainRow<&Entry::workplace, Entry>(MergeField::Workplace),
    {MergeField::Partner, shownPartner, [](Entry& into, const Entry& from) { into.partner = from.partner; }},
    plainRow<&Entry::experienceYears, Entry>(MergeField::Experience),
    plainRow<&Entry::youngSpecialist, Entry>(MergeField::YoungSpecialist),
    plainRow<&Entry::contacts, Entry>(MergeField::Contacts),
    plainRow<&Entry::district, Entry>(MergeField::District),
    {MergeField::Forms, shownWishedForms, [](Entry& into, const Entry& from) { into.forms = from.forms; }},
    plainRow<&Entry::interests, Entry>(MergeField::Interests),
    {MergeField::Time, [](const Entry& entry, const Desk&) { return entry.time; },
     [](Entry& into, const Entry& from) {
         into.time = from.time;
         into.timeSlots = from.timeSlots;
     }},
    {MergeField::JoinedOn, [](const Entry& entry, const Desk&) { return shownValue(entry.joinedOn); },
     [](Entry& into, const Entry& from) { into.joinedOn = from.joinedOn; },
     [](const Entry& kept, const Entry& dropped) {
         return dropped.joinedOn && dropped.joinedOn < kept.joinedOn;
     }},
    {MergeField::FinishedOn, [](const Entry& entry, const Desk&) { return shownValue(entry.finishedOn); },
     [](Entry& into, const Entry& from) { into.finishedOn = from.finishedOn; },
     [](const Entry& kept, const Entry& dropped) { return kept.finishedOn && !dropped.finishedOn; }},
    plainRow<&Entry::results, Entry>(MergeField::Results),
    plainRow<&Entry::caseLink, Entry>(MergeField::CaseLink),
    plainRow<&Entry::completionMark, Entry>(MergeField::CompletionMark),
    plainRow<&Entry::request, Entry>(MergeField::Request),
    plainRow<&Entry::requestSource, Entry>(MergeField::RequestSource),
    plainRow<&Entry::namedMentor, Entry>(MergeField::NamedMentor),
    plainRow<&Entry::wishedMentorSex, Entry>(MergeField::WishedMentorSex),
    plainRow<&Entry::competences, Entry>(MergeField::Competences),
    plainRow<&Entry::achievements, Entry>(MergeField::Achievements),
    {MergeField::WishedAges, [](const Entry& entry, const Desk&) { return entry.wishedAgesText; },
     [](Entry& into, const Entry& from) {
         into.wishedAgesText = from.wishedAgesText;
         into.wishedAges = from.wishedAges;
     }},
    plainRow<&Entry::capacity, Entry>(MergeField::Capacity),
    {MergeField::Status, [](const Entry& entry, const Desk&) { return shownValue(entry.status); },
     [](Entry& into, const Entry& from) { into.status = from.status; },
     [](const Entry& kept, const Entry& dropped) {
         return kept.status == people::MentorStatus::Candidate && dropped.status != kept.status;
     }},
}};

const std::array<MergeRow<Portfolio>, 8> portfolioRows{{
    plainRow<&Portfolio::education, Portfolio>(MergeField::Education),
    plainRow<&Portfolio::qualification, Portfolio>(MergeField::Qualification),
    plainRow<&Portfolio::mentoringExperience, Portfolio>(MergeField::MentoringExperience),
    plainRow<&Portfolio::awards, Portfolio>(MergeField::Awards),
    plainRow<&Portfolio::courses, Portfolio>(MergeField::Courses),
    plainRow<&Portfolio::help, Portfolio>(MergeField::Help),
    plainRow<&Portfolio::feedback, Portfolio>(MergeField::Feedback),
    plainRow<&Portfolio::link, Portfolio>(MergeField::Link),
}};

template <class List>
void addMissing(List& into, const List& from)
{
    for (const auto& one : from) {
        if (std::ranges::find(into, one) == into.end()) {
            into.push_back(one);
        }
    }
}

// What is a list keeps the words of both.
void joinLists(Entry& into, const Entry& kept, const Entry& dropped)
{
    addMissing(into.requestTags, dropped.requestTags);
    addMissing(into.competenceTags, dropped.competenceTags);
    addMissing(into.interestTags, dropped.interestTags);
    addMissing(into.furtherRequests, dropped.furtherRequests);
    if (kept.time == dropped.time) {
        addMissing(into.timeSlots, dropped.timeSlots);
        std::ranges::sort(into.timeSlots);
    }
}

} // namespace

MergeFields::Place MergeFields::placeOf(const Entry& entry)
{
    return {entry.id.toString(), entry.side, entry.programme};
}

MergeSide MergeFields::ask(MergeField field, const Place& place, const QString& kept, const QString& dropped,
                           MergeSide proposed)
{
    const QString key = place.key + u'/' + QString::number(static_cast<int>(field));
    const MergeSide chosen = m_choices.value(key, proposed);
    m_questions.push_back({key, field, place.side, place.programme, kept, dropped, proposed, chosen});
    return chosen;
}

template <class T, class Rows>
T MergeFields::mergedByRows(const Rows& rows, const T& kept, const T& dropped, const Place& place)
{
    T result = kept;
    for (const MergeRow<T>& row : rows) {
        const QString ofKept = row.shown(kept, m_desk);
        const QString ofDropped = row.shown(dropped, m_desk);
        if (ofKept == ofDropped) {
            continue;
        }
        const bool better = row.prefersDropped ? row.prefersDropped(kept, dropped) : false;
        const bool onlyTold = ofKept.isEmpty() && row.field != MergeField::FinishedOn;
        const MergeSide proposed = better || onlyTold ? MergeSide::Dropped : MergeSide::Kept;
        if (ask(row.field, place, ofKept, ofDropped, proposed) == MergeSide::Dropped) {
            row.take(result, dropped);
        }
    }
    return result;
}

// Forms that were confirmed for another name than the chosen one are no longer right.
Person MergeFields::merged(const Person& kept, const Person& dropped)
{
    Person person = mergedByRows(personRows, kept, dropped, Place());
    const Person& bearer = person.confirmedForms == kept.confirmedForms ? kept : dropped;
    if (!(bearer.name == person.name)) {
        person.confirmedForms.reset();
    }
    return person;
}

Entry MergeFields::merged(const Entry& kept, const Entry& dropped)
{
    Entry entry = mergedByRows(entryRows, kept, dropped, placeOf(kept));
    joinLists(entry, kept, dropped);
    return entry;
}

Portfolio MergeFields::merged(const Portfolio& kept, const Portfolio& dropped)
{
    return mergedByRows(portfolioRows, kept, dropped, Place());
}

bool MergeFields::takesDropped(const people::Interview& kept, const people::Interview& dropped)
{
    const auto shown = [](const people::Interview& interview) {
        return joinedValues({shownValue(interview.heldOn), interview.interviewers, interview.result});
    };
    const school::Lookup& lookup = m_desk.lookup();
    const auto* entry = lookup.entry(kept.entry);
    const MergeSide proposed = dropped.heldOn > kept.heldOn ? MergeSide::Dropped : MergeSide::Kept;
    return ask(MergeField::Interview, entry ? placeOf(*entry) : Place(), shown(kept), shown(dropped),
               proposed) == MergeSide::Dropped;
}

bool MergeFields::takesDropped(const people::LabourPaper& kept, const people::LabourPaper& dropped)
{
    const auto shown = [](const people::LabourPaper& paper) {
        return joinedValues({shownValue(paper.consentOn), paper.supplementNumber,
                             shownValue(paper.supplementOn), paper.exemptionGround});
    };
    const MergeSide proposed = dropped.consentOn > kept.consentOn ? MergeSide::Dropped : MergeSide::Kept;
    return ask(MergeField::LabourPaper, {kept.programme.toString(), people::Side::Mentor, kept.programme},
               shown(kept), shown(dropped), proposed) == MergeSide::Dropped;
}

} // namespace kurator::office
