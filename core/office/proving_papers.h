#pragma once

#include "documents/document.h"
#include "office/desk.h"

#include <vector>

namespace kurator::office {

// Whether it is a registered paper of the open programme, issued elsewhere included.
[[nodiscard]] bool isProvingPaper(const Desk& desk, base::Id<documents::Document> id);

// The papers that can be chosen as evidence of an item, the newest first. They hold until the next change.
[[nodiscard]] std::vector<const documents::Document*> provingPapers(const Desk& desk);

// Those that the curator chose for the item, the oldest first; what was annulled since proves nothing.
[[nodiscard]] std::vector<const documents::Document*> chosenPapers(const Desk& desk, const QString& number);

// The paper's own title, or that of its kind.
[[nodiscard]] QString titleOf(const documents::Document& paper);

// What was said of the item and the papers chosen for it in one line: «протокол 3; Приказ …, № 5 от
// 01.11.2026».
[[nodiscard]] QString evidenceText(const Desk& desk, const programme::RoadmapItemView& item);

} // namespace kurator::office
