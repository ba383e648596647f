#include "office/accept_finding.h"

#include "checks/acceptance.h"
#include "office/findings.h"

#include <QHash>

#include <algorithm>

namespace kurator::office {

namespace {

school::AcceptedFinding acceptedNow(Desk& desk, const base::Finding& finding, const QString& reason)
{
    school::AcceptedFinding accepted;
    accepted.id = desk.ids().next<school::AcceptedFinding>();
    accepted.programme = desk.programme().id;
    accepted.code = finding.code;
    accepted.subject = checks::subjectKey(finding);
    accepted.facts = checks::factsOf(finding);
    accepted.reason = reason;
    accepted.date = desk.today();
    return accepted;
}

// The journal says one finding in its own words, several by their number.
school::Step acceptanceStep(const std::vector<const base::Finding*>& findings, const QString& reason)
{
    if (findings.size() > 1) {
        return {
            QStringLiteral("step.findings-accepted"),
            {{QStringLiteral("n"), QString::number(findings.size())}, {QStringLiteral("reason"), reason}}};
    }
    base::Arguments arguments = findings.front()->arguments;
    arguments.insert(QStringLiteral("finding"), findings.front()->code);
    arguments.insert(QStringLiteral("reason"), reason);
    return {QStringLiteral("step.finding-accepted"), arguments};
}

const school::AcceptedFinding* findAccepted(const Desk& desk, base::Id<school::AcceptedFinding> id)
{
    const auto& all = desk.snapshot().acceptedFindings;
    const auto found = std::ranges::find(all, id, &school::AcceptedFinding::id);
    return found == all.end() ? nullptr : &*found;
}

base::Finding asItWasSaid(const school::AcceptedFinding& accepted)
{
    base::Finding finding;
    finding.code = accepted.code;
    finding.arguments = checks::argumentsOf(accepted.facts);
    return finding;
}

} // namespace

base::Result<void> acceptFindings(Desk& desk, const std::vector<base::Finding>& findings,
                                  const QString& reason)
{
    const QString why = reason.trimmed();
    if (why.isEmpty()) {
        return base::refuseInput("finding.no-reason");
    }
    const auto byLaw = std::ranges::count_if(findings, checks::isOfLaw);
    if (byLaw > 0) {
        return base::refuseRule("finding.of-law", {{QStringLiteral("n"), QString::number(byLaw)}});
    }
    const checks::Acceptances known(desk.snapshot(), desk.programme().id);
    school::Changes changes;
    std::vector<const base::Finding*> fresh;
    for (const base::Finding& finding : findings) {
        if (!known.cover(finding)) {
            fresh.push_back(&finding);
            changes.saved.emplace_back(acceptedNow(desk, finding, why));
        }
    }
    return fresh.empty() ? base::Result<void>() : desk.commit(acceptanceStep(fresh, why), changes);
}

base::Result<void> acceptFinding(Desk& desk, const base::Finding& finding, const QString& reason)
{
    return acceptFindings(desk, {finding}, reason);
}

base::Result<void> takeBackAcceptances(Desk& desk, const std::vector<base::Id<school::AcceptedFinding>>& ids)
{
    school::Changes changes;
    for (const auto& id : ids) {
        const school::AcceptedFinding* accepted = findAccepted(desk, id);
        if (!accepted) {
            return base::refuseInput("finding.not-accepted");
        }
        changes.removed.emplace_back(*accepted);
    }
    if (changes.isEmpty()) {
        return {};
    }
    return desk.commit(
        {QStringLiteral("step.findings-returned"), {{QStringLiteral("n"), QString::number(ids.size())}}},
        changes);
}

base::Result<void> takeBackAcceptance(Desk& desk, base::Id<school::AcceptedFinding> id)
{
    return takeBackAcceptances(desk, {id});
}

std::vector<Acceptance> acceptedFindings(const Desk& desk)
{
    std::vector<Acceptance> all;
    for (const school::AcceptedFinding& accepted : desk.snapshot().acceptedFindings) {
        if (accepted.programme == desk.programme().id) {
            all.push_back({accepted, asItWasSaid(accepted), false});
        }
    }
    if (all.empty()) {
        return all;
    }
    const checks::Acceptances known(desk.snapshot(), desk.programme().id);
    QHash<QString, base::Finding> hidden;
    for (base::Finding& finding : findingsWithAccepted(desk)) {
        if (known.cover(finding)) {
            const QString key = finding.code + checks::subjectKey(finding) + checks::factsOf(finding);
            hidden.insert(key, std::move(finding));
        }
    }
    for (Acceptance& one : all) {
        const auto found = hidden.constFind(one.accepted.code + one.accepted.subject + one.accepted.facts);
        one.holds = found != hidden.constEnd();
        if (one.holds) {
            one.finding = *found;
        }
    }
    std::ranges::stable_sort(all, std::ranges::greater(),
                             [](const Acceptance& one) { return one.accepted.date; });
    return all;
}

} // namespace kurator::office
