#include "lists/picture_rows.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kurator;
using lists::PictureGroups;
using lists::PictureShow;

namespace {

// Four mentees of three classes, the last one left over; the second mentor has a place left, the third has
// nobody.
lists::ProposalView pictured()
{
    lists::ProposalView view;
    const auto addMentee = [&](const QString& className, bool matched) {
        lists::ProposalMentee one;
        one.className = className;
        one.matched = matched;
        view.mentees.push_back(one);
    };
    addMentee(QStringLiteral("10 «А»"), true);
    addMentee(QStringLiteral("7 «Б»"), true);
    addMentee(QStringLiteral("7-б"), true);
    addMentee(QString(), false);
    for (const auto& [taken, places] : {std::pair{1, 1}, std::pair{2, 3}, std::pair{1, 1}}) {
        lists::ProposalMentor one;
        one.taken = taken;
        one.places = places;
        view.mentors.push_back(one);
    }
    const auto addLink = [&](std::size_t mentee, std::size_t mentor, int score, const QString& form) {
        lists::ProposalLink link;
        link.mentee = mentee;
        link.mentor = mentor;
        link.score = score;
        link.form = form;
        view.links.push_back(link);
    };
    addLink(0, 0, 90, QStringLiteral("ученик – ученик"));
    addLink(1, 1, 40, QStringLiteral("педагог – ученик"));
    addLink(2, 1, 60, QStringLiteral("ученик – ученик"));
    view.links[1].remarks = true;
    view.links[2].locked = true;
    return view;
}

using Places = std::vector<std::size_t>;

} // namespace

TEST_CASE("Everyone is shown by name, those left over below", "[lists]")
{
    const auto rows = lists::pictureRows(pictured(), {});
    CHECK(rows.mentees() == Places{0, 1, 2, 3});
    CHECK(rows.mentors == Places{0, 1, 2});
    CHECK(rows.links == Places{0, 1, 2});
    REQUIRE(rows.groups.size() == 2);
    CHECK_FALSE(rows.groups.front().heading);
    CHECK_FALSE(rows.groups.front().leftOver);
    CHECK(rows.groups.back().leftOver);
}

TEST_CASE("The picture shows only whom the curator asks for", "[lists]")
{
    const auto view = pictured();
    const auto matched = lists::pictureRows(view, {PictureShow::Matched});
    CHECK(matched.mentees() == Places{0, 1, 2});
    CHECK(matched.mentors == Places{0, 1});
    const auto leftOver = lists::pictureRows(view, {PictureShow::LeftOver});
    CHECK(leftOver.mentees() == Places{3});
    CHECK(leftOver.mentors == Places{1});
    CHECK(leftOver.links.empty());
    const auto remarks = lists::pictureRows(view, {PictureShow::WithRemarks});
    CHECK(remarks.mentees() == Places{1});
    CHECK(remarks.mentors == Places{1});
    CHECK(remarks.links == Places{1});
    CHECK(lists::pictureRows(view, {PictureShow::Locked}).mentees() == Places{2});
    CHECK(lists::pictureRows(view, {PictureShow::BelowScore, 60}).mentees() == Places{1});
    CHECK(lists::pictureRows(view, {PictureShow::BelowScore, 61}).mentees() == Places{1, 2});
}

TEST_CASE("Classes go from the lowest, however they are written, and no class comes last", "[lists]")
{
    const auto rows = lists::pictureRows(pictured(), {PictureShow::Everyone, 50, PictureGroups::ByClass});
    REQUIRE(rows.groups.size() == 3);
    CHECK(rows.groups[0].heading == QStringLiteral("7 «Б»"));
    CHECK(rows.groups[0].mentees == Places{1, 2});
    CHECK(rows.groups[1].heading == QStringLiteral("10 «А»"));
    CHECK(rows.groups[2].heading == QString(QLatin1String("")));
    CHECK(rows.groups[2].mentees == Places{3});
    CHECK_FALSE(rows.groups[2].leftOver);
}

TEST_CASE("Those of a mentor stand together, in the order of the mentors", "[lists]")
{
    auto view = pictured();
    std::swap(view.links[0].mentor, view.links[2].mentor);
    const auto rows = lists::pictureRows(view, {PictureShow::Everyone, 50, PictureGroups::ByMentor});
    REQUIRE(rows.groups.size() == 3);
    CHECK(rows.groups[0].mentees == Places{2});
    CHECK(rows.groups[1].mentees == Places{0, 1});
    CHECK(rows.groups[2].mentees == Places{3});
    CHECK(rows.groups[2].leftOver);
    CHECK_FALSE(rows.groups[1].heading);
}

TEST_CASE("Pairs of a form stand together, and those left over after all forms", "[lists]")
{
    const auto rows = lists::pictureRows(pictured(), {PictureShow::Everyone, 50, PictureGroups::ByForm});
    REQUIRE(rows.groups.size() == 3);
    CHECK(rows.groups[0].heading == QStringLiteral("педагог – ученик"));
    CHECK(rows.groups[0].mentees == Places{1});
    CHECK(rows.groups[1].mentees == Places{0, 2});
    CHECK(rows.groups[2].leftOver);
}
