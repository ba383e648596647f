#pragma once

#include "office/desk.h"
#include "office/paper_request.h"

namespace kurator::office {

// Whether an order of the kind may go into either journal: of orders on the main activity, or of orders on
// staff where it appoints, trains, pays or awards employees (Перечень Росархива № 236, ст. 434).
[[nodiscard]] bool mayBeOnStaff(const QString& kind);

// Where it usually goes: the order on a paid curator, on training of employees, on pairs of employees alone
// (ТК РФ ст. 351.8) and on awards to employees alone to the orders on staff; one that changes or annuls
// another to the journal of that one.
[[nodiscard]] bool isUsuallyOnStaff(const Desk& desk, const PaperRequest& request,
                                    const PreparedPaper& prepared);

// The newest paper of the journal that the paper goes into, of the year of its date; nullptr where there is
// none or the paper goes into no journal. Holds until the next change.
[[nodiscard]] const documents::Document* newestInJournal(const Desk& desk, const PaperRequest& request);

} // namespace kurator::office
