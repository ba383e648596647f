#include "rendering/sample_papers.h"
#include "rendering/text_places.h"
#include "support/text.h"

#include <algorithm>

using namespace kurator;

TEST_CASE("Every text of a paper is found where it was drawn", "[rendering]")
{
    for (const auto& paper :
         {tests::orderOnPairs(60), tests::roadmap(3, 12), tests::consent(QStringLiteral("Сат Айлана")),
          tests::diploma(), tests::acquaintanceSheet(30)}) {
        const auto layout = rendering::layOut(paper);
        const auto places = rendering::textPlaces(paper, layout);
        for (const auto& text : documents::paperTexts(paper)) {
            INFO(text.text.toStdString());
            CHECK(std::ranges::find(places, text.location, &rendering::TextPlace::location) != places.end());
        }
        for (const auto& place : places) {
            REQUIRE(place.page < layout.pages.size());
            CHECK(place.rect.isValid());
        }
    }
}

TEST_CASE("The number of a column is not taken for a cell of the paper", "[rendering]")
{
    documents::Paper paper = tests::orderOnPairs(3);
    auto& table = std::get<documents::Table>(paper.blocks.back());
    table.headings = documents::TableHeadings::Numbers;
    const auto layout = rendering::layOut(paper);
    const auto places = rendering::textPlaces(paper, layout);
    double headings = 0;
    for (const rendering::PlacedItem& item : layout.pages.back().items) {
        headings = item.kind == rendering::SliceKind::Headings ? item.rect.bottom() : headings;
    }
    for (const auto& text : documents::paperTexts(paper)) {
        const auto place = std::ranges::find(places, text.location, &rendering::TextPlace::location);
        REQUIRE(place != places.end());
        if (text.role == documents::TextRole::Cell) {
            CHECK(place->rect.top() >= headings);
        }
    }
}

TEST_CASE("Equal cells of two rows are told apart by their place", "[rendering]")
{
    const auto paper = tests::orderOnPairs(40);
    const auto layout = rendering::layOut(paper);
    const auto places = rendering::textPlaces(paper, layout);
    for (std::size_t i = 0; i < places.size(); ++i) {
        for (std::size_t other = i + 1; other < places.size(); ++other) {
            const bool samePage = places.at(i).page == places.at(other).page;
            const bool overlap = places.at(i)
                                     .rect.adjusted(0.1, 0.1, -0.1, -0.1)
                                     .intersects(places.at(other).rect.adjusted(0.1, 0.1, -0.1, -0.1));
            CHECK_FALSE((samePage && overlap && places.at(i).location != places.at(other).location));
        }
    }
}
