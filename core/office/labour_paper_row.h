#pragma once

#include "exchange/row_reading.h"
#include "people/consent.h"

namespace kurator::office {

// Takes «Дополнительное соглашение» and «Основание исключения» of a row into a paper whose consent date is
// already read. «№ 12 от 05.09.2026» gives number and date; a number or «да» alone is dated as the consent
// (note exchange.supplement-date); an empty cell means "not signed yet". Without such a column the supplement
// is taken to be signed with the consent (note exchange.supplement-number). Failure: the codes of
// exchange::readDate.
void readLabourPaper(exchange::RowReading& reading, people::LabourPaper& paper);

} // namespace kurator::office
