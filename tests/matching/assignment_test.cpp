#include "matching/assignment.h"

#include <catch2/catch.hpp>

#include <random>

using namespace kurator::matching;

namespace {

struct Outcome
{
    int matched = 0;
    int total = 0;
    friend auto operator<=>(const Outcome&, const Outcome&) = default;
};

Outcome outcomeOf(const ScoreTable& table, const Assignment& assignment)
{
    Outcome outcome;
    for (size_t row = 0; row < table.rows; ++row) {
        if (const int column = assignment.columnOfRow[row]; column != noColumn) {
            ++outcome.matched;
            outcome.total += table.at(row, static_cast<size_t>(column));
        }
    }
    return outcome;
}

Outcome bestByTryingAll(const ScoreTable& table, std::vector<int>& places, size_t row)
{
    if (row == table.rows) {
        return {};
    }
    Outcome best = bestByTryingAll(table, places, row + 1);
    for (size_t column = 0; column < table.columns; ++column) {
        if (table.at(row, column) < 0 || places[column] == 0) {
            continue;
        }
        --places[column];
        Outcome outcome = bestByTryingAll(table, places, row + 1);
        ++places[column];
        best = std::max(best, Outcome{outcome.matched + 1, outcome.total + table.at(row, column)});
    }
    return best;
}

ScoreTable randomTable(std::mt19937& random, size_t rows, size_t columns, int forbiddenPercent,
                       int mostPlaces)
{
    const auto upTo = [&](int highest) { return std::uniform_int_distribution<int>(0, highest)(random); };
    ScoreTable table{rows, columns, {}, {}};
    const int highest = upTo(2) == 0 ? 3 : 100; // few different scores make many ties
    for (size_t cell = 0; cell < rows * columns; ++cell) {
        table.scores.push_back(upTo(99) < forbiddenPercent ? forbiddenCell : upTo(highest));
    }
    for (size_t column = 0; column < columns; ++column) {
        table.capacities.push_back(upTo(mostPlaces));
    }
    return table;
}

} // namespace

TEST_CASE("No way of pairing six with six is better than the one proposed", "[matching]")
{
    std::mt19937 random(20'261'121);
    for (int instance = 0; instance < 700; ++instance) {
        const auto size = [&] { return std::uniform_int_distribution<size_t>(1, 6)(random); };
        const bool full = instance % 2 == 0;
        const ScoreTable table =
            randomTable(random, full ? 6 : size(), full ? 6 : size(), (instance % 10) * 10, 1 + instance % 3);
        std::vector<int> places = table.capacities;
        const auto assignment = assign(table);
        REQUIRE(assignment);
        CHECK(outcomeOf(table, *assignment) == bestByTryingAll(table, places, 0));
    }
}

TEST_CASE("Every proposal carries a proof that holds", "[matching]")
{
    std::mt19937 random(7);
    for (int instance = 0; instance < 1'000; ++instance) {
        const auto size = [&] { return std::uniform_int_distribution<size_t>(0, 30)(random); };
        const ScoreTable table = randomTable(random, size(), size(), (instance % 11) * 10, 4);
        const auto assignment = assign(table);
        REQUIRE(assignment);
        REQUIRE(verify(table, *assignment) == Certificate::Optimal);
    }
}

TEST_CASE("A proof does not pass for a worse pairing or for broken prices", "[matching]")
{
    const ScoreTable table{2, 2, {90, 10, 20, 80}, {1, 1}};
    const Assignment best = *assign(table);
    CHECK(best.columnOfRow == std::vector<int>{0, 1});

    Assignment crossed = best;
    crossed.columnOfRow = {1, 0};
    CHECK(verify(table, crossed) == Certificate::GapLeft);

    Assignment fewer = best;
    fewer.columnOfRow = {0, noColumn};
    CHECK(verify(table, fewer) == Certificate::GapLeft);

    Assignment crowded = best;
    crowded.columnOfRow = {0, 0};
    CHECK(verify(table, crowded) == Certificate::NotAnAssignment);

    Assignment dear = best;
    dear.rowPrices[0] += 1;
    CHECK(verify(table, dear) == Certificate::WrongPrices);
}

TEST_CASE("One more pair outweighs any score", "[matching]")
{
    const ScoreTable table{2, 2, {100, 0, 100, forbiddenCell}, {1, 1}};
    const auto assignment = assign(table);
    CHECK(assignment->columnOfRow == std::vector<int>{1, 0});
}

TEST_CASE("One mentor takes as many as there are places, the best first", "[matching]")
{
    const ScoreTable table{4, 1, {10, 40, 30, 20}, {2}};
    const auto assignment = assign(table);
    CHECK(assignment->columnOfRow == std::vector<int>{noColumn, 0, 0, noColumn});
    CHECK(verify(table, *assignment) == Certificate::Optimal);
}

TEST_CASE("A table without people or without a permitted pair gives no pairs", "[matching]")
{
    const ScoreTable nobody{0, 0, {}, {}};
    CHECK(verify(nobody, *assign(nobody)) == Certificate::Optimal);

    const ScoreTable noMentors{3, 0, {}, {}};
    CHECK(assign(noMentors)->columnOfRow == std::vector<int>(3, noColumn));
    CHECK(verify(noMentors, *assign(noMentors)) == Certificate::Optimal);

    const ScoreTable noMentees{0, 2, {}, {1, 1}};
    CHECK(verify(noMentees, *assign(noMentees)) == Certificate::Optimal);

    const ScoreTable forbidden{2, 2, std::vector<qint32>(4, forbiddenCell), {1, 1}};
    CHECK(assign(forbidden)->columnOfRow == std::vector<int>(2, noColumn));
    CHECK(verify(forbidden, *assign(forbidden)) == Certificate::Optimal);
}

TEST_CASE("A long search tells how far it is and stops when asked", "[matching]")
{
    std::mt19937 random(3);
    const ScoreTable table = randomTable(random, 300, 20, 10, 3); // most of them have to be left
    int lastDone = 0;
    REQUIRE(assign(table, {nullptr, [&](int done, int of) {
                               CHECK(of == 300);
                               CHECK(done >= lastDone);
                               lastDone = done;
                           }}));
    CHECK(lastDone == 300);
    std::atomic_bool cancel = false;
    CHECK_FALSE(assign(table, {&cancel, [&](int, int) { cancel = true; }}));
    CHECK(cancel);
}

TEST_CASE("A district of two thousand mentees and five hundred mentors is solved with proof", "[matching]")
{
    std::mt19937 random(11);
    const ScoreTable table = randomTable(random, 2'000, 500, 20, 7);
    const auto assignment = assign(table);
    REQUIRE(assignment);
    CHECK(verify(table, *assignment) == Certificate::Optimal);
}
