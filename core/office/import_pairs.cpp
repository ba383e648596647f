#include "office/import_pairs.h"

#include "exchange/date_reading.h"
#include "exchange/word_reading.h"
#include "language/date_words.h"
#include "matching/hard_rules.h"
#include "office/changed_set.h"
#include "office/field_changes.h"
#include "office/import_base.h"
#include "office/import_rows.h"
#include "office/person_finder.h"
#include "pairs/places.h"

#include <algorithm>

namespace kurator::office {

namespace {

using exchange::Cell;
using exchange::Field;
using exchange::RowReading;

constexpr WantedPerson wantedMentor{Field::MentorName, Field::MentorBirthDate, people::Side::Mentor};
constexpr WantedPerson wantedMentee{Field::MenteeName, Field::MenteeBirthDate, people::Side::Mentee};

struct PairRow
{
    const people::Person* mentor = nullptr;
    const people::Person* mentee = nullptr;
    const programme::Form* form = nullptr;
    std::optional<QDate> start;
    std::optional<QDate> end;
};

base::Arguments termOf(const base::Period& period)
{
    return {{QStringLiteral("start"), language::shortDate(period.start)},
            {QStringLiteral("end"), language::shortDate(period.end)}};
}

class PairsImport
{
public:
    explicit PairsImport(const ImportContext& context)
        : m_context(context), m_base(context), m_pairs(context.snapshot.pairs)
    {
        for (const auto& pair : context.snapshot.pairs) {
            index(pair);
        }
    }

    RowVerdict verdictOn(RowReading& reading);
    [[nodiscard]] school::Changes changes() const;

private:
    [[nodiscard]] PairRow readRow(RowReading& reading) const;
    [[nodiscard]] const programme::Form* readForm(RowReading& reading) const;
    void checkSides(RowReading& reading, const PairRow& row) const;
    void checkSide(RowReading& reading, Field field, const people::Person& person, const people::Entry& entry,
                   const programme::Form& form) const;
    // The rules of the model that the pair breaks; silent ones and the law are looked at elsewhere.
    [[nodiscard]] std::vector<matching::Rule>
    brokenRules(const people::Entry& mentor, const people::Entry& mentee, const PairRow& row) const;
    void checkRules(RowReading& reading, const people::Entry& mentor, const people::Entry& mentee,
                    const PairRow& row) const;
    [[nodiscard]] matching::Mentee menteeFor(const people::Entry& mentee, const PairRow& row) const;
    [[nodiscard]] base::Period periodOf(const PairRow& row) const;
    void checkPeriod(RowReading& reading, const base::Period& period) const;
    [[nodiscard]] const pairs::Pair* knownPair(const people::Entry& mentor, const people::Entry& mentee,
                                               const QString& form) const;
    void takeKnown(RowReading& reading, const pairs::Pair& known, const PairRow& row, RowVerdict& verdict);
    void takeNew(const people::Entry& mentor, const people::Entry& mentee, const PairRow& row);
    void index(const pairs::Pair& pair);

    const ImportContext& m_context;
    ImportBase m_base;
    ChangedSet<pairs::Pair> m_pairs;
    QHash<QUuid, std::vector<base::Id<pairs::Pair>>> m_pairsOf;       // by the mentor's entry
    QHash<QUuid, std::vector<base::Id<pairs::Pair>>> m_pairsOfMentee; // by the mentee's entry
};

RowVerdict PairsImport::verdictOn(RowReading& reading)
{
    const PairRow row = readRow(reading);
    if (reading.failure()) {
        return {};
    }
    RowVerdict verdict;
    verdict.subject =
        language::fullName(row.mentor->name) + QStringLiteral(" – ") + language::fullName(row.mentee->name);
    checkSides(reading, row);
    if (reading.failure()) {
        return verdict;
    }
    const auto& mentor = *m_base.entry(row.mentor->id, people::Side::Mentor);
    const auto& mentee = *m_base.entry(row.mentee->id, people::Side::Mentee);
    if (const auto* known = knownPair(mentor, mentee, row.form->code)) {
        takeKnown(reading, *known, row, verdict);
        return verdict;
    }
    checkPeriod(reading, periodOf(row));
    checkRules(reading, mentor, mentee, row);
    if (!reading.failure()) {
        takeNew(mentor, mentee, row);
        verdict.kind = RowVerdict::Kind::New;
    }
    return verdict;
}

school::Changes PairsImport::changes() const
{
    school::Changes changes;
    m_pairs.appendTo(changes.saved);
    return changes;
}

PairRow PairsImport::readRow(RowReading& reading) const
{
    PairRow row;
    row.mentor = findPerson(reading, wantedMentor, m_base);
    row.mentee = findPerson(reading, wantedMentee, m_base);
    row.form = readForm(reading);
    row.start = reading.read(Field::StartsOn, exchange::readDate);
    row.end = reading.read(Field::EndsOn, exchange::readDate);
    return row;
}

const programme::Form* PairsImport::readForm(RowReading& reading) const
{
    if (!reading.has(Field::Form) && m_context.forms.size() == 1) {
        return &m_context.forms.front();
    }
    const auto codes = reading.read(Field::Form, [&](const Cell& cell) {
        return exchange::readForms(exchange::shown(cell), m_context.forms);
    });
    if (!codes || codes->size() != 1) {
        reading.fail(Field::Form, codes && codes->size() > 1 ? QStringLiteral("exchange.several-forms")
                                                             : QStringLiteral("exchange.no-form"));
        return nullptr;
    }
    return &*std::ranges::find(m_context.forms, codes->first(), &programme::Form::code);
}

void PairsImport::checkSides(RowReading& reading, const PairRow& row) const
{
    if (row.mentor->id == row.mentee->id) {
        reading.fail(Field::MenteeName, QStringLiteral("exchange.same-person"),
                     {{QStringLiteral("name"), language::fullName(row.mentee->name)}});
        return;
    }
    checkSide(reading, Field::MentorName, *row.mentor, *m_base.entry(row.mentor->id, people::Side::Mentor),
              *row.form);
    checkSide(reading, Field::MenteeName, *row.mentee, *m_base.entry(row.mentee->id, people::Side::Mentee),
              *row.form);
}

void PairsImport::checkSide(RowReading& reading, Field field, const people::Person& person,
                            const people::Entry& entry, const programme::Form& form) const
{
    const base::Arguments arguments{{QStringLiteral("name"), language::fullName(person.name)},
                                    {QStringLiteral("form"), form.title}};
    const auto& sides = entry.side == people::Side::Mentor ? form.mentorSides : form.menteeSides;
    if (!entry.category) {
        reading.fail(field, QStringLiteral("exchange.no-category"), arguments);
    } else if (std::ranges::find(sides, *entry.category) == sides.end()) {
        reading.fail(field, QStringLiteral("exchange.sides"), arguments);
    }
}

matching::Mentee PairsImport::menteeFor(const people::Entry& mentee, const PairRow& row) const
{
    auto seen = matching::menteeOf(mentee, *row.mentee, m_context.today);
    for (const auto* representation : m_base.representationsOf(row.mentee->id)) {
        seen.representatives.push_back(representation->adult);
    }
    for (const auto& id : m_pairsOfMentee.value(mentee.id.uuid())) {
        const auto* pair = m_pairs.find(id);
        const auto held = pairs::menteesHeld(*pair, m_context.today);
        if (std::ranges::find(held, mentee.id) != held.end()) {
            seen.formsWithMentor << pair->form;
        }
    }
    return seen;
}

std::vector<matching::Rule> PairsImport::brokenRules(const people::Entry& mentor, const people::Entry& mentee,
                                                     const PairRow& row) const
{
    const auto mentorSeen = matching::mentorOf(mentor, *row.mentor, m_context.today);
    const auto menteeSeen = menteeFor(mentee, row);
    std::vector<matching::Rule> broken;
    const auto add = [&](bool stands, matching::Rule rule) {
        if (stands) {
            broken.push_back(rule);
        }
    };
    add(matching::isOwnChild(mentorSeen, menteeSeen), matching::Rule::OwnChild);
    add(matching::isMenteeAgeOutside(menteeSeen, *row.form), matching::Rule::MenteeAge);
    add(matching::isMentorAgeOutside(mentorSeen, *row.form), matching::Rule::MentorAge);
    add(!menteeSeen.formsWithMentor.isEmpty(), matching::Rule::SecondMentor);
    return broken;
}

void PairsImport::checkRules(RowReading& reading, const people::Entry& mentor, const people::Entry& mentee,
                             const PairRow& row) const
{
    if (!m_context.reason.isEmpty() || reading.failure()) {
        return;
    }
    for (const matching::Rule rule : brokenRules(mentor, mentee, row)) {
        const auto arguments =
            matching::ruleArguments(rule, matching::mentorOf(mentor, *row.mentor, m_context.today),
                                    menteeFor(mentee, row), *row.form);
        reading.fail(Field::MenteeName, matching::codeOf(rule), arguments);
    }
}

void PairsImport::index(const pairs::Pair& pair)
{
    m_pairsOf[pair.mentor.uuid()].push_back(pair.id);
    for (const pairs::Member& member : pair.members) {
        m_pairsOfMentee[member.mentee.uuid()].push_back(pair.id);
    }
}

base::Period PairsImport::periodOf(const PairRow& row) const
{
    const base::Period& whole = m_context.programme.period;
    const QDate today = std::max(whole.start, std::min(m_context.today, whole.end));
    return {row.start.value_or(today), row.end.value_or(whole.end)};
}

void PairsImport::checkPeriod(RowReading& reading, const base::Period& period) const
{
    if (!period.isValid()) {
        reading.fail(Field::EndsOn, QStringLiteral("exchange.dates-order"), termOf(period));
    } else if (!period.touches(m_context.programme.period)) {
        reading.fail(Field::StartsOn, QStringLiteral("exchange.outside-programme"),
                     termOf(m_context.programme.period));
    }
}

const pairs::Pair* PairsImport::knownPair(const people::Entry& mentor, const people::Entry& mentee,
                                          const QString& form) const
{
    for (const auto& id : m_pairsOf.value(mentor.id.uuid())) {
        const pairs::Pair* pair = m_pairs.find(id);
        const bool present = std::ranges::any_of(pair->members, [&](const pairs::Member& member) {
            return member.mentee == mentee.id && !member.to;
        });
        if (pair->form == form && present && pair->state != pairs::PairState::Dissolved) {
            return pair;
        }
    }
    return nullptr;
}

void PairsImport::takeKnown(RowReading& reading, const pairs::Pair& known, const PairRow& row,
                            RowVerdict& verdict)
{
    pairs::Pair pair = known;
    pair.period = {row.start.value_or(known.period.start), row.end.value_or(known.period.end)};
    if (pair == known) {
        return;
    }
    for (pairs::Member& member : pair.members) {
        member.from = member.from == known.period.start ? pair.period.start : member.from;
    }
    if (known.state != pairs::PairState::Proposed) {
        reading.note(Field::StartsOn, QStringLiteral("exchange.pair-fixed"), termOf(known.period));
        return;
    }
    checkPeriod(reading, pair.period);
    if (reading.failure()) {
        return;
    }
    addChanges(verdict.changes, known.period, pair.period);
    verdict.kind = RowVerdict::Kind::Updated;
    m_pairs.put(pair);
}

void PairsImport::takeNew(const people::Entry& mentor, const people::Entry& mentee, const PairRow& row)
{
    pairs::Pair pair;
    pair.id = m_context.ids.next<pairs::Pair>();
    pair.programme = m_context.programme.id;
    pair.form = row.form->code;
    pair.mentor = mentor.id;
    pair.period = periodOf(row);
    pair.members.push_back({mentee.id, pair.period.start, std::nullopt, {}});
    pair.state = pairs::PairState::Proposed;
    pair.origin = pairs::PairOrigin::Imported;
    for (const matching::Rule rule : brokenRules(mentor, mentee, row)) {
        pair.overrides.push_back({matching::codeOf(rule), m_context.reason});
    }
    m_pairs.put(pair);
    index(pair);
}

} // namespace

base::Result<ImportOutcome> importPairs(const exchange::Sheet& sheet, const exchange::FoundColumns& columns,
                                        const ImportContext& context)
{
    PairsImport import(context);
    auto outcome =
        judgeRows(sheet, columns, context, [&](RowReading& reading) { return import.verdictOn(reading); });
    if (outcome) {
        outcome->changes = import.changes();
    }
    return outcome;
}

} // namespace kurator::office
