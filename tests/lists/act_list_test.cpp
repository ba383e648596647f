#include "lists/act_list.h"

#include "office/grounds.h"
#include "support/test_school.h"
#include "support/text.h"

#include <algorithm>

using namespace kurator;

namespace {

lists::ActRow actCalled(const std::vector<lists::ActRow>& rows, const char* key)
{
    const auto found = std::ranges::find_if(
        rows, [&](const lists::ActRow& row) { return row.act.key == QLatin1String(key); });
    REQUIRE(found != rows.end());
    return *found;
}

} // namespace

TEST_CASE("The library tells what is over on a day and what came instead", "[lists]")
{
    const auto school = TestSchool::demo(3);
    const auto& desk = school->desk();
    const auto rows = lists::actRows(desk, QDate(2026, 11, 21));
    const auto former = actCalled(rows, "gost-2016");
    CHECK(former.state == lists::ActState::Over);
    CHECK(former.successor == QStringLiteral("Стандарт ГОСТ Р 7.0.97-2025"));
    CHECK(former.known);
    CHECK(std::ranges::is_sorted(rows, {}, &lists::ActRow::rank));
    CHECK(actCalled(rows, "273-fz").rank < actCalled(rows, "r-145").rank);
    CHECK(actCalled(rows, "r-145").state == lists::ActState::InForce);
    CHECK(actCalled(rows, "tk-351.8").forms.size() == 1);
    const auto earlier = lists::actRows(desk, QDate(2025, 1, 1));
    CHECK(actCalled(earlier, "gost-2016").state == lists::ActState::InForce);
    CHECK(actCalled(earlier, "gost-2025").state == lists::ActState::Early);
}

TEST_CASE("An act that the school does not cite stays in the list and out of the choice", "[lists]")
{
    const auto school = TestSchool::demo(3);
    auto& desk = school->desk();
    office::PaperRequest request;
    request.kind = QStringLiteral("D02");
    const auto before = lists::groundChoice(desk, request, {});
    REQUIRE(office::removeAct(desk, QStringLiteral("r-145")));
    CHECK(actCalled(lists::actRows(desk, desk.today()), "r-145").state == lists::ActState::Removed);
    const auto after = lists::groundChoice(desk, request, {});
    CHECK(before.acts.size() == after.acts.size() + 1);
    CHECK(before.usual.contains(QStringLiteral("r-145")));
    CHECK_FALSE(after.usual.contains(QStringLiteral("r-145")));
}

TEST_CASE("A paper cites the usual acts until others are chosen", "[lists]")
{
    const auto school = TestSchool::demo(3);
    const auto& desk = school->desk();
    office::PaperRequest request;
    request.kind = QStringLiteral("D02");
    auto choice = lists::groundChoice(desk, request, {});
    CHECK(choice.asked);
    CHECK(choice.cited == choice.usual);
    REQUIRE_FALSE(choice.usual.isEmpty());
    request.grounds = QStringList{QStringLiteral("r-145"), QStringLiteral("273-fz")};
    const QStringList usual = choice.usual;
    choice = lists::groundChoice(desk, request, {});
    CHECK(choice.cited == QStringList{QStringLiteral("273-fz"), QStringLiteral("r-145")}); // a law first
    CHECK(choice.usual == usual);
    request.kind = QStringLiteral("D06"); // a roadmap cites none
    CHECK(lists::groundChoice(desk, request, {}) == lists::GroundChoice{});
}
