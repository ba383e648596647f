#pragma once

#include "base/id.h"
#include "office/desk.h"
#include "people/consent.h"
#include "people/gate.h"
#include "people/scan.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace kurator::lists {

// Who signed; the name is that of the person or of the representative, empty where it is not told.
struct ConsentSignature
{
    people::SignerRole role = people::SignerRole::Self;
    QString name;

    friend bool operator==(const ConsentSignature&, const ConsentSignature&) = default;
};

// One paper of one person, as it stands today.
struct ConsentHistoryLine
{
    base::Id<people::Consent> consent;
    people::ConsentPurpose purpose = people::ConsentPurpose::Processing;
    std::optional<QDate> issuedOn;
    std::optional<QDate> signedOn;
    std::optional<QDate> lastDay; // its own term, else the end of the year it was given for
    std::optional<QDate> withdrawnOn;
    std::vector<ConsentSignature> signers;
    people::ConsentState state = people::ConsentState::None;
    std::vector<people::Scan> scans = {}; // that lie in the base, the oldest first

    friend bool operator==(const ConsentHistoryLine&, const ConsentHistoryLine&) = default;
};

// All consents of a person in all years, the newest first (by signing, else by the day the blank was given).
[[nodiscard]] std::vector<ConsentHistoryLine> consentHistory(const office::Desk& desk,
                                                             base::Id<people::Person> person);

} // namespace kurator::lists
