#include "office/ballot_blanks.h"

#include "documents/catalogue.h"
#include "office/catalogue_writer.h"
#include "office/paper_parts.h"

#include <algorithm>

namespace kurator::office {

base::Result<PreparedPaper> ballotBlanks(const Desk& desk)
{
    return ballotBlanks(desk, templateTexts(desk));
}

base::Result<PreparedPaper> ballotBlanks(const Desk& desk, const documents::TemplateTexts& texts)
{
    PaperRequest request;
    request.kind = QStringLiteral("D19");
    request.leaveOut = true;
    const documents::DocumentKind& kind = *documents::findDocumentKind(request.kind);
    const auto form =
        paperTemplate(texts, QString::fromLatin1(ballotBlankTemplate), papers::dictionaryFor(kind.subject));
    if (!form) {
        return base::passOn(form);
    }
    CatalogueWriter writer(desk, request, kind, *form);
    writer.weigh({});
    const auto others = std::ranges::count_if(desk.snapshot().entries, [&](const people::Entry& entry) {
        return entry.programme == desk.programme().id && !entry.finishedOn;
    });
    if (others == std::ssize(writer.blocked())) {
        return base::refuseRule("office.all-left-out");
    }
    PreparedPaper prepared;
    prepared.leftOut = std::move(writer.blocked());
    writer.write({}, prepared);
    return prepared;
}

} // namespace kurator::office
