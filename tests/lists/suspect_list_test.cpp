#include "lists/suspect_list.h"

#include "lists/desk_over.h"
#include "messages/message.h"
#include "office/demo_school.h"
#include "office/tell_apart.h"
#include "support/small_school.h"
#include "support/test_school.h"
#include "support/text.h"

#include <catch2/catch.hpp>

using namespace kurator;
using kurator::tests::DeskOver;
using kurator::tests::SmallSchool;

namespace {

// The codes of the reasons, of the pairs in their order.
QString reasonsOf(const std::vector<lists::SuspectRow>& rows)
{
    QStringList texts;
    for (const auto& row : rows) {
        QStringList codes;
        for (const auto& reason : row.reasons) {
            codes << reason.code;
            CHECK_FALSE(messages::text(reason.code, reason.arguments).isEmpty());
        }
        texts << codes.join(u'+');
    }
    return texts.join(u' ');
}

// What is said of two pupils beside whom nobody looks alike.
QString reasonsFor(const QString& one, const QDate& born, const QString& other, const QDate& otherBorn)
{
    SmallSchool school;
    const auto a = school.mentee(one);
    const auto b = school.mentee(other);
    const auto setBirth = [&](auto entry, const QDate& day) {
        school.personOf(entry).birthDate = day.isValid() ? std::optional(day) : std::nullopt;
    };
    setBirth(a, born);
    setBirth(b, otherBorn);
    DeskOver over(school);
    return reasonsOf(lists::suspectRows(over.desk()));
}

const QDate march(2012, 3, 14);
const QDate april(2012, 4, 2);

} // namespace

TEST_CASE("Two cards with one name and one birthday are almost surely of one person", "[lists]")
{
    const QString maria = QStringLiteral("Семёнова Мария Сергеевна");
    CHECK(reasonsFor(maria, march, maria, march) == QStringLiteral("suspect.same-name-birth"));
    CHECK(reasonsFor(maria, march, maria, QDate()) == QStringLiteral("suspect.same-name"));
    CHECK(reasonsFor(maria, march, maria, april).isEmpty());
    CHECK(reasonsFor(maria, march, QStringLiteral("Петрова Анна Игоревна"), march).isEmpty());
}

TEST_CASE("Spelling does not hide that a person was entered twice", "[lists]")
{
    const QString maria = QStringLiteral("Семёнова Мария Сергеевна");
    CHECK(reasonsFor(maria, march, QStringLiteral("Семенова Мария Сергеевна"), march) ==
          QStringLiteral("suspect.same-spelling"));
    // The first letter is a Latin C.
    CHECK(reasonsFor(maria, march, QStringLiteral("Cемёнова Мария Сергеевна"), QDate()) ==
          QStringLiteral("suspect.same-spelling"));
    CHECK(reasonsFor(maria, march, QStringLiteral("Семёнова Мария Сергевна"), march) ==
          QStringLiteral("suspect.one-letter"));
    CHECK(reasonsFor(maria, march, QStringLiteral("Семёнова Мраия Сергеевна"), march) ==
          QStringLiteral("suspect.one-letter"));
    CHECK(reasonsFor(maria, march, QStringLiteral("Семёнова Мраия Сергеевна"), april).isEmpty());
    CHECK(reasonsFor(maria, march, QStringLiteral("Семёнова М. С."), QDate()) ==
          QStringLiteral("suspect.initials"));
    CHECK(reasonsFor(maria, march, QStringLiteral("Семёнова Мария"), march) ==
          QStringLiteral("suspect.initials"));
    CHECK(reasonsFor(maria, march, QStringLiteral("Семёнова Марина Сергеевна"), QDate()).isEmpty());
}

TEST_CASE("Surname and given name that changed places are noticed", "[lists]")
{
    SmallSchool school;
    school.mentee(QStringLiteral("Оюн Айлана Олеговна"), march);
    auto& swapped = school.personOf(school.mentee(QStringLiteral("Оюн Айлана Олеговна"), march));
    std::swap(swapped.name.surname, swapped.name.given);
    DeskOver over(school);
    CHECK(reasonsOf(lists::suspectRows(over.desk())) == QStringLiteral("suspect.swapped"));
}

TEST_CASE("One phone tells of one person only where the given names fit", "[lists]")
{
    SmallSchool school;
    auto first = school.teacher(people::Side::Mentor, QStringLiteral("Орлова Анна Петровна"));
    auto second = school.teacher(people::Side::Mentee, QStringLiteral("Сидорова Анна Петровна"));
    auto brother = school.teacher(people::Side::Mentee, QStringLiteral("Орлов Олег Петрович"));
    school.personOf(first).phone = QStringLiteral("+7 913 123-00-00");
    school.personOf(second).phone = QStringLiteral("89131230000");
    school.personOf(brother).phone = QStringLiteral("+7 913 123-00-00");
    DeskOver over(school);
    const auto rows = lists::suspectRows(over.desk());
    REQUIRE(rows.size() == 1);
    CHECK(reasonsOf(rows) == QStringLiteral("suspect.same-phone"));
    CHECK(rows.front().first.entry.has_value());
}

TEST_CASE("The most likely pairs stand first, and the curator can say that people differ", "[lists]")
{
    SmallSchool school;
    school.personOf(school.mentee(QStringLiteral("Белова Анна Ивановна"))).birthDate.reset();
    school.mentee(QStringLiteral("Белова А. И."));
    school.mentee(QStringLiteral("Юрьева Яна Ильинична"), march);
    school.mentee(QStringLiteral("Юрьева Яна Ильинична"), march);
    DeskOver over(school);
    const auto rows = lists::suspectRows(over.desk());
    REQUIRE(reasonsOf(rows) == QStringLiteral("suspect.same-name-birth suspect.initials"));
    REQUIRE(office::tellApart(over.desk(), rows[0].second.person, rows[0].first.person));
    CHECK(reasonsOf(lists::suspectRows(over.desk())) == QStringLiteral("suspect.initials"));
}

TEST_CASE("A father is not taken for the child who bears his name", "[lists]")
{
    SmallSchool school;
    const auto child = school.mentee(QStringLiteral("Иванов Иван Иванович"));
    const auto father = school.teacher(people::Side::Mentor, QStringLiteral("Иванов Иван Иванович"));
    school.personOf(father).birthDate.reset();
    CHECK(lists::suspectRows(DeskOver(school).desk()).size() == 1);
    school.represents(school.personOf(father), school.personOf(child));
    CHECK(lists::suspectRows(DeskOver(school).desk()).empty());
}

TEST_CASE("Two who look alike stay told apart until that is undone", "[lists]")
{
    auto school = TestSchool::demo(3);
    auto& desk = school->desk();
    const auto before = lists::suspectRows(desk).size();
    const auto one = desk.snapshot().persons[0];
    auto other = one;
    other.id = desk.ids().next<people::Person>();
    REQUIRE(desk.commit({QStringLiteral("step.card-changed"), {}}, {{}, {other}}));
    REQUIRE(lists::suspectRows(desk).size() == before + 1);
    REQUIRE(office::tellApart(desk, one.id, other.id));
    CHECK(lists::suspectRows(desk).size() == before);
    REQUIRE(desk.undo());
    CHECK(lists::suspectRows(desk).size() == before + 1);
    CHECK(office::tellApart(desk, one.id, one.id).error().code == QStringLiteral("people.unknown-person"));
}
