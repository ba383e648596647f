#include "app/cli/verbs.h"

#include "app/cli/finding_output.h"
#include "app/composition.h"
#include "language/date_words.h"
#include "messages/message.h"
#include "office/accept_finding.h"
#include "office/findings.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace kurator::app {

namespace {

void sayAccepted(const std::vector<office::Acceptance>& accepted, const Output& output)
{
    for (const office::Acceptance& one : accepted) {
        output.say("cli.check-accepted-line",
                   {{QStringLiteral("date"), language::shortDate(one.accepted.date)},
                    {QStringLiteral("text"), messages::text(one.finding)},
                    {QStringLiteral("reason"), one.accepted.reason}});
    }
}

QJsonArray acceptedJson(const std::vector<office::Acceptance>& accepted)
{
    QJsonArray array;
    for (const office::Acceptance& one : accepted) {
        array << QJsonObject{{QStringLiteral("code"), one.accepted.code},
                             {QStringLiteral("text"), messages::text(one.finding)},
                             {QStringLiteral("reason"), one.accepted.reason},
                             {QStringLiteral("date"), one.accepted.date.toString(Qt::ISODate)},
                             {QStringLiteral("holds"), one.holds}};
    }
    return array;
}

} // namespace

int runCheck(const Call& call, const Output& output)
{
    auto open = openSchool(call.value("database"), call.clock);
    if (!open) {
        return output.fail(open.error());
    }
    const auto integrity = open->file->integrity();
    if (!integrity) {
        return output.fail(integrity.error());
    }
    const auto findings = office::findings(*open->desk);
    const auto accepted = office::acceptedFindings(*open->desk);
    const auto leftOut = std::ranges::count(accepted, true, &office::Acceptance::holds);
    const bool whole = *integrity == QLatin1String("ok");
    if (output.json()) {
        QJsonObject said{{QStringLiteral("integrity"), *integrity},
                         {QStringLiteral("findings"), static_cast<qint64>(findings.size())},
                         {QStringLiteral("accepted"), static_cast<qint64>(leftOut)}};
        if (call.has("accepted")) {
            said.insert(QStringLiteral("acceptedFindings"), acceptedJson(accepted));
        }
        output.print(QJsonDocument(said));
    }
    output.say(whole ? "cli.check-integrity-ok" : "cli.check-integrity-bad",
               {{QStringLiteral("detail"), *integrity}});
    output.say("cli.check-findings", {{QStringLiteral("n"), QString::number(findings.size())}});
    sayFindings(findings, output);
    if (leftOut > 0) {
        output.say("cli.check-accepted", {{QStringLiteral("n"), QString::number(leftOut)}});
    }
    if (call.has("accepted")) {
        sayAccepted(accepted, output);
    }
    const bool errors = std::ranges::any_of(
        findings, [](const base::Finding& finding) { return finding.severity == base::Severity::Error; });
    return whole && !errors ? Done : DoneWithErrors;
}

} // namespace kurator::app
