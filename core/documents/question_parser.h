#pragma once

#include "documents/field_parser.h"
#include "documents/question.h"
#include "documents/template_source.h"

namespace kurator::documents {

// Takes the questions out of the statements of a template, with the rows that stand under them as suggested
// answers. Refuses documents.template-wrong-line, and what parseFieldText refuses.
[[nodiscard]] base::Result<std::vector<Question>>
takeQuestions(std::vector<SourceLine>& lines, const FieldDictionary& fields, const QString& name);

} // namespace kurator::documents
