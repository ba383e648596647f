#include "lists/supply_demand.h"

#include "support/small_desk.h"
#include "support/text.h"

#include <catch2/catch.hpp>

using namespace kurator;
using namespace kurator::tests;

namespace {

base::Id<people::Entry> asking(SmallDesk& small, const char* name, const char* request, QStringList tags = {})
{
    const auto id = small.school().mentee(QString::fromUtf8(name));
    small.school().entry(id).request = QString::fromUtf8(request);
    small.school().entry(id).requestTags = std::move(tags);
    return id;
}

base::Id<people::Entry> helping(SmallDesk& small, const char* name, const char* competences, int places)
{
    const auto id = small.school().teacher(people::Side::Mentor, QString::fromUtf8(name));
    small.school().entry(id).competences = QString::fromUtf8(competences);
    small.school().entry(id).capacity = places;
    return id;
}

} // namespace

TEST_CASE("Forms of one word are one request, against the places of those who can help", "[lists]")
{
    SmallDesk small;
    asking(small, "Петров Лев Ильич", "подтянуть математику");
    asking(small, "Ким Мила Олеговна", "математика", {QStringLiteral("Математика")});
    asking(small, "Югай Вера Львовна", "помощь по математике");
    asking(small, "Орлов Пётр Олегович", "химия");
    helping(small, "Черных Павел Ильич", "преподаю математику, алгебру", 1);
    helping(small, "Коваль Ирина Олеговна", "химия", 4);
    const auto rows = lists::supplyAndDemand(small.open());
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].asked == 3);
    CHECK(rows[0].places == 1);
    CHECK(rows[0].lacking() == 2);
    CHECK(rows[1] == lists::DemandRow{QStringLiteral("химия"), 1, 4});
    CHECK(rows[1].lacking() == 0);
}

TEST_CASE("Requests without tags that share a word are one topic, others stand as they are written",
          "[lists]")
{
    SmallDesk small;
    asking(small, "Петров Лев Ильич", "наблюдать космос в телескоп");
    asking(small, "Ким Мила Олеговна", "узнать о космосе и ракетах");
    asking(small, "Югай Вера Львовна", "разговорный эсперанто");
    asking(small, "Орлов Пётр Олегович", "Разговорный эсперанто");
    const auto rows = lists::supplyAndDemand(small.open());
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].asked == 2);
    CHECK(rows[1].asked == 2);
    QStringList topics{rows[0].topic.toLower(), rows[1].topic.toLower()};
    topics.sort();
    CHECK(topics.first().startsWith(QStringLiteral("космос")));
    CHECK(topics.last() == QStringLiteral("разговорный эсперанто"));
}

TEST_CASE("A topic is called as it is written most often", "[lists]")
{
    SmallDesk small;
    const auto tag = [](const char* text) { return QStringList{QString::fromUtf8(text)}; };
    asking(small, "Петров Лев Ильич", "", tag("Робототехника"));
    asking(small, "Ким Мила Олеговна", "", tag("робототехнику"));
    asking(small, "Югай Вера Львовна", "", tag("Робототехника"));
    const auto rows = lists::supplyAndDemand(small.open());
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].topic == QStringLiteral("Робототехника"));
}

TEST_CASE("Who has a mentor asks no more, and a full mentor has no places", "[lists]")
{
    SmallDesk small;
    const auto mentor = helping(small, "Черных Павел Ильич", "химия", 1);
    const auto settled = asking(small, "Петров Лев Ильич", "химия");
    asking(small, "Ким Мила Олеговна", "химия");
    small.school().pair(mentor, settled, QStringLiteral("teacher-pupil"));
    const auto rows = lists::supplyAndDemand(small.open());
    REQUIRE(rows.size() == 1);
    CHECK(rows[0] == lists::DemandRow{QStringLiteral("химия"), 1, 0});
}

TEST_CASE("A suspended mentor offers nothing, and nobody asking gives no rows", "[lists]")
{
    SmallDesk small;
    const auto mentor = helping(small, "Черных Павел Ильич", "химия", 3);
    small.school().entry(mentor).status = people::MentorStatus::Suspended;
    SECTION("with a request")
    {
        asking(small, "Ким Мила Олеговна", "химия");
        const auto rows = lists::supplyAndDemand(small.open());
        REQUIRE(rows.size() == 1);
        CHECK(rows[0].places == 0);
    }
    SECTION("without one")
    {
        asking(small, "Ким Мила Олеговна", "");
        CHECK(lists::supplyAndDemand(small.open()).empty());
    }
}

TEST_CASE("Synonyms are one topic, as they are in matching, called as mentors list it", "[lists]")
{
    SmallDesk small;
    asking(small, "Петров Лев Ильич", "подтянуть алгебру");
    asking(small, "Ким Мила Олеговна", "помощь по геометрии");
    helping(small, "Черных Павел Ильич", "Математика, шахматы", 1);
    SECTION("by a mentor")
    {
        const auto rows = lists::supplyAndDemand(small.open());
        REQUIRE(rows.size() == 1);
        CHECK(rows[0] == lists::DemandRow{QStringLiteral("Математика"), 2, 1});
    }
    SECTION("by the table where no mentor lists it")
    {
        small.school().snapshot().entries.back().competences = QStringLiteral("преподаю математику и логику");
        const auto rows = lists::supplyAndDemand(small.open());
        REQUIRE(rows.size() == 1);
        CHECK(rows[0] == lists::DemandRow{QStringLiteral("математика"), 2, 1});
    }
}

TEST_CASE("What a thing is like is no topic beside the thing itself", "[lists]")
{
    SmallDesk small;
    asking(small, "Петров Лев Ильич", "вести школьную газету");
    asking(small, "Ким Мила Олеговна", "разговорный английский");
    helping(small, "Черных Павел Ильич", "школьная газета, английский язык", 2);
    const auto rows = lists::supplyAndDemand(small.open());
    REQUIRE(rows.size() == 2);
    CHECK(rows[0] == lists::DemandRow{QStringLiteral("английский язык"), 1, 2});
    CHECK(rows[1] == lists::DemandRow{QStringLiteral("журналистика"), 1, 2});
}

TEST_CASE("What mentors list in several words is one topic", "[lists]")
{
    SmallDesk small;
    asking(small, "Петров Лев Ильич", "работа с родителями");
    asking(small, "Ким Мила Олеговна", "опыт работы с родителями");
    helping(small, "Черных Павел Ильич", "шахматы, работа с родителями", 1);
    const auto rows = lists::supplyAndDemand(small.open());
    REQUIRE(rows.size() == 1);
    CHECK(rows[0] == lists::DemandRow{QStringLiteral("работа с родителями"), 2, 1});
}
