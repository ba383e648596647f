#include "lists/request_list.h"

#include "base/text.h"
#include "language/initials.h"
#include "language/person_name.h"
#include "office/request_register.h"
#include "people/request_terms.h"
#include "school/lookup.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>

namespace kurator::lists {

namespace {

RequestState stateOf(const people::DataRequest& request, const QDate& today)
{
    if (request.answeredOn) {
        return RequestState::Answered;
    }
    const auto left = today.daysTo(request.dueOn);
    return left < 0                  ? RequestState::Overdue
           : left <= requestSoonDays ? RequestState::Soon
                                     : RequestState::Open;
}

bool standsBefore(const RequestRow& a, const RequestRow& b)
{
    const auto isAnswered = [](const RequestRow& row) { return row.state == RequestState::Answered; };
    if (isAnswered(a) != isAnswered(b)) {
        return isAnswered(b);
    }
    return isAnswered(a) ? a.number > b.number
                         : std::tie(a.request.dueOn, a.number) < std::tie(b.request.dueOn, b.number);
}

} // namespace

std::vector<RequestRow> requestRows(const office::Desk& desk)
{
    const school::Lookup& lookup = desk.lookup();
    std::vector<RequestRow> rows;
    for (const people::DataRequest& request : office::numberedRequests(desk.snapshot())) {
        RequestRow row;
        row.number = static_cast<int>(rows.size()) + 1;
        const auto* person = lookup.person(request.person);
        row.name = person ? language::fullName(person->name) : QString();
        row.key = base::foldedKey(
            QStringList{row.name, request.applicant, request.gist, request.executor}.join(QLatin1Char(' ')));
        row.state = stateOf(request, desk.today());
        row.daysLeft = static_cast<int>(desk.today().daysTo(request.dueOn));
        row.stepsDone = static_cast<int>(std::ranges::count_if(
            request.steps, [](const people::RequestStep& step) { return step.doneOn.has_value(); }));
        row.mayBeExtended =
            !request.answeredOn && request.extensionReason.isEmpty() && people::mayBeExtended(request.kind);
        row.request = request;
        rows.push_back(std::move(row));
    }
    std::ranges::sort(rows, standsBefore);
    return rows;
}

std::vector<RequestPerson> requestPeople(const office::Desk& desk)
{
    const school::Lookup& lookup = desk.lookup();
    std::map<QUuid, RequestPerson> byId;
    const auto add = [&](base::Id<people::Person> id, const QString& place) {
        const auto* person = lookup.person(id);
        if (!person) {
            return;
        }
        RequestPerson& one = byId[id.uuid()];
        one.person = id;
        one.name = language::fullName(person->name);
        one.place = place.isEmpty() ? one.place : place;
    };
    std::vector<const people::Entry*> entries;
    for (const people::Entry& entry : desk.snapshot().entries) {
        entries.push_back(&entry);
    }
    std::ranges::stable_sort(entries, [&](const people::Entry* a, const people::Entry* b) {
        const auto yearOf = [&](const people::Entry* entry) {
            const auto* programme = lookup.programme(entry->programme);
            return programme ? programme->period.start : QDate();
        };
        return yearOf(a) < yearOf(b);
    });
    for (const people::Entry* entry : entries) {
        add(entry->person, entry->className.isEmpty() ? entry->position : entry->className);
    }
    for (const people::Consent& consent : desk.snapshot().consents) {
        add(consent.person, {});
    }
    std::vector<RequestPerson> people;
    for (auto& [id, one] : byId) {
        one.key = base::foldedKey(one.name + QLatin1Char(' ') + one.place);
        people.push_back(std::move(one));
    }
    std::ranges::stable_sort(people, {}, &RequestPerson::key);
    return people;
}

QStringList applicantsFor(const office::Desk& desk, base::Id<people::Person> id)
{
    const school::Lookup& lookup = desk.lookup();
    const auto* person = lookup.person(id);
    if (!person) {
        return {};
    }
    QStringList names;
    for (const auto* adult : lookup.representativesOf(id)) {
        names << language::fullName(adult->name);
    }
    const auto age = people::ageOn(*person, desk.today());
    const bool minor = age && age->atLeast() < people::adultFrom;
    names.insert(minor ? names.size() : 0, language::fullName(person->name));
    return names;
}

QString usualExecutor(const office::Desk& desk)
{
    const school::Lookup& lookup = desk.lookup();
    for (const people::StaffMember& member : desk.snapshot().staff) {
        const auto* person = lookup.person(member.person);
        if (member.function == people::StaffFunction::Curator && person) {
            return language::initialsAfter(person->name);
        }
    }
    return {};
}

RequestTally tallyOf(const std::vector<RequestRow>& rows)
{
    RequestTally tally;
    for (const RequestRow& row : rows) {
        tally.open += row.state != RequestState::Answered ? 1 : 0;
        tally.overdue += row.state == RequestState::Overdue ? 1 : 0;
    }
    return tally;
}

std::vector<QUuid> requestsMeant(const office::Desk& desk, const std::vector<RequestRow>& rows,
                                 const std::vector<QUuid>& subjects)
{
    const school::Lookup& lookup = desk.lookup();
    QSet<QUuid> persons;
    for (const QUuid& id : subjects) {
        const auto* entry = lookup.entry(base::Id<people::Entry>(id));
        persons.insert(entry ? entry->person.uuid() : id);
    }
    std::vector<QUuid> meant;
    for (const RequestRow& row : rows) {
        if (row.state != RequestState::Answered && persons.contains(row.request.person.uuid())) {
            meant.push_back(row.request.id.uuid());
        }
    }
    return meant;
}

} // namespace kurator::lists
