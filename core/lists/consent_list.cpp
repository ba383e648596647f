#include "lists/consent_list.h"

#include "base/text.h"
#include "lists/forms_by_entry.h"
#include "lists/row_place.h"
#include "pairs/places.h"
#include "school/gate_facts.h"
#include "school/lookup.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace kurator::lists {

namespace {

using people::ConsentPurpose;

constexpr std::array allPurposes{ConsentPurpose::Processing, ConsentPurpose::Distribution,
                                 ConsentPurpose::SpecialCategories, ConsentPurpose::Participation};

QSet<QString> formsBetweenEmployees(const office::Desk& desk)
{
    QSet<QString> found;
    for (const programme::Form& form : desk.profile().forms) {
        if (programme::isBetweenEmployees(form)) {
            found.insert(form.code);
        }
    }
    return found;
}

// The persons who mentor an employee or wish to.
QSet<QUuid> mentorsOfEmployees(const office::Desk& desk, const school::Lookup& lookup)
{
    const auto forms = formsBetweenEmployees(desk);
    const auto isSuch = [&forms](const QString& code) { return forms.contains(code); };
    QSet<QUuid> persons;
    for (const pairs::Pair& pair : desk.snapshot().pairs) {
        const auto* mentor = lookup.personOf(pair.mentor);
        if (mentor && pairs::isGoingOn(pair) && isSuch(pair.form)) {
            persons.insert(mentor->id.uuid());
        }
    }
    for (const people::Entry& entry : desk.snapshot().entries) {
        if (entry.side == people::Side::Mentor && entry.programme == desk.programme().id &&
            std::ranges::any_of(entry.forms, isSuch)) {
            persons.insert(entry.person.uuid());
        }
    }
    return persons;
}

LabourState labourState(const people::LabourPaper* paper, const QDate& day)
{
    if (!paper) {
        return LabourState::None;
    }
    if (paper->endsOn && *paper->endsOn < day) {
        return LabourState::Ended;
    }
    if (!base::tidied(paper->exemptionGround).isEmpty()) {
        return LabourState::Exempt;
    }
    const bool consent = paper->consentOn && *paper->consentOn <= day;
    const bool supplement = paper->supplementOn && *paper->supplementOn <= day;
    if (consent && supplement) {
        return LabourState::Complete;
    }
    if (consent) {
        return LabourState::ConsentOnly;
    }
    return supplement ? LabourState::SupplementOnly : LabourState::None;
}

// The newest signed paper among those in the best state.
const people::Consent* bestProcessing(const people::GateFacts& facts, people::ConsentState best)
{
    const people::Consent* found = nullptr;
    for (const people::Consent* paper : facts.consents) {
        const bool isBest = paper->purpose == ConsentPurpose::Processing && paper->signedOn &&
                            *paper->signedOn <= facts.day && people::consentState(*paper, facts) == best;
        if (isBest && (!found || *found->signedOn < *paper->signedOn)) {
            found = paper;
        }
    }
    return found;
}

// One entry a person, that of a mentee before that of a mentor.
std::vector<const people::Entry*> participants(const office::Desk& desk)
{
    const QDate today = desk.today();
    const auto programme = desk.programme().id;
    QHash<QUuid, const people::Entry*> byPerson;
    for (const people::Entry& entry : desk.snapshot().entries) {
        const bool finished = entry.finishedOn && *entry.finishedOn <= today;
        if (entry.programme != programme || finished) {
            continue;
        }
        const people::Entry*& first = byPerson[entry.person.uuid()];
        if (!first || std::tie(entry.side, entry.id) < std::tie(first->side, first->id)) {
            first = &entry;
        }
    }
    return {byPerson.cbegin(), byPerson.cend()};
}

QSet<QUuid> personsWithScans(const school::Snapshot& snapshot)
{
    QSet<QUuid> scanned;
    for (const people::Scan& scan : snapshot.scans) {
        scanned.insert(scan.consent.uuid());
    }
    QSet<QUuid> persons;
    for (const people::Consent& consent : snapshot.consents) {
        if (scanned.contains(consent.id.uuid())) {
            persons.insert(consent.person.uuid());
        }
    }
    return persons;
}

ConsentRow consentRow(const people::Entry& entry, const people::GateFacts& facts)
{
    ConsentRow row;
    row.entry = entry.id;
    row.person = entry.person;
    row.side = entry.side;
    row.name = language::fullName(facts.person->name);
    row.key = base::foldedKey(QStringList{row.name, entry.className, entry.position}.join(QLatin1Char(' ')));
    row.className = entry.className;
    row.age = people::ageOn(*facts.person, facts.day);
    row.category = entry.category;
    row.signersToAsk = people::signersToAsk(facts);
    std::ranges::transform(allPurposes, row.states.begin(),
                           [&facts](ConsentPurpose purpose) { return people::consentState(purpose, facts); });
    if (const auto* best = bestProcessing(facts, row.state(ConsentPurpose::Processing))) {
        row.signedOn = best->signedOn;
        row.lastDay = people::lastDayOf(*best, facts.programme);
    }
    row.labour = labourState(facts.labourPaper, facts.day);
    row.missing = people::obstacles(people::GatePurpose::NamingPaper, facts);
    row.warnings = people::obstacles(people::GatePurpose::TakingPart, facts);
    return row;
}

} // namespace

std::vector<ConsentRow> consentRows(const office::Desk& desk)
{
    const school::Lookup& lookup = desk.lookup();
    const auto needLabourPaper = mentorsOfEmployees(desk, lookup);
    const auto withScans = personsWithScans(desk.snapshot());
    const auto entries = participants(desk);
    const QDate today = desk.today();
    const auto forms = formsByEntry(desk.snapshot(), today);
    std::vector<ConsentRow> rows;
    rows.reserve(entries.size());
    for (const people::Entry* entry : entries) {
        const auto facts = school::gateFacts(lookup, *entry, desk.programme(), today);
        if (facts.person) {
            rows.push_back(consentRow(*entry, facts));
            rows.back().hasScan = withScans.contains(entry->person.uuid());
            rows.back().needsLabourPaper = needLabourPaper.contains(entry->person.uuid());
            rows.back().forms = forms.value(entry->id.uuid(), entry->forms);
        }
    }
    return inOrder(std::move(rows), [](const ConsentRow& row) {
        return RowPlace{base::foldedKey(row.name), row.entry.uuid()};
    });
}

} // namespace kurator::lists
