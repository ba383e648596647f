#include "checks/labour_checks.h"

#include "checks/finding_parts.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace kurator::checks {

namespace {

struct EmployeeMentor
{
    const people::Person* person = nullptr;
    const people::Entry* entry = nullptr;
    bool works = false; // in a pair that is more than a proposal
};

std::map<base::Id<people::Person>, EmployeeMentor> mentorsOfEmployees(const Scene& scene)
{
    std::map<base::Id<people::Person>, EmployeeMentor> mentors;
    for (const auto* pair : scene.pairs()) {
        const auto* form = scene.form(pair->form);
        const auto* entry = scene.lookup().entry(pair->mentor);
        const auto* person = entry ? scene.lookup().person(entry->person) : nullptr;
        if (form && person && isLive(*pair) && programme::isBetweenEmployees(*form)) {
            auto& mentor = mentors[person->id];
            mentor = {person, entry, mentor.works || pair->state != pairs::PairState::Proposed};
        }
    }
    return mentors;
}

} // namespace

std::vector<base::Finding> labourChecks(const Scene& scene)
{
    std::vector<Finding> findings;
    for (const auto& [id, mentor] : mentorsOfEmployees(scene)) {
        for (const auto& obstacle :
             people::obstacles(people::GatePurpose::EmployeePair, scene.gate(*mentor.entry))) {
            findings.push_back(findingOf(obstacle, mentor.works ? Severity::Error : Severity::Warning,
                                         stage::pairs, *mentor.person));
        }
    }
    QSet<QUuid> atRisk;
    for (const auto& mark : scene.snapshot().restrictedMarks) {
        const auto* entry = scene.lookup().entry(mark.entry);
        if (mark.kind == people::RestrictedKind::AtRisk && entry && !scene.livePairsOf(*entry).empty()) {
            atRisk.insert(entry->person.uuid());
        }
    }
    if (!atRisk.isEmpty()) {
        findings.push_back(finding("pairs.at-risk", Severity::Notice, stage::pairs, programmeSubject(scene),
                                   {{"n", QString::number(atRisk.size())}}));
    }
    return findings;
}

} // namespace kurator::checks
