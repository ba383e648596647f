#pragma once

#include "base/result.h"
#include "documents/paper.h"
#include "rendering/paper_painter.h"
#include "rendering/write_watcher.h"

#include <QString>

#include <vector>

namespace kurator::rendering {

enum class PdfKind
{
    Plain,
    Archive // PDF/A-1b: everything it needs inside, for papers that are kept
};

// Writes a paper as PDF with its fonts inside. The file appears whole or not at all, and an older one stays
// until then. Refuses with rendering.write-failed {file}.
[[nodiscard]] base::Result<void> writePdf(const documents::Paper& paper, const QString& path);

// Writes papers one after another into one file, each numbered from its own first page. For
// printing on two sides each begins on an odd page. Papers are laid out one by one, so that a thousand take
// no more memory than one; the file's properties name nobody. Refuses with rendering.write-failed {file},
// rendering.no-papers, or rendering.cancelled; then no file is left.
[[nodiscard]] base::Result<void> writePdf(const std::vector<documents::Paper>& papers, const QString& path,
                                          const WriteWatcher& watcher = {}, Sides sides = Sides::One,
                                          PdfKind kind = PdfKind::Plain);

} // namespace kurator::rendering
