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
        if (!partner.agreementUntil || *partner.agreementUntil >= scene.today()) {
            continue;
        }
        if (const QString mentors = pairedMentors(scene, partner.id); !mentors.isEmpty()) {
            findings.push_back(finding("school.agreement-over", Severity::Warning, stage::work,
                                       {Subject::Kind::Partner, partner.id.uuid(), partner.name},
                                       {{"name", partner.name},
                                        {"until", language::shortDate(*partner.agreementUntil)},
                                        {"mentors", mentors}}));
        }
    }
    return findings;
}

} // namespace kurator::checks
