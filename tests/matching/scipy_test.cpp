#include "matching/assignment.h"

#include <catch2/catch.hpp>

#include <QProcess>
#include <QTextStream>

#include <random>

using namespace kurator::matching;

namespace {

constexpr int instancesAsked = 1'000;
constexpr int patienceMilliseconds = 120'000;

// Reads tables from its input, tells matches and total of each: an optimum found by somebody else.
constexpr const char* solving = R"(
import sys
import numpy
import scipy.optimize
for line in sys.stdin:
    numbers = [int(word) for word in line.split()]
    rows, columns = numbers[0], numbers[1]
    scores = numpy.array(numbers[2:2 + rows * columns]).reshape(rows, columns)
    places = numbers[2 + rows * columns:]
    forbidden = rows * 100 + 1
    cost = numpy.repeat(numpy.where(scores < 0, forbidden, 100 - scores), places, axis=1)
    row, column = scipy.optimize.linear_sum_assignment(cost)
    given = cost[row, column]
    given = given[given < forbidden]
    print(len(given), int((100 - given).sum()))
)";

ScoreTable randomTable(std::mt19937& random)
{
    const auto upTo = [&](int highest) { return std::uniform_int_distribution<int>(0, highest)(random); };
    ScoreTable table;
    table.rows = static_cast<size_t>(1 + upTo(24));
    table.columns = static_cast<size_t>(1 + upTo(14));
    const int forbiddenPercent = upTo(9) * 10;
    for (size_t cell = 0; cell < table.rows * table.columns; ++cell) {
        table.scores.push_back(upTo(99) < forbiddenPercent ? forbiddenCell : upTo(100));
    }
    for (size_t column = 0; column < table.columns; ++column) {
        table.capacities.push_back(upTo(4));
    }
    return table;
}

QString lineOf(const ScoreTable& table)
{
    QStringList numbers{QString::number(table.rows), QString::number(table.columns)};
    for (const qint32 score : table.scores) {
        numbers << QString::number(score);
    }
    for (const int places : table.capacities) {
        numbers << QString::number(places);
    }
    return numbers.join(QLatin1Char(' ')) + QLatin1Char('\n');
}

QString worthOf(const ScoreTable& table, const Assignment& assignment)
{
    int matched = 0;
    int total = 0;
    for (size_t row = 0; row < table.rows; ++row) {
        if (const int column = assignment.columnOfRow[row]; column != noColumn) {
            ++matched;
            total += table.at(row, static_cast<size_t>(column));
        }
    }
    return QStringLiteral("%1 %2").arg(matched).arg(total);
}

bool isScipyThere(const QString& python)
{
    QProcess asked;
    asked.start(python, {QStringLiteral("-c"), QStringLiteral("import scipy.optimize")});
    return asked.waitForFinished(patienceMilliseconds) && asked.exitCode() == 0;
}

} // namespace

TEST_CASE("A thousand small schools are matched as well as scipy matches them", "[matching]")
{
    const QString python = QStringLiteral("/usr/bin/python3");
    if (!isScipyThere(python)) {
        WARN("skipped: python3 with scipy is not installed");
        return;
    }
    std::mt19937 random(20'261'122);
    QProcess scipy;
    scipy.start(python, {QStringLiteral("-c"), QString::fromLatin1(solving)});
    REQUIRE(scipy.waitForStarted(patienceMilliseconds));
    QStringList ours;
    for (int i = 0; i < instancesAsked; ++i) {
        const ScoreTable table = randomTable(random);
        const auto assignment = assign(table);
        REQUIRE(assignment);
        ours << worthOf(table, *assignment);
        scipy.write(lineOf(table).toLatin1());
    }
    scipy.closeWriteChannel();
    REQUIRE(scipy.waitForFinished(patienceMilliseconds));
    const QStringList theirs =
        QString::fromLatin1(scipy.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    CHECK(theirs == ours);
}
