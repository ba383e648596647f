#include "benchmarks/benchmarks.h"

#include "base/id_source.h"
#include "matching/goal.h"
#include "matching/match.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QtAlgorithms>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <thread>

using namespace kurator;

namespace {

QStringList words(QRandomGenerator& random, int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i) {
        list << QStringLiteral("слово%1").arg(random.bounded(300));
    }
    return list;
}

// Mentors with capacities from 1 to 5, dense: nobody is forbidden.
matching::Inputs largeInputs(int mentees, int mentors)
{
    QRandomGenerator random(2);
    base::IdSource ids(3);
    matching::Inputs inputs;
    programme::Form form;
    form.code = QStringLiteral("pupil-pupil");
    form.mentorSides = form.menteeSides = {people::Category::Pupil};
    inputs.forms = {form};
    const auto fill = [&](matching::Participant& one, int i) {
        one.id = ids.next<people::Entry>();
        one.person = ids.next<people::Person>();
        one.sortKey = QStringLiteral("%1").arg(i, 6, 10, QLatin1Char('0'));
        one.category = people::Category::Pupil;
        one.age = people::Age{12 + random.bounded(5), true};
        one.interestWords = words(random, 3);
    };
    for (int i = 0; i < mentees; ++i) {
        matching::Mentee mentee;
        fill(mentee, i);
        mentee.requestWords = words(random, 3);
        inputs.mentees.push_back(mentee);
    }
    for (int i = 0; i < mentors; ++i) {
        matching::Mentor mentor;
        fill(mentor, i);
        mentor.competenceWords = words(random, 6);
        mentor.capacity = 1 + random.bounded(5);
        mentor.wishedAges = people::AgeRange{11, 15};
        inputs.mentors.push_back(mentor);
    }
    return inputs;
}

void prepareNothing(const QString&) {}

void runMatch(const QString&)
{
    const auto proposal = matching::match(largeInputs(2'000, 500), {});
    if (!proposal) {
        std::exit(1);
    }
    std::printf("    (%d pairs, total %lld, optimal: %s)\n", proposal->matched,
                static_cast<long long>(proposal->total), proposal->optimal ? "yes" : "no");
}

// Matching is cancelled at moments spread evenly over its length; how long it goes on then is told.
void runCancel(const QString&)
{
    constexpr int moments = 20;
    const matching::Inputs inputs = largeInputs(3'000, 3'000);
    QElapsedTimer timer;
    timer.start();
    const auto whole = matching::match(inputs, {});
    const qint64 length = timer.elapsed();
    double slowest = 0;
    int late = whole ? 0 : moments;
    for (int moment = 1; moment <= moments; ++moment) {
        std::atomic_bool cancelled = false;
        matching::Options options;
        options.control.cancel = &cancelled;
        std::thread worker([&] { static_cast<void>(matching::match(inputs, options)); });
        std::this_thread::sleep_for(std::chrono::milliseconds(length * moment / (moments + 1)));
        timer.restart();
        cancelled = true;
        worker.join();
        const double after = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        slowest = std::max(slowest, after);
        late += after > 100 ? 1 : 0;
    }
    std::printf("    (the whole %lld ms; of %d cancels the slowest %.0f ms, %d over 100 ms)\n",
                static_cast<long long>(length), moments, slowest, late);
}

void runScores(const QString&)
{
    const auto matrix = matching::scoreMatrix(largeInputs(3'000, 3'000), {});
    if (!matrix) {
        std::exit(1);
    }
    std::printf("    (%zu scores)\n", matrix->scores.size());
}

// Scores as tags give them: what a mentee asks for is found with some mentors, popular themes with many, a
// few named each other on ballots, and some mentors suit everybody better.
matching::ScoreTable scoreTable(size_t rows, size_t columns, int forbiddenPercent, int mostPlaces)
{
    constexpr int themes = 40;
    QRandomGenerator random(7);
    const auto theme = [&] { return std::min(random.bounded(themes), random.bounded(themes)); };
    std::vector<quint64> asked(rows);
    std::vector<quint64> offered(columns);
    std::vector<int> liked(columns);
    for (quint64& one : asked) {
        one = (quint64(1) << theme()) | (quint64(1) << theme()) | (quint64(1) << theme());
    }
    matching::ScoreTable table{rows, columns, std::vector<qint32>(rows * columns), std::vector<int>(columns)};
    for (size_t column = 0; column < columns; ++column) {
        for (int i = 0; i < 5; ++i) {
            offered[column] |= quint64(1) << theme();
        }
        liked[column] = random.bounded(20);
        table.capacities[column] = 1 + random.bounded(mostPlaces);
    }
    for (size_t row = 0; row < rows; ++row) {
        for (size_t column = 0; column < columns; ++column) {
            const auto met = static_cast<size_t>(qPopulationCount(asked[row] & offered[column]));
            const int score = std::array{0, 33, 46, 50}[met] + liked[column] + random.bounded(11) +
                              (random.bounded(10) == 0 ? 20 : 0);
            table.scores[row * columns + column] =
                random.bounded(100) < forbiddenPercent ? matching::forbiddenCell : score;
        }
    }
    return table;
}

constexpr const char* tableFile = "/scores.bin";

// As numbers of 32 bits: rows, columns, scores row after row, places.
void writeTable(const QString& folder, const matching::ScoreTable& table)
{
    QFile file(folder + QLatin1String(tableFile));
    if (!file.open(QIODevice::WriteOnly)) {
        std::exit(1);
    }
    const std::array size{static_cast<qint32>(table.rows), static_cast<qint32>(table.columns)};
    const auto write = [&](const auto& numbers) {
        file.write(reinterpret_cast<const char*>(numbers.data()),
                   static_cast<qint64>(numbers.size() * sizeof(qint32)));
    };
    write(size);
    write(table.scores);
    write(table.capacities);
}

matching::ScoreTable readTable(const QString& folder)
{
    QFile file(folder + QLatin1String(tableFile));
    if (!file.open(QIODevice::ReadOnly)) {
        std::exit(1);
    }
    const auto read = [&](auto& numbers) {
        file.read(reinterpret_cast<char*>(numbers.data()),
                  static_cast<qint64>(numbers.size() * sizeof(qint32)));
    };
    std::array<qint32, 2> size{};
    read(size);
    matching::ScoreTable table{static_cast<size_t>(size[0]), static_cast<size_t>(size[1]), {}, {}};
    table.scores.resize(table.rows * table.columns);
    table.capacities.resize(table.columns);
    read(table.scores);
    read(table.capacities);
    return table;
}

void tell(const matching::ScoreTable& table, const matching::Assignment& assignment)
{
    int matched = 0;
    qint64 total = 0;
    for (size_t row = 0; row < table.rows; ++row) {
        if (const int column = assignment.columnOfRow[row]; column != matching::noColumn) {
            ++matched;
            total += table.at(row, static_cast<size_t>(column));
        }
    }
    std::printf("    (%d matched, total %lld)\n", matched, static_cast<long long>(total));
}

void runAssign(const QString& folder)
{
    const matching::ScoreTable table = readTable(folder);
    tell(table, *matching::assign(table));
}

void runGoal(const QString& folder)
{
    const matching::ScoreTable table = readTable(folder);
    const auto answer = matching::bestFor(table, {});
    tell(table, answer->assignment);
    std::printf("    (worst %d, %s)\n", answer->worst.value_or(-1),
                answer->optimal ? "proved" : "not proved");
}

void prepareDistrict(const QString& folder)
{
    writeTable(folder, scoreTable(2'000, 500, 0, 5));
}

void prepareSquare(const QString& folder)
{
    writeTable(folder, scoreTable(3'000, 3'000, 0, 1));
}

void prepareSparse(const QString& folder)
{
    writeTable(folder, scoreTable(10'000, 2'500, 90, 5));
}

constexpr const char* scipyScript = R"(
import resource, sys, time
import numpy
import scipy.optimize
begin = time.perf_counter()
numbers = numpy.fromfile(sys.argv[1] + '/scores.bin', dtype=numpy.int32)
rows, columns = int(numbers[0]), int(numbers[1])
scores = numbers[2:2 + rows * columns].reshape(rows, columns)
places = numbers[2 + rows * columns:]
forbidden = rows * 100 + 1
cost = numpy.repeat(numpy.where(scores < 0, forbidden, 100 - scores), places, axis=1)
row, column = scipy.optimize.linear_sum_assignment(cost)
given = cost[row, column]
given = given[given < forbidden]
print('    (%d matched, total %d)' % (len(given), (100 - given).sum()))
inside = (time.perf_counter() - begin) * 1000
print('%.0f ms, peak %.0f MiB' % (inside, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024))
)";

constexpr const char* munkresScript = R"(
const begin = process.hrtime.bigint();
const fs = require('fs'), [folder, name] = process.argv.slice(1);
const { munkres } = require('module').createRequire(folder + '/')(name);
const bytes = fs.readFileSync(folder + '/scores.bin');
const numbers = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
const [rows, columns] = numbers, places = numbers.subarray(2 + rows * columns), forbidden = rows * 100 + 1;
const cost = [];
for (let row = 0; row < rows; ++row) {
    const line = [];
    for (let column = 0; column < columns; ++column) {
        const score = numbers[2 + row * columns + column];
        for (let place = 0; place < places[column]; ++place) {
            line.push(score < 0 ? forbidden : 100 - score);
        }
    }
    cost.push(line);
}
const given = munkres(cost).map(([row, column]) => cost[row][column]).filter(one => one < forbidden);
console.log('    (' + given.length + ' matched, total ' + given.reduce((sum, one) => sum + 100 - one, 0) + ')');
const inside = Number(process.hrtime.bigint() - begin) / 1e6;
console.log(inside.toFixed(1) + ' ms, peak ' + (process.resourceUsage().maxRSS / 1024).toFixed(0) + ' MiB');
)";

constexpr Peer assignPeers[] = {
    {"scipy", Peer::Language::Python, scipyScript},
    {"munkres", Peer::Language::Node, munkresScript},
};

const Benchmark matchings[] = {
    {"match", "matching 2,000 mentees with 500 mentors", prepareNothing, runMatch, {}},
    {"cancel", "3,000 with 3,000 cancelled at twenty moments", prepareNothing, runCancel, {}},
    {"scores", "scores of 3,000 mentees with 3,000 mentors", prepareNothing, runScores, {}},
    {"assign-district", "the best total of 2,000 x 500 with 1 to 5 places", prepareDistrict, runAssign,
     assignPeers},
    {"assign-square", "the best total of 3,000 x 3,000", prepareSquare, runAssign, assignPeers},
    {"assign-sparse", "10,000 x 2,500 with 1 to 5 places, 90 % forbidden", prepareSparse, runAssign, {}},
    {"goal-square", "every stage of the goal on 3,000 x 3,000", prepareSquare, runGoal, {}},
    {"goal-sparse", "every stage of the goal on 10,000 x 2,500", prepareSparse, runGoal, {}},
};

} // namespace

std::span<const Benchmark> matchingBenchmarks()
{
    return matchings;
}
