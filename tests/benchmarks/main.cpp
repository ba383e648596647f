#include "benchmarks/benchmarks.h"
#include "benchmarks/memory.h"
#include "messages/translation.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <vector>

namespace {

constexpr int repeats = 3;

// What one run of a program tells of itself in its last line, and how long it took from start to end.
struct Measured
{
    double inside = 0; // milliseconds of the work alone
    double whole = 0;  // with the start of the program
    double peak = 0;   // MiB
};

constexpr const char* told = "%lf ms, peak %lf MiB";

// Each benchmark runs in a process of its own, so that its peak memory is its own.
int measure(const Benchmark& benchmark, const QString& folder)
{
    QElapsedTimer timer;
    timer.start();
    benchmark.run(folder);
    const double inside = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    std::printf("%.0f ms, peak %.0f MiB\n", inside, peakMemory());
    return 0;
}

std::optional<Measured> runOnce(const QString& program, const QStringList& arguments)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0) {
        return std::nullopt;
    }
    Measured measured;
    measured.whole = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    QByteArray output = process.readAllStandardOutput();
    while (output.endsWith('\n')) {
        output.chop(1);
    }
    const QByteArrayList lines = output.split('\n');
    for (const QByteArray& line : lines.first(lines.size() - 1)) {
        std::printf("%s\n", line.constData());
    }
    if (std::sscanf(lines.constLast().constData(), told, &measured.inside, &measured.peak) != 2) {
        return std::nullopt;
    }
    return measured;
}

// The quickest of some runs.
std::optional<Measured> runBest(const char* who, const QString& program, const QStringList& arguments)
{
    std::optional<Measured> best;
    for (int i = 0; i < repeats; ++i) {
        const auto once = runOnce(program, arguments);
        if (!once) {
            return std::nullopt;
        }
        std::printf("    %s: %.0f ms (%.0f ms with its start), peak %.0f MiB\n", who, once->inside,
                    once->whole, once->peak);
        std::fflush(stdout);
        best = !best || once->inside < best->inside ? once : best;
    }
    return best;
}

void runPeer(const Peer& peer, const Measured& ours, const QString& folder)
{
    const auto call = peerCall(peer, folder);
    const auto theirs = call ? runBest(peer.module, call->program, call->arguments) : std::nullopt;
    if (!theirs) {
        std::printf("    %s: skipped, it is not installed and could not be fetched\n", peer.module);
        return;
    }
    std::printf("    %.1f times as fast as %s, %.1f times with the starts; %.2f of its memory\n",
                theirs->inside / ours.inside, peer.module, theirs->whole / ours.whole,
                ours.peak / theirs->peak);
}

std::vector<Benchmark> everyBenchmark()
{
    std::vector<Benchmark> all;
    for (const auto& some : {benchmarks(), matchingBenchmarks(), paperBenchmarks()}) {
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

int runAll(const QString& program, const QString& only)
{
    QTemporaryDir folder;
    for (const Benchmark& benchmark : everyBenchmark()) {
        if (!only.isEmpty() && only != QLatin1String(benchmark.name)) {
            continue;
        }
        std::printf("%s\n", benchmark.what);
        std::fflush(stdout);
        benchmark.prepare(folder.path());
        const auto ours = runBest("kurator", program, {QLatin1String(benchmark.name), folder.path()});
        if (!ours) {
            return 1;
        }
        for (const Peer& peer : benchmark.peers) {
            runPeer(peer, *ours, folder.path());
        }
    }
    return 0;
}

} // namespace

// Without arguments all benchmarks run, with a name that one; with a name and a folder it runs once on what
// was prepared there.
int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    kurator::messages::installTranslation(application, QStringLiteral("ru"));
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() < 3) {
        return runAll(QGuiApplication::applicationFilePath(), arguments.value(1));
    }
    const auto all = everyBenchmark();
    const auto benchmark = std::ranges::find_if(
        all, [&](const Benchmark& one) { return arguments[1] == QLatin1String(one.name); });
    return benchmark == all.end() ? 2 : measure(*benchmark, arguments[2]);
}
