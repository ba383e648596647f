#include "office/proving_papers.h"

#include "documents/catalogue.h"
#include "language/date_words.h"
#include "office/mark_item.h"

#include <algorithm>

namespace kurator::office {

namespace {

bool proves(const Desk& desk, const documents::Document& paper)
{
    return paper.programme == desk.programme().id && paper.state == documents::DocumentState::Registered &&
           paper.date;
}

} // namespace

bool isProvingPaper(const Desk& desk, base::Id<documents::Document> id)
{
    const auto* paper = desk.lookup().document(id);
    return paper && proves(desk, *paper);
}

std::vector<const documents::Document*> provingPapers(const Desk& desk)
{
    std::vector<const documents::Document*> papers;
    for (const documents::Document& paper : desk.snapshot().documents) {
        if (proves(desk, paper)) {
            papers.push_back(&paper);
        }
    }
    std::ranges::stable_sort(papers, std::ranges::greater(), &documents::Document::date);
    return papers;
}

std::vector<const documents::Document*> chosenPapers(const Desk& desk, const QString& number)
{
    std::vector<const documents::Document*> papers;
    for (const auto id : markOf(desk, number).papers) {
        if (isProvingPaper(desk, id)) {
            papers.push_back(desk.lookup().document(id));
        }
    }
    std::ranges::stable_sort(papers, {}, &documents::Document::date);
    return papers;
}

QString titleOf(const documents::Document& paper)
{
    const auto* kind = documents::findDocumentKind(paper.kind);
    return !paper.title.isEmpty() || !kind ? paper.title : QString::fromUtf8(kind->title);
}

QString evidenceText(const Desk& desk, const programme::RoadmapItemView& item)
{
    QStringList parts;
    if (!item.evidence.isEmpty()) {
        parts << item.evidence;
    }
    for (const documents::Document* paper : chosenPapers(desk, item.number)) {
        parts << QStringLiteral("%1, № %2 от %3")
                     .arg(titleOf(*paper), paper->number, language::shortDate(*paper->date));
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace kurator::office
