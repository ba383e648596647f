#include "base/id_source.h"
#include "school/changes.h"
#include "support/text.h"

#include <algorithm>

namespace kurator::school {

namespace {

people::Person personCalled(base::IdSource& ids, const char16_t* surname)
{
    people::Person person;
    person.id = ids.next<people::Person>();
    person.name.surname = QString::fromUtf16(surname);
    return person;
}

} // namespace

TEST_CASE("Saved people are added in the order of their ids, whatever the order of saving", "[school]")
{
    base::IdSource ids(1);
    school::Changes there;
    for (int i = 0; i < 20; ++i) {
        there.saved.emplace_back(personCalled(ids, u"Ёлкин"));
    }
    school::Changes back;
    back.saved.assign(there.saved.rbegin(), there.saved.rend());
    school::Snapshot first;
    school::Snapshot second;
    school::apply(first, there);
    school::apply(second, back);
    CHECK(first == second);
    CHECK(std::ranges::is_sorted(first.persons, {}, &people::Person::id));
    CHECK(first.persons.size() == 20);
}

TEST_CASE("Saving a person again replaces the person and leaves the others", "[school]")
{
    base::IdSource ids(2);
    auto one = personCalled(ids, u"Первый");
    const auto other = personCalled(ids, u"Второй");
    school::Snapshot snapshot;
    school::apply(snapshot, {{}, {one, other}});
    one.name.surname = QStringLiteral("Новый");
    school::apply(snapshot, {{}, {one}});
    REQUIRE(snapshot.persons.size() == 2);
    CHECK(std::ranges::count(snapshot.persons, one) == 1);
    CHECK(std::ranges::count(snapshot.persons, other) == 1);
}

TEST_CASE("Removals come first, so a record both removed and saved stays as saved", "[school]")
{
    base::IdSource ids(3);
    auto person = personCalled(ids, u"Старый");
    school::Snapshot snapshot;
    school::apply(snapshot, {{}, {person}});
    const auto before = person;
    person.name.surname = QStringLiteral("Новый");
    school::apply(snapshot, {{before}, {person}});
    CHECK(snapshot.persons == std::vector{person});
    school::apply(snapshot, {{person}, {}});
    CHECK(snapshot.persons.empty());
}

TEST_CASE("The last of two saved versions of a person holds", "[school]")
{
    base::IdSource ids(4);
    auto first = personCalled(ids, u"Первый");
    auto last = first;
    last.name.surname = QStringLiteral("Последний");
    school::Snapshot snapshot;
    school::apply(snapshot, {{}, {first, last}});
    CHECK(snapshot.persons == std::vector{last});
}

TEST_CASE("Removing what is not there changes nothing, and other kinds stay", "[school]")
{
    base::IdSource ids(5);
    people::Branch branch;
    branch.id = ids.next<people::Branch>();
    school::Snapshot snapshot;
    school::apply(snapshot, {{}, {branch}});
    const auto before = snapshot;
    school::apply(snapshot, {{personCalled(ids, u"Никто")}, {}});
    CHECK(snapshot == before);
    CHECK(school::Changes{}.isEmpty());
    CHECK_FALSE(school::Changes{{branch}, {}}.isEmpty());
}

} // namespace kurator::school
