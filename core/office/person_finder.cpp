#include "office/person_finder.h"

#include "exchange/date_reading.h"
#include "exchange/name_reading.h"
#include "office/import_rows.h"
#include "office/person_row.h"

#include <algorithm>

namespace kurator::office {

namespace {

using Candidates = std::vector<const people::Person*>;
using exchange::RowReading;

std::vector<base::Id<people::Person>> idsOf(const Candidates& candidates)
{
    std::vector<base::Id<people::Person>> ids;
    for (const people::Person* person : candidates) {
        ids.push_back(person->id);
    }
    return ids;
}

// The name as it is written in the row.
QString subjectOf(const RowReading& reading, exchange::Field name)
{
    return name == exchange::Field::Name ? subjectWritten(reading) : reading.text(name);
}

bool hasEntryIn(const ImportBase& base, const people::Person& person, const std::optional<people::Side>& side)
{
    if (side) {
        return base.entry(person.id, *side) != nullptr;
    }
    return base.entry(person.id, people::Side::Mentee) || base.entry(person.id, people::Side::Mentor);
}

void keepParticipants(Candidates& candidates, const WantedPerson& wanted, const ImportBase& base)
{
    Candidates participants;
    std::ranges::copy_if(candidates, std::back_inserter(participants), [&](const people::Person* person) {
        return hasEntryIn(base, *person, wanted.side);
    });
    if (wanted.side || !participants.empty()) {
        candidates = participants;
    }
}

bool mayBeBornOn(const people::Person& person, const QDate& date)
{
    const bool yearFits = !person.birthYear || *person.birthYear == date.year();
    return person.birthDate ? *person.birthDate == date : yearFits;
}

void keepBornOn(Candidates& candidates, const QDate& date)
{
    std::erase_if(candidates, [&](const people::Person* person) { return !mayBeBornOn(*person, date); });
    const bool sure =
        std::ranges::any_of(candidates, [](const people::Person* person) { return !!person->birthDate; });
    if (sure) {
        std::erase_if(candidates, [](const people::Person* person) { return !person->birthDate; });
    }
}

// The one whom the curator named for this row.
const people::Person* answered(RowReading& reading, const WantedPerson& wanted, const ImportBase& base)
{
    const auto* answer = base.answerFor(reading.row(), wanted.name);
    const auto* person = answer && *answer ? base.person(**answer) : nullptr;
    if (person) {
        reading.repair(wanted.name, subjectOf(reading, wanted.name), language::fullName(person->name),
                       "import.repair-known");
    }
    return person;
}

void askByInitials(RowReading& reading, const WantedPerson& wanted, const ImportBase& base)
{
    const auto& failure = reading.failure();
    if (!failure || failure->code != QLatin1String("exchange.initials-only")) {
        return;
    }
    auto persons = base.byInitials(subjectOf(reading, wanted.name));
    std::erase_if(persons, [&](const auto id) { return !hasEntryIn(base, *base.person(id), wanted.side); });
    if (!persons.empty()) {
        reading.ask({wanted.name, std::move(persons)});
    }
}

} // namespace

const people::Person* findPerson(exchange::RowReading& reading, const WantedPerson& wanted,
                                 const ImportBase& base)
{
    if (const auto* person = answered(reading, wanted, base)) {
        return person;
    }
    const auto name =
        wanted.name == exchange::Field::Name ? readOwnName(reading) : readName(reading, wanted.name);
    const auto birthDate = reading.read(wanted.birthDate, exchange::readDate);
    if (reading.failure() || !name) {
        askByInitials(reading, wanted, base);
        return nullptr;
    }
    Candidates candidates = base.namesakes(exchange::nameKey(*name));
    keepParticipants(candidates, wanted, base);
    if (birthDate) {
        keepBornOn(candidates, *birthDate);
    }
    if (candidates.size() == 1) {
        return candidates.front();
    }
    if (!candidates.empty()) {
        reading.ask({wanted.name, idsOf(candidates)});
    }
    reading.fail(wanted.name,
                 candidates.empty() ? QStringLiteral("exchange.unknown-person")
                                    : QStringLiteral("exchange.ambiguous"),
                 {{QStringLiteral("name"), language::fullName(*name)}});
    return nullptr;
}

} // namespace kurator::office
