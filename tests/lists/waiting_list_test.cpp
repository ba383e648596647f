#include "lists/waiting_list.h"

#include "support/small_desk.h"

#include <catch2/catch.hpp>

using namespace kurator;
using tests::SmallDesk;

TEST_CASE("Who waits for a mentor stands by the day since when", "[lists]")
{
    SmallDesk school;
    const auto anna = school.school().mentee(QStringLiteral("Белова Анна Игоревна"));
    const auto ivan = school.school().mentee(QStringLiteral("Абаев Иван Олегович"));
    const auto vera = school.school().mentee(QStringLiteral("Волкова Вера Ильинична"));
    const auto yuri = school.school().mentee(QStringLiteral("Юдин Юрий Юрьевич"));
    const auto olga = school.school().pupilMentor(QStringLiteral("Дёмина Ольга Петровна"));
    school.school().entry(anna).joinedOn = QDate(2026, 11, 10);
    school.school().entry(ivan).joinedOn = QDate(2026, 9, 15);
    school.school().entry(vera).joinedOn.reset();
    school.school().pair(olga, yuri);
    // Ivan's first pair ended in November.
    pairs::Pair& ended = school.school().pairOf(school.school().pair(olga, ivan));
    ended.state = pairs::PairState::Dissolved;
    ended.members.front().to = QDate(2026, 11, 13);
    const auto rows = lists::waitingRows(school.open());
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].entry == anna);
    CHECK(rows[0].days == 10);
    CHECK(rows[0].late);
    CHECK(rows[1].entry == ivan);
    CHECK(rows[1].since == QDate(2026, 11, 13));
    CHECK(rows[1].hadMentor);
    CHECK_FALSE(rows[1].late);
    CHECK(rows[2].entry == vera);
    CHECK_FALSE(rows[2].days);
}
