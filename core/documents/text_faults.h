#pragma once

#include "base/finding.h"
#include "documents/paper.h"

#include <QDate>

#include <optional>
#include <vector>

namespace kurator::documents {

// What a careful secretary would underline in the text of a paper, as it stands with the curator's edits:
//   documents.bracket-open {text}       a bracket or quote that is not closed
//   documents.abbreviation {word, full} a shortened word of speech: «соц. педагог», «зам. директора»
//   documents.term-passed {term, text}  a term that is not after the paper's own day
//   documents.no-responsible {text}     a point of an order that tells to do something and not whom
//   documents.no-term {text}            one that does not say by when
// The last two only of orders. In the order of the text; long texts are shortened to their beginning.
[[nodiscard]] std::vector<base::Finding> textFaults(const Paper& paper, const std::optional<QDate>& day,
                                                    bool isOrder);

} // namespace kurator::documents
