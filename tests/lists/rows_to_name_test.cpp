#include "lists/rows_to_name.h"

#include "lists/working_list.h"
#include "support/small_desk.h"
#include "support/text.h"

using namespace kurator;
using people::Side;

TEST_CASE("Whoever has no consent in force stays out of a copied list, also as somebody's mentor", "[lists]")
{
    tests::SmallDesk small;
    auto& school = small.school();
    const auto mentor = school.pupilMentor(QStringLiteral("Яковлев Яков Ильич"));
    const auto named = school.mentee(QStringLiteral("Абаев Иван Ильич"));
    const auto blocked = school.mentee(QStringLiteral("Белов Иван Ильич"));
    school.pair(mentor, named);
    school.pair(mentor, blocked);
    school.mark(named, people::RestrictedKind::Orphan);
    school.consentOf(blocked).withdrawnOn = QDate(2026, 11, 1);
    const auto& desk = small.open();

    const auto mentees = lists::rowsToName(desk, lists::participantRows(desk, Side::Mentee, false));
    REQUIRE(mentees.rows.size() == 1);
    CHECK(mentees.rows.front().entry == named);
    CHECK(mentees.rows.front().restricted.empty());
    CHECK(mentees.rows.front().partners == QStringList{QStringLiteral("Яковлев Яков Ильич")});
    REQUIRE(mentees.leftOut.size() == 1);
    CHECK(mentees.leftOut.front().entry == blocked);
    CHECK(mentees.leftOut.front().obstacles.front().code == QStringLiteral("consent.withdrawn"));

    const auto mentors = lists::rowsToName(desk, lists::participantRows(desk, Side::Mentor, false));
    REQUIRE(mentors.rows.size() == 1);
    CHECK(mentors.rows.front().partners == QStringList{QStringLiteral("Абаев Иван Ильич")});
    CHECK(lists::rowsToName(desk, lists::pairRows(desk)).rows.size() == 1);
    CHECK(lists::rowsToName(desk, lists::consentRows(desk)).rows.size() == 2);
}

TEST_CASE("The working list tells name, class and what is missing, class by class", "[lists]")
{
    tests::SmallDesk small;
    auto& school = small.school();
    const auto tenth = school.mentee(QStringLiteral("Абаев Иван Ильич"));
    const auto fifth = school.mentee(QStringLiteral("Белов Иван Ильич"));
    school.entry(tenth).className = QStringLiteral("10 «А»");
    school.entry(fifth).className = QStringLiteral("5 «Б»");
    school.consentOf(tenth).signedOn.reset();
    school.consentOf(fifth).withdrawnOn = QDate(2026, 11, 1);
    school.mentee(QStringLiteral("Волков Иван Ильич"));
    const auto lines = lists::workingList(lists::consentRows(small.open()));
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].name == QStringLiteral("Белов Иван Ильич"));
    CHECK(lines[0].missing == std::vector{people::ConsentPurpose::Processing});
    CHECK(lines[1].className == QStringLiteral("10 «А»"));
    CHECK(lines[1].missing == std::vector{people::ConsentPurpose::Processing});
}
