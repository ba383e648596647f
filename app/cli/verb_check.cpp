#include "app/cli/verbs.h"

#include "app/cli/finding_output.h"
#include "app/composition.h"
#include "messages/message.h"
#include "office/findings.h"

#include <QJsonObject>

#include <algorithm>

namespace kurator::app {

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
    const bool whole = *integrity == QLatin1String("ok");
    if (output.json()) {
        output.print(
            QJsonDocument(QJsonObject{{QStringLiteral("integrity"), *integrity},
                                      {QStringLiteral("findings"), static_cast<qint64>(findings.size())}}));
    }
    output.say(whole ? "cli.check-integrity-ok" : "cli.check-integrity-bad",
               {{QStringLiteral("detail"), *integrity}});
    output.say("cli.check-findings", {{QStringLiteral("n"), QString::number(findings.size())}});
    sayFindings(findings, output);
    const bool errors = std::ranges::any_of(
        findings, [](const base::Finding& finding) { return finding.severity == base::Severity::Error; });
    return whole && !errors ? Done : DoneWithErrors;
}

} // namespace kurator::app
