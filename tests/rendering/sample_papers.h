#pragma once

#include "documents/paper.h"

namespace kurator::tests {

// A whole order: head, title, preamble, points, signature, appendix with a table of pairs.
[[nodiscard]] documents::Paper orderOnPairs(int pairs);

// A roadmap on landscape sheets with corner blocks, bands of stages and four columns.
[[nodiscard]] documents::Paper roadmap(int stages, int itemsInStage);

// A consent of a representative with blanks to sign on.
[[nodiscard]] documents::Paper consent(const QString& pupil);

// A грамота: a page with a frame, a stamp and a QR code.
[[nodiscard]] documents::Paper diploma();

// The sheet on which employees sign that they know an order; its title and headings repeat.
[[nodiscard]] documents::Paper acquaintanceSheet(int employees);

// What is hard to set: a name of a school of five lines, numbered columns, landscape sheets, markup and
// control characters.
[[nodiscard]] documents::Paper hardPaper();

// An order of a school and an enterprise, with a table that is filled by hand.
[[nodiscard]] documents::Paper jointOrder();

// Positions of two hundred words wherever one can stand, and a row higher than a page.
[[nodiscard]] documents::Paper longTexts();

// A paragraph of about `words` words.
[[nodiscard]] documents::Paragraph paragraphOf(int words);

} // namespace kurator::tests
