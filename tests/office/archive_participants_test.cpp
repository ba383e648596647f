#include "office/archive_participants.h"

#include "school/lookup.h"

#include "support/small_desk.h"
#include "support/text.h"

using namespace kurator;
using tests::SmallDesk;

TEST_CASE("Participants go to the archive and come back in one step each", "[office]")
{
    SmallDesk small;
    const auto first = small.school().mentee(QStringLiteral("Абаев Иван Ильич"));
    const auto second = small.school().mentee(QStringLiteral("Белов Иван Ильич"));
    auto& desk = small.open();
    const QDate day(2026, 11, 19);
    const auto steps = small.steps();
    CHECK(office::archiveParticipants(desk, {first, second, first}, day) == qsizetype(2));
    CHECK(small.steps() == steps + 1);
    CHECK(small.lastStep() == QStringLiteral("step.participants-archived"));
    CHECK(school::Lookup(desk.snapshot()).entry(first)->finishedOn == day);
    CHECK(office::archiveParticipants(desk, {first}, day) == qsizetype(0));
    CHECK(small.steps() == steps + 1);

    CHECK(office::returnParticipants(desk, {second}) == qsizetype(1));
    CHECK(small.lastStep() == QStringLiteral("step.participant-returned"));
    CHECK_FALSE(school::Lookup(desk.snapshot()).entry(second)->finishedOn);
    CHECK(school::Lookup(desk.snapshot()).entry(first)->finishedOn == day);
}

TEST_CASE("Nobody goes to the archive out of a pair that goes on", "[office]")
{
    SmallDesk small;
    const auto mentor = small.school().pupilMentor(QStringLiteral("Яковлев Яков Ильич"));
    const auto mentee = small.school().mentee(QStringLiteral("Абаев Иван Ильич"));
    const auto free = small.school().mentee(QStringLiteral("Белов Иван Ильич"));
    small.school().pair(mentor, mentee);
    auto& desk = small.open();
    const auto before = desk.snapshot();
    const auto refused = office::archiveParticipants(desk, {mentor, free, mentee}, QDate(2026, 11, 20));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QStringLiteral("people.in-pair"));
    CHECK(refused.error().arguments[QStringLiteral("names")] ==
          QStringLiteral("Абаев Иван Ильич, Яковлев Яков Ильич"));
    CHECK(desk.snapshot() == before);
}

TEST_CASE("Participation does not end before it began", "[office]")
{
    SmallDesk small;
    const auto id = small.school().mentee(QStringLiteral("Абаев Иван Ильич"));
    small.school().entry(id).joinedOn = QDate(2026, 9, 1);
    const auto refused = office::archiveParticipants(small.open(), {id}, QDate(2026, 8, 31));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QStringLiteral("people.archived-before-joined"));
}
