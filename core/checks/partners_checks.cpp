#include "checks/partners_checks.h"

#include "checks/finding_parts.h"
#include "language/date_words.h"

namespace kurator::checks {

namespace {

// Mentors of the partner with a pair that goes on, by comma; empty when there are none.
QString pairedMentors(const Scene& scene, base::Id<people::Partner> partner)
{
    QStringList names;
    for (const auto* entry : scene.entries()) {
        const auto* person = scene.lookup().person(entry->person);
        if (person && entry->partner == partner && entry->side == people::Side::Mentor &&
            !scene.livePairsOf(*entry).empty()) {
            names += language::fullName(person->name);
        }
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

std::vector<base::Finding> partnersChecks(const Scene& scene)
{
    std::vector<Finding> findings;
    for (const people::Partner& partner : scene.snapshot().partners) {
        const bool over = partner.agreementUntil && *partner.agreementUntil < scene.today();
        const bool none =
            !partner.agreementUntil && !partner.agreementDate && partner.agreementNumber.isEmpty();
        const QString mentors = over || none ? pairedMentors(scene, partner.id) : QString();
        if (mentors.isEmpty()) {
            continue;
        }
        Finding told = finding(over ? "school.agreement-over" : "school.no-agreement",
                               over ? Severity::Warning : Severity::Notice, stage::work,
                               {Subject::Kind::Partner, partner.id.uuid(), partner.name},
                               {{"name", partner.name}, {"mentors", mentors}});
        if (over) {
            told.arguments.insert(QStringLiteral("until"), language::shortDate(*partner.agreementUntil));
        }
        findings.push_back(std::move(told));
    }
    return findings;
}

} // namespace kurator::checks
