#pragma once

#include "documents/roadmap_printing.h"
#include "documents/template.h"
#include "office/desk.h"
#include "office/paper_request.h"

namespace kurator::office {

// The roadmap of the open programme (D06) in the columns and with the approvals of `request.printing`.
// Refused with office.too-many-approvals. An order that approves it and was registered (D07) is named where
// the curator wrote no other. Warns of what is left to be written by hand, and office.roadmap-no-actions
// where a column would be empty from top to bottom.
[[nodiscard]] base::Result<PreparedPaper> roadmapPaper(const Desk& desk, const PaperRequest& request,
                                                       const documents::TemplateTexts& texts);

// The columns that will be printed: the chosen ones, else the profile's.
[[nodiscard]] documents::ColumnSet printedColumns(const Desk& desk,
                                                  const documents::RoadmapPrinting& printing);
// The approvals that will be printed: the chosen ones, else the usual ones of the columns.
[[nodiscard]] std::vector<documents::Approval> printedApprovals(const Desk& desk,
                                                                const documents::RoadmapPrinting& printing);

// How the roadmap was printed last, kept outside undo. In another year without numbers and dates: they were
// those of another protocol.
[[nodiscard]] base::Result<void> rememberPrinting(Desk& desk, const documents::RoadmapPrinting& printing);
[[nodiscard]] base::Result<documents::RoadmapPrinting> rememberedPrinting(Desk& desk);

} // namespace kurator::office
