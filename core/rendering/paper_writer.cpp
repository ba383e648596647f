#include "rendering/paper_writer.h"

#include "rendering/docx_writer.h"
#include "rendering/odt_writer.h"
#include "rendering/pdf_writer.h"

#include <QDir>

namespace kurator::rendering {

base::Result<PaperFormat> formatOfFile(const QString& path)
{
    const auto endsIn = [&path](const char* ending) {
        return path.endsWith(QLatin1String(ending), Qt::CaseInsensitive);
    };
    if (endsIn(".pdf")) {
        return PaperFormat::Pdf;
    }
    if (endsIn(".odt")) {
        return PaperFormat::Odt;
    }
    if (endsIn(".docx")) {
        return PaperFormat::Docx;
    }
    return base::refuseUsage("rendering.unknown-format",
                             {{QStringLiteral("file"), QDir::toNativeSeparators(path)}});
}

base::Result<void> writePapers(const std::vector<documents::Paper>& papers, const QString& path,
                               PaperFormat format, const WriteWatcher& watcher, Sides sides)
{
    switch (format) {
    case PaperFormat::Pdf:
        return writePdf(papers, path, watcher, sides);
    case PaperFormat::PdfArchive:
        return writePdf(papers, path, watcher, sides, PdfKind::Archive);
    case PaperFormat::Odt:
        return writeOdt(papers, path, watcher);
    case PaperFormat::Docx:
        return writeDocx(papers, path, watcher);
    }
    return {};
}

} // namespace kurator::rendering
