#pragma once

#include "benchmarks/peers.h"

#include <QString>

#include <span>

// One thing that is measured: `prepare` makes its input in a folder and is not timed, `run` does the work.
// The peers do the same work on the same input.
struct Benchmark
{
    const char* name;
    const char* what;
    void (*prepare)(const QString& folder);
    void (*run)(const QString& folder);
    std::span<const Peer> peers;
};

std::span<const Benchmark> benchmarks();
std::span<const Benchmark> matchingBenchmarks();
std::span<const Benchmark> paperBenchmarks(); // pages and their files
