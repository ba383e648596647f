#include "people/request_terms.h"

namespace kurator::people {

namespace {

constexpr int withdrawalDays = 30; // calendar ones
constexpr int stopProcessingDays = 10;
constexpr int stopDistributionDays = 3;
constexpr int informationDays = 10;
constexpr int correctionDays = 7;
constexpr int moreDays = 5;

} // namespace

QDate requestDue(DataRequestKind kind, const QDate& receivedOn, const base::WorkingCalendar& calendar)
{
    switch (kind) {
    case DataRequestKind::Withdrawal:
        return receivedOn.addDays(withdrawalDays);
    case DataRequestKind::StopProcessing:
        return calendar.addWorkingDays(receivedOn, stopProcessingDays);
    case DataRequestKind::StopDistribution:
        return calendar.addWorkingDays(receivedOn, stopDistributionDays);
    case DataRequestKind::Information:
        return calendar.addWorkingDays(receivedOn, informationDays);
    case DataRequestKind::Correction:
        return calendar.addWorkingDays(receivedOn, correctionDays);
    }
    return {};
}

bool mayBeExtended(DataRequestKind kind)
{
    switch (kind) {
    case DataRequestKind::StopProcessing:
    case DataRequestKind::Information:
        return true;
    case DataRequestKind::Withdrawal:
    case DataRequestKind::StopDistribution:
    case DataRequestKind::Correction:
        return false;
    }
    return false;
}

QDate extendedDue(const DataRequest& request, const base::WorkingCalendar& calendar)
{
    return calendar.addWorkingDays(requestDue(request.kind, request.receivedOn, calendar), moreDays);
}

} // namespace kurator::people
