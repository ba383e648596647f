#include "checks/paper_dates_checks.h"

#include "checks/finding_parts.h"
#include "documents/catalogue.h"
#include "language/date_words.h"

#include <algorithm>
#include <map>

namespace kurator::checks {

namespace {

using documents::Document;
using documents::DocumentState;

// A paper follows from the earliest of those named beside it: an order on training and a change of pairs from
// the approved registry and the pairs (S001 4.5, 6.6), the end of the programme from the curator's report,
// rewards from the results, letters and certificates from the order on rewards (S001 7.4). Where `needed`,
// none of them at all is told too.
struct Following
{
    const char* kind;
    const char* from;
    const char* orFrom; // or nullptr
    bool needed;
};

constexpr Following followings[] = {
    {"D27", "D01", nullptr, false}, {"D28", "D27", nullptr, false}, {"D38", "D32", nullptr, true},
    {"D39", "D32", nullptr, true},  {"D45", "D44", nullptr, false}, {"D46", "D44", "D45", true},
    {"D47", "D45", "D44", true},    {"D48", "D47", nullptr, true},  {"D49", "D47", nullptr, true},
};

QString titleOf(const QString& kind)
{
    const auto* known = documents::findDocumentKind(kind);
    return known ? QString::fromUtf8(known->title) : kind;
}

int stageOfKind(const Document& paper)
{
    const auto* kind = documents::findDocumentKind(paper.kind);
    return kind ? kind->stage : 0;
}

QString dateOf(const Document& paper)
{
    return paper.date ? language::shortDate(*paper.date) : QString();
}

// «Приказ о поощрении участников № 12».
QString labelOf(const Document& paper)
{
    const QString title = titleOf(paper.kind);
    return paper.number.isEmpty() ? title : title + QStringLiteral(" № ") + paper.number;
}

Finding paperFinding(const Document& paper, const char* code, Severity severity)
{
    return finding(code, severity, stageOfKind(paper), subjectOf(paper),
                   {{"paper", labelOf(paper)}, {"date", dateOf(paper)}});
}

const Document* earliest(const Scene& scene, const Following& following)
{
    const Document* first = nullptr;
    for (const char* kind : {following.from, following.orFrom}) {
        for (const Document* paper : scene.registered(QString::fromLatin1(kind))) {
            if (paper->date && (!first || *paper->date < *first->date)) {
                first = paper;
            }
        }
    }
    return first;
}

void checkFollowing(const Scene& scene, const Following& following, std::vector<Finding>& findings)
{
    const auto papers = scene.registered(QString::fromLatin1(following.kind));
    const Document* before = papers.empty() ? nullptr : earliest(scene, following);
    for (const Document* paper : papers) {
        if (before && paper->date && *paper->date < *before->date) {
            Finding late = paperFinding(*paper, "papers.out-of-order", Severity::Warning);
            late.arguments.insert(QStringLiteral("before"), labelOf(*before));
            late.arguments.insert(QStringLiteral("beforeDate"), dateOf(*before));
            findings.push_back(std::move(late));
        } else if (!before && following.needed) {
            Finding alone = paperFinding(*paper, "papers.nothing-before", Severity::Notice);
            alone.arguments.insert(QStringLiteral("before"), titleOf(QString::fromLatin1(following.from)));
            findings.push_back(std::move(alone));
        }
    }
}

bool isOrder(const Document& paper)
{
    const auto* kind = documents::findDocumentKind(paper.kind);
    return kind && kind->journal == documents::Journal::Orders;
}

void checkRegistered(const Scene& scene, const Document& paper, std::vector<Finding>& findings)
{
    if (!paper.date) {
        findings.push_back(paperFinding(paper, "papers.no-date", Severity::Warning));
    } else if (*paper.date > scene.today()) {
        Finding ahead = paperFinding(paper, "papers.date-ahead", Severity::Warning);
        ahead.arguments.insert(QStringLiteral("today"), language::shortDate(scene.today()));
        findings.push_back(std::move(ahead));
    }
    if (paper.number.isEmpty() && isOrder(paper)) {
        findings.push_back(paperFinding(paper, "papers.no-number", Severity::Warning));
    }
}

// One journal holds the orders of all programmes; a paper is told beside the first one of its number.
void checkSameNumbers(const Scene& scene, std::vector<Finding>& findings)
{
    std::map<std::pair<int, QString>, const Document*> first;
    for (const Document& paper : scene.snapshot().documents) {
        if (paper.state != DocumentState::Registered || !paper.date || paper.number.isEmpty() ||
            !isOrder(paper)) {
            continue;
        }
        const auto [at, fresh] = first.try_emplace({paper.date->year(), paper.number.toCaseFolded()}, &paper);
        const Document& other = *at->second;
        if (!fresh && (paper.programme == scene.facts().programme.id ||
                       other.programme == scene.facts().programme.id)) {
            Finding same = paperFinding(paper, "papers.same-number", Severity::Warning);
            same.arguments.insert(QStringLiteral("other"), labelOf(other));
            same.arguments.insert(QStringLiteral("otherDate"), dateOf(other));
            findings.push_back(std::move(same));
        }
    }
}

// S001 6.1: the order comes before the checkpoint it speaks of.
void checkMonitoring(const Scene& scene, std::vector<Finding>& findings)
{
    std::optional<QDate> last;
    for (const RoadmapFact& item : scene.facts().roadmap) {
        if (item.checkpoint && item.ours && item.end && (!last || *last < *item.end)) {
            last = item.end;
        }
    }
    for (const Document* order : scene.registered(QStringLiteral("D40"))) {
        if (last && order->date && *order->date > *last) {
            Finding late = paperFinding(*order, "papers.monitoring-late", Severity::Notice);
            late.arguments.insert(QStringLiteral("last"), language::shortDate(*last));
            findings.push_back(std::move(late));
        }
    }
}

} // namespace

std::vector<base::Finding> paperDatesChecks(const Scene& scene)
{
    std::vector<Finding> findings;
    for (const Following& following : followings) {
        checkFollowing(scene, following, findings);
    }
    for (const Document& paper : scene.snapshot().documents) {
        if (paper.programme == scene.facts().programme.id && paper.state == DocumentState::Registered) {
            checkRegistered(scene, paper, findings);
        }
    }
    checkSameNumbers(scene, findings);
    checkMonitoring(scene, findings);
    return findings;
}

} // namespace kurator::checks
