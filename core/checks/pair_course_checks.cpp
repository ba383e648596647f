#include "checks/pair_course_checks.h"

#include "checks/finding_parts.h"
#include "language/date_words.h"
#include "pairs/compatibility.h"
#include "pairs/places.h"

#include <QSet>

#include <algorithm>

namespace kurator::checks {

namespace {

constexpr int daysToPlan = 14;

Finding courseFinding(const Scene& scene, const pairs::Pair& pair, const char* code, int stage,
                      Named more = {})
{
    Finding result = finding(code, Severity::Warning, stage, subjectOf(scene, pair), more);
    result.arguments.insert(QStringLiteral("mentor"), mentorName(scene, pair));
    result.arguments.insert(QStringLiteral("mentees"), menteeNames(scene, pair));
    return result;
}

QSet<QUuid> plannedPairs(const Scene& scene)
{
    QSet<QUuid> planned;
    for (const pairs::Meeting& meeting : scene.snapshot().meetings) {
        if (meeting.kind == pairs::MeetingKind::Planning && meeting.date <= scene.today()) {
            planned.insert(meeting.pair.uuid());
        }
    }
    return planned;
}

void checkPlan(const Scene& scene, const pairs::Pair& pair, const QSet<QUuid>& planned,
               std::vector<Finding>& findings)
{
    const bool works = pair.state == pairs::PairState::Active && pair.period.start.isValid();
    if (works && pair.goal.trimmed().isEmpty() && !planned.contains(pair.id.uuid()) &&
        pair.period.start.addDays(daysToPlan) < scene.today()) {
        findings.push_back(courseFinding(scene, pair, "pairs.no-plan", stage::work,
                                         {{"start", language::shortDate(pair.period.start)}}));
    }
}

void checkBeginning(const Scene& scene, const pairs::Pair& pair, std::vector<Finding>& findings)
{
    const auto* order = pair.order ? scene.lookup().document(*pair.order) : nullptr;
    if (order && order->date && pair.period.start.isValid() && pair.period.start < *order->date) {
        findings.push_back(courseFinding(scene, pair, "pairs.before-order", stage::pairs,
                                         {{"start", language::shortDate(pair.period.start)},
                                          {"number", order->number},
                                          {"date", language::shortDate(*order->date)}}));
    }
}

void checkMembers(const Scene& scene, const pairs::Pair& pair, std::vector<Finding>& findings)
{
    QStringList finished;
    bool anybody = false;
    for (const auto& member : pair.members) {
        const auto* entry = scene.lookup().entry(member.mentee);
        if (!entry || !isStillMember(member, scene.today())) {
            continue;
        }
        anybody = true;
        if (entry->finishedOn && *entry->finishedOn < scene.today()) {
            finished += scene.lookup().nameOf(entry->id);
        }
    }
    if (!anybody) {
        findings.push_back(courseFinding(scene, pair, "pairs.nobody-left", stage::work));
    } else if (!finished.isEmpty()) {
        findings.push_back(courseFinding(scene, pair, "pairs.mentee-finished", stage::work,
                                         {{"finished", finished.join(QStringLiteral(", "))}}));
    }
}

void checkTraining(const Scene& scene, const pairs::Pair& pair, std::vector<Finding>& findings)
{
    const auto* mentor = scene.lookup().entry(pair.mentor);
    if (scene.facts().programme.trainingBeforePairs && mentor &&
        mentor->status == people::MentorStatus::InRegistry &&
        !isOverridden(pair, QStringLiteral("match.not-trained"))) {
        findings.push_back(courseFinding(scene, pair, "pairs.mentor-not-trained", stage::pairs));
    }
}

// Who wrote after the trial meeting that it does not work: with names, for the curator alone.
QString whoDoesNotFit(const Scene& scene, const pairs::Pair& pair)
{
    QStringList names;
    for (const pairs::TrialSheet& sheet : scene.snapshot().trialSheets) {
        if (sheet.pair == pair.id && pairs::compatibilityOf(sheet) == pairs::Compatibility::Low) {
            names += scene.lookup().nameOf(sheet.entry);
        }
    }
    return names.join(QStringLiteral(", "));
}

void checkTrial(const Scene& scene, const pairs::Pair& pair, std::vector<Finding>& findings)
{
    const QString who = whoDoesNotFit(scene, pair);
    if (!who.isEmpty()) {
        findings.push_back(courseFinding(
            scene, pair, pairs::isLoose(pair) ? "pairs.proposed-do-not-fit" : "pairs.do-not-fit",
            stage::pairs, {{"who", who}}));
    }
}

QSet<QUuid> pairedMentees(const Scene& scene)
{
    QSet<QUuid> paired;
    for (const pairs::Pair* pair : scene.pairs()) {
        const bool finished = pair->state == pairs::PairState::Completed;
        for (const auto& member : pair->members) {
            if (finished || (isLive(*pair) && isStillMember(member, scene.today()))) {
                paired.insert(member.mentee.uuid());
            }
        }
    }
    return paired;
}

void checkUnpaired(const Scene& scene, std::vector<Finding>& findings)
{
    if (!scene.facts().registryApproved) {
        return;
    }
    const auto paired = pairedMentees(scene);
    for (const people::Entry* entry : scene.entries()) {
        if (entry->side == people::Side::Mentee && !paired.contains(entry->id.uuid())) {
            const QString name = scene.lookup().nameOf(entry->id);
            findings.push_back(finding("pairs.unpaired", Severity::Warning, stage::pairs,
                                       {Subject::Kind::Entry, entry->id.uuid(), name}, {{"name", name}}));
        }
    }
}

} // namespace

std::vector<base::Finding> pairCourseChecks(const Scene& scene)
{
    std::vector<Finding> findings;
    const auto planned = plannedPairs(scene);
    for (const pairs::Pair* pair : scene.pairs()) {
        if (isLive(*pair)) {
            checkPlan(scene, *pair, planned, findings);
            checkBeginning(scene, *pair, findings);
            checkMembers(scene, *pair, findings);
            checkTraining(scene, *pair, findings);
            checkTrial(scene, *pair, findings);
        }
    }
    checkUnpaired(scene, findings);
    return findings;
}

} // namespace kurator::checks
