#pragma once

#include "documents/paper.h"

namespace kurator::tests {

// A whole order: head, title, preamble, points, signature, appendix with a table of pairs.
[[nodiscard]] documents::Paper orderOnPairs(int pairs);

// A roadmap on landscape sheets with corner blocks, bands of stages and four columns.
[[nodiscard]] documents::Paper roadmap(int stages, int itemsInStage);

// A consent of a representative with blanks to sign on.
[[nodiscard]] documents::Paper consent(const QString& pupil);

// A paragraph of about `words` words.
[[nodiscard]] documents::Paragraph paragraphOf(int words);

} // namespace kurator::tests
