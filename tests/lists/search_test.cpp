#include "lists/search.h"

#include "lists/desk_over.h"
#include "support/test_school.h"
#include "support/text.h"

#include <algorithm>

using namespace kurator;
using lists::SearchHit;
using tests::DeskOver;
using tests::SmallSchool;

namespace {

QStringList titlesFound(office::Desk& desk, const char* query)
{
    QStringList titles;
    for (const SearchHit& hit : lists::SearchIndex(desk).find(QString::fromUtf8(query), 20)) {
        titles += hit.title;
    }
    return titles;
}

} // namespace

TEST_CASE("Search takes ё for е and any case, and wants every word", "[lists]")
{
    SmallSchool school;
    school.mentee(QStringLiteral("Королёва Алёна Петровна"));
    school.mentee(QStringLiteral("Королёв Пётр Ильич"));
    DeskOver over(school);
    CHECK(titlesFound(over.desk(), "КОРОЛЕВ алена").front() == QStringLiteral("Королёва Алёна Петровна"));
    CHECK_FALSE(titlesFound(over.desk(), "королева алена").contains(QStringLiteral("Королёв Пётр Ильич")));
    CHECK(titlesFound(over.desk(), "петр ильич").front() == QStringLiteral("Королёв Пётр Ильич"));
    CHECK(titlesFound(over.desk(), "   ").isEmpty());
    CHECK(titlesFound(over.desk(), "–").isEmpty());
}

TEST_CASE("Surnames come before other beginnings, and beginnings before middles", "[lists]")
{
    SmallSchool school;
    school.mentee(QStringLiteral("Яковлева Иванна Ильинична"));
    school.mentee(QStringLiteral("Иванов Пётр Ильич"));
    school.mentee(QStringLiteral("Зиванов Лев Ильич"));
    DeskOver over(school);
    auto titles = titlesFound(over.desk(), "иван");
    titles.removeIf([](const QString& title) { return title.contains(QStringLiteral("Мать")); });
    CHECK(titles == QStringList{QStringLiteral("Иванов Пётр Ильич"),
                                QStringLiteral("Яковлева Иванна Ильинична"),
                                QStringLiteral("Зиванов Лев Ильич")});
}

TEST_CASE("Everything is found by what it is called by", "[lists]")
{
    SmallSchool school;
    const auto mentee = school.mentee(QStringLiteral("Орлова Анна Олеговна"));
    school.entry(mentee).className = QStringLiteral("7 «Б»");
    const auto mentor = school.pupilMentor(QStringLiteral("Белов Иван Петрович"));
    const auto pair = school.pair(mentor, mentee);
    people::Partner partner;
    partner.id = school.ids().next<people::Partner>();
    partner.name = QStringLiteral("АО «Саянские электросети»");
    school.snapshot().partners.push_back(partner);
    DeskOver over(school);
    const lists::SearchIndex index(over.desk());
    const auto kindsOf = [&](const char* query) {
        std::vector<std::pair<SearchHit::Kind, QUuid>> kinds;
        for (const auto& hit : index.find(QString::fromUtf8(query), 50)) {
            kinds.emplace_back(hit.kind, hit.id);
        }
        return kinds;
    };
    const auto has = [](const auto& kinds, SearchHit::Kind kind, const QUuid& id) {
        return std::ranges::count(kinds, std::pair(kind, id)) == 1;
    };
    const auto orlovs = kindsOf("орлова");
    CHECK(has(orlovs, SearchHit::Kind::Mentee, mentee.uuid()));
    CHECK(has(orlovs, SearchHit::Kind::Pair, pair.uuid()));
    CHECK(std::ranges::count(orlovs, SearchHit::Kind::Representative,
                             &std::pair<SearchHit::Kind, QUuid>::first) == 1);
    CHECK(has(kindsOf("белов"), SearchHit::Kind::Mentor, mentor.uuid()));
    CHECK(has(kindsOf("7б орлова"), SearchHit::Kind::Mentee, mentee.uuid()));
    CHECK(has(kindsOf("орлова 7 «Б»"), SearchHit::Kind::Mentee, mentee.uuid()));
    CHECK(kindsOf("белова ирина").front().first == SearchHit::Kind::OtherPerson);
    CHECK(has(kindsOf("саянские"), SearchHit::Kind::Partner, partner.id.uuid()));
    CHECK(kindsOf("98-од").front().first == SearchHit::Kind::Paper);
    const auto items = index.find(u"4.1", 5);
    REQUIRE_FALSE(items.empty());
    CHECK(items.front().kind == SearchHit::Kind::RoadmapItem);
    CHECK(items.front().number == QStringLiteral("4.1"));
    CHECK(index.find(u"о", 3).size() == 3);
    CHECK(index.find(u"о", 0).empty());
}

TEST_CASE("A representative leads to the entries of the children, a participant to the own one", "[lists]")
{
    const auto school = TestSchool::demo(4, 10);
    const auto& desk = school->desk();
    const auto& one = desk.snapshot().representations.front();
    const auto child = std::ranges::find(desk.snapshot().entries, one.child, &people::Entry::person);
    REQUIRE(child != desk.snapshot().entries.end());
    lists::SearchHit hit;
    hit.kind = lists::SearchHit::Kind::Representative;
    hit.id = one.adult.uuid();
    const auto entries = lists::entriesOf(desk, hit);
    CHECK(std::ranges::count(entries, child->id.uuid()) == 1);
    hit.kind = lists::SearchHit::Kind::Mentee;
    hit.id = child->id.uuid();
    CHECK(lists::entriesOf(desk, hit) == std::vector<QUuid>{child->id.uuid()});
    hit.kind = lists::SearchHit::Kind::Paper;
    CHECK(lists::entriesOf(desk, hit).empty());
}
