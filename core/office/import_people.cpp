#include "office/import_people.h"

#include "exchange/name_reading.h"
#include "office/import_base.h"
#include "office/import_category.h"
#include "office/import_representatives.h"
#include "office/import_rows.h"
#include "office/person_row.h"
#include "office/told_values.h"
#include "school/gate_facts.h"
#include "school/lookup.h"

#include <algorithm>

namespace kurator::office {

namespace {

using exchange::Field;
using exchange::RowReading;

// What the row would make of the base.
struct PersonPlan
{
    people::Person person;
    people::Entry entry;
    FamilyPlan family;
};

// Whom the row means: somebody known, somebody new, or nobody can tell.
struct Recognition
{
    const people::Person* known = nullptr;
    bool ambiguous = false;
};

class PeopleImport
{
public:
    PeopleImport(people::Side side, const ImportContext& context)
        : m_side(side), m_context(context), m_lookup(context.snapshot), m_base(context)
    {}

    RowVerdict verdictOn(RowReading& reading);
    [[nodiscard]] school::Changes changes() const { return m_base.changes(); }

private:
    [[nodiscard]] Recognition recognise(const PersonRow& row) const;
    [[nodiscard]] PersonPlan planFor(const people::Person* known, const PersonRow& row) const;
    [[nodiscard]] bool changesAnything(const PersonPlan& plan) const;
    [[nodiscard]] bool isThatVeryPerson(const people::Person& known, const PersonRow& row) const;
    [[nodiscard]] bool isChildRow(const PersonRow& row) const;
    [[nodiscard]] bool isRepresentativeOnly(const people::Person& known) const;
    void checkCategory(RowReading& reading, const PersonRow& row, const PersonPlan& plan) const;
    bool store(const PersonPlan& plan);
    bool storeMarks(RowReading& reading, const PersonRow& row, const people::Entry& entry);

    people::Side m_side;
    const ImportContext& m_context;
    school::Lookup m_lookup;
    ImportBase m_base;
};

RowVerdict PeopleImport::verdictOn(RowReading& reading)
{
    const PersonRow row = readPersonRow(reading, m_side, m_context);
    if (reading.failure()) {
        return RowVerdict::Rejected;
    }
    const Recognition recognised = recognise(row);
    if (recognised.ambiguous) {
        reading.fail(reading.has(Field::Name) ? Field::Name : Field::Surname,
                     QStringLiteral("exchange.ambiguous"),
                     {{QStringLiteral("name"), language::fullName(row.person.name)}});
        return RowVerdict::Rejected;
    }
    const PersonPlan plan = planFor(recognised.known, row);
    checkCategory(reading, row, plan);
    if (reading.failure()) {
        return RowVerdict::Rejected;
    }
    const bool isNew = !recognised.known || !m_base.entry(plan.person.id, m_side);
    const bool changed = store(plan);
    const bool marked = storeMarks(reading, row, plan.entry);
    if (isNew) {
        return RowVerdict::Created;
    }
    return changed || marked ? RowVerdict::Updated : RowVerdict::Same;
}

// decision 1: full name and birth date; without a date on either side it is a question, and the answer
// is known only where the row says nothing new or where that person had no place in the programme yet.
Recognition PeopleImport::recognise(const PersonRow& row) const
{
    auto candidates = m_base.namesakes(exchange::nameKey(row.person.name));
    if (candidates.empty()) {
        return {};
    }
    const bool child = isChildRow(row);
    if (child) {
        std::erase_if(candidates, [&](const people::Person* known) { return isRepresentativeOnly(*known); });
    }
    if (row.person.birthDate) {
        const auto sameDate = [&](const people::Person* known) {
            return known->birthDate == row.person.birthDate;
        };
        const auto equal = std::ranges::count_if(candidates, sameDate);
        if (equal > 0) {
            return {*std::ranges::find_if(candidates, sameDate), equal > 1};
        }
        std::erase_if(candidates, [](const people::Person* known) { return known->birthDate.has_value(); });
    }
    if (candidates.empty()) {
        return {};
    }
    std::vector<const people::Person*> unchanged;
    std::ranges::copy_if(candidates, std::back_inserter(unchanged), [&](const people::Person* known) {
        return m_base.entry(known->id, m_side) && !changesAnything(planFor(known, row));
    });
    if (unchanged.size() == 1) {
        return {unchanged.front(), false};
    }
    if (candidates.size() == 1 && !child && isThatVeryPerson(*candidates.front(), row)) {
        return {candidates.front(), false};
    }
    return {nullptr, true};
}

PersonPlan PeopleImport::planFor(const people::Person* known, const PersonRow& row) const
{
    PersonPlan plan;
    if (known) {
        plan.person = *known;
    } else {
        plan.person.id = m_context.ids.next<people::Person>();
        plan.person.name = row.person.name;
    }
    mergeTold(plan.person, row.person);
    plan.person.sex = plan.person.sex ? plan.person.sex : language::sexByPatronymic(plan.person.name);

    if (const auto* entry = known ? m_base.entry(known->id, m_side) : nullptr) {
        plan.entry = *entry;
    } else {
        plan.entry.id = m_context.ids.next<people::Entry>();
        plan.entry.person = plan.person.id;
        plan.entry.programme = m_context.programme.id;
        plan.entry.side = m_side;
    }
    mergeTold(plan.entry, row.entry);
    if (!plan.entry.category) {
        const auto& schools = m_context.snapshot.organisations;
        plan.entry.category =
            categoryByPlace(plan.entry, schools.empty() ? nullptr : &schools.front(), m_context.forms);
    }
    plan.family = planFamily(plan.person, row.representatives, m_base, m_context);
    return plan;
}

bool PeopleImport::changesAnything(const PersonPlan& plan) const
{
    const auto differs = [this](const auto& value) { return m_base.differs(value); };
    return differs(plan.person) || differs(plan.entry) || std::ranges::any_of(plan.family.adults, differs) ||
           std::ranges::any_of(plan.family.representations, differs);
}

bool PeopleImport::isThatVeryPerson(const people::Person& known, const PersonRow& row) const
{
    const bool otherYear =
        known.birthYear && row.person.birthYear && *known.birthYear != *row.person.birthYear;
    const auto category = planFor(nullptr, row).entry.category;
    const auto age = people::ageOn(row.person, m_context.today);
    const bool adult = (category && people::isAdult(*category)) || (age && age->years >= people::adultFrom) ||
                       m_side == people::Side::Mentor;
    return !m_base.hasEntries(known.id) && adult && !otherYear;
}

bool PeopleImport::isChildRow(const PersonRow& row) const
{
    if (const auto category = planFor(nullptr, row).entry.category) {
        return *category == people::Category::Pupil;
    }
    const auto age = people::ageOn(row.person, m_context.today);
    return !row.representatives.empty() || (age && age->years < people::adultFrom);
}

bool PeopleImport::isRepresentativeOnly(const people::Person& known) const
{
    return !m_base.hasEntries(known.id) && m_base.isRepresentative(known.id);
}

void PeopleImport::checkCategory(RowReading& reading, const PersonRow& row, const PersonPlan& plan) const
{
    if (row.category.unknown.isEmpty()) {
        return;
    }
    const base::Arguments arguments{
        {QStringLiteral("unknown"), row.category.unknown.join(QStringLiteral(", "))}};
    if (plan.entry.category) {
        reading.note(Field::Category, QStringLiteral("exchange.category-unread"), arguments);
    } else {
        reading.fail(Field::Category, QStringLiteral("exchange.unknown-category"), arguments);
    }
}

bool PeopleImport::store(const PersonPlan& plan)
{
    bool changed = m_base.put(plan.person);
    for (const auto& adult : plan.family.adults) {
        changed = m_base.put(adult) || changed;
    }
    for (const auto& representation : plan.family.representations) {
        changed = m_base.put(representation) || changed;
    }
    return m_base.put(plan.entry) || changed;
}

bool PeopleImport::storeMarks(RowReading& reading, const PersonRow& row, const people::Entry& entry)
{
    bool changed = false;
    for (const people::RestrictedKind kind : row.category.restricted) {
        if (m_base.hasMark(entry.id, kind)) {
            continue;
        }
        const bool health = kind == people::RestrictedKind::Disability;
        const auto purpose =
            health ? people::GatePurpose::HealthCategory : people::GatePurpose::RestrictedCategory;
        const bool gifted = kind == people::RestrictedKind::Gifted;
        const auto facts = school::gateFacts(m_lookup, entry, m_context.programme, m_context.today);
        if (!gifted && !people::obstacles(purpose, facts).empty()) {
            reading.note(
                Field::Category, QStringLiteral("exchange.restricted-left-out"),
                {{QStringLiteral("kind"), health ? QStringLiteral("health") : QStringLiteral("other")}});
            continue;
        }
        people::RestrictedMark mark;
        mark.id = m_context.ids.next<people::RestrictedMark>();
        mark.entry = entry.id;
        mark.kind = kind;
        changed = m_base.put(mark) || changed;
    }
    return changed;
}

} // namespace

ImportOutcome importPeople(people::Side side, const exchange::Sheet& sheet,
                           const exchange::FoundColumns& columns, const ImportContext& context)
{
    PeopleImport import(side, context);
    ImportOutcome outcome =
        judgeRows(sheet, columns, [&](RowReading& reading) { return import.verdictOn(reading); });
    outcome.changes = import.changes();
    return outcome;
}

} // namespace kurator::office
