#pragma once

#include "exchange/xlsx_writer.h"
#include "office/desk.h"

namespace kurator::office {

// Everybody of one side without names, contacts, days of birth and the curator's own texts: a code (Н-001 for
// a mentee, Нм-001 for a mentor), age, grade, category, form, codes of the other side, days. Codes follow no
// order of names and are the same in both sheets of one base. Nobody is told by it, so the consent of none is
// asked. A value that fewer than three people share stands as a dash.
[[nodiscard]] exchange::OutSheet exportCodes(const Desk& desk, people::Side side);

} // namespace kurator::office
