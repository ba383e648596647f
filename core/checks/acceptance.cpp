#include "checks/acceptance.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kurator::checks {

namespace {

constexpr auto weightName = QLatin1String("severity");

// Findings whose «n» counts days.
constexpr const char* daily[] = {"pairs.no-meeting", "pairs.no-meeting-yet", "consent.expiring"};

// Whose «today» is the day on which it was said.
bool growsByItself(const base::Finding& finding, const QString& argument)
{
    const bool countsDays = std::ranges::any_of(
        daily, [&finding](const char* code) { return finding.code == QLatin1String(code); });
    return argument == QLatin1String("today") || (countsDays && argument == QLatin1String("n"));
}

QString keyOf(const QString& code, const QString& subject, const QString& facts)
{
    return code + QLatin1Char('\n') + subject + QLatin1Char('\n') + facts;
}

} // namespace

QString subjectKey(const base::Finding& finding)
{
    if (finding.subject.kind == base::Subject::Kind::RoadmapItem) {
        const QString number = finding.arguments.value(QStringLiteral("number"));
        return number.isEmpty() ? finding.subject.name : number;
    }
    return finding.subject.id.toString(QUuid::WithoutBraces);
}

QString factsOf(const base::Finding& finding)
{
    QJsonObject facts{{weightName, static_cast<int>(finding.severity)}};
    for (auto one = finding.arguments.cbegin(); one != finding.arguments.cend(); ++one) {
        if (!growsByItself(finding, one.key())) {
            facts.insert(one.key(), one.value());
        }
    }
    return QString::fromUtf8(QJsonDocument(facts).toJson(QJsonDocument::Compact));
}

base::Arguments argumentsOf(const QString& facts)
{
    base::Arguments arguments;
    const QJsonObject object = QJsonDocument::fromJson(facts.toUtf8()).object();
    for (auto one = object.constBegin(); one != object.constEnd(); ++one) {
        if (one.value().isString()) {
            arguments.insert(one.key(), one.value().toString());
        }
    }
    return arguments;
}

bool isOfLaw(const base::Finding& finding)
{
    constexpr const char* areas[] = {"consent.", "labour.", "request.", "restricted."};
    return finding.severity == base::Severity::Error && std::ranges::any_of(areas, [&](const char* area) {
               return finding.code.startsWith(QLatin1String(area));
           });
}

Acceptances::Acceptances(const school::Snapshot& snapshot, base::Id<programme::Programme> programme)
{
    for (const school::AcceptedFinding& accepted : snapshot.acceptedFindings) {
        if (accepted.programme == programme) {
            m_known.insert(keyOf(accepted.code, accepted.subject, accepted.facts));
        }
    }
}

bool Acceptances::cover(const base::Finding& finding) const
{
    return !m_known.isEmpty() && !isOfLaw(finding) &&
           m_known.contains(keyOf(finding.code, subjectKey(finding), factsOf(finding)));
}

} // namespace kurator::checks
