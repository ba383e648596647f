#include "lists/participant_list.h"

#include "support/small_desk.h"
#include "support/text.h"

using namespace kurator;
using people::Side;

namespace {

QStringList namesIn(const std::vector<lists::ParticipantRow>& rows)
{
    QStringList names;
    for (const auto& row : rows) {
        names << row.name;
    }
    return names;
}

} // namespace

TEST_CASE("Participants stand in name order, ё as е", "[lists]")
{
    tests::SmallDesk small;
    small.school().mentee(QStringLiteral("Ёлкин Пётр Ильич"));
    small.school().mentee(QStringLiteral("Жуков Олег Ильич"));
    small.school().mentee(QStringLiteral("Енин Семён Ильич"));
    small.school().mentee(QStringLiteral("Ершов Кан-оол Ильич"));
    small.school().pupilMentor(QStringLiteral("Абаев Иван Ильич"));
    const auto rows = lists::participantRows(small.open(), Side::Mentee, false);
    CHECK(namesIn(rows) == QStringList{QStringLiteral("Ёлкин Пётр Ильич"), QStringLiteral("Енин Семён Ильич"),
                                       QStringLiteral("Ершов Кан-оол Ильич"),
                                       QStringLiteral("Жуков Олег Ильич")});
}

TEST_CASE("A row tells the pair, the places taken and the consent", "[lists]")
{
    tests::SmallDesk small;
    const auto mentor = small.school().pupilMentor(QStringLiteral("Белов Иван Ильич"));
    const auto first = small.school().mentee(QStringLiteral("Ондар Айлана Олеговна"));
    const auto second = small.school().mentee(QStringLiteral("Куулар Анна Олеговна"));
    const auto third = small.school().mentee(QStringLiteral("Яковлев Яков Ильич"));
    small.school().pair(mentor, first);
    small.school().pair(mentor, second);
    const auto over = small.school().pair(mentor, third);
    small.school().pairOf(over).state = pairs::PairState::Completed;
    small.school().consentOf(second).withdrawnOn = QDate(2026, 11, 1);
    const auto& desk = small.open();

    const auto mentors = lists::participantRows(desk, Side::Mentor, false);
    REQUIRE(mentors.size() == 1);
    CHECK(mentors.front().capacity == 2);
    CHECK(mentors.front().taken == 2);
    CHECK(mentors.front().partners ==
          QStringList{QStringLiteral("Куулар Анна Олеговна"), QStringLiteral("Ондар Айлана Олеговна")});
    CHECK(mentors.front().status == people::MentorStatus::InRegistry);

    const auto mentees = lists::participantRows(desk, Side::Mentee, false);
    REQUIRE(mentees.size() == 3);
    CHECK(mentees[0].consent == people::ConsentState::Withdrawn);
    CHECK(mentees[1].consent == people::ConsentState::Signed);
    CHECK(mentees[1].partners == QStringList{QStringLiteral("Белов Иван Ильич")});
    CHECK(mentees[1].age == people::Age{14, true});
    CHECK(mentees[2].partners.isEmpty());
    CHECK(mentees[2].taken == 0);
}

TEST_CASE("The filter looks into name, class, work, subject and interests", "[lists]")
{
    tests::SmallDesk small;
    const auto id = small.school().mentee(QStringLiteral("Семёнова Алёна Олеговна"));
    auto& entry = small.school().entry(id);
    entry.className = QStringLiteral("7 «Б»");
    entry.request = QStringLiteral("Подтянуть алгебру");
    entry.interests = QStringLiteral("Шахматы");
    entry.time = QStringLiteral("вечером");
    small.school().mark(id, people::RestrictedKind::AtRisk);
    small.school().mark(id, people::RestrictedKind::Gifted);
    const auto rows = lists::participantRows(small.open(), Side::Mentee, false);
    REQUIRE(rows.size() == 1);
    const auto& row = rows.front();
    for (const auto* wanted : {u"семенова алена", u"7 «б»", u"алгебр", u"шахматы"}) {
        CHECK(row.key.contains(QString::fromUtf16(wanted)));
    }
    CHECK(row.subject == QStringLiteral("Подтянуть алгебру"));
    CHECK(row.restricted == std::vector{people::RestrictedKind::Gifted, people::RestrictedKind::AtRisk});
}

TEST_CASE("Who has finished is shown only with the archive", "[lists]")
{
    tests::SmallDesk small;
    const auto today = small.school().mentee(QStringLiteral("Абаев Иван Ильич"));
    const auto tomorrow = small.school().mentee(QStringLiteral("Белов Иван Ильич"));
    small.school().entry(today).finishedOn = QDate(2026, 11, 20);
    small.school().entry(tomorrow).finishedOn = QDate(2026, 11, 21);
    const auto& desk = small.open();
    CHECK(namesIn(lists::participantRows(desk, Side::Mentee, false)) ==
          QStringList{QStringLiteral("Белов Иван Ильич")});
    const auto all = lists::participantRows(desk, Side::Mentee, true);
    REQUIRE(all.size() == 2);
    CHECK(all[0].archived);
    CHECK_FALSE(all[1].archived);
}

TEST_CASE("A name whose forms only the bearer knows is told in the row", "[lists]")
{
    tests::SmallDesk small;
    const auto asked = small.school().mentee(QStringLiteral("Кравец Иван Ильич"));
    small.school().mentee(QStringLiteral("Петров Иван Ильич"));
    const auto confirmed = small.school().mentee(QStringLiteral("Кравец Олег Ильич"));
    small.school().personOf(confirmed).indeclinable = true;
    for (const auto& row : lists::participantRows(small.open(), Side::Mentee, false)) {
        CHECK(row.nameConfirmed == (row.entry != asked));
    }
}
