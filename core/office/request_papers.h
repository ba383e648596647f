#pragma once

#include "documents/template.h"
#include "office/desk.h"
#include "office/paper_people.h"
#include "office/paper_request.h"

namespace kurator::office {

// The blank on which a consent is withdrawn or processing is forbidden (D65): with the names of those asked
// for, or one with places to write. Refused as
// paperPeople, or with office.nobody-chosen.
[[nodiscard]] base::Result<PreparedPaper> withdrawalBlanks(const Desk& desk, const PaperRequest& request,
                                                           const documents::TemplateTexts& texts);

// The letters about a request (152-ФЗ ст. 20, 21): the notice that processing was stopped (D61), and the
// answer (D62). Written from the request that is asked for, else from the newest fitting one of the person
// asked for; without either, with places to write. Refused with office.unknown-request,
// office.not-a-stop-request, office.one-person-paper, office.unknown-person or office.several-persons.
[[nodiscard]] base::Result<PreparedPaper> stopNotice(const Desk& desk, const PaperRequest& request,
                                                     const documents::TemplateTexts& texts);
[[nodiscard]] base::Result<PreparedPaper> requestAnswer(const Desk& desk, const PaperRequest& request,
                                                        const documents::TemplateTexts& texts);

// Anybody: a request may come from each participant.
[[nodiscard]] PaperAudience requestAudience();

} // namespace kurator::office
