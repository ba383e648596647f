#pragma once

#include "base/working_calendar.h"
#include "people/data_request.h"

#include <QDate>

namespace kurator::people {

// The last day of the school's term, counted from the day after the receipt (152-ФЗ; decision 12):
//   withdrawal            30 calendar days       ст. 21 ч. 5
//   stop processing       10 working days, +5    ст. 21 ч. 5.1
//   stop distribution      3 working days        ст. 10.1 ч. 14
//   information           10 working days, +5    ст. 20 ч. 1
//   correction             7 working days        ст. 21 ч. 2
[[nodiscard]] QDate requestDue(DataRequestKind kind, const QDate& receivedOn,
                               const base::WorkingCalendar& calendar);

// Whether the law lets the school take five working days more by a written notice with the reason.
[[nodiscard]] bool mayBeExtended(DataRequestKind kind);
// The end of the longer term of such a request, whatever term stands in it now.
[[nodiscard]] QDate extendedDue(const DataRequest& request, const base::WorkingCalendar& calendar);

} // namespace kurator::people
