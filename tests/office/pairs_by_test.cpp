#include "office/pairs_by.h"

#include "office/programme_settings.h"
#include "support/small_desk.h"
#include "support/text.h"

#include <algorithm>

using namespace kurator;
using kurator::tests::SmallDesk;

namespace {

// A federal school that began on 1 September 2026: by the roadmap pairs start by 1 December.
office::Desk& federalDesk(SmallDesk& small)
{
    small.school().programme().profile = QStringLiteral("federal");
    return small.open();
}

QString refusal(const office::Desk& desk, const QDate& day)
{
    const auto checked = office::checkPairsBy(desk, day);
    return checked ? QString() : checked.error().code;
}

} // namespace

TEST_CASE("What a day for the pairs changes is told before it is saved", "[office]")
{
    SmallDesk small;
    office::Desk& desk = federalDesk(small);
    const auto effect = office::pairsByEffect(desk, QDate(2026, 10, 16));
    CHECK(effect.byRule == QDate(2026, 12, 1));
    CHECK(effect.moved == 31); // 24 items of stages 1–5, and 7 of stage 6 that begin with the pairs
    CHECK(effect.latest == QDate(2026, 10, 16));
    CHECK(desk.programme().pairsBy == std::nullopt);
    CHECK(office::pairsByEffect(desk, QDate(2027, 1, 15)).moved == 0);
    CHECK(office::pairsByEffect(desk, {}).moved == 0);
}

TEST_CASE("The day for the pairs is a setting that moves the roadmap and can be undone", "[office]")
{
    SmallDesk small;
    office::Desk& desk = federalDesk(small);
    const auto before = desk.roadmap();
    auto settings = office::programmeSettings(desk);
    settings.pairsBy = QDate(2026, 10, 16);
    REQUIRE(office::saveProgrammeSettings(desk, settings));
    CHECK(office::programmeSettings(desk).pairsBy == QDate(2026, 10, 16));
    const auto items = desk.roadmap();
    const auto order = std::ranges::find(items, QStringLiteral("5.4"), &programme::RoadmapItemView::number);
    REQUIRE(order != items.end());
    CHECK(order->end == QDate(2026, 10, 16));
    CHECK(order->ruleEnd == QDate(2026, 12, 1));
    REQUIRE(desk.undo());
    CHECK(desk.roadmap() == before);
}

TEST_CASE("Pairs cannot start before two weeks are over, after the end, or without an order", "[office]")
{
    SmallDesk small;
    office::Desk& desk = federalDesk(small);
    CHECK(refusal(desk, QDate(2026, 9, 14)) == QStringLiteral("office.pairs-by-early"));
    CHECK(refusal(desk, QDate(2026, 9, 15)).isEmpty());
    CHECK(refusal(desk, QDate(2027, 5, 31)).isEmpty());
    CHECK(refusal(desk, QDate(2027, 6, 1)) == QStringLiteral("office.pairs-by-late"));
    auto settings = office::programmeSettings(desk);
    settings.pairsBy = QDate(2026, 9, 2);
    const auto saved = office::saveProgrammeSettings(desk, settings);
    REQUIRE_FALSE(saved);
    CHECK(saved.error().arguments.value(QStringLiteral("first")) == QStringLiteral("15.09.2026"));
}
