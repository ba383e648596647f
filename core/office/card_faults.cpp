#include "office/card_faults.h"

#include "base/age.h"
#include "base/text.h"
#include "language/date_words.h"
#include "office/contact_checks.h"
#include "office/mentor_status.h"
#include "school/gate_facts.h"
#include "school/lookup.h"

#include <algorithm>

namespace kurator::office {

namespace {

using CardField = CardFault::Field;

constexpr int oldestParticipant = 120;
constexpr int fewestPlaces = 1;
constexpr int mostPlaces = 20;

bool isBlank(const QString& text)
{
    return base::tidied(text).isEmpty();
}

// Whether the card speaks of one person twice; two known dates of birth that differ tell namesakes apart.
bool isSamePerson(const people::Person& a, const people::Person& b)
{
    if (!a.id.isNull() && !b.id.isNull()) {
        return a.id == b.id;
    }
    const bool otherDate = a.birthDate && b.birthDate && *a.birthDate != *b.birthDate;
    return !otherDate &&
           base::foldedKey(language::fullName(a.name)) == base::foldedKey(language::fullName(b.name));
}

class CardInspection
{
public:
    CardInspection(const Desk& desk, const ParticipantCard& card)
        : m_desk(desk), m_card(card), m_lookup(desk.snapshot())
    {}

    std::vector<CardFault> faults()
    {
        checkName();
        checkBirth();
        checkContacts(m_card.person, CardField::Phone, CardField::Email);
        checkEntry();
        checkRestricted();
        if (m_card.entry.side == people::Side::Mentor) {
            checkStatus();
            checkInterview();
        }
        for (std::size_t i = 0; i < m_card.representatives.size(); ++i) {
            m_representative = i;
            checkRepresentative(i);
        }
        return m_faults;
    }

private:
    void add(CardField field, const char* code, base::Arguments arguments = {})
    {
        m_faults.push_back({field,
                            {base::Error::Kind::Input, QString::fromLatin1(code), std::move(arguments)},
                            m_representative});
    }

    void checkName();
    void checkBirth();
    void checkContacts(const people::Person& person, CardField phone, CardField email);
    void checkEntry();
    void checkRestricted();
    void checkStatus();
    void checkInterview();
    void checkRepresentative(std::size_t at);
    [[nodiscard]] bool isStored(people::RestrictedKind kind) const;

    const Desk& m_desk;
    const ParticipantCard& m_card;
    school::Lookup m_lookup;
    std::optional<std::size_t> m_representative;
    std::vector<CardFault> m_faults;
};

void CardInspection::checkName()
{
    const auto& name = m_card.person.name;
    if (isBlank(name.surname)) {
        add(CardField::Surname, "people.no-surname");
    }
    if (isBlank(name.given)) {
        add(CardField::GivenName, "people.no-given-name");
    }
    const auto& entry = m_card.entry;
    const bool here = entry.id.isNull() && !m_card.person.id.isNull() &&
                      std::ranges::any_of(m_desk.snapshot().entries, [&](const people::Entry& known) {
                          return known.person == m_card.person.id && known.programme == entry.programme &&
                                 known.side == entry.side;
                      });
    if (here) {
        add(CardField::Surname, "people.already-here", {{QStringLiteral("name"), language::fullName(name)}});
    }
}

void CardInspection::checkBirth()
{
    const auto& person = m_card.person;
    const QDate today = m_desk.today();
    const CardField field = person.birthDate ? CardField::BirthDate : CardField::BirthYear;
    if (!person.birthDate && !person.birthYear) {
        return;
    }
    const bool future = person.birthDate ? *person.birthDate > today : *person.birthYear > today.year();
    const int age =
        person.birthDate ? base::fullYears(*person.birthDate, today) : today.year() - *person.birthYear;
    if (future) {
        add(field, "people.birth-in-future");
    } else if (age > oldestParticipant) {
        add(field, "people.birth-too-old", {{QStringLiteral("years"), QString::number(oldestParticipant)}});
    }
}

void CardInspection::checkContacts(const people::Person& person, CardField phone, CardField email)
{
    if (const auto read = phoneToStore(person.phone); !read) {
        m_faults.push_back({phone, read.error(), m_representative});
    }
    if (const auto read = emailToStore(person.email); !read) {
        m_faults.push_back({email, read.error(), m_representative});
    }
}

void CardInspection::checkEntry()
{
    const auto& entry = m_card.entry;
    if (entry.joinedOn && entry.finishedOn && *entry.finishedOn < *entry.joinedOn) {
        add(CardField::FinishedOn, "people.finished-before-joined",
            {{QStringLiteral("start"), language::shortDate(*entry.joinedOn)},
             {QStringLiteral("end"), language::shortDate(*entry.finishedOn)}});
    }
    if (entry.capacity && (*entry.capacity < fewestPlaces || *entry.capacity > mostPlaces)) {
        add(CardField::Capacity, "people.capacity",
            {{QStringLiteral("from"), QString::number(fewestPlaces)},
             {QStringLiteral("to"), QString::number(mostPlaces)}});
    }
    if (entry.wishedAges && entry.wishedAges->from > entry.wishedAges->to) {
        add(CardField::WishedAges, "people.ages-order",
            {{QStringLiteral("from"), QString::number(entry.wishedAges->from)},
             {QStringLiteral("to"), QString::number(entry.wishedAges->to)}});
    }
}

bool CardInspection::isStored(people::RestrictedKind kind) const
{
    return std::ranges::any_of(m_desk.snapshot().restrictedMarks, [&](const people::RestrictedMark& mark) {
        return mark.entry == m_card.entry.id && mark.kind == kind;
    });
}

void CardInspection::checkRestricted()
{
    auto facts = school::gateFacts(m_lookup, m_card.entry, m_desk.programme(), m_desk.today());
    facts.person = &m_card.person;
    if (m_card.entry.person.isNull()) {
        facts.consents = m_lookup.consentsOf(m_card.person.id);
    }
    for (const people::RestrictedKind kind : m_card.restricted) {
        const auto purpose = people::purposeOfStoring(kind);
        if (!purpose || isStored(kind)) {
            continue;
        }
        for (const people::Obstacle& obstacle : people::obstacles(*purpose, facts)) {
            CardFault fault{CardField::Restricted,
                            {base::Error::Kind::Rule, obstacle.code, obstacle.arguments},
                            std::nullopt};
            if (std::ranges::find(m_faults, fault) == m_faults.end()) {
                m_faults.push_back(std::move(fault));
            }
        }
    }
}

void CardInspection::checkStatus()
{
    const auto notes = statusNotes(m_desk, m_card);
    if (!notes.reasons.empty() && isBlank(m_card.statusReason)) {
        const StatusNote& note = notes.reasons.front();
        m_faults.push_back(
            {CardField::StatusReason, {base::Error::Kind::Rule, note.code, note.arguments}, std::nullopt});
    }
}

void CardInspection::checkInterview()
{
    const auto& interview = m_card.interview;
    const auto ahead = [&](CardField field, const std::optional<QDate>& day, const char* code) {
        if (day && *day > m_desk.today()) {
            add(field, code, {{QStringLiteral("date"), language::shortDate(*day)}});
        }
    };
    ahead(CardField::InterviewDay, interview.heldOn, "people.interview-ahead");
    ahead(CardField::CertificateDay, interview.certificateShownOn, "people.certificate-ahead");
    const bool seen = !isBlank(interview.certificateSeenBy);
    if (interview.certificateShownOn && !seen) {
        add(CardField::CertificateSeenBy, "people.certificate-no-witness");
    } else if (!interview.certificateShownOn && seen) {
        add(CardField::CertificateDay, "people.certificate-no-day");
    }
}

void CardInspection::checkRepresentative(std::size_t at)
{
    const auto& adult = m_card.representatives[at].adult;
    const base::Arguments named{{QStringLiteral("name"), language::fullName(adult.name)}};
    if (isBlank(adult.name.surname) || isBlank(adult.name.given)) {
        add(CardField::RepresentativeName, "people.representative-no-name");
    } else if (isSamePerson(adult, m_card.person)) {
        add(CardField::RepresentativeName, "people.representative-same", named);
    } else if (std::ranges::any_of(
                   m_card.representatives.begin(),
                   m_card.representatives.begin() + static_cast<std::ptrdiff_t>(at),
                   [&](const RepresentativeCard& other) { return isSamePerson(other.adult, adult); })) {
        add(CardField::RepresentativeName, "people.representative-twice", named);
    }
    checkContacts(adult, CardField::RepresentativePhone, CardField::RepresentativeEmail);
}

} // namespace

std::vector<CardFault> cardFaults(const Desk& desk, const ParticipantCard& card)
{
    return CardInspection(desk, card).faults();
}

} // namespace kurator::office
