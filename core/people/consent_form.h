#pragma once

#include "people/consent.h"
#include "people/entry.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace kurator::people {

// The program's own forms of consent: what their texts ask for. The papers print these lists, and what is
// printed is what a signed paper is kept with (decision 10).

// The data that the form names for who stands on these sides (152-ФЗ ст. 9 ч. 4 п. 5). For distribution, the
// lines to choose from: nothing in them is allowed until it is ticked (ст. 10.1 ч. 8). Empty for a consent to
// take part.
[[nodiscard]] QStringList dataByForm(ConsentPurpose purpose, const std::vector<Side>& sides);

// Who receives the data by the form; empty where nobody does.
[[nodiscard]] QStringList recipientsByForm(ConsentPurpose purpose);

// Names the wording that is printed now: «D15-2026.2». Changes whenever the text of the form does.
[[nodiscard]] QString formVersion(ConsentPurpose purpose);

// Writes version, recipients and data of the form into a paper that does not have them yet. A blank that was
// given out keeps the version it was printed in. Data of a consent to distribution stay: only the signer's
// ticks allow them.
void takeFromForm(Consent& paper, const std::vector<Side>& sides);

} // namespace kurator::people
