#pragma once

#include "base/error.h"
#include "office/participant_card.h"

#include <optional>
#include <vector>

namespace kurator::office {

// Why a card cannot be stored, and beside which field to say so.
struct CardFault
{
    enum class Field
    {
        Surname,
        GivenName,
        BirthDate,
        BirthYear,
        Phone,
        Email,
        FinishedOn,
        Capacity,
        WishedAges,
        Restricted,
        RepresentativeName,
        RepresentativePhone,
        RepresentativeEmail,
        StatusReason,
        InterviewDay,
        CertificateDay,
        CertificateSeenBy,
    };

    Field field = Field::Surname;
    base::Error error;
    std::optional<std::size_t> representative; // which one of the card

    friend bool operator==(const CardFault&, const CardFault&) = default;
};

// Everything that keeps the card from being stored, in the order of the fields; empty means that it can be.
// Codes: people.no-surname, people.no-given-name, people.already-here {name}, people.birth-in-future,
// people.birth-too-old {years}, people.phone-unread {value}, people.email-unread {value},
// people.finished-before-joined {start, end}, people.capacity {from, to}, people.ages-order {from, to},
// those of people::statusReasonWanted {names}, people.interview-ahead {date}, people.certificate-ahead
// {date}, people.certificate-no-day, people.certificate-no-witness, people.representative-no-name,
// people.representative-same {name}, people.representative-twice {name}; for categories not stored yet the
// codes of people::obstacles.
[[nodiscard]] std::vector<CardFault> cardFaults(const Desk& desk, const ParticipantCard& card);

} // namespace kurator::office
