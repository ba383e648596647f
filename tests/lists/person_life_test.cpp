#include "lists/person_life.h"

#include "messages/message.h"
#include "office/participant_card.h"
#include "office/save_event.h"
#include "support/small_desk.h"
#include "support/text.h"

#include <algorithm>

using namespace kurator;

TEST_CASE("A person's life tells every role, tie and pair, also of somebody who is pupil and mentor at once",
          "[lists]")
{
    tests::SmallDesk small;
    auto& school = small.school();
    const auto mentee = school.mentee(QStringLiteral("Ондар Айлана Олеговна"));
    const auto mentor = school.pupilMentor(QStringLiteral("Белов Иван Ильич"));
    school.pair(mentor, mentee);
    auto asMentee = school.entry(mentor);
    asMentee.id = school.ids().next<people::Entry>();
    asMentee.side = people::Side::Mentee;
    asMentee.className = QStringLiteral("9 «А»");
    school.snapshot().entries.push_back(asMentee);
    auto& desk = small.open();

    const auto life = lists::personLife(desk, asMentee.person);
    REQUIRE(life.roles.size() == 2);
    CHECK(life.roles[0].side == people::Side::Mentee);
    CHECK(life.roles[0].place == QStringLiteral("9 «А»"));
    CHECK(life.roles[0].openYear);
    CHECK(life.roles[1].side == people::Side::Mentor);
    CHECK(life.roles[1].status == people::MentorStatus::InRegistry);
    REQUIRE(life.bonds.size() == 1);
    CHECK(life.bonds[0].side == people::Side::Mentor);
    CHECK(life.bonds[0].others == QStringList{QStringLiteral("Ондар Айлана Олеговна")});
    CHECK(life.bonds[0].state == pairs::PairState::Active);
    REQUIRE(life.ties.size() == 1);
    CHECK_FALSE(life.ties[0].isChild);

    const auto ofParent = lists::personLife(desk, life.ties[0].person);
    REQUIRE(ofParent.ties.size() == 1);
    CHECK(ofParent.ties[0].isChild);
    CHECK(ofParent.ties[0].name == QStringLiteral("Белов Иван Ильич"));
    CHECK(ofParent.ties[0].entry);
    CHECK(ofParent.roles.empty());

    const auto bonds = lists::bondsOf(desk, mentee);
    REQUIRE(bonds.size() == 1);
    CHECK(bonds[0].side == people::Side::Mentee);
    CHECK(bonds[0].others == QStringList{QStringLiteral("Белов Иван Ильич")});
    CHECK(lists::bondsOf(desk, asMentee.id).empty());
}

TEST_CASE("A parent who is a mentor too shows the child and the place in the programme", "[lists]")
{
    tests::SmallDesk small;
    auto& school = small.school();
    const auto mentee = school.mentee(QStringLiteral("Ондар Айлана Олеговна"));
    const auto partner =
        school.employer(QStringLiteral("Ондар Чодураа Ивановна"), QStringLiteral("ООО «Лес»"));
    school.represents(school.personOf(partner), school.personOf(mentee));
    const auto person = school.entry(partner).person;
    auto& desk = small.open();
    const auto life = lists::personLife(desk, person);
    REQUIRE(life.ties.size() == 1);
    CHECK(life.ties[0].isChild);
    REQUIRE(life.roles.size() == 1);
    CHECK(life.roles[0].category == people::Category::Employer);
    CHECK(life.roles[0].place.contains(QStringLiteral("ООО «Лес»")));
}

TEST_CASE("Papers that name a person are found by the full name in any case and by the order on the pair",
          "[lists]")
{
    tests::SmallDesk small;
    auto& school = small.school();
    const auto mentee = school.mentee(QStringLiteral("Ондар Айлана Олеговна"));
    const auto other = school.mentee(QStringLiteral("Белова Анна Ильинична"));
    const auto mentor = school.pupilMentor(QStringLiteral("Белов Иван Ильич"));
    school.pair(mentor, other);
    const auto paper = school.paper(QStringLiteral("D27"), QStringLiteral("12-ОД"), QDate(2026, 10, 1));
    school.paperOf(paper).blocks =
        QStringLiteral("{\"text\": \"закрепить за\u00a0Ондар\u00a0Айланой Олеговной\"}").toUtf8();
    const auto person = school.entry(mentee).person;
    const auto otherPerson = school.entry(other).person;
    auto& desk = small.open();

    const auto life = lists::personLife(desk, person);
    REQUIRE(life.papers.size() == 1);
    CHECK(life.papers[0].document == paper);
    CHECK(life.papers[0].number == QStringLiteral("12-ОД"));
    CHECK_FALSE(life.papers[0].title.isEmpty());
    const auto ofOther = lists::personLife(desk, otherPerson);
    REQUIRE(ofOther.papers.size() == 1);
    CHECK_FALSE(ofOther.papers[0].document == paper);
}

TEST_CASE("The history of a person holds every step that touched the card and no step of others", "[lists]")
{
    tests::SmallDesk small;
    const auto one = small.school().mentee(QStringLiteral("Ондар Айлана Олеговна"));
    const auto two = small.school().mentee(QStringLiteral("Белова Анна Ильинична"));
    const auto person = small.school().entry(one).person;
    auto& desk = small.open();
    const auto change = [&desk](base::Id<people::Entry> id, const QString& request) {
        auto card = *office::participantCard(desk, id);
        card.entry.request = request;
        REQUIRE(office::saveParticipant(desk, card));
    };
    change(one, QStringLiteral("алгебра"));
    change(two, QStringLiteral("физика"));
    change(one, QStringLiteral("химия"));

    auto rows = lists::personHistory(desk, lists::personLife(desk, person), 50);
    REQUIRE(rows);
    REQUIRE(rows->size() == 3); // with the filling of the school
    CHECK(rows->front().text == QStringLiteral("step.card-changed"));
    CHECK(messages::knows(rows->front().text));
    CHECK(rows->front().arguments.value(QStringLiteral("name")) == QStringLiteral("Ондар Айлана Олеговна"));
    CHECK_FALSE(rows->front().undone);

    REQUIRE(desk.undo());
    rows = lists::personHistory(desk, lists::personLife(desk, person), 50);
    REQUIRE(rows);
    CHECK(std::ranges::count_if(*rows, &lists::HistoryRow::undone) == 1);
    CHECK(lists::personHistory(desk, lists::personLife(desk, person), 1)->size() == 1);
}

TEST_CASE("The events of a person stand in the life and in the history", "[lists]")
{
    tests::SmallDesk small;
    const auto entry = small.school().mentee(QStringLiteral("Ондар Айлана Олеговна"));
    const auto person = small.school().personOf(entry).id;
    auto& desk = small.open();
    const auto add = [&](const QString& title, const std::optional<QDate>& day,
                         const std::vector<base::Id<people::Person>>& people) {
        programme::Event event;
        event.title = title;
        event.date = day;
        event.people = people;
        REQUIRE(office::saveEvent(desk, event));
    };
    add(QStringLiteral("Собрание"), QDate(2026, 11, 1), {person});
    add(QStringLiteral("Праздник"), std::nullopt, {person});
    add(QStringLiteral("Конкурс"), QDate(2026, 11, 10), {person});
    add(QStringLiteral("Чужое"), QDate(2026, 11, 10), {});

    const auto life = lists::personLife(desk, person);
    QStringList titles;
    for (const lists::EventLine& line : life.events) {
        titles << line.title;
        CHECK(line.openYear);
    }
    CHECK(titles ==
          QStringList{QStringLiteral("Праздник"), QStringLiteral("Конкурс"), QStringLiteral("Собрание")});
    const auto history = lists::personHistory(desk, life, 10);
    REQUIRE(history);
    CHECK(std::ranges::count(*history, QStringLiteral("step.event-added"), &lists::HistoryRow::text) == 3);
}
