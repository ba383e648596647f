#pragma once

#include "documents/template.h"
#include "office/desk.h"
#include "office/paper_request.h"

namespace kurator::office {

// The forms of consents (D12): a title sheet with their list, then each form of D15–D18 on sheets of its own,
// with nobody's name in it. Refused as the templates.
[[nodiscard]] base::Result<PreparedPaper> consentFormsPaper(const Desk& desk, const PaperRequest& request,
                                                            const documents::TemplateTexts& texts);

} // namespace kurator::office
