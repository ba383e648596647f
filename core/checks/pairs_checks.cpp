#include "checks/pairs_checks.h"

#include "checks/finding_parts.h"
#include "language/date_words.h"
#include "people/mentor_status.h"

#include <QSet>

#include <algorithm>

namespace kurator::checks {

namespace {

bool isFixedByOrder(const Scene& scene, const pairs::Pair& pair)
{
    const auto* order = pair.order ? scene.lookup().document(*pair.order) : nullptr;
    return order && order->state == documents::DocumentState::Registered;
}

Finding pairFinding(const Scene& scene, const pairs::Pair& pair, const char* code, Severity severity,
                    int stage)
{
    return finding(code, severity, stage, subjectOf(scene, pair),
                   {{"mentor", mentorName(scene, pair)}, {"mentees", menteeNames(scene, pair)}});
}

void checkOwnChild(const Scene& scene, const pairs::Pair& pair, std::vector<Finding>& findings)
{
    const auto* mentor = scene.lookup().personOf(pair.mentor);
    if (!mentor || isOverridden(pair, QStringLiteral("match.own-child"))) {
        return;
    }
    for (const auto& member : pair.members) {
        const auto* mentee = scene.lookup().personOf(member.mentee);
        if (!mentee || !isStillMember(member, scene.today())) {
            continue;
        }
        const auto adults = scene.lookup().representativesOf(mentee->id);
        if (std::ranges::count(adults, mentor) > 0) {
            findings.push_back(finding("pairs.own-child", Severity::Warning, stage::pairs,
                                       subjectOf(scene, pair),
                                       {{"mentor", language::fullName(mentor->name)},
                                        {"mentees", language::fullName(mentee->name)}}));
        }
    }
}

void checkOrder(const Scene& scene, const pairs::Pair& pair, std::vector<Finding>& findings)
{
    if (isFixedByOrder(scene, pair)) {
        return;
    }
    const bool works = pair.state != pairs::PairState::Proposed || pair.period.start < scene.today();
    findings.push_back(pairFinding(scene, pair, "pairs.no-order",
                                   works ? Severity::Warning : Severity::Notice, stage::pairs));
}

void checkRegistry(const Scene& scene, const pairs::Pair& pair, std::vector<Finding>& findings)
{
    const auto* mentor = scene.lookup().entry(pair.mentor);
    if (!mentor || people::isInRegistry(mentor->status) || people::hasLeft(mentor->status) ||
        isOverridden(pair, QStringLiteral("match.not-in-registry"))) {
        return;
    }
    findings.push_back(
        pairFinding(scene, pair, "pairs.mentor-not-in-registry", Severity::Warning, stage::pairs));
}

void checkMentorLeft(const Scene& scene, const pairs::Pair& pair, std::vector<Finding>& findings)
{
    const auto* mentor = scene.lookup().entry(pair.mentor);
    if (mentor && people::hasLeft(mentor->status)) {
        findings.push_back(pairFinding(scene, pair, "pairs.mentor-left", Severity::Warning, stage::work));
    }
}

void checkTerms(const Scene& scene, const pairs::Pair& pair, std::vector<Finding>& findings)
{
    const QDate programmeEnd = scene.facts().programme.period.end;
    const bool bothTold = pair.period.start.isValid() && pair.period.end.isValid();
    if (bothTold && !pair.period.isValid()) {
        Finding wrong = pairFinding(scene, pair, "pairs.end-before-start", Severity::Warning, stage::pairs);
        wrong.arguments.insert(QStringLiteral("start"), language::shortDate(pair.period.start));
        wrong.arguments.insert(QStringLiteral("end"), language::shortDate(pair.period.end));
        findings.push_back(std::move(wrong));
    }
    if (pair.period.end.isValid() && programmeEnd.isValid() && pair.period.end > programmeEnd) {
        Finding late = pairFinding(scene, pair, "pairs.end-after-programme", Severity::Warning, stage::pairs);
        late.arguments.insert(QStringLiteral("end"), language::shortDate(pair.period.end));
        late.arguments.insert(QStringLiteral("programmeEnd"), language::shortDate(programmeEnd));
        findings.push_back(std::move(late));
    }
    const bool works = pair.state != pairs::PairState::Proposed;
    if (works && pair.period.end.isValid() && pair.period.end < scene.today()) {
        Finding over = pairFinding(scene, pair, "pairs.past-end", Severity::Warning, stage::closing);
        over.arguments.insert(QStringLiteral("end"), language::shortDate(pair.period.end));
        findings.push_back(std::move(over));
    }
}

void checkMeetings(const Scene& scene, const pairs::Pair& pair, std::vector<Finding>& findings)
{
    const QDate last = scene.lastMeeting(pair);
    const QDate since = last.isValid() ? last : pair.period.start;
    const bool over = pair.period.end.isValid() && pair.period.end < scene.today();
    if (pair.state != pairs::PairState::Active || over || !since.isValid() ||
        since.daysTo(scene.today()) <= pairs::meetWithinDays) {
        return;
    }
    Finding silent = pairFinding(scene, pair, last.isValid() ? "pairs.no-meeting" : "pairs.no-meeting-yet",
                                 Severity::Warning, stage::work);
    silent.arguments.insert(QStringLiteral("date"), language::shortDate(since));
    silent.arguments.insert(QStringLiteral("n"), QString::number(since.daysTo(scene.today())));
    findings.push_back(std::move(silent));
}

// Capacity is shared by all forms (decision 19); mentees are counted as entries.
void checkCapacity(const Scene& scene, const people::Entry& mentor, std::vector<Finding>& findings)
{
    QSet<QUuid> mentees;
    for (const auto* pair : scene.livePairsOf(mentor)) {
        for (const auto& member : pair->members) {
            if (isStillMember(member, scene.today())) {
                mentees.insert(member.mentee.uuid());
            }
        }
    }
    const int capacity = mentor.capacity.value_or(1);
    const auto* person = scene.lookup().person(mentor.person);
    if (!person || mentees.size() <= capacity) {
        return;
    }
    findings.push_back(finding("pairs.over-capacity", Severity::Warning, stage::pairs, subjectOf(*person),
                               {{"name", language::fullName(person->name)},
                                {"n", QString::number(mentees.size())},
                                {"capacity", QString::number(capacity)}}));
}

// Two mentors in one form, or in two forms without a reason on either pair (decisions 15, 17).
void checkSecondMentor(const Scene& scene, const people::Entry& mentee, std::vector<Finding>& findings)
{
    const auto live = scene.livePairsOf(mentee);
    const bool overridden = std::ranges::any_of(live, [](const pairs::Pair* pair) {
        return isOverridden(*pair, QStringLiteral("match.second-mentor"));
    });
    const auto* person = scene.lookup().person(mentee.person);
    if (live.size() < 2 || overridden || !person) {
        return;
    }
    QStringList mentors;
    for (const auto* pair : live) {
        mentors += mentorName(scene, *pair);
    }
    findings.push_back(finding("pairs.second-mentor", Severity::Warning, stage::pairs, subjectOf(*person),
                               {{"name", language::fullName(person->name)},
                                {"mentors", mentors.join(QStringLiteral(", "))},
                                {"n", QString::number(live.size())}}));
}

} // namespace

std::vector<base::Finding> pairsChecks(const Scene& scene)
{
    std::vector<Finding> findings;
    const bool registryExists = !scene.registered(QStringLiteral("D27")).empty();
    for (const auto* pair : scene.pairs()) {
        if (!isLive(*pair)) {
            continue;
        }
        checkOwnChild(scene, *pair, findings);
        checkOrder(scene, *pair, findings);
        checkMentorLeft(scene, *pair, findings);
        checkTerms(scene, *pair, findings);
        checkMeetings(scene, *pair, findings);
        if (registryExists) {
            checkRegistry(scene, *pair, findings);
        }
    }
    for (const auto* entry : scene.entries()) {
        switch (entry->side) {
        case people::Side::Mentor:
            checkCapacity(scene, *entry, findings);
            break;
        case people::Side::Mentee:
            checkSecondMentor(scene, *entry, findings);
            break;
        }
    }
    return findings;
}

} // namespace kurator::checks
