#include "rendering/pdf_writer.h"

#include "rendering/fonts.h"
#include "rendering/paper_layout.h"
#include "rendering/paper_painter.h"
#include "rendering/whole_file.h"

#include <QPdfWriter>
#include <QSaveFile>

namespace kurator::rendering {

using base::Result;
using documents::Paper;

namespace {

Result<void> paintAll(const std::vector<Paper>& papers, QSaveFile& file, const WriteWatcher& watcher,
                      Sides sides, PdfKind kind)
{
    QPdfWriter writer(&file);
    writer.setResolution(stepsPerInch);
    if (kind == PdfKind::Archive) {
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    }
    writer.setTitle(papers.front().fileTitle);
    writer.setCreator(QStringLiteral("Куратор"));
    PaperPainter painter(writer, sides);
    for (std::size_t i = 0; i < papers.size(); ++i) {
        if (watcher.isCancelled()) {
            return base::refuseUsage("rendering.cancelled");
        }
        if (!painter.paint(layOut(papers.at(i))) || file.error() != QFileDevice::NoError) {
            return writeFailed(file.fileName());
        }
        watcher.progress(i + 1);
    }
    if (!painter.finish()) {
        return writeFailed(file.fileName());
    }
    return {};
}

} // namespace

Result<void> writePdf(const Paper& paper, const QString& path)
{
    return writePdf(std::vector{paper}, path);
}

Result<void> writePdf(const std::vector<Paper>& papers, const QString& path, const WriteWatcher& watcher,
                      Sides sides, PdfKind kind)
{
    if (papers.empty()) {
        return base::refuseUsage("rendering.no-papers");
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return writeFailed(path);
    }
    const Result<void> painted = paintAll(papers, file, watcher, sides, kind);
    if (!painted) {
        return painted;
    }
    if (!file.commit()) {
        return writeFailed(path);
    }
    return {};
}

} // namespace kurator::rendering
