#include "people/request_terms.h"

#include <catch2/catch.hpp>

using namespace kurator;
using people::DataRequestKind;

namespace {

const base::WorkingCalendar lawOnly;

people::DataRequest requestOn(DataRequestKind kind, const QDate& received)
{
    people::DataRequest request;
    request.kind = kind;
    request.receivedOn = received;
    return request;
}

} // namespace

TEST_CASE("A withdrawal has thirty calendar days (152-ФЗ art. 21 p. 5, decision 12)", "[people]")
{
    CHECK(people::requestDue(DataRequestKind::Withdrawal, QDate(2026, 11, 12), lawOnly) ==
          QDate(2026, 12, 12));
}

TEST_CASE("A demand to stop processing has ten working days and five more (152-ФЗ art. 21 p. 5.1)",
          "[people]")
{
    // Friday 20.11.2026: the term begins on Monday.
    const QDate received(2026, 11, 20);
    CHECK(people::requestDue(DataRequestKind::StopProcessing, received, lawOnly) == QDate(2026, 12, 4));
    CHECK(people::mayBeExtended(DataRequestKind::StopProcessing));
    CHECK(people::extendedDue(requestOn(DataRequestKind::StopProcessing, received), lawOnly) ==
          QDate(2026, 12, 11));
}

TEST_CASE("A demand to stop distribution has three working days (152-ФЗ art. 10.1 p. 14)", "[people]")
{
    CHECK(people::requestDue(DataRequestKind::StopDistribution, QDate(2026, 11, 19), lawOnly) ==
          QDate(2026, 11, 24));
    CHECK_FALSE(people::mayBeExtended(DataRequestKind::StopDistribution));
}

TEST_CASE("A request for information has ten working days and five more (152-ФЗ art. 20 p. 1)", "[people]")
{
    const QDate received(2026, 11, 16);
    CHECK(people::requestDue(DataRequestKind::Information, received, lawOnly) == QDate(2026, 11, 30));
    CHECK(people::extendedDue(requestOn(DataRequestKind::Information, received), lawOnly) ==
          QDate(2026, 12, 7));
}

TEST_CASE("A correction has seven working days (152-ФЗ art. 21 p. 2)", "[people]")
{
    CHECK(people::requestDue(DataRequestKind::Correction, QDate(2026, 11, 16), lawOnly) ==
          QDate(2026, 11, 25));
    CHECK_FALSE(people::mayBeExtended(DataRequestKind::Correction));
    CHECK_FALSE(people::mayBeExtended(DataRequestKind::Withdrawal));
}

TEST_CASE("Working days follow the holidays of the law and the days that the curator moved", "[people]")
{
    // 29.12.2026 is a Tuesday; 1 to 8 January are holidays, 9 and 10 a weekend.
    const QDate received(2026, 12, 29);
    CHECK(people::requestDue(DataRequestKind::StopDistribution, received, lawOnly) == QDate(2027, 1, 11));
    std::vector<base::CalendarDay> moved(1);
    moved.front().date = QDate(2026, 12, 31);
    const base::WorkingCalendar calendar(moved);
    CHECK(people::requestDue(DataRequestKind::StopDistribution, received, calendar) == QDate(2027, 1, 12));
}
