#include "checks/bases_checks.h"

#include "checks/duplicates.h"
#include "checks/finding_parts.h"
#include "language/name_declension.h"
#include "people/mentor_base.h"
#include "people/mentor_status.h"
#include "school/told_apart.h"

#include <QSet>

#include <algorithm>

namespace kurator::checks {

namespace {

constexpr int countedMentorFrom = 15; // S001, decision 16

QString nameOf(const Participant& participant)
{
    return language::fullName(participant.person->name);
}

void checkName(const Participant& participant, language::UncertainNames& uncertain,
               std::vector<Finding>& findings)
{
    const auto& person = *participant.person;
    const int stage = stageOf(participant.entry->side);
    if (person.confirmedForms || person.indeclinable) {
        return;
    }
    if (!person.sex) {
        findings.push_back(finding("people.no-sex", Severity::Warning, stage, subjectOf(person),
                                   {{"name", nameOf(participant)}}));
    } else if (uncertain.contains(person.name, *person.sex)) {
        findings.push_back(finding("people.name-uncertain", Severity::Warning, stage, subjectOf(person),
                                   {{"name", nameOf(participant)}}));
    }
}

void checkBirth(const Participant& participant, std::vector<Finding>& findings)
{
    const auto& person = *participant.person;
    const int stage = stageOf(participant.entry->side);
    if (person.birthDate || school::isAdultByCategory(*participant.entry)) {
        return;
    }
    if (person.birthYear) {
        findings.push_back(
            finding("people.birth-year-only", Severity::Notice, stage, subjectOf(person),
                    {{"name", nameOf(participant)}, {"year", QString::number(*person.birthYear)}}));
    } else {
        findings.push_back(finding("people.no-birth-date", Severity::Warning, stage, subjectOf(person),
                                   {{"name", nameOf(participant)}}));
    }
}

// The forms whose ages concern a mentee: those of the pairs, else those wished for, else any that takes the
// category.
std::vector<const programme::Form*> formsOf(const Scene& scene, const people::Entry& entry)
{
    std::vector<const programme::Form*> forms;
    for (const auto* pair : scene.livePairsOf(entry)) {
        forms.push_back(scene.form(pair->form));
    }
    if (forms.empty()) {
        for (const QString& code : entry.forms) {
            forms.push_back(scene.form(code));
        }
    }
    std::erase(forms, nullptr);
    if (forms.empty() && entry.category) {
        for (const auto& form : scene.facts().forms) {
            if (std::ranges::count(form.menteeSides, *entry.category) > 0) {
                forms.push_back(&form);
            }
        }
    }
    return forms;
}

bool mayHaveAge(const people::Age& age, const std::optional<people::AgeRange>& range)
{
    return !range || range->contains(age.years) || (!age.exact && range->contains(age.years - 1));
}

bool ageIsOverridden(const Scene& scene, const people::Entry& entry)
{
    const auto pairs = scene.livePairsOf(entry);
    return std::ranges::any_of(pairs, [](const pairs::Pair* pair) {
        return std::ranges::count(pair->overrides, QStringLiteral("match.mentee-age"),
                                  &pairs::Override::rule) > 0;
    });
}

void checkMenteeAge(const Scene& scene, const people::Entry& entry, const people::Person& person,
                    std::vector<Finding>& findings)
{
    const auto age = people::ageOn(person, scene.today());
    const auto forms = formsOf(scene, entry);
    const bool fits = std::ranges::any_of(
        forms, [&age](const programme::Form* form) { return age && mayHaveAge(*age, form->menteeAges); });
    if (!age || forms.empty() || fits || ageIsOverridden(scene, entry)) {
        return;
    }
    const auto& range = *forms.front()->menteeAges;
    findings.push_back(finding("people.mentee-age", Severity::Warning, stage::mentees, subjectOf(person),
                               {{"name", language::fullName(person.name)},
                                {"age", QString::number(age->years)},
                                {"form", forms.front()->title},
                                {"from", QString::number(range.from)},
                                {"to", QString::number(range.to)}}));
}

void checkMentor(const Scene& scene, const people::Entry& entry, const people::Person& person,
                 std::vector<Finding>& findings)
{
    const QString name = language::fullName(person.name);
    const auto age = people::ageOn(person, scene.today());
    if (age && age->years < countedMentorFrom) {
        findings.push_back(finding("people.mentor-under-15", Severity::Notice, stage::mentors,
                                   subjectOf(person),
                                   {{"name", name}, {"age", QString::number(age->years)}}));
    }
    if (!entry.capacity) {
        findings.push_back(finding("people.no-capacity", Severity::Notice, stage::mentors, subjectOf(person),
                                   {{"name", name}}));
    }
}

QSet<QUuid> entriesWithCertificate(const Scene& scene)
{
    QSet<QUuid> entries;
    for (const people::Interview& one : scene.snapshot().interviews) {
        if (one.certificateShownOn) {
            entries.insert(one.entry.uuid());
        }
    }
    return entries;
}

// Of a mentor from outside who is in the registry already (decision 13).
void checkCertificate(const people::Entry& entry, const people::Person& person,
                      const QSet<QUuid>& withCertificate, std::vector<Finding>& findings)
{
    if (people::isInRegistry(entry.status) && people::isOutsideMentor(entry) &&
        !withCertificate.contains(entry.id.uuid())) {
        findings.push_back(finding("people.no-certificate", Severity::Warning, stage::mentors,
                                   subjectOf(person), {{"name", language::fullName(person.name)}}));
    }
}

void checkEntries(const Scene& scene, std::vector<Finding>& findings)
{
    const auto withCertificate = entriesWithCertificate(scene);
    for (const auto* entry : scene.entries()) {
        const auto* person = scene.lookup().person(entry->person);
        if (!person) {
            continue;
        }
        switch (entry->side) {
        case people::Side::Mentee:
            checkMenteeAge(scene, *entry, *person, findings);
            break;
        case people::Side::Mentor:
            checkMentor(scene, *entry, *person, findings);
            checkCertificate(*entry, *person, withCertificate, findings);
            break;
        }
    }
}

// Without those whom the curator told apart from all the others.
std::vector<const people::Person*> stillAlike(const std::vector<const people::Person*>& suspects,
                                              const school::ToldApart& told)
{
    std::vector<const people::Person*> alike;
    std::ranges::copy_if(suspects, std::back_inserter(alike), [&](const people::Person* one) {
        return std::ranges::any_of(suspects, [&](const people::Person* other) {
            return other != one && !told.contains(one->id, other->id);
        });
    });
    return alike;
}

void checkDuplicates(const Scene& scene, std::vector<Finding>& findings)
{
    const school::ToldApart told(scene.snapshot());
    for (const auto& namesakes : duplicateSuspects(scene.snapshot().persons)) {
        const auto suspects = stillAlike(namesakes, told);
        if (suspects.empty()) {
            continue;
        }
        const auto& first = *suspects.front();
        findings.push_back(
            finding("people.duplicate", Severity::Warning, stage::mentees, subjectOf(first),
                    {{"name", language::fullName(first.name)}, {"n", QString::number(suspects.size())}}));
    }
}

} // namespace

std::vector<base::Finding> basesChecks(const Scene& scene)
{
    std::vector<Finding> findings;
    language::UncertainNames uncertain;
    for (const Participant& participant : scene.participants()) {
        checkName(participant, uncertain, findings);
        checkBirth(participant, findings);
    }
    checkEntries(scene, findings);
    checkDuplicates(scene, findings);
    return findings;
}

} // namespace kurator::checks
