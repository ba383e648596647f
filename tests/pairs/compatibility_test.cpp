#include "pairs/compatibility.h"

#include <catch2/catch.hpp>

using namespace kurator;
using pairs::Compatibility;
using pairs::compatibilityOf;
using pairs::TrialSheet;

namespace {

TrialSheet marks(std::optional<int> benefit, std::optional<int> contact, std::optional<int> trust)
{
    TrialSheet sheet;
    sheet.benefit = benefit;
    sheet.contact = contact;
    sheet.trust = trust;
    return sheet;
}

} // namespace

// S001 5.3 and 6.2: after the trial meeting both say whether they can work together.
TEST_CASE("A sheet with marks of five and more on the mean speaks for the pair", "[pairs]")
{
    CHECK(compatibilityOf(marks(8, 7, 9)) == Compatibility::Good);
    CHECK(compatibilityOf(marks(5, 5, 5)) == Compatibility::Good);
    CHECK(compatibilityOf(marks(10, 2, 3)) == Compatibility::Good);
    CHECK(compatibilityOf(marks(9, 2, 3)) == Compatibility::Low);
    CHECK(compatibilityOf(marks({}, 4, {})) == Compatibility::Low);
    CHECK(compatibilityOf(marks({}, 5, {})) == Compatibility::Good);
}

TEST_CASE("Who asks for another pair, or does not go on, does not fit whatever the marks", "[pairs]")
{
    TrialSheet sheet = marks(10, 10, 10);
    sheet.wantsChange = true;
    CHECK(compatibilityOf(sheet) == Compatibility::Low);
    sheet.goesOn = true;
    CHECK(compatibilityOf(sheet) == Compatibility::Low);
    sheet.wantsChange = false;
    CHECK(compatibilityOf(sheet) == Compatibility::Good);
    sheet.goesOn = false;
    CHECK(compatibilityOf(sheet) == Compatibility::Low);
}

TEST_CASE("A sheet on which nothing was answered says nothing of the pair", "[pairs]")
{
    TrialSheet sheet;
    CHECK(compatibilityOf(sheet) == Compatibility::Unknown);
    CHECK(pairs::isBlank(sheet));
    sheet.comment = QStringLiteral("заболел");
    CHECK(compatibilityOf(sheet) == Compatibility::Unknown);
    CHECK_FALSE(pairs::isBlank(sheet));
    TrialSheet answered;
    answered.goesOn = true;
    CHECK(compatibilityOf(answered) == Compatibility::Good);
    CHECK_FALSE(pairs::isBlank(answered));
}
