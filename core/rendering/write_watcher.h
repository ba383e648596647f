#pragma once

#include <cstddef>
#include <functional>

namespace kurator::rendering {

// Someone who waits for a long job: told how many papers are done, asked whether to go on.
struct WriteWatcher
{
    std::function<void(std::size_t done)> progress = [](std::size_t) {};
    std::function<bool()> isCancelled = [] { return false; };
};

} // namespace kurator::rendering
