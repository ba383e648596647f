#pragma once

#include "documents/template.h"
#include "documents/template_source.h"

namespace kurator::documents {

// The statements with every [вставка …] replaced by those of the part. Refuses
// documents.template-unknown-part, also for a part that inserts itself.
[[nodiscard]] base::Result<std::vector<SourceLine>>
withParts(const std::vector<SourceLine>& lines, const QString& name, const TemplateTexts& texts);

} // namespace kurator::documents
