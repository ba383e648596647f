#pragma once

#include "documents/template.h"
#include "office/desk.h"
#include "office/paper_people.h"
#include "office/paper_request.h"

namespace kurator::office {

// Extracts from a registered order (D55), one for each chosen participant; without a choice for everyone whom
// it names. Families get the row of their own child and not the list of all (152-ФЗ ст. 7). Refused as
// cataloguePaper, with office.no-order-text where the program does not have the words of the order, and with
// office.not-in-order {names} for somebody whom it does not name.
[[nodiscard]] base::Result<PreparedPaper> extractPapers(const Desk& desk, const PaperRequest& request,
                                                        const documents::TemplateTexts& texts);

// Anybody who takes part.
[[nodiscard]] PaperAudience extractAudience();

// Whether orders of the kind decide about single participants, who get an extract of what concerns them.
[[nodiscard]] bool isExtracted(const QString& kind);

} // namespace kurator::office
