#include "office/import_people.h"

#include "base/text.h"
#include "exchange/name_reading.h"
#include "office/field_changes.h"
#include "office/import_base.h"
#include "office/import_category.h"
#include "office/import_representatives.h"
#include "office/import_rows.h"
#include "office/person_row.h"
#include "office/told_values.h"
#include "school/gate_facts.h"
#include "school/lookup.h"

#include <QRegularExpression>

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

constexpr qsizetype longestTag = 60; // longer texts are sentences, not tags

// Tags that are there already stay as the curator wrote them.
void addTags(QStringList& tags, const QString& text)
{
    static const QRegularExpression separators(QStringLiteral("[,;\\n\\r]+"));
    for (const QString& part : text.split(separators, Qt::SkipEmptyParts)) {
        const QString tag = base::tidied(part);
        const QString key = base::foldedKey(tag);
        const bool known =
            std::ranges::any_of(tags, [&key](const QString& one) { return base::foldedKey(one) == key; });
        if (!known && !tag.isEmpty() && tag.size() <= longestTag) {
            tags << tag;
        }
    }
}

class PeopleImport
{
public:
    PeopleImport(people::Side side, const ImportContext& context)
        : m_side(side), m_context(context), m_lookup(context.snapshot), m_base(context)
    {}

    RowVerdict verdictOn(RowReading& reading);
    [[nodiscard]] school::Changes changes() const { return m_base.changes(); }

private:
    void askByInitials(RowReading& reading) const;
    void askAmongNamesakes(RowReading& reading, const PersonRow& row) const;
    [[nodiscard]] Recognition recognise(const PersonRow& row) const;
    [[nodiscard]] PersonPlan planFor(const people::Person* known, const PersonRow& row) const;
    [[nodiscard]] people::Person personFor(const people::Person* known, const PersonRow& row) const;
    [[nodiscard]] people::Entry entryFor(const people::Person* known, const PersonRow& row) const;
    [[nodiscard]] std::optional<people::Category> categoryIfNew(const PersonRow& row) const;
    [[nodiscard]] bool saysNothingNew(const people::Person& known, const PersonRow& row) const;
    [[nodiscard]] std::vector<FieldChange> changesBy(const PersonPlan& plan) const;
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
    const auto* answer = m_base.answerFor(reading.row(), Field::Name);
    const people::Person* chosen = answer && *answer ? m_base.person(**answer) : nullptr;
    const PersonRow row = readPersonRow(reading, m_side, m_context, chosen ? &chosen->name : nullptr);
    RowVerdict verdict;
    verdict.subject = language::fullName(row.person.name);
    if (reading.failure()) {
        askByInitials(reading);
        return verdict;
    }
    const Recognition recognised = answer ? Recognition{chosen, false} : recognise(row);
    if (recognised.ambiguous) {
        askAmongNamesakes(reading, row);
        reading.fail(reading.has(Field::Name) ? Field::Name : Field::Surname,
                     QStringLiteral("exchange.ambiguous"),
                     {{QStringLiteral("name"), language::fullName(row.person.name)}});
        return verdict;
    }
    if (recognised.known) {
        reading.repair(Field::Name, language::fullName(row.person.name),
                       language::fullName(recognised.known->name), "import.repair-known");
    }
    const PersonPlan plan = planFor(recognised.known, row);
    checkCategory(reading, row, plan);
    if (reading.failure()) {
        return verdict;
    }
    const bool isNew = !recognised.known || !m_base.entry(plan.person.id, m_side);
    auto changes = isNew ? std::vector<FieldChange>() : changesBy(plan);
    const bool changed = store(plan);
    const bool marked = storeMarks(reading, row, plan.entry);
    if (isNew) {
        verdict.kind = RowVerdict::Kind::New;
        return verdict;
    }
    if (marked) {
        changes.push_back({Field::Category, {}, {}});
    }
    verdict.kind = changed || marked ? RowVerdict::Kind::Updated : RowVerdict::Kind::Same;
    verdict.changes = std::move(changes);
    return verdict;
}

void PeopleImport::askByInitials(RowReading& reading) const
{
    if (reading.failure()->code != QLatin1String("exchange.initials-only")) {
        return;
    }
    auto persons = m_base.byInitials(subjectWritten(reading));
    std::erase_if(persons, [this](const auto id) { return isRepresentativeOnly(*m_base.person(id)); });
    if (!persons.empty()) {
        reading.ask({Field::Name, std::move(persons)});
    }
}

void PeopleImport::askAmongNamesakes(RowReading& reading, const PersonRow& row) const
{
    exchange::PersonQuestion question{Field::Name, {}};
    for (const people::Person* person : m_base.namesakes(exchange::nameKey(row.person.name))) {
        question.persons.push_back(person->id);
    }
    reading.ask(std::move(question));
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
        return m_base.entry(known->id, m_side) && saysNothingNew(*known, row);
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
    plan.person = personFor(known, row);
    plan.entry = entryFor(known, row);
    if (m_context.tagsByComma) {
        addTags(plan.entry.competenceTags, row.entry.competences);
        addTags(plan.entry.interestTags, row.entry.interests);
    }
    if (!known) {
        plan.person.id = m_context.ids.next<people::Person>();
    }
    plan.entry.person = plan.person.id;
    if (plan.entry.id.isNull()) {
        plan.entry.id = m_context.ids.next<people::Entry>();
    }
    plan.family = planFamily(plan.person, row.representatives, m_base, m_context);
    return plan;
}

people::Person PeopleImport::personFor(const people::Person* known, const PersonRow& row) const
{
    people::Person person;
    if (known) {
        person = *known;
    } else {
        person.name = row.person.name;
    }
    mergeTold(person, row.person);
    person.sex = person.sex ? person.sex : language::sexByPatronymic(person.name);
    return person;
}

people::Entry PeopleImport::entryFor(const people::Person* known, const PersonRow& row) const
{
    people::Entry entry;
    if (const auto* present = known ? m_base.entry(known->id, m_side) : nullptr) {
        entry = *present;
    } else {
        entry.programme = m_context.programme.id;
        entry.side = m_side;
    }
    mergeTold(entry, row.entry);
    if (!entry.category) {
        const auto& schools = m_context.snapshot.organisations;
        entry.category =
            categoryByPlace(entry, schools.empty() ? nullptr : &schools.front(), m_context.forms);
    }
    return entry;
}

std::optional<people::Category> PeopleImport::categoryIfNew(const PersonRow& row) const
{
    return entryFor(nullptr, row).category;
}

bool PeopleImport::saysNothingNew(const people::Person& known, const PersonRow& row) const
{
    const people::Person person = personFor(&known, row);
    if (m_base.differs(person) || m_base.differs(entryFor(&known, row))) {
        return false;
    }
    const FamilyPlan family = planFamily(person, row.representatives, m_base, m_context);
    const auto differs = [this](const auto& value) { return m_base.differs(value); };
    return std::ranges::none_of(family.adults, differs) &&
           std::ranges::none_of(family.representations, differs);
}

std::vector<FieldChange> PeopleImport::changesBy(const PersonPlan& plan) const
{
    std::vector<FieldChange> changes;
    addChanges(changes, *m_base.person(plan.person.id), plan.person);
    addChanges(changes, *m_base.entry(plan.person.id, m_side), plan.entry, m_context.forms);
    for (std::size_t i = 0; i < plan.family.adults.size(); ++i) {
        addFamilyChange(changes, plan.family.adults[i], plan.family.representations[i], m_base);
    }
    return changes;
}

bool PeopleImport::isThatVeryPerson(const people::Person& known, const PersonRow& row) const
{
    const bool otherYear =
        known.birthYear && row.person.birthYear && *known.birthYear != *row.person.birthYear;
    const auto category = categoryIfNew(row);
    const auto age = people::ageOn(row.person, m_context.today);
    const bool adult = (category && people::isAdult(*category)) || (age && age->years >= people::adultFrom) ||
                       m_side == people::Side::Mentor;
    return !m_base.hasEntries(known.id) && adult && !otherYear;
}

bool PeopleImport::isChildRow(const PersonRow& row) const
{
    if (const auto category = categoryIfNew(row)) {
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

base::Result<ImportOutcome> importPeople(people::Side side, const exchange::Sheet& sheet,
                                         const exchange::FoundColumns& columns, const ImportContext& context)
{
    PeopleImport import(side, context);
    auto outcome =
        judgeRows(sheet, columns, context, [&](RowReading& reading) { return import.verdictOn(reading); });
    if (outcome) {
        outcome->changes = import.changes();
    }
    return outcome;
}

} // namespace kurator::office
