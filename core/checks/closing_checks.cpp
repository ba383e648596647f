#include "checks/closing_checks.h"

#include "checks/finding_parts.h"
#include "language/date_words.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace kurator::checks {

namespace {

bool isOver(const Scene& scene)
{
    const QDate& end = scene.facts().programme.period.end;
    return end.isValid() && end < scene.today();
}

bool isInLastMonth(const Scene& scene)
{
    const QDate& end = scene.facts().programme.period.end;
    return end.isValid() && end.addMonths(-1) <= scene.today();
}

bool anyRegistered(const Scene& scene, std::initializer_list<const char*> kinds)
{
    return std::ranges::any_of(
        kinds, [&scene](const char* kind) { return !scene.registered(QString::fromLatin1(kind)).empty(); });
}

void checkResult(const Scene& scene, std::vector<Finding>& findings)
{
    if (isOver(scene) && !anyRegistered(scene, {"D44", "D45", "D46"})) {
        findings.push_back(finding("programme.no-result", Severity::Warning, stage::closing,
                                   programmeSubject(scene),
                                   {{"end", language::shortDate(scene.facts().programme.period.end)}}));
    }
}

// Members of a pair that is over have left it.
QString formerMentees(const Scene& scene, const pairs::Pair& pair)
{
    QStringList names;
    for (const auto& member : pair.members) {
        names += scene.lookup().nameOf(member.mentee);
    }
    return names.join(QStringLiteral(", "));
}

void checkOutcomes(const Scene& scene, std::vector<Finding>& findings)
{
    for (const auto* pair : scene.pairs()) {
        if (pair->state != pairs::PairState::Completed || !pair->outcome.trimmed().isEmpty()) {
            continue;
        }
        const QString mentor = mentorName(scene, *pair);
        const QString mentees = formerMentees(scene, *pair);
        findings.push_back(
            finding("pairs.no-outcome", Severity::Warning, stage::closing,
                    {Subject::Kind::Pair, pair->id.uuid(), mentor + QStringLiteral(" – ") + mentees},
                    {{"mentor", mentor}, {"mentees", mentees}}));
    }
}

void checkCompletion(const Scene& scene, std::vector<Finding>& findings)
{
    const auto open = std::ranges::count_if(scene.pairs(), [](const pairs::Pair* pair) {
        return pair->state == pairs::PairState::Active || pair->state == pairs::PairState::Suspended;
    });
    for (const auto* order : scene.registered(QStringLiteral("D46"))) {
        if (open > 0 && order->date && *order->date <= scene.today()) {
            findings.push_back(finding("papers.completed-with-pairs", Severity::Warning, stage::closing,
                                       programmeSubject(scene),
                                       {{"number", order->number},
                                        {"date", language::shortDate(*order->date)},
                                        {"n", QString::number(open)}}));
        }
    }
}

void checkFinished(const Scene& scene, std::vector<Finding>& findings)
{
    for (const people::Entry& entry : scene.snapshot().entries) {
        const bool finished = entry.programme == scene.facts().programme.id &&
                              entry.side == people::Side::Mentee && entry.finishedOn &&
                              *entry.finishedOn <= scene.today();
        const auto* person = finished ? scene.lookup().person(entry.person) : nullptr;
        if (!person) {
            continue;
        }
        const QString name = language::fullName(person->name);
        const Subject subject{Subject::Kind::Entry, entry.id.uuid(), name};
        if (entry.results.trimmed().isEmpty()) {
            findings.push_back(finding("people.no-results", Severity::Warning, stage::closing, subject,
                                       {{"name", name}, {"date", language::shortDate(*entry.finishedOn)}}));
        } else if (entry.caseLink.trimmed().isEmpty()) {
            findings.push_back(
                finding("people.no-case-link", Severity::Notice, stage::closing, subject, {{"name", name}}));
        }
    }
}

void checkCase(const Scene& scene, std::vector<Finding>& findings)
{
    const auto& id = scene.facts().programme.id;
    const bool linked = std::ranges::any_of(scene.snapshot().entries, [&id](const people::Entry& entry) {
        return entry.programme == id && !entry.caseLink.trimmed().isEmpty();
    });
    const bool shown = std::ranges::any_of(scene.snapshot().events, [&id](const programme::Event& event) {
        return event.programme == id && !event.address.isEmpty();
    });
    if (isInLastMonth(scene) && !linked && !shown && !anyRegistered(scene, {"D52", "D53"})) {
        findings.push_back(finding("programme.no-case", Severity::Notice, stage::closing,
                                   programmeSubject(scene),
                                   {{"end", language::shortDate(scene.facts().programme.period.end)}}));
    }
}

// The report counts a person once, so the sum over forms is larger.
void checkForms(const Scene& scene, std::vector<Finding>& findings)
{
    QHash<QString, QSet<QUuid>> byForm;
    QSet<QUuid> all;
    for (const auto* pair : scene.pairs()) {
        if (pair->state == pairs::PairState::Proposed || pair->state == pairs::PairState::Dissolved) {
            continue;
        }
        for (const auto& member : pair->members) {
            if (const auto* mentee = scene.lookup().personOf(member.mentee)) {
                byForm[pair->form].insert(mentee->id.uuid());
                all.insert(mentee->id.uuid());
            }
        }
    }
    qsizetype sum = 0;
    for (const auto& persons : byForm) {
        sum += persons.size();
    }
    if (sum != all.size()) {
        findings.push_back(finding("report.forms-overlap", Severity::Notice, stage::closing,
                                   programmeSubject(scene),
                                   {{"sum", QString::number(sum)}, {"n", QString::number(all.size())}}));
    }
}

} // namespace

std::vector<base::Finding> closingChecks(const Scene& scene)
{
    std::vector<Finding> findings;
    checkResult(scene, findings);
    checkOutcomes(scene, findings);
    checkCompletion(scene, findings);
    checkFinished(scene, findings);
    checkCase(scene, findings);
    checkForms(scene, findings);
    return findings;
}

} // namespace kurator::checks
