#pragma once

#include <QString>

#include <span>

// One thing that is measured: `prepare` makes its input in a folder and is not timed, `run` does the work.
// `peer` is a Python program for the same work on the same input (its argument is the folder), or nullptr; it
// measures itself and prints "12 ms, peak 34 MiB".
struct Benchmark
{
    const char* name;
    const char* what;
    void (*prepare)(const QString& folder);
    void (*run)(const QString& folder);
    const char* peerModule;
    const char* peer;
};

std::span<const Benchmark> benchmarks();
std::span<const Benchmark> paperBenchmarks(); // pages and their files
