#include "checks/requests_checks.h"

#include "checks/finding_parts.h"
#include "language/date_words.h"
#include "language/person_name.h"

#include <algorithm>

namespace kurator::checks {

namespace {

constexpr int soonDays = 3;

const char* codeOf(people::DataRequestKind kind)
{
    switch (kind) {
    case people::DataRequestKind::Withdrawal:
        return "request.withdrawal";
    case people::DataRequestKind::StopProcessing:
        return "request.stop-processing";
    case people::DataRequestKind::StopDistribution:
        return "request.stop-distribution";
    case people::DataRequestKind::Information:
        return "request.information";
    case people::DataRequestKind::Correction:
        return "request.correction";
    }
    return "";
}

Severity severityOf(const people::DataRequest& request, const QDate& today)
{
    const auto left = today.daysTo(request.dueOn);
    return left < 0 ? Severity::Error : left <= soonDays ? Severity::Warning : Severity::Notice;
}

// The stage of the side on which the person stands; stage 2 for one who has left.
int stageOfPerson(const Scene& scene, base::Id<people::Person> person)
{
    const auto entry = std::ranges::find_if(
        scene.entries(), [person](const people::Entry* one) { return one->person == person; });
    return entry == scene.entries().end() ? stage::mentees : stageOf((*entry)->side);
}

bool awaitsChange(const people::DataRequest& request)
{
    return std::ranges::any_of(request.steps, [](const people::RequestStep& step) {
        return step.kind == people::RequestStepKind::ChangePair && !step.doneOn;
    });
}

} // namespace

std::vector<base::Finding> requestsChecks(const Scene& scene)
{
    std::vector<Finding> findings;
    for (const people::DataRequest& request : scene.snapshot().dataRequests) {
        const auto* person = scene.lookup().person(request.person);
        if (request.answeredOn || !person) {
            continue;
        }
        const QString name = language::fullName(person->name);
        findings.push_back(finding(codeOf(request.kind), severityOf(request, scene.today()),
                                   stageOfPerson(scene, request.person), subjectOf(*person),
                                   {{"name", name},
                                    {"received", language::shortDate(request.receivedOn)},
                                    {"due", language::shortDate(request.dueOn)}}));
        if (!awaitsChange(request)) {
            continue;
        }
        for (const pairs::Pair* pair : scene.livePairsOf(*person)) {
            const Subject subject = subjectOf(scene, *pair);
            findings.push_back(finding("request.change-pair", Severity::Warning, stage::work, subject,
                                       {{"name", name}, {"pair", subject.name}}));
        }
    }
    return findings;
}

} // namespace kurator::checks
