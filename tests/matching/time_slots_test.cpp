#include "matching/time_slots.h"

#include "matching/participant.h"
#include "matching/score.h"
#include "support/text.h"

#include <catch2/catch.hpp>

using namespace kurator;
using namespace kurator::matching;
using people::PartOfDay;

namespace {

using Slots = std::vector<people::TimeSlot>;

Slots slotsIn(const char* text)
{
    return timeSlotsOf(timeGridOf(QString::fromUtf8(text)));
}

} // namespace

TEST_CASE("The words about time are marked in the card's grid", "[matching]")
{
    CHECK(slotsIn("вт. вечером") == Slots{{2, PartOfDay::Evening}});
    CHECK(slotsIn("чт. после уроков") == Slots{{4, PartOfDay::Afternoon}, {4, PartOfDay::Evening}});
    CHECK(slotsIn("пн. днём") == Slots{{1, PartOfDay::Midday}, {1, PartOfDay::Afternoon}});
    CHECK(slotsIn("любое время").size() == 28);
    CHECK(slotsIn("").empty());
}

TEST_CASE("What is marked in the grid is what matching compares", "[matching]")
{
    for (const char* text :
         {"вт. и чт. после 15:00", "будни, после уроков", "сб. утром, вт. вечером", "ср."}) {
        const auto grid = timeGridOf(QString::fromUtf8(text));
        CHECK(timeGridOf(timeSlotsOf(grid)) == grid);
    }
    people::Entry entry;
    entry.time = QStringLiteral("по пятницам");
    CHECK(menteeOf(entry, {}, QDate(2026, 11, 21)).time == timeGridOf(u"пт."));
    entry.timeSlots = {{2, PartOfDay::Midday}};
    CHECK(menteeOf(entry, {}, QDate(2026, 11, 21)).time == timeGridOf(u"вт. днём"));
}

TEST_CASE("Tags of both sides are compared beside the words", "[matching]")
{
    people::Entry asks;
    asks.request = QStringLiteral("подготовиться к экзамену");
    asks.requestTags = {QStringLiteral("химия")};
    asks.interestTags = {QStringLiteral("шахматы")};
    people::Entry offers;
    offers.competences = QStringLiteral("учитель естественных наук");
    offers.competenceTags = {QStringLiteral("Химия"), QStringLiteral("биология")};
    offers.interests = QStringLiteral("играю в шахматы");
    const QDate day(2026, 11, 21);
    const auto score = explainedScore(menteeOf(asks, {}, day), mentorOf(offers, {}, day), {}, false);
    REQUIRE(score.lines.size() > 1);
    CHECK(score.lines[0].common.size() == 1);
    CHECK(score.lines[1].criterion == Criterion::Interests);
    CHECK(score.lines[1].common.size() == 1);
}
