#include "rendering/docx_writer.h"

#include "rendering/docx_body.h"
#include "rendering/docx_parts.h"
#include "rendering/whole_file.h"

namespace kurator::rendering {

base::Result<void> writeDocx(const std::vector<documents::Paper>& papers, const QString& path,
                             const WriteWatcher& watcher)
{
    if (papers.empty()) {
        return base::refuseUsage("rendering.no-papers");
    }
    const documents::Paper& first = papers.front();
    DocxBody body(first.style.fontFamily, first.style.fontSize);
    for (std::size_t i = 0; i < papers.size(); ++i) {
        if (watcher.isCancelled()) {
            return base::refuseUsage("rendering.cancelled");
        }
        body.add(textFlow(papers.at(i)));
        watcher.progress(i + 1);
    }
    body.finish();
    const DocxLook look{first.fileTitle, first.style.fontFamily, first.style.fontSize};
    return writeWhole(path, zipped(docxParts(body.bytes(), body.pictures(), look)));
}

} // namespace kurator::rendering
