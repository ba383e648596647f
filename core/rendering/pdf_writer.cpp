#include "rendering/pdf_writer.h"

#include "rendering/fonts.h"
#include "rendering/paper_layout.h"
#include "rendering/paper_painter.h"

#include <QDir>
#include <QPdfWriter>
#include <QSaveFile>

namespace kurator::rendering {

using base::Result;
using documents::Paper;

namespace {

tl::unexpected<base::Error> writeFailed(const QString& path)
{
    return base::refuseInput("rendering.write-failed",
                             {{QStringLiteral("file"), QDir::toNativeSeparators(path)}});
}

Result<void> paintAll(const std::vector<Paper>& papers, QSaveFile& file, const PdfWatcher& watcher,
                      Sides sides)
{
    QPdfWriter writer(&file);
    writer.setResolution(stepsPerInch);
    writer.setTitle(papers.front().title);
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

Result<void> writePdf(const std::vector<Paper>& papers, const QString& path, const PdfWatcher& watcher,
                      Sides sides)
{
    if (papers.empty()) {
        return base::refuseUsage("rendering.no-papers");
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return writeFailed(path);
    }
    const Result<void> painted = paintAll(papers, file, watcher, sides);
    if (!painted) {
        return painted;
    }
    if (!file.commit()) {
        return writeFailed(path);
    }
    return {};
}

} // namespace kurator::rendering
