#include "office/kind_templates.h"

#include "documents/consent_paper.h"
#include "documents/mentoring_paper.h"
#include "documents/pairs_order.h"
#include "documents/request_paper.h"
#include "documents/roadmap_paper.h"
#include "office/ballot_blanks.h"
#include "office/consent_papers.h"
#include "office/extract_frame.h"
#include "office/prepare_paper.h"
#include "office/roadmap_paper.h"
#include "office/site_version.h"
#include "papers/field_group.h"

#include <algorithm>

namespace kurator::office {

namespace {

using documents::DocumentKind;

KindTemplate newTemplate(const DocumentKind& kind, const documents::FieldDictionary& fields)
{
    KindTemplate made;
    made.name = QString::fromLatin1(kind.name);
    made.kind = &kind;
    made.fields = fields;
    made.request.kind = QString::fromLatin1(kind.code);
    made.request.leaveOut = true;
    return made;
}

void addRoadmaps(const DocumentKind& kind, std::vector<KindTemplate>& templates)
{
    using documents::ColumnSet;
    for (const auto set : {ColumnSet::Khakassia, ColumnSet::List, ColumnSet::Municipal}) {
        KindTemplate roadmap = newTemplate(kind, documents::roadmapPaperDictionary());
        roadmap.name = documents::roadmapTemplateName(set);
        roadmap.request.printing.columns = set;
        templates.push_back(std::move(roadmap));
    }
}

void addMentoring(const DocumentKind& kind, std::vector<KindTemplate>& templates)
{
    const KindTemplate consent = newTemplate(kind, documents::mentoringPaperDictionary());
    KindTemplate supplement = consent;
    supplement.name = QStringLiteral("mentoring-supplement");
    supplement.paper = 1;
    templates.push_back(consent);
    templates.push_back(std::move(supplement));
}

documents::FieldDictionary fieldsOf(const DocumentKind& kind)
{
    const QString code = QString::fromLatin1(kind.code);
    if (consentPurposeOf(code)) {
        return documents::consentPaperDictionary();
    }
    if (code == QLatin1String("D32")) {
        return documents::pairsOrderDictionary();
    }
    if (code == QLatin1String("D55")) {
        return extractDictionary();
    }
    const bool request =
        code == QLatin1String("D61") || code == QLatin1String("D62") || code == QLatin1String("D65");
    return request ? documents::requestPaperDictionary() : papers::dictionaryFor(kind.subject);
}

std::vector<KindTemplate> allTemplates()
{
    std::vector<KindTemplate> templates;
    for (const DocumentKind& kind : documents::documentKinds()) {
        const QString code = QString::fromLatin1(kind.code);
        if (!isWritten(kind)) {
            continue;
        }
        if (code == QLatin1String("D06")) {
            addRoadmaps(kind, templates);
        } else if (code == QLatin1String("D35")) {
            addMentoring(kind, templates);
        } else {
            templates.push_back(newTemplate(kind, fieldsOf(kind)));
        }
        if (code == QLatin1String("D19")) {
            templates.push_back(newTemplate(kind, fieldsOf(kind)));
            templates.back().name = QString::fromLatin1(ballotBlankTemplate); // printed from the ballots
        }
        if (code == QLatin1String("D55")) {
            templates.push_back(newTemplate(kind, siteNoteDictionary()));
            templates.back().name = siteNoteTemplate; // papers that leave the school in part
        }
    }
    return templates;
}

} // namespace

const std::vector<KindTemplate>& kindTemplates()
{
    static const std::vector<KindTemplate> all = allTemplates();
    return all;
}

QString usualTemplate(const Desk& desk, const DocumentKind& kind)
{
    if (qstrcmp(kind.code, "D06") == 0) {
        return documents::roadmapTemplateName(printedColumns(desk, {}));
    }
    const auto first = std::ranges::find(kindTemplates(), &kind, &KindTemplate::kind);
    return first == kindTemplates().end() ? QString() : first->name;
}

} // namespace kurator::office
