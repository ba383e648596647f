#pragma once

#include "documents/catalogue.h"
#include "documents/template.h"
#include "office/desk.h"
#include "office/paper_people.h"
#include "office/paper_request.h"

#include <optional>

namespace kurator::office {

// Writes the paper that is asked for. Refused with office.unknown-kind, or office.kind-not-made where the
// program can only register the kind as issued elsewhere; otherwise as the paper itself. Where every pair is
// already fixed, the order on pairs is the registered one, word for word.
[[nodiscard]] base::Result<PreparedPaper> preparePaper(const Desk& desk, const PaperRequest& request);

// The same from other texts than the school's, over what the base holds: what a template makes of it. Pairs
// that are fixed already stand in the order on pairs again.
[[nodiscard]] base::Result<PreparedPaper> tryPaper(const Desk& desk, const PaperRequest& request,
                                                   const documents::TemplateTexts& texts);

// The newest registered paper of a kind that the program wrote itself; nullptr where there is none. Holds
// until the next change.
[[nodiscard]] const documents::Document* newestWithText(const Desk& desk, const QString& kind);

// Whether the program writes papers of the kind, and whether it writes them from their template and nothing
// else, so that cataloguePaper and what belongs to it can be asked.
[[nodiscard]] bool isWritten(const documents::DocumentKind& kind);
[[nodiscard]] bool isWrittenFromTemplate(const documents::DocumentKind& kind);

// Whom a kind is for when it is for single people, on a day; none for other kinds. Desk and lookup must
// outlive it.
[[nodiscard]] std::optional<PaperAudience> audienceOf(const Desk& desk, const school::Lookup& lookup,
                                                      const QString& kind, const QDate& day);

// Whom a paper may not name on its day, and why: what stands behind office.people-blocked. Empty for kinds
// that refuse nobody.
[[nodiscard]] std::vector<BlockedPerson> blockedIn(const Desk& desk, const PaperRequest& request);

} // namespace kurator::office
