#pragma once

#include "base/result.h"
#include "documents/field_dictionary.h"
#include "documents/paper.h"
#include "documents/template.h"
#include "office/desk.h"
#include "office/paper_request.h"

#include <vector>

namespace kurator::office {

// A registered paper as it may stand on the site: without the people who have not allowed it by a consent to
// distribution (152-ФЗ ст. 10.1) and without the sheet of acquaintance. How many rows stay out is said under
// it; `hidden` tells whom of those that it names, in the bases' order, and why.
struct SiteVersion
{
    documents::Paper paper;
    std::vector<BlockedPerson> hidden;
};

// Refused with office.unknown-subject and office.no-order-text.
[[nodiscard]] base::Result<SiteVersion> siteVersion(const Desk& desk, base::Id<documents::Document> document);

inline const QString siteNoteTemplate = QStringLiteral("site-note");

// The note about so many rows alone, as a paper.
[[nodiscard]] base::Result<documents::Paper> siteNote(const Desk& desk, int rows,
                                                      const documents::TemplateTexts& texts);

// The fields of the note.
[[nodiscard]] documents::FieldDictionary siteNoteDictionary();

} // namespace kurator::office
