#include "office/prepare_paper.h"

#include "documents/catalogue.h"
#include "documents/paper_json.h"
#include "office/catalogue_paper.h"
#include "office/consent_forms_paper.h"
#include "office/consent_papers.h"
#include "office/extract_papers.h"
#include "office/mentoring_papers.h"
#include "office/pairs_order_paper.h"
#include "office/paper_code.h"
#include "office/paper_parts.h"
#include "office/request_papers.h"
#include "office/roadmap_paper.h"

#include <algorithm>

namespace kurator::office {

namespace {

using Write = base::Result<PreparedPaper> (*)(const Desk&, const PaperRequest&,
                                              const documents::TemplateTexts&);

const QString allFixedCode = QStringLiteral("office.no-pairs-for-order");

struct Writer
{
    const char* code;
    Write write;
};

template <people::ConsentPurpose Purpose>
base::Result<PreparedPaper> blanks(const Desk& desk, const PaperRequest& request,
                                   const documents::TemplateTexts& texts)
{
    return consentPapers(desk, request, texts, Purpose);
}

constexpr Writer writers[] = {
    {"D06", roadmapPaper},
    {"D12", consentFormsPaper},
    {"D15", blanks<people::ConsentPurpose::Processing>},
    {"D16", blanks<people::ConsentPurpose::Distribution>},
    {"D17", blanks<people::ConsentPurpose::SpecialCategories>},
    {"D18", blanks<people::ConsentPurpose::Participation>},
    {"D32", pairsOrderPaper},
    {"D35", mentoringPapers},
    {"D55", extractPapers},
    {"D61", stopNotice},
    {"D62", requestAnswer},
    {"D65", withdrawalBlanks},
};

// nullptr where the template and nothing else makes the paper.
const Writer* writerOf(const QString& kind)
{
    const auto* found = std::ranges::find_if(
        writers, [&](const Writer& writer) { return kind == QLatin1String(writer.code); });
    return found == std::end(writers) ? nullptr : found;
}

bool hasOwnWriter(const documents::DocumentKind& kind)
{
    return writerOf(QString::fromLatin1(kind.code)) != nullptr;
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

base::Result<PreparedPaper> written(const Desk& desk, const PaperRequest& request)
{
    if (const Writer* writer = writerOf(request.kind)) {
        auto made = writer->write(desk, request, templateTexts(desk));
        // A registered paper is printed again as it is; under a new number it would be another paper.
        const bool again = request.number.isEmpty();
        if (!made && again && made.error().code == allFixedCode) {
            if (const auto* registered = newestWithText(desk, request.kind)) {
                return asRegistered(*registered);
            }
        }
        return made;
    }
    const auto* kind = documents::findDocumentKind(request.kind);
    if (!kind) {
        return base::refuseUsage("office.unknown-kind", {{QStringLiteral("kind"), request.kind}});
    }
    if (isWrittenFromTemplate(*kind)) {
        return cataloguePaper(desk, request);
    }
    return base::refuseUsage("office.kind-not-made",
                             {{QStringLiteral("kind"), QString::fromUtf8(kind->title)}});
}

} // namespace

const documents::Document* newestWithText(const Desk& desk, const QString& kind)
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

bool isWritten(const documents::DocumentKind& kind)
{
    return hasOwnWriter(kind) || isWrittenFromTemplate(kind);
}

bool isWrittenFromTemplate(const documents::DocumentKind& kind)
{
    return kind.name && !hasOwnWriter(kind) &&
           documents::builtInTemplate(QString::fromLatin1(kind.name)).has_value();
}

base::Result<PreparedPaper> preparePaper(const Desk& desk, const PaperRequest& request)
{
    auto prepared = written(desk, request);
    if (prepared && !prepared->registered) {
        addPaperCodes(desk, request, *prepared);
    }
    return prepared;
}

base::Result<PreparedPaper> tryPaper(const Desk& desk, const PaperRequest& request,
                                     const documents::TemplateTexts& texts)
{
    const Writer* writer = writerOf(request.kind);
    if (!writer) {
        return cataloguePaper(desk, request, texts);
    }
    auto written = writer->write(desk, request, texts);
    return !written && written.error().code == allFixedCode ? pairsOrderAgain(desk, request, texts) : written;
}

std::optional<PaperAudience> audienceOf(const Desk& desk, const school::Lookup& lookup, const QString& kind,
                                        const QDate& day)
{
    if (const auto purpose = consentPurposeOf(kind)) {
        return consentAudience(desk, lookup, *purpose, day);
    }
    if (kind == QLatin1String("D35")) {
        return mentoringAudience(desk, lookup, day);
    }
    if (kind == QLatin1String("D55")) {
        return extractAudience();
    }
    const bool request =
        kind == QLatin1String("D61") || kind == QLatin1String("D62") || kind == QLatin1String("D65");
    if (request) {
        return requestAudience();
    }
    const auto* known = documents::findDocumentKind(kind);
    return known && isWrittenFromTemplate(*known) ? catalogueAudience(desk, *known) : std::nullopt;
}

std::vector<BlockedPerson> blockedIn(const Desk& desk, const PaperRequest& request)
{
    if (request.kind == QLatin1String("D32")) {
        return blockedInPairsOrder(desk, request);
    }
    if (request.kind == QLatin1String("D55")) {
        PaperRequest without = request;
        without.leaveOut = true;
        return extractPapers(desk, without, templateTexts(desk)).value_or(PreparedPaper()).leftOut;
    }
    const auto* kind = documents::findDocumentKind(request.kind);
    return kind && isWrittenFromTemplate(*kind) ? blockedInCatalogue(desk, request)
                                                : std::vector<BlockedPerson>();
}

} // namespace kurator::office
