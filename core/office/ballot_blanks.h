#pragma once

#include "documents/template.h"
#include "office/desk.h"
#include "office/paper_request.h"

namespace kurator::office {

inline constexpr char ballotBlankTemplate[] = "ballot-blank";

// Blanks of the ballot after the group meeting (S001 5.2), one sheet or more a participant, in one paper: the
// other side of the programme to choose from. Who may not be named gets no blank and stands in none, and is
// told as left out. Refused with office.all-left-out where nobody remains, and as the template.
[[nodiscard]] base::Result<PreparedPaper> ballotBlanks(const Desk& desk);
[[nodiscard]] base::Result<PreparedPaper> ballotBlanks(const Desk& desk,
                                                       const documents::TemplateTexts& texts);

} // namespace kurator::office
