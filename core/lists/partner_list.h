#pragma once

#include "base/id.h"
#include "office/desk.h"
#include "people/organisation.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace kurator::lists {

// How the agreement with a partner organisation stands today.
enum class AgreementState
{
    None,     // neither number nor date is told
    Valid,    // without a last day too
    Expiring, // ends within 30 days, as a consent does (decision 10)
    Expired
};

// One line of «Партнёры».
struct PartnerRow
{
    people::Partner partner;
    QString key; // base::foldedKey of name, agreement, contact person, address and mentors
    AgreementState agreement = AgreementState::None;
    QStringList mentors; // full names of mentors of the open programme who go on, in name order
    int inPairs = 0;     // how many of them are in pairs that go on

    friend bool operator==(const PartnerRow&, const PartnerRow&) = default;
};

// All partner organisations in name order.
[[nodiscard]] std::vector<PartnerRow> partnerRows(const office::Desk& desk);

} // namespace kurator::lists
