#pragma once

#include "office/paper_checking.h"

namespace kurator::office {

// Consents, registry, labour papers and what the trial meeting showed, of an order on pairs (D32; 152-ФЗ
// ст. 9, S001 5.3, 5.6, ТК РФ ст. 351.8).
void checkPairsOrder(PaperChecking& checking);

} // namespace kurator::office
