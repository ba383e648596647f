#include "office/saved_views.h"

#include "support/test_school.h"
#include "support/text.h"

using namespace kurator;

namespace {

const QString mentees = QStringLiteral("mentees");

QStringList namesOf(const office::Desk& desk)
{
    QStringList names;
    for (const auto& view : office::savedViews(desk, mentees)) {
        names << view.name;
    }
    return names;
}

} // namespace

TEST_CASE("A saved view is there when the base is opened again", "[office]")
{
    const auto school = TestSchool::demo(3);
    const auto kept =
        office::saveView(school->desk(), mentees, QStringLiteral("  Седьмые  классы "), "{\"groups\":true}");
    REQUIRE(kept);
    REQUIRE(office::saveView(school->desk(), QStringLiteral("mentors"), QStringLiteral("Учителя"), "{}"));
    school->openDesk();
    const auto views = office::savedViews(school->desk(), mentees);
    REQUIRE(views.size() == 1);
    CHECK(views.front().id == *kept);
    CHECK(views.front().name == QStringLiteral("Седьмые классы"));
    CHECK(views.front().content == QByteArrayLiteral("{\"groups\":true}"));
}

TEST_CASE("A view of the same name is replaced, and undo brings the former one back", "[office]")
{
    const auto school = TestSchool::demo(3);
    auto& desk = school->desk();
    const auto first = office::saveView(desk, mentees, QStringLiteral("Ёлки"), "1");
    const auto second = office::saveView(desk, mentees, QStringLiteral("елки"), "2");
    REQUIRE(first);
    REQUIRE(second);
    CHECK(*first == *second);
    REQUIRE(office::savedViews(desk, mentees).size() == 1);
    CHECK(office::savedViews(desk, mentees).front().content == QByteArrayLiteral("2"));
    REQUIRE(desk.undo());
    CHECK(office::savedViews(desk, mentees).front().content == QByteArrayLiteral("1"));
    REQUIRE(desk.undo());
    CHECK(office::savedViews(desk, mentees).empty());
}

TEST_CASE("Views are renamed and removed, and refuse an empty or a taken name", "[office]")
{
    const auto school = TestSchool::demo(3);
    auto& desk = school->desk();
    const auto a = office::saveView(desk, mentees, QStringLiteral("А"), "1").value();
    const auto b = office::saveView(desk, mentees, QStringLiteral("Б"), "2").value();
    CHECK(office::saveView(desk, mentees, QStringLiteral("  "), "3").error().code ==
          QStringLiteral("view.no-name"));
    CHECK(office::renameView(desk, a, QStringLiteral(" б")).error().code ==
          QStringLiteral("view.name-taken"));
    CHECK(office::renameView(desk, a, {}).error().code == QStringLiteral("view.no-name"));
    REQUIRE(office::renameView(desk, a, QStringLiteral("Я")));
    CHECK(namesOf(desk) == QStringList{QStringLiteral("Б"), QStringLiteral("Я")});
    REQUIRE(office::removeView(desk, b));
    CHECK(namesOf(desk) == QStringList{QStringLiteral("Я")});
    CHECK(office::removeView(desk, b).error().code == QStringLiteral("view.unknown"));
    REQUIRE(desk.undo());
    CHECK(namesOf(desk) == QStringList{QStringLiteral("Б"), QStringLiteral("Я")});
}
