#include "office/consent_marks.h"

#include "language/date_words.h"
#include "people/consent_form.h"
#include "people/consent_validity.h"
#include "school/lookup.h"

#include <QSet>

#include <algorithm>

namespace kurator::office {

namespace {

using Persons = std::vector<base::Id<people::Person>>;

QSet<QUuid> personsOfYear(const Desk& desk)
{
    QSet<QUuid> persons;
    for (const people::Entry& entry : desk.snapshot().entries) {
        if (entry.programme == desk.programme().id) {
            persons.insert(entry.person.uuid());
        }
    }
    return persons;
}

bool holdsBlank(const Desk& desk, const school::Lookup& lookup, base::Id<people::Person> person,
                people::ConsentPurpose purpose)
{
    return std::ranges::any_of(lookup.consentsOf(person), [&](const people::Consent* paper) {
        return paper->programme == desk.programme().id && paper->purpose == purpose && paper->issuedOn &&
               !paper->signedOn && !paper->withdrawnOn;
    });
}

// Signed, not withdrawn and not run out by the day; one signed later is among them.
bool mayBeWithdrawn(const people::Consent& paper, const school::Lookup& lookup, const QDate& day)
{
    if (!paper.signedOn || paper.withdrawnOn) {
        return false;
    }
    const auto* year = lookup.programme(paper.programme);
    const auto last = people::lastDayOf(paper, year ? year->period : base::Period());
    return !last || day <= *last;
}

// The papers that the withdrawals of these people end, in the order of the people.
std::vector<const people::Consent*> papersToWithdraw(const school::Lookup& lookup,
                                                     people::ConsentPurpose purpose, const Persons& persons,
                                                     const QDate& day)
{
    std::vector<const people::Consent*> papers;
    QSet<QUuid> seen;
    for (const auto person : persons) {
        if (seen.contains(person.uuid())) {
            continue;
        }
        seen.insert(person.uuid());
        for (const people::Consent* paper : lookup.consentsOf(person)) {
            if (paper->purpose == purpose && mayBeWithdrawn(*paper, lookup, day)) {
                papers.push_back(paper);
            }
        }
    }
    return papers;
}

// One person is named in the journal, several are counted; the paper is said in its own words.
school::Step consentStep(const school::Lookup& lookup, people::ConsentPurpose purpose,
                         const QSet<QUuid>& persons, const char* ofOne, const char* ofMany)
{
    base::Arguments arguments{{QStringLiteral("paper"), people::paperKind(purpose)}};
    if (persons.size() == 1) {
        const auto* person = lookup.person(base::Id<people::Person>(*persons.begin()));
        arguments.insert(QStringLiteral("name"), person ? language::fullName(person->name) : QString());
        return {QString::fromLatin1(ofOne), arguments};
    }
    arguments.insert(QStringLiteral("count"), QString::number(persons.size()));
    return {QString::fromLatin1(ofMany), arguments};
}

base::Result<qsizetype> commitMarks(Desk& desk, const school::Step& step, const school::Changes& changes,
                                    qsizetype count)
{
    if (const auto committed = desk.commit(step, changes); !committed) {
        return base::passOn(committed);
    }
    return count;
}

} // namespace

base::Result<qsizetype> issueConsents(Desk& desk, people::ConsentPurpose purpose, const Persons& persons,
                                      const QDate& day)
{
    if (day > desk.today()) {
        return base::refuseInput("consent.issue-ahead", {{QStringLiteral("date"), language::shortDate(day)}});
    }
    const school::Lookup& lookup = desk.lookup();
    const auto ofYear = personsOfYear(desk);
    school::Changes changes;
    QSet<QUuid> given;
    for (const auto person : persons) {
        if (!ofYear.contains(person.uuid()) || given.contains(person.uuid()) ||
            holdsBlank(desk, lookup, person, purpose)) {
            continue;
        }
        people::Consent blank;
        blank.id = desk.ids().next<people::Consent>();
        blank.person = person;
        blank.programme = desk.programme().id;
        blank.purpose = purpose;
        blank.issuedOn = day;
        blank.templateVersion = people::formVersion(purpose);
        given.insert(person.uuid());
        changes.saved.emplace_back(std::move(blank));
    }
    if (given.isEmpty()) {
        return 0;
    }
    const auto step = consentStep(lookup, purpose, given, "step.consent-issued", "step.consents-issued");
    return commitMarks(desk, step, changes, given.size());
}

base::Result<qsizetype> withdrawConsents(Desk& desk, people::ConsentPurpose purpose, const Persons& persons,
                                         const QDate& day)
{
    if (day > desk.today()) {
        return base::refuseInput("consent.withdrawal-ahead",
                                 {{QStringLiteral("date"), language::shortDate(day)}});
    }
    const school::Lookup& lookup = desk.lookup();
    school::Changes changes;
    QSet<QUuid> withdrawn;
    for (const people::Consent* paper : papersToWithdraw(lookup, purpose, persons, day)) {
        if (day < *paper->signedOn) {
            const auto* person = lookup.person(paper->person);
            return base::refuseInput(
                "consent.withdrawn-before-signing",
                {{QStringLiteral("name"), person ? language::fullName(person->name) : QString()},
                 {QStringLiteral("signed"), language::shortDate(*paper->signedOn)},
                 {QStringLiteral("date"), language::shortDate(day)}});
        }
        people::Consent changed = *paper;
        changed.withdrawnOn = day;
        withdrawn.insert(paper->person.uuid());
        changes.saved.emplace_back(std::move(changed));
    }
    if (withdrawn.isEmpty()) {
        return 0;
    }
    const auto step =
        consentStep(lookup, purpose, withdrawn, "step.consent-withdrawn", "step.consents-withdrawn");
    return commitMarks(desk, step, changes, withdrawn.size());
}

} // namespace kurator::office
