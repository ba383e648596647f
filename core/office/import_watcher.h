#pragma once

#include <cstddef>
#include <functional>

namespace kurator::office {

// Someone who waits for an import: told how many rows are judged, asked now and then whether to go on.
struct ImportWatcher
{
    std::function<void(std::size_t done, std::size_t of)> progress = [](std::size_t, std::size_t) {};
    std::function<bool()> isCancelled = [] { return false; };
};

} // namespace kurator::office
