#include "checks/finding_parts.h"

#include <algorithm>

namespace kurator::checks {

Finding finding(const char* code, Severity severity, int stage, Subject subject, Named arguments)
{
    Finding result;
    result.code = QString::fromLatin1(code);
    result.severity = severity;
    result.stage = stage;
    result.subject = std::move(subject);
    for (const auto& [key, value] : arguments) {
        result.arguments.insert(QString::fromLatin1(key), value);
    }
    return result;
}

Finding findingOf(const people::Obstacle& obstacle, Severity severity, int stage,
                  const people::Person& person)
{
    return {obstacle.code, severity, stage, subjectOf(person), obstacle.arguments};
}

Subject subjectOf(const people::Person& person)
{
    return {Subject::Kind::Person, person.id.uuid(), language::fullName(person.name)};
}

Subject subjectOf(const documents::Document& document)
{
    return {Subject::Kind::Document, document.id.uuid(), document.title};
}

Subject subjectOf(const RoadmapFact& item)
{
    return {Subject::Kind::RoadmapItem, QUuid(), item.number};
}

Subject subjectOf(const Scene& scene, const pairs::Pair& pair)
{
    return {Subject::Kind::Pair, pair.id.uuid(),
            mentorName(scene, pair) + QStringLiteral(" – ") + menteeNames(scene, pair)};
}

Subject programmeSubject(const Scene& scene)
{
    const auto& programme = scene.facts().programme;
    return {Subject::Kind::Programme, programme.id.uuid(), QString::number(programme.year())};
}

bool isOverridden(const pairs::Pair& pair, const QString& rule)
{
    return std::ranges::count(pair.overrides, rule, &pairs::Override::rule) > 0;
}

QString mentorName(const Scene& scene, const pairs::Pair& pair)
{
    const auto* mentor = scene.lookup().personOf(pair.mentor);
    return mentor ? language::fullName(mentor->name) : QString();
}

QString menteeNames(const Scene& scene, const pairs::Pair& pair)
{
    QStringList names;
    for (const auto& member : pair.members) {
        const auto* mentee = scene.lookup().personOf(member.mentee);
        if (mentee && isStillMember(member, scene.today())) {
            names += language::fullName(mentee->name);
        }
    }
    return names.join(QStringLiteral(", "));
}

int stageOf(people::Side side)
{
    switch (side) {
    case people::Side::Mentee:
        return stage::mentees;
    case people::Side::Mentor:
        return stage::mentors;
    }
    return 0;
}

} // namespace kurator::checks
