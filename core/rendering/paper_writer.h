#pragma once

#include "base/result.h"
#include "documents/paper.h"
#include "rendering/paper_painter.h"
#include "rendering/write_watcher.h"

#include <QString>

#include <vector>

namespace kurator::rendering {

enum class PaperFormat
{
    Pdf,
    PdfArchive, // PDF/A-1b, for papers that are kept
    Odt,
    Docx
};

// By the end of the file's name: .pdf, .odt or .docx, whatever the case of its letters. Refuses another one
// with rendering.unknown-format {file}.
[[nodiscard]] base::Result<PaperFormat> formatOfFile(const QString& path);

// Writes papers one after another into one file: the same text, order, tables and forced page breaks in each
// format. `sides` matter to PDF alone. Refuses with rendering.write-failed {file}, rendering.no-papers or
// rendering.cancelled; then no file is left and an older one stays.
[[nodiscard]] base::Result<void> writePapers(const std::vector<documents::Paper>& papers, const QString& path,
                                             PaperFormat format, const WriteWatcher& watcher = {},
                                             Sides sides = Sides::One);

} // namespace kurator::rendering
