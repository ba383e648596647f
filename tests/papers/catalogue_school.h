#pragma once

#include "documents/catalogue.h"
#include "office/paper_request.h"

#include "support/test_school.h"

#include <memory>
#include <vector>

namespace kurator::tests {

// Where the golden papers are printed: a school of a town in Khakassia and a college of Tomsk, both at the
// end of their year (stage 7), 21.11.2026.
[[nodiscard]] std::unique_ptr<TestSchool> townSchool();
[[nodiscard]] std::unique_ptr<TestSchool> college();

// Kinds that are written from a template and nothing else.
[[nodiscard]] std::vector<documents::DocumentKind> kindsFromTemplates();

// The request of a golden paper: of its first subject, with a date and a number where it has a journal, and
// the answers of tests/data/papers/<name>.json, if there are any. An answer «@curator», «@psychologist»,
// «@mentor 1», «@mentee 2», «@teacher 1» stands for the id of that person.
[[nodiscard]] office::PaperRequest goldenRequest(const office::Desk& desk,
                                                 const documents::DocumentKind& kind);

} // namespace kurator::tests
