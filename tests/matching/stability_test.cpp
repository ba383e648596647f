#include "matching/blocking_pairs.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <vector>

using namespace kurator::matching;

namespace {

constexpr size_t asking = 10;
constexpr size_t asked = 8;

// McVitie and Wilson 1970, table 1: whom each of ten ranks among eight, and each of the eight among the ten.
constexpr std::array<std::array<int, asked>, asking> ranksOfAsking{{{5, 7, 1, 2, 6, 8, 4, 3},
                                                                    {2, 3, 7, 5, 4, 1, 8, 6},
                                                                    {8, 5, 1, 4, 6, 2, 3, 7},
                                                                    {3, 2, 7, 4, 1, 6, 8, 5},
                                                                    {7, 2, 5, 1, 3, 6, 8, 4},
                                                                    {1, 6, 7, 5, 8, 4, 2, 3},
                                                                    {2, 5, 7, 6, 3, 4, 8, 1},
                                                                    {3, 8, 4, 5, 7, 2, 6, 1},
                                                                    {1, 6, 7, 4, 2, 5, 8, 3},
                                                                    {7, 4, 5, 8, 2, 1, 3, 6}}};
constexpr std::array<std::array<int, asking>, asked> ranksOfAsked{{{5, 3, 7, 6, 9, 10, 1, 2, 8, 4},
                                                                   {8, 6, 3, 5, 7, 2, 1, 10, 9, 4},
                                                                   {1, 5, 6, 2, 10, 4, 9, 8, 7, 3},
                                                                   {8, 7, 3, 9, 2, 4, 1, 5, 6, 10},
                                                                   {6, 4, 7, 3, 8, 1, 10, 9, 2, 5},
                                                                   {2, 8, 5, 4, 6, 3, 9, 7, 1, 10},
                                                                   {7, 5, 10, 9, 2, 1, 8, 6, 4, 3},
                                                                   {7, 4, 1, 5, 2, 3, 9, 10, 6, 8}}};

template <class Ranks>
int placeOf(const Ranks& ranks, size_t one)
{
    return static_cast<int>(std::ranges::find(ranks, static_cast<int>(one) + 1) - ranks.begin()) + 1;
}

qint64 blocking(const std::vector<int>& columnOfRow)
{
    const ScoreTable table{asking, asked, std::vector<qint32>(asking * asked, 1), std::vector<int>(asked, 1)};
    return blockingPairs(
        table, columnOfRow, [](size_t row, size_t column) { return -placeOf(ranksOfAsking[row], column); },
        [](size_t column, size_t row) { return -placeOf(ranksOfAsked[column], row); });
}

// Who of the ten goes to each of the eight, as the source prints it.
std::vector<int> given(const std::array<int, asked>& rows)
{
    std::vector<int> columnOfRow(asking, noColumn);
    for (size_t column = 0; column < asked; ++column) {
        columnOfRow[static_cast<size_t>(rows[column] - 1)] = static_cast<int>(column);
    }
    return columnOfRow;
}

int sumOfPlaces(const std::vector<int>& columnOfRow)
{
    int sum = 0;
    for (size_t row = 0; row < asking; ++row) {
        if (columnOfRow[row] != noColumn) {
            const auto column = static_cast<size_t>(columnOfRow[row]);
            sum += placeOf(ranksOfAsking[row], column) + placeOf(ranksOfAsked[column], row);
        }
    }
    return sum;
}

// Two couples of whom one of each would rather have each other.
bool wouldChange(size_t row, size_t column, size_t otherRow, size_t otherColumn)
{
    return placeOf(ranksOfAsking[row], otherColumn) < placeOf(ranksOfAsking[row], column) &&
           placeOf(ranksOfAsked[otherColumn], row) < placeOf(ranksOfAsked[otherColumn], otherRow);
}

// Every pairing of all eight in which no two couples would change.
void everyLasting(std::array<int, asked>& rows, size_t column, std::vector<std::vector<int>>& found)
{
    if (column == asked) {
        found.push_back(given(rows));
        return;
    }
    for (int row = 1; row <= static_cast<int>(asking); ++row) {
        const auto at = static_cast<size_t>(row - 1);
        bool fits = true;
        for (size_t other = 0; other < column && fits; ++other) {
            const auto otherAt = static_cast<size_t>(rows[other] - 1);
            fits = otherAt != at && !wouldChange(at, column, otherAt, other) &&
                   !wouldChange(otherAt, other, at, column);
        }
        if (fits) {
            rows[column] = row;
            everyLasting(rows, column + 1, found);
        }
    }
}

} // namespace

TEST_CASE("In the published case the pairings best for each side leave nobody who would rather change",
          "[matching]")
{
    CHECK(blocking(given({6, 7, 2, 8, 1, 4, 5, 3})) == 0);
    CHECK(blocking(given({5, 3, 1, 8, 6, 2, 7, 4})) == 0);
    CHECK(blocking(given({7, 6, 2, 8, 1, 4, 5, 3})) > 0);
    CHECK(blocking(std::vector<int>(asking, noColumn)) == static_cast<qint64>(asking * asked));
}

TEST_CASE("The published case has nine pairings in which nobody would rather change, and the least sum of "
          "places is forty-eight",
          "[matching]")
{
    std::array<int, asked> rows{};
    std::vector<std::vector<int>> lasting;
    everyLasting(rows, 0, lasting);
    std::erase_if(lasting, [](const std::vector<int>& pairing) { return blocking(pairing) > 0; });
    REQUIRE(lasting.size() == 9);
    std::vector<int> sums;
    std::ranges::transform(lasting, std::back_inserter(sums), sumOfPlaces);
    CHECK(std::ranges::min(sums) == 48);
}
