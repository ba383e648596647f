#include "base/text.h"
#include "office/card_faults.h"
#include "office/import_category.h"
#include "office/mentor_papers.h"
#include "office/mentor_status.h"
#include "office/participant_card.h"
#include "office/person_to_store.h"
#include "people/age_wish.h"
#include "people/tags.h"
#include "school/lookup.h"

#include <algorithm>

namespace kurator::office {

namespace {

QString wishInWords(const std::optional<people::AgeRange>& ages)
{
    if (!ages) {
        return {};
    }
    const bool open = ages->to >= people::oldestWishedAge;
    if (ages->from <= people::youngestWishedAge) {
        return open ? QStringLiteral("любой") : QStringLiteral("до %1").arg(ages->to);
    }
    return open ? QStringLiteral("от %1").arg(ages->from)
                : QStringLiteral("%1–%2").arg(ages->from).arg(ages->to);
}

// The text and the ages read out of it follow the one of them that was changed.
void agreeOnWishedAges(people::Entry& entry, const people::Entry& stored)
{
    if (entry.wishedAges != stored.wishedAges) {
        if (people::ageWish(entry.wishedAgesText) != entry.wishedAges) {
            entry.wishedAgesText = wishInWords(entry.wishedAges);
        }
    } else if (entry.wishedAgesText != stored.wishedAgesText) {
        entry.wishedAges = people::ageWish(entry.wishedAgesText);
    }
}

// Requests without a text go; cells stand in the order of the week, each once.
void tidyWishes(people::Entry& entry)
{
    for (QStringList* tags : {&entry.requestTags, &entry.competenceTags, &entry.interestTags}) {
        *tags = people::tidyTags(*tags);
    }
    for (people::ToldRequest& one : entry.furtherRequests) {
        one = {base::tidied(one.text), base::tidied(one.source)};
    }
    std::erase_if(entry.furtherRequests, [](const people::ToldRequest& one) { return one.text.isEmpty(); });
    std::ranges::sort(entry.timeSlots);
    const auto repeated = std::ranges::unique(entry.timeSlots);
    entry.timeSlots.erase(repeated.begin(), repeated.end());
}

// Works out what a card that has no faults changes in the base.
class CardSaving
{
public:
    CardSaving(Desk& desk, const ParticipantCard& card)
        : m_desk(desk), m_lookup(desk.snapshot()), m_card(card), m_stored(m_lookup.entry(card.entry.id))
    {}

    base::Result<base::Id<people::Entry>> save()
    {
        const auto person = putPerson(m_card.person);
        const auto entry = putEntry(person.id);
        putRepresentatives(person.id);
        putMarks(entry.id);
        putPortfolio(m_desk, m_card.portfolio, person.id, m_changes);
        putInterview(m_desk, m_card.interview, entry.id, m_changes);
        if (!m_changes.isEmpty()) {
            if (const auto committed = m_desk.commit(stepFor(entry, person), m_changes); !committed) {
                return base::passOn(committed);
            }
        }
        return entry.id;
    }

private:
    // Saves the value when it is new or differs from the stored one.
    template <class T>
    void put(const T& value, const T* stored)
    {
        if (!stored || !(*stored == value)) {
            m_changes.saved.emplace_back(value);
        }
    }

    // A change of a mentor's status is what the journal tells first.
    [[nodiscard]] school::Step stepFor(const people::Entry& entry, const people::Person& person) const
    {
        const QString name = language::fullName(person.name);
        if (!m_stored) {
            return {entry.side == people::Side::Mentee ? QStringLiteral("step.mentee-added")
                                                       : QStringLiteral("step.mentor-added"),
                    {{QStringLiteral("name"), name}}};
        }
        if (entry.status != m_stored->status) {
            return statusStep(name, entry.status, m_card.statusReason);
        }
        return {QStringLiteral("step.card-changed"), {{QStringLiteral("name"), name}}};
    }

    // The sheet says so now and did not before.
    [[nodiscard]] bool isRecommendedNow() const
    {
        const auto recommends = [](const people::Interview& one) {
            return one.decision == people::InterviewDecision::Recommended;
        };
        return m_card.entry.side == people::Side::Mentor && recommends(m_card.interview) &&
               !recommends(interviewOf(m_desk.snapshot(), m_card.entry.id));
    }

    people::Person putPerson(const people::Person& told);
    people::Entry putEntry(base::Id<people::Person> person);
    void putRepresentatives(base::Id<people::Person> child);
    void putMarks(base::Id<people::Entry> entry);

    Desk& m_desk;
    school::Lookup m_lookup;
    const ParticipantCard& m_card;
    const people::Entry* m_stored;
    school::Changes m_changes;
};

people::Person CardSaving::putPerson(const people::Person& told)
{
    const auto* stored = m_lookup.person(told.id);
    people::Person person = personToStore(told, stored);
    if (person.id.isNull()) {
        person.id = m_desk.ids().next<people::Person>();
    }
    put(person, stored);
    return person;
}

people::Entry CardSaving::putEntry(base::Id<people::Person> person)
{
    people::Entry entry = m_card.entry;
    if (entry.status == people::MentorStatus::Candidate && isRecommendedNow()) {
        entry.status = people::MentorStatus::Recommended;
    }
    if (m_stored && entry == *m_stored) {
        return entry;
    }
    entry.person = person;
    entry.className = base::tidied(entry.className);
    entry.position = base::tidied(entry.position);
    entry.workplace = base::tidied(entry.workplace);
    entry.district = base::tidied(entry.district);
    tidyWishes(entry);
    agreeOnWishedAges(entry, m_stored ? *m_stored : people::Entry());
    if (!m_stored) {
        entry.id = entry.id.isNull() ? m_desk.ids().next<people::Entry>() : entry.id;
        entry.category =
            entry.category ? entry.category : categoryByPlace(entry, &m_desk.organisation(), m_desk.forms());
    }
    put(entry, m_stored);
    return entry;
}

// A card of a new entry tells nothing of the representations that its person has already.
void CardSaving::putRepresentatives(base::Id<people::Person> child)
{
    const auto& stored = m_desk.snapshot().representations;
    for (const RepresentativeCard& card : m_card.representatives) {
        const auto known = std::ranges::find_if(
            stored, [&card](const people::Representation& one) { return card.id && one.id == *card.id; });
        people::Representation representation;
        representation.id = card.id.value_or(m_desk.ids().next<people::Representation>());
        representation.child = child;
        representation.adult = putPerson(card.adult).id;
        representation.relation = card.relation;
        representation.documentOfPower = base::tidied(card.documentOfPower);
        put(representation, known == stored.end() ? nullptr : &*known);
    }
    for (const people::Representation& one : stored) {
        const bool kept = std::ranges::any_of(
            m_card.representatives, [&one](const RepresentativeCard& card) { return card.id == one.id; });
        if (m_stored && one.child == child && !kept) {
            m_changes.removed.emplace_back(one);
        }
    }
}

void CardSaving::putMarks(base::Id<people::Entry> entry)
{
    std::vector<people::RestrictedKind> known;
    for (const people::RestrictedMark& mark : m_desk.snapshot().restrictedMarks) {
        if (mark.entry != entry) {
            continue;
        }
        known.push_back(mark.kind);
        if (std::ranges::count(m_card.restricted, mark.kind) == 0) {
            m_changes.removed.emplace_back(mark);
        }
    }
    for (const people::RestrictedKind kind : m_card.restricted) {
        if (std::ranges::count(known, kind) == 0) {
            known.push_back(kind);
            m_changes.saved.emplace_back(
                people::RestrictedMark{m_desk.ids().next<people::RestrictedMark>(), entry, kind});
        }
    }
}

} // namespace

base::Result<base::Id<people::Entry>> saveParticipant(Desk& desk, const ParticipantCard& card)
{
    if (const auto faults = cardFaults(desk, card); !faults.empty()) {
        return tl::unexpected<base::Error>(faults.front().error);
    }
    return CardSaving(desk, card).save();
}

} // namespace kurator::office
