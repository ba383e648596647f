#pragma once

#include "base/result.h"
#include "documents/paper.h"
#include "rendering/paper_painter.h"

#include <QString>

#include <functional>
#include <vector>

namespace kurator::rendering {

// Someone who waits for a long job: told how many papers are done, asked whether to go on.
struct PdfWatcher
{
    std::function<void(std::size_t done)> progress = [](std::size_t) {};
    std::function<bool()> isCancelled = [] { return false; };
};

// Writes a paper as PDF with its fonts inside. The file appears whole or not at all, and an older one stays
// until then. Refuses with rendering.write-failed {file}.
[[nodiscard]] base::Result<void> writePdf(const documents::Paper& paper, const QString& path);

// Writes papers one after another into one file, each numbered from its own first page. For
// printing on two sides each begins on an odd page. Papers are laid out one by one, so that a thousand take
// no more memory than one. Refuses with rendering.write-failed {file}, rendering.no-papers, or
// rendering.cancelled; then no file is left.
[[nodiscard]] base::Result<void> writePdf(const std::vector<documents::Paper>& papers, const QString& path,
                                          const PdfWatcher& watcher = {}, Sides sides = Sides::One);

} // namespace kurator::rendering
