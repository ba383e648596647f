#include "checks/papers_checks.h"

#include "checks/finding_parts.h"
#include "language/date_words.h"
#include "people/mentor_status.h"

#include <algorithm>

namespace kurator::checks {

namespace {

constexpr int monthsToIntroduce = 2; // where T0 is the region's order (decision 7, S001 1.1)
constexpr int monthsToPair = 1;      // S001 5.6

using Documents = std::vector<const documents::Document*>;

// The earliest dated paper; papers come ordered by date, those without one first.
const documents::Document* firstDated(const Documents& papers)
{
    const auto found = std::ranges::find_if(
        papers, [](const documents::Document* paper) { return paper->date.has_value(); });
    return found == papers.end() ? nullptr : *found;
}

void checkIntroduction(const Scene& scene, std::vector<Finding>& findings)
{
    const auto& programme = scene.facts().programme;
    const bool toldWithProgramme = scene.facts().schoolOrderStarts && !programme.t0Number.isEmpty();
    if (!programme.t0.isValid() || toldWithProgramme || !scene.registered(QStringLiteral("D01")).empty()) {
        return;
    }
    const QDate due =
        scene.facts().schoolOrderStarts ? programme.t0 : programme.t0.addMonths(monthsToIntroduce);
    const bool overdue = !scene.facts().schoolOrderStarts && due < scene.today();
    findings.push_back(finding("papers.no-introduction-order", overdue ? Severity::Error : Severity::Warning,
                               stage::conditions, programmeSubject(scene),
                               {{"date", language::shortDate(due)}}));
}

void checkSigners(const Scene& scene, std::vector<Finding>& findings)
{
    const auto& snapshot = scene.snapshot();
    const bool noDirector =
        snapshot.organisations.empty() || snapshot.organisations.front().director.name.surname.isEmpty();
    if (noDirector) {
        findings.push_back(
            finding("school.no-director", Severity::Warning, stage::conditions, programmeSubject(scene)));
    }
    if (std::ranges::count(snapshot.staff, people::StaffFunction::Curator, &people::StaffMember::function) ==
        0) {
        findings.push_back(
            finding("school.no-curator", Severity::Warning, stage::conditions, programmeSubject(scene)));
    }
}

void checkOrderOfPapers(const Documents& pairOrders, const documents::Document& registry,
                        std::vector<Finding>& findings)
{
    for (const auto* order : pairOrders) {
        if (order->date && *order->date < *registry.date) {
            findings.push_back(finding("papers.order-before-registry", Severity::Warning, stage::pairs,
                                       subjectOf(*order),
                                       {{"number", order->number},
                                        {"date", language::shortDate(*order->date)},
                                        {"registryNumber", registry.number},
                                        {"registryDate", language::shortDate(*registry.date)}}));
        }
    }
}

// Later orders on further pairs are usual, so only the first one has the term.
void checkTermOfPairs(const Scene& scene, const Documents& pairOrders, const documents::Document& registry,
                      std::vector<Finding>& findings)
{
    const QDate due = registry.date->addMonths(monthsToPair);
    const auto* first = firstDated(pairOrders);
    if (first && *first->date > due) {
        findings.push_back(finding("papers.pairs-order-late", Severity::Warning, stage::pairs,
                                   subjectOf(*first),
                                   {{"number", first->number},
                                    {"date", language::shortDate(*first->date)},
                                    {"registryDate", language::shortDate(*registry.date)},
                                    {"due", language::shortDate(due)}}));
    } else if (pairOrders.empty() && due < scene.today()) {
        findings.push_back(finding(
            "papers.no-pairs-order", Severity::Error, stage::pairs, programmeSubject(scene),
            {{"registryDate", language::shortDate(*registry.date)}, {"due", language::shortDate(due)}}));
    }
}

void checkPairOrders(const Scene& scene, std::vector<Finding>& findings)
{
    const auto pairOrders = scene.registered(QStringLiteral("D32"));
    const auto* registry = firstDated(scene.registered(QStringLiteral("D27")));
    if (registry) {
        checkOrderOfPapers(pairOrders, *registry, findings);
        checkTermOfPairs(scene, pairOrders, *registry, findings);
    } else if (!pairOrders.empty()) {
        const auto& order = *pairOrders.front();
        findings.push_back(finding(
            "papers.no-registry", Severity::Warning, stage::pairs, subjectOf(order),
            {{"number", order.number}, {"date", order.date ? language::shortDate(*order.date) : QString()}}));
    }
}

// The registry is approved by an order and holds somebody (decision 36, S001 4.1).
void checkRegistryOrder(const Scene& scene, std::vector<Finding>& findings)
{
    const auto orders = scene.registered(QStringLiteral("D27"));
    qsizetype mentors = 0;
    qsizetype inRegistry = 0;
    for (const people::Entry& entry : scene.snapshot().entries) {
        const bool mentor =
            entry.programme == scene.facts().programme.id && entry.side == people::Side::Mentor;
        mentors += mentor ? 1 : 0;
        inRegistry += mentor && people::isInRegistry(entry.status) ? 1 : 0;
    }
    if (!orders.empty() && mentors > 0 && inRegistry == 0) {
        const auto& order = *orders.front();
        findings.push_back(finding(
            "papers.registry-empty", Severity::Warning, stage::training, programmeSubject(scene),
            {{"number", order.number}, {"date", order.date ? language::shortDate(*order.date) : QString()}}));
    } else if (orders.empty() && inRegistry > 0) {
        findings.push_back(finding("people.registry-without-order", Severity::Warning, stage::training,
                                   programmeSubject(scene), {{"n", QString::number(inRegistry)}}));
    }
}

} // namespace

std::vector<base::Finding> papersChecks(const Scene& scene)
{
    std::vector<Finding> findings;
    checkIntroduction(scene, findings);
    checkSigners(scene, findings);
    checkPairOrders(scene, findings);
    checkRegistryOrder(scene, findings);
    return findings;
}

} // namespace kurator::checks
