#pragma once

#include "base/result.h"
#include "documents/field_parser.h"
#include "documents/template_source.h"
#include "documents/template_tree.h"

namespace kurator::documents {

// Reads a statement that makes something on paper (not a condition, loop or table). Refuses an unknown
// keyword (documents.template-unknown-keyword) or arguments that do not fit it
// (documents.template-wrong-line).
[[nodiscard]] base::Result<TemplateLine>
parseTemplateLine(const SourceLine& source, const FieldScopes& scopes, const TemplatePlace& place);

// Reads the line of columns: «№ = 12 мм | Наставник = 2 | Срок = 28 мм центр».
[[nodiscard]] base::Result<TemplateLine> parseColumns(const SourceLine& source, const FieldScopes& scopes,
                                                      const TemplatePlace& place);

// Cells of a row; one | at either end is only a frame.
[[nodiscard]] QStringList cellsOf(const QString& row);

} // namespace kurator::documents
