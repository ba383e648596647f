#include "office/roadmap_paper.h"

#include "documents/roadmap_paper.h"
#include "office/paper_parts.h"

namespace kurator::office {

base::Result<PreparedPaper> roadmapPaper(const Desk& desk, const PaperRequest& request)
{
    const auto form = paperTemplate(QStringLiteral("roadmap"), documents::roadmapPaperDictionary());
    if (!form) {
        return base::passOn(form);
    }
    const auto fields =
        documents::roadmapPaperFields({paperHead(desk, request), desk.profile(), desk.roadmap()});
    auto filled = documents::fill(*form, fields);
    PreparedPaper prepared;
    prepared.papers.push_back(std::move(filled.paper));
    prepared.warnings = std::move(filled.warnings);
    return prepared;
}

} // namespace kurator::office
