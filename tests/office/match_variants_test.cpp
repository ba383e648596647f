#include "lists/variant_comparison.h"
#include "office/match_variants.h"
#include "support/test_school.h"
#include "support/text.h"

using namespace kurator;

TEST_CASE("A variant is put by, laid beside another, replaced and removed, each in one step", "[office]")
{
    const auto school = TestSchool::demo(4, 12);
    office::Desk& desk = school->desk();
    office::MatchWish wish;
    const auto first = office::proposePairs(desk, wish);
    REQUIRE(first);
    REQUIRE(office::saveVariant(desk, QStringLiteral("  Как есть "), wish, *first));
    wish.banned = {{first->pairs.front().mentor, first->pairs.front().mentee}};
    const auto second = office::proposePairs(desk, wish);
    REQUIRE(second);
    const auto id = office::saveVariant(desk, QStringLiteral("С запретом"), wish, *second);
    REQUIRE(id);
    const auto stored = office::variantsOf(desk);
    REQUIRE(stored.size() == 2);
    CHECK(stored[0]->name == QStringLiteral("Как есть"));
    const auto before = office::contentOf(*stored[0]);
    const auto after = office::contentOf(*stored[1]);
    REQUIRE(before);
    REQUIRE(after);
    CHECK(after->wish.banned == wish.banned);
    CHECK(before->pairs.size() == first->pairs.size());
    const auto differences = lists::differencesOf(desk, *before, *after);
    REQUIRE_FALSE(differences.empty());
    for (const auto& one : differences) {
        CHECK(one.firstMentor != one.secondMentor);
    }
    CHECK(lists::differencesOf(desk, *before, *before).empty());
    CHECK(lists::summaryOf({}, *before).matched == first->matched);

    REQUIRE(office::removeVariant(desk, *id));
    CHECK(office::variantsOf(desk).size() == 1);
    REQUIRE(desk.undo());
    CHECK(office::variantsOf(desk).size() == 2);
}

TEST_CASE("A variant wants a name of its own", "[office]")
{
    const auto school = TestSchool::demo(4, 12);
    office::Desk& desk = school->desk();
    const auto proposal = office::proposePairs(desk, {});
    REQUIRE(proposal);
    CHECK(office::saveVariant(desk, QStringLiteral("  "), {}, *proposal).error().code ==
          QStringLiteral("variant.no-name"));
    REQUIRE(office::saveVariant(desk, QStringLiteral("первый"), {}, *proposal));
    CHECK(office::saveVariant(desk, QStringLiteral("Первый"), {}, *proposal).error().code ==
          QStringLiteral("variant.name-taken"));
    CHECK(office::saveVariant(desk, QStringLiteral("Первый"), {}, *proposal, true));
    CHECK(office::variantsOf(desk).size() == 1);
    const pairs::MatchVariant broken{{}, {}, QStringLiteral("старый"), {}, QByteArray("{")};
    CHECK(office::contentOf(broken).error().code == QStringLiteral("variant.unreadable"));
}
