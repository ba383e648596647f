#pragma once

#include "office/catalogue_paper.h"

namespace kurator::office {

// The chosen subjects of a request, all of them there; without a choice as cataloguePaper says.
[[nodiscard]] base::Result<QStringList> chosenSubjects(const Desk& desk, const PaperRequest& request,
                                                       const documents::DocumentKind& kind);

} // namespace kurator::office
