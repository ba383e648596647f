#include "checks/all.h"

#include "base/text.h"
#include "checks/bases_checks.h"
#include "checks/closing_checks.h"
#include "checks/consents_checks.h"
#include "checks/dates_checks.h"
#include "checks/events_checks.h"
#include "checks/figures_checks.h"
#include "checks/labour_checks.h"
#include "checks/pair_course_checks.h"
#include "checks/pairs_checks.h"
#include "checks/paper_dates_checks.h"
#include "checks/papers_checks.h"
#include "checks/partners_checks.h"
#include "checks/public_texts_checks.h"
#include "checks/requests_checks.h"
#include "checks/year_checks.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace kurator::checks {

namespace {

constexpr std::array everyCheck{&consentsChecks, &requestsChecks,   &labourChecks,      &basesChecks,
                                &pairsChecks,    &datesChecks,      &papersChecks,      &figuresChecks,
                                &partnersChecks, &pairCourseChecks, &publicTextsChecks, &paperDatesChecks,
                                &eventsChecks,   &yearChecks,       &closingChecks};

// The key is folded once a finding, not once a comparison.
struct Sortable
{
    base::Finding finding;
    QString key;
};

bool comesBefore(const Sortable& a, const Sortable& b)
{
    const auto rank = [](const Sortable& one) {
        return std::tuple(-static_cast<int>(one.finding.severity), one.finding.stage);
    };
    if (rank(a) != rank(b)) {
        return rank(a) < rank(b);
    }
    return std::tie(a.key, a.finding.code, a.finding.subject.id) <
           std::tie(b.key, b.finding.code, b.finding.subject.id);
}

} // namespace

std::vector<base::Finding> all(const school::Snapshot& snapshot, const school::Lookup& lookup,
                               const CheckFacts& facts)
{
    const Scene scene(snapshot, lookup, facts);
    std::vector<Sortable> found;
    for (const auto check : everyCheck) {
        for (auto& finding : check(scene)) {
            QString key = base::foldedKey(finding.subject.name);
            found.push_back({std::move(finding), std::move(key)});
        }
    }
    std::ranges::stable_sort(found, comesBefore);
    std::vector<base::Finding> findings;
    findings.reserve(found.size());
    for (auto& one : found) {
        findings.push_back(std::move(one.finding));
    }
    return findings;
}

} // namespace kurator::checks
