#include "office/other_side.h"

#include "office/card_faults.h"
#include "support/small_desk.h"
#include "support/text.h"

using namespace kurator;

namespace {

// Adds the person of an entry on the other side and checks that both places stand.
void checkAddedOnTheOtherSide(office::Desk& desk, base::Id<people::Entry> entry)
{
    const auto before = *office::participantCard(desk, entry);
    const auto card = office::otherSideCard(desk, entry);
    REQUIRE(card);
    CHECK(office::cardFaults(desk, *card).empty());
    const auto saved = office::saveParticipant(desk, *card);
    REQUIRE(saved);
    const auto added = office::participantCard(desk, *saved);
    REQUIRE(added);
    CHECK(added->person == before.person);
    CHECK(added->entry.side != before.entry.side);
    CHECK(added->entry.category == before.entry.category);
    CHECK(added->representatives == before.representatives);
    CHECK(office::participantCard(desk, entry) == before);
    CHECK(office::otherSideEntry(desk, entry) == *saved);
    CHECK_FALSE(office::otherSideCard(desk, entry));
}

} // namespace

TEST_CASE("A mentee becomes a mentor as well, and keeps the place as a mentee", "[office]")
{
    tests::SmallDesk small;
    const auto id = small.school().mentee(QStringLiteral("Ондар Айлана Олеговна"));
    auto& told = small.school().entry(id);
    told.className = QStringLiteral("9 «А»");
    told.interestTags = {QStringLiteral("шахматы")};
    told.timeSlots = {{2, people::PartOfDay::Evening}};
    told.request = QStringLiteral("алгебра");
    auto& desk = small.open();
    const auto card = office::otherSideCard(desk, id);
    REQUIRE(card);
    CHECK(card->entry.className == QStringLiteral("9 «А»"));
    CHECK(card->entry.interestTags == QStringList{QStringLiteral("шахматы")});
    CHECK(card->entry.timeSlots.size() == 1);
    CHECK(card->entry.request.isEmpty());
    CHECK(card->entry.joinedOn == desk.today());
    checkAddedOnTheOtherSide(desk, id);
    CHECK(small.lastStep() == QStringLiteral("step.mentor-added"));
}

TEST_CASE("A teacher who mentors becomes a mentee of another teacher", "[office]")
{
    tests::SmallDesk small;
    const auto id = small.school().teacher(people::Side::Mentor, QStringLiteral("Белов Иван Ильич"));
    auto& desk = small.open();
    checkAddedOnTheOtherSide(desk, id);
    CHECK(small.lastStep() == QStringLiteral("step.mentee-added"));
}

TEST_CASE("Nobody unknown is proposed for the other side", "[office]")
{
    tests::SmallDesk small;
    auto& desk = small.open();
    CHECK_FALSE(office::otherSideCard(desk, {}));
    CHECK_FALSE(office::otherSideEntry(desk, {}));
}

TEST_CASE("Tags, further requests and the marked week are stored tidy with the card", "[office]")
{
    tests::SmallDesk small;
    const auto id = small.school().mentee(QStringLiteral("Ондар Айлана Олеговна"));
    auto& desk = small.open();
    auto card = *office::participantCard(desk, id);
    card.entry.requestTags = {QStringLiteral("алгебра "), QStringLiteral("Алгебра"), QString()};
    card.entry.furtherRequests = {{QStringLiteral(" выступать  перед классом"), QStringLiteral("мама")},
                                  {QString(), QStringLiteral("психолог")}};
    card.entry.timeSlots = {
        {4, people::PartOfDay::Evening}, {2, people::PartOfDay::Evening}, {4, people::PartOfDay::Evening}};
    REQUIRE(office::saveParticipant(desk, card));
    const auto entry = office::participantCard(desk, id)->entry;
    CHECK(entry.requestTags == QStringList{QStringLiteral("алгебра")});
    CHECK(entry.furtherRequests == std::vector<people::ToldRequest>{
                                       {QStringLiteral("выступать перед классом"), QStringLiteral("мама")}});
    CHECK(entry.timeSlots ==
          std::vector<people::TimeSlot>{{2, people::PartOfDay::Evening}, {4, people::PartOfDay::Evening}});
    const auto steps = small.steps();
    REQUIRE(office::saveParticipant(desk, *office::participantCard(desk, id)));
    CHECK(small.steps() == steps);
}
