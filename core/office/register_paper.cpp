#include "office/register_paper.h"

#include "base/text.h"
#include "documents/catalogue.h"
#include "documents/paper_json.h"
#include "language/date_words.h"
#include "office/paper_effects.h"

#include <QJsonDocument>

#include <algorithm>

namespace kurator::office {

namespace {

documents::Journal journalOf(const QString& kind, bool onStaff)
{
    const auto* known = documents::findDocumentKind(kind);
    const auto journal = known ? known->journal : documents::Journal::None;
    return onStaff && journal == documents::Journal::Orders ? documents::Journal::Staff : journal;
}

base::Result<documents::Document> newDocument(Desk& desk, const PaperRequest& request)
{
    const auto* kind = documents::findDocumentKind(request.kind);
    if (!kind) {
        return base::refuseUsage("office.unknown-kind", {{QStringLiteral("kind"), request.kind}});
    }
    if (const auto free = checkNumber(desk, request); !free) {
        return base::passOn(free);
    }
    documents::Document document;
    document.id = desk.ids().next<documents::Document>();
    document.programme = desk.programme().id;
    document.kind = request.kind;
    document.number = request.number;
    document.date = request.date;
    document.onStaff = journalOf(request) == documents::Journal::Staff;
    document.title = QString::fromUtf8(kind->title);
    document.state = documents::DocumentState::Registered;
    return document;
}

base::Result<documents::Document> commitDocument(Desk& desk, const char* code,
                                                 const documents::Document& document,
                                                 const school::Changes& changes)
{
    const school::Step step{QString::fromLatin1(code),
                            {{QStringLiteral("title"), document.title},
                             {QStringLiteral("number"), document.number},
                             {QStringLiteral("date"), language::shortDate(*document.date)}},
                            true};
    if (const auto committed = desk.commit(step, changes); !committed) {
        return base::passOn(committed);
    }
    return document;
}

} // namespace

documents::Journal journalOf(const PaperRequest& request)
{
    return journalOf(request.kind, request.onStaff.value_or(false));
}

documents::Journal journalOf(const documents::Document& document)
{
    return journalOf(document.kind, document.onStaff);
}

// Orders of one journal share their numbers within a year (ГОСТ Р 7.0.97, requisite 11).
base::Result<void> checkNumber(const Desk& desk, const PaperRequest& request)
{
    const auto journal = journalOf(request);
    for (const documents::Document& document : desk.snapshot().documents) {
        const bool sameBook = journal == documents::Journal::None ? document.kind == request.kind
                                                                  : journalOf(document) == journal;
        if (sameBook && document.state == documents::DocumentState::Registered && document.date &&
            document.date->year() == request.date->year() &&
            base::foldedKey(document.number) == base::foldedKey(request.number)) {
            return base::refuseInput("office.number-taken",
                                     {{QStringLiteral("number"), request.number},
                                      {QStringLiteral("year"), QString::number(request.date->year())}});
        }
    }
    return {};
}

base::Result<documents::Document> registerPaper(Desk& desk, const PaperRequest& request,
                                                const PreparedPaper& prepared)
{
    auto document = newDocument(desk, request);
    if (!document) {
        return document;
    }
    document->blocks = documents::toJson(prepared.papers.front());
    document->data = QJsonDocument(documents::toJson(request.answers)).toJson(QJsonDocument::Compact);
    document->subjects = request.subjects;
    document->acquaintances = prepared.acquainted;
    school::Changes changes;
    changes.saved.emplace_back(*document);
    addEffects(desk, request, prepared, *document, changes);
    return commitDocument(desk, "step.document-registered", *document, changes);
}

std::vector<FieldFault> elsewhereFaults(const Desk& desk, const PaperRequest& request)
{
    std::vector<FieldFault> faults;
    if (!documents::findDocumentKind(request.kind)) {
        faults.push_back({QStringLiteral("kind"),
                          QStringLiteral("office.unknown-kind"),
                          {{QStringLiteral("kind"), request.kind}}});
    }
    if (*request.date > desk.today()) {
        faults.push_back({QStringLiteral("date"),
                          QStringLiteral("office.not-issued-yet"),
                          {{QStringLiteral("date"), language::shortDate(*request.date)}}});
    }
    if (const auto free = checkNumber(desk, request); !free) {
        faults.push_back({QStringLiteral("number"), free.error().code, free.error().arguments});
    }
    return faults;
}

base::Result<documents::Document> registerElsewhere(Desk& desk, const PaperRequest& request)
{
    if (*request.date > desk.today()) {
        return base::refuseInput("office.not-issued-yet",
                                 {{QStringLiteral("date"), language::shortDate(*request.date)}});
    }
    auto document = newDocument(desk, request);
    if (!document) {
        return document;
    }
    document->issuedElsewhere = true;
    school::Changes changes;
    changes.saved.emplace_back(*document);
    addEffectsElsewhere(desk, *document, changes);
    return commitDocument(desk, "step.document-elsewhere", *document, changes);
}

} // namespace kurator::office
