#pragma once

#include "base/id.h"
#include "base/result.h"
#include "office/desk.h"
#include "people/consent.h"

#include <QDate>

#include <vector>

namespace kurator::office {

// Writes down that blanks were given out on a day, as one undoable step; who holds an unsigned blank of this
// purpose and year already is passed over. Returns how many. Refused with consent.issue-ahead {date}.
[[nodiscard]] base::Result<qsizetype> issueConsents(Desk& desk, people::ConsentPurpose purpose,
                                                    const std::vector<base::Id<people::Person>>& persons,
                                                    const QDate& day);

// Writes down the withdrawal of every paper of this purpose that is in force on the day, as one undoable
// step; who has none is passed over. Returns how many people withdrew. Refused with consent.withdrawal-ahead
// {date}, or consent.withdrawn-before-signing {name, signed, date}.
[[nodiscard]] base::Result<qsizetype> withdrawConsents(Desk& desk, people::ConsentPurpose purpose,
                                                       const std::vector<base::Id<people::Person>>& persons,
                                                       const QDate& day);

} // namespace kurator::office
