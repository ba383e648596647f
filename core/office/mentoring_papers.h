#pragma once

#include "documents/template.h"
#include "office/desk.h"
#include "office/paper_people.h"
#include "office/paper_request.h"

namespace kurator::office {

// The two papers of an employee who mentors employees (D35; ТК РФ ст. 351.8), the consent and the supplement
// to the contract, for every such mentor who lacks them or for those asked for. Refused with
// office.mentoring-of-employees {names}, office.no-employee-mentors, or as paperPeople.
[[nodiscard]] base::Result<PreparedPaper> mentoringPapers(const Desk& desk, const PaperRequest& request,
                                                          const documents::TemplateTexts& texts);

// Whom these papers are for on a day. Desk and lookup must outlive it.
[[nodiscard]] PaperAudience mentoringAudience(const Desk& desk, const school::Lookup& lookup,
                                              const QDate& day);

} // namespace kurator::office
