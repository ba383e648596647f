#include "lists/participant_list.h"

#include "base/text.h"
#include "lists/forms_by_entry.h"
#include "lists/row_place.h"
#include "office/name_forms.h"
#include "pairs/places.h"
#include "people/class_order.h"
#include "people/request_source.h"
#include "school/gate_facts.h"
#include "school/lookup.h"

#include <QHash>

#include <algorithm>

namespace kurator::lists {

namespace {

// The entries of the other side, by entry, in pairs that go on.
QHash<QUuid, std::vector<base::Id<people::Entry>>> partnersByEntry(const school::Snapshot& snapshot,
                                                                   const QDate& day)
{
    QHash<QUuid, std::vector<base::Id<people::Entry>>> partners;
    for (const pairs::Pair& pair : snapshot.pairs) {
        for (const auto mentee : pairs::menteesHeld(pair, day)) {
            partners[pair.mentor.uuid()].push_back(mentee);
            partners[mentee.uuid()].push_back(pair.mentor);
        }
    }
    return partners;
}

QHash<QUuid, std::vector<people::RestrictedKind>> kindsByEntry(const school::Snapshot& snapshot)
{
    QHash<QUuid, std::vector<people::RestrictedKind>> kinds;
    for (const people::RestrictedMark& mark : snapshot.restrictedMarks) {
        kinds[mark.entry.uuid()].push_back(mark.kind);
    }
    for (auto& some : kinds) {
        std::ranges::sort(some);
        const auto repeated = std::ranges::unique(some);
        some.erase(repeated.begin(), repeated.end());
    }
    return kinds;
}

// Whatever the curator may remember of somebody. «7а» stands beside the class as it was written.
QString keyOf(const ParticipantRow& row, const people::Entry& entry, const people::Person& person)
{
    QString text;
    const auto add = [&text](const QString& part) {
        if (!part.isEmpty()) {
            text += part;
            text += QLatin1Char(' ');
        }
    };
    for (const QString* part : {&row.name, &row.className, &row.position, &row.workplace, &row.subject,
                                &row.interests, &row.time, &person.phone, &person.email, &entry.contacts,
                                &entry.requestSource, &entry.achievements, &entry.results}) {
        add(*part);
    }
    for (const QStringList* parts :
         {&row.partners, &entry.requestTags, &entry.competenceTags, &entry.interestTags}) {
        for (const QString& part : *parts) {
            add(part);
        }
    }
    for (const people::ToldRequest& further : entry.furtherRequests) {
        add(further.text);
    }
    if (!row.className.isEmpty()) {
        add(people::classKey(people::classPlace(row.className)));
    }
    return base::foldedKey(text);
}

class ParticipantRows
{
public:
    explicit ParticipantRows(const office::Desk& desk)
        : m_desk(desk), m_lookup(desk.snapshot()), m_today(desk.today()),
          m_partners(partnersByEntry(desk.snapshot(), m_today)), m_kinds(kindsByEntry(desk.snapshot())),
          m_forms(formsByEntry(desk.snapshot(), m_today))
    {}

    [[nodiscard]] std::vector<ParticipantRow> of(people::Side side, bool withArchived);

private:
    [[nodiscard]] ParticipantRow rowOf(const people::Entry& entry, const people::Person& person);
    [[nodiscard]] QStringList namesOf(const std::vector<base::Id<people::Entry>>& entries) const;
    void tellSide(ParticipantRow& row, const people::Entry& entry);
    [[nodiscard]] quint64 sourcesOf(const people::Entry& entry);
    [[nodiscard]] quint64 sourceBit(const QString& text);

    const office::Desk& m_desk;
    school::Lookup m_lookup;
    QDate m_today;
    QHash<QUuid, std::vector<base::Id<people::Entry>>> m_partners;
    QHash<QUuid, std::vector<people::RestrictedKind>> m_kinds;
    QHash<QUuid, QStringList> m_forms;
    QHash<QString, quint64> m_sourceBits; // each wording is read once
    language::UncertainNames m_uncertain;
};

QStringList ParticipantRows::namesOf(const std::vector<base::Id<people::Entry>>& entries) const
{
    QStringList names;
    for (const auto entry : entries) {
        names << m_lookup.nameOf(entry);
    }
    std::ranges::sort(names, {}, [](const QString& name) { return base::foldedKey(name); });
    names.removeDuplicates();
    return names;
}

quint64 ParticipantRows::sourceBit(const QString& text)
{
    if (text.isEmpty()) {
        return 0;
    }
    const auto known = m_sourceBits.constFind(text);
    if (known != m_sourceBits.constEnd()) {
        return *known;
    }
    const auto source = people::requestSourceIn(text);
    return *m_sourceBits.insert(text, source ? quint64{1} << static_cast<int>(*source) : 0);
}

quint64 ParticipantRows::sourcesOf(const people::Entry& entry)
{
    quint64 sources = sourceBit(entry.requestSource);
    for (const people::ToldRequest& further : entry.furtherRequests) {
        sources |= sourceBit(further.source);
    }
    return sources;
}

void ParticipantRows::tellSide(ParticipantRow& row, const people::Entry& entry)
{
    switch (entry.side) {
    case people::Side::Mentee:
        row.subject = entry.request;
        row.sources = sourcesOf(entry);
        break;
    case people::Side::Mentor:
        row.subject = entry.competences;
        row.capacity = entry.capacity.value_or(0);
        row.base = people::mentorBase(entry);
        break;
    }
}

ParticipantRow ParticipantRows::rowOf(const people::Entry& entry, const people::Person& person)
{
    ParticipantRow row;
    row.entry = entry.id;
    row.person = person.id;
    row.side = entry.side;
    row.name = language::fullName(person.name);
    row.age = people::ageOn(person, m_today);
    row.category = entry.category;
    row.className = entry.className;
    row.position = entry.position;
    row.workplace = entry.workplace;
    row.interests = entry.interests;
    row.time = entry.time;
    row.forms = m_forms.value(entry.id.uuid(), entry.forms);
    row.status = entry.status;
    tellSide(row, entry);
    if (const auto partners = m_partners.constFind(entry.id.uuid()); partners != m_partners.constEnd()) {
        row.taken = static_cast<int>(partners->size());
        row.partners = namesOf(*partners);
        row.partnerEntries = *partners;
    }
    const auto facts = school::gateFacts(m_lookup, entry, m_desk.programme(), m_today);
    row.consent = people::consentState(people::ConsentPurpose::Processing, facts);
    row.restricted = m_kinds.value(entry.id.uuid());
    row.nameConfirmed = !office::isNameUncertain(person, m_uncertain);
    row.archived = entry.finishedOn && *entry.finishedOn <= m_today;
    row.key = keyOf(row, entry, person);
    return row;
}

std::vector<ParticipantRow> ParticipantRows::of(people::Side side, bool withArchived)
{
    const auto programme = m_desk.programme().id;
    std::vector<ParticipantRow> rows;
    rows.reserve(m_desk.snapshot().entries.size());
    for (const people::Entry& entry : m_desk.snapshot().entries) {
        const auto* person = m_lookup.person(entry.person);
        const bool archived = entry.finishedOn && *entry.finishedOn <= m_today;
        if (person && entry.programme == programme && entry.side == side && (!archived || withArchived)) {
            rows.push_back(rowOf(entry, *person));
        }
    }
    return inOrder(std::move(rows), [](const ParticipantRow& row) {
        return RowPlace{base::foldedKey(row.name), row.entry.uuid()};
    });
}

} // namespace

std::vector<ParticipantRow> participantRows(const office::Desk& desk, people::Side side, bool withArchived)
{
    return ParticipantRows(desk).of(side, withArchived);
}

} // namespace kurator::lists
