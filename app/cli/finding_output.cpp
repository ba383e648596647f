#include "app/cli/finding_output.h"

#include "messages/message.h"

#include <QJsonObject>

namespace kurator::app {

namespace {

const char* severityCode(base::Severity severity)
{
    switch (severity) {
    case base::Severity::Notice:
        return "notice";
    case base::Severity::Warning:
        return "warning";
    case base::Severity::Error:
        return "error";
    }
    return "";
}

} // namespace

void sayFindings(const std::vector<base::Finding>& findings, const Output& output)
{
    for (const base::Finding& finding : findings) {
        const QString severity =
            messages::text(QStringLiteral("cli.severity-") + QLatin1String(severityCode(finding.severity)));
        output.say("cli.finding-line", {{QStringLiteral("severity"), severity},
                                        {QStringLiteral("text"), messages::text(finding)}});
    }
}

QJsonArray findingsJson(const std::vector<base::Finding>& findings)
{
    QJsonArray array;
    for (const base::Finding& finding : findings) {
        array << QJsonObject{{QStringLiteral("code"), finding.code},
                             {QStringLiteral("severity"), QLatin1String(severityCode(finding.severity))},
                             {QStringLiteral("stage"), finding.stage},
                             {QStringLiteral("subject"), finding.subject.name},
                             {QStringLiteral("subjectId"), finding.subject.id.toString(QUuid::WithoutBraces)},
                             {QStringLiteral("text"), messages::text(finding)}};
    }
    return array;
}

} // namespace kurator::app
