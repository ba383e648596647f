#include "office/prepare_paper.h"

#include "documents/catalogue.h"
#include "documents/paper_json.h"
#include "office/consent_papers.h"
#include "office/pairs_order_paper.h"
#include "office/roadmap_paper.h"

namespace kurator::office {

namespace {

using Write = base::Result<PreparedPaper> (*)(const Desk&, const PaperRequest&);

struct Writer
{
    const char* code;
    Write write;
};

constexpr Writer writers[] = {
    {"D06", roadmapPaper},
    {"D15", consentPapers},
    {"D32", pairsOrderPaper},
};

// The newest registered paper of a kind that the program wrote itself.
const documents::Document* newestRegistered(const Desk& desk, const QString& kind)
{
    const documents::Document* newest = nullptr;
    for (const documents::Document& document : desk.snapshot().documents) {
        if (document.programme == desk.programme().id && document.kind == kind &&
            !document.blocks.isEmpty() && document.state == documents::DocumentState::Registered &&
            (!newest || newest->date < document.date)) {
            newest = &document;
        }
    }
    return newest;
}

base::Result<PreparedPaper> asRegistered(const documents::Document& document)
{
    auto paper = documents::paperFromJson(document.blocks);
    if (!paper) {
        return base::passOn(paper);
    }
    PreparedPaper prepared;
    prepared.papers.push_back(std::move(*paper));
    prepared.registered = document.id;
    return prepared;
}

} // namespace

base::Result<PreparedPaper> preparePaper(const Desk& desk, const PaperRequest& request)
{
    for (const Writer& writer : writers) {
        if (request.kind != QLatin1String(writer.code)) {
            continue;
        }
        auto written = writer.write(desk, request);
        // A registered paper is printed again as it is; under a new number it would be another paper.
        const bool again = request.number.isEmpty();
        if (!written && again && written.error().code == QLatin1String("office.no-pairs-for-order")) {
            if (const auto* registered = newestRegistered(desk, request.kind)) {
                return asRegistered(*registered);
            }
        }
        return written;
    }
    const auto* kind = documents::findDocumentKind(request.kind);
    if (!kind) {
        return base::refuseUsage("office.unknown-kind", {{QStringLiteral("kind"), request.kind}});
    }
    return base::refuseUsage("office.kind-not-made",
                             {{QStringLiteral("kind"), QString::fromUtf8(kind->title)}});
}

std::vector<BlockedPerson> blockedIn(const Desk& desk, const PaperRequest& request)
{
    return request.kind == QLatin1String("D32") ? blockedInPairsOrder(desk, request)
                                                : std::vector<BlockedPerson>();
}

} // namespace kurator::office
