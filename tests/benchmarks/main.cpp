#include "benchmarks/benchmarks.h"
#include "benchmarks/memory.h"
#include "messages/translation.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

namespace {

constexpr int repeats = 3;

// Each benchmark runs in a process of its own, so that its peak memory is its own.
int measure(const Benchmark& benchmark, const QString& folder)
{
    QElapsedTimer timer;
    timer.start();
    benchmark.run(folder);
    std::printf("%lld ms, peak %.0f MiB\n", static_cast<long long>(timer.elapsed()), peakMemory());
    return 0;
}

bool peerIsPresent(const char* module)
{
    return QProcess::execute(QStringLiteral("python3"),
                             {QStringLiteral("-c"), QStringLiteral("import ") + QLatin1String(module)}) == 0;
}

void runPeer(const Benchmark& benchmark, const QString& folder)
{
    if (!benchmark.peer) {
        return;
    }
    if (!peerIsPresent(benchmark.peerModule)) {
        std::printf("    peer %s: skipped, it is not installed\n", benchmark.peerModule);
        return;
    }
    QElapsedTimer timer;
    timer.start();
    QProcess::execute(QStringLiteral("python3"),
                      {QStringLiteral("-c"), QString::fromUtf8(benchmark.peer), folder});
    std::printf("    peer %s: %lld ms\n", benchmark.peerModule, static_cast<long long>(timer.elapsed()));
}

int runAll(const QString& program)
{
    QTemporaryDir folder;
    for (const Benchmark& benchmark : benchmarks()) {
        std::printf("%s\n", benchmark.what);
        std::fflush(stdout);
        benchmark.prepare(folder.path());
        for (int i = 0; i < repeats; ++i) {
            if (QProcess::execute(program, {QLatin1String(benchmark.name), folder.path()}) != 0) {
                return 1;
            }
        }
        runPeer(benchmark, folder.path());
    }
    return 0;
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    kurator::messages::installTranslation(application, QStringLiteral("ru"));
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() < 3) {
        return runAll(QGuiApplication::applicationFilePath());
    }
    const auto all = benchmarks();
    const auto benchmark = std::ranges::find_if(
        all, [&](const Benchmark& one) { return arguments[1] == QLatin1String(one.name); });
    return benchmark == all.end() ? 2 : measure(*benchmark, arguments[2]);
}
