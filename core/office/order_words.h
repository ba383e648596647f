#pragma once

#include "base/result.h"
#include "documents/document.h"
#include "documents/paper.h"
#include "office/desk.h"
#include "people/gate.h"

#include <vector>

namespace kurator::office {

// The words of a registered order. Refuses office.no-order-text {title} where the program does not have them.
[[nodiscard]] base::Result<documents::Paper> wordsOf(const documents::Document& order);

// Everybody who takes part in the open programme and may stand in its orders.
[[nodiscard]] std::vector<const people::Entry*> entriesOfProgramme(const Desk& desk);

// What keeps somebody out of a paper today; `data` is what a publication would show.
[[nodiscard]] std::vector<people::Obstacle> againstNaming(const Desk& desk, const people::Entry& entry,
                                                          people::GatePurpose purpose,
                                                          const QStringList& data);

} // namespace kurator::office
