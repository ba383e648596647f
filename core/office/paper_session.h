#pragma once

#include "documents/paper_edits.h"
#include "office/desk.h"
#include "office/paper_request.h"

#include <optional>

namespace kurator::office {

// A paper on its way to the signature: what was asked for, the paper with the curator's edits in it, the
// edits that hold, and those whose text has changed meanwhile. `prepared` goes to registerPaper as it is.
struct PaperSession
{
    PaperRequest request;
    PreparedPaper prepared;
    documents::PaperEdits edits;
    documents::PaperEdits dropped;
};

// Prepares the paper and makes the edits in it; also again, when the secretary has given number and date.
// Each dropped edit is also a warning: office.edit-dropped {text}. Refused as preparePaper.
[[nodiscard]] base::Result<PaperSession> preparePaperSession(const Desk& desk, const PaperRequest& request,
                                                             const documents::PaperEdits& edits = {});

// What is kept of a session that was left: one draft a kind, outside undo.
struct PaperDraft
{
    PaperRequest request;
    documents::PaperEdits edits;

    friend bool operator==(const PaperDraft&, const PaperDraft&) = default;
};

[[nodiscard]] base::Result<void> keepPaperDraft(Desk& desk, const PaperDraft& draft);
// None when there is no draft. Refused with documents.edits-damaged.
[[nodiscard]] base::Result<std::optional<PaperDraft>> paperDraft(Desk& desk, const QString& kind);
// Of all kinds, in the catalogue's order.
[[nodiscard]] base::Result<std::vector<PaperDraft>> paperDrafts(Desk& desk);
// To be called when the paper is registered or the draft thrown away.
[[nodiscard]] base::Result<void> dropPaperDraft(Desk& desk, const QString& kind);

} // namespace kurator::office
