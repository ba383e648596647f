#include "app/cli/verbs.h"

#include "app/composition.h"
#include "messages/message.h"
#include "office/year_report.h"
#include "reports/report_json.h"

namespace kurator::app {

namespace {

base::Result<office::ReportFormat> formatOf(const Call& call)
{
    // A format that is told goes before the file's ending.
    const auto format = office::reportFormatOf(call.has("format") ? QLatin1Char('.') + call.value("format")
                                                                  : call.value("output"));
    if (format) {
        return *format;
    }
    return base::refuseUsage("cli.unknown-extension",
                             {{QStringLiteral("file"), call.value("output")},
                              {QStringLiteral("choices"), QStringLiteral("xlsx, json")}});
}

} // namespace

int runReport(const Call& call, const Output& output)
{
    const auto format = formatOf(call);
    const auto year = call.number("year", 2000, 2100);
    if (!format) {
        return output.fail(format.error());
    }
    if (!year) {
        return output.fail(year.error());
    }
    auto open = openSchool(call.value("database"), call.clock);
    if (!open) {
        return output.fail(open.error());
    }
    const auto report = office::yearReport(*open->desk, *year);
    if (!report) {
        return output.fail(report.error());
    }
    if (const auto saved = office::saveReport(*report, *format, call.value("output")); !saved) {
        return output.fail(saved.error());
    }
    if (output.json()) {
        output.print(QJsonDocument(reports::reportJson(*report)));
    }
    output.say("cli.report-saved", {{QStringLiteral("file"), call.value("output")}});
    for (const reports::LeftOut& person : report->leftOut) {
        const auto& why = person.why.front();
        output.warn(messages::text(QStringLiteral("cli.left-out"),
                                   {{QStringLiteral("reason"), messages::text(why.code, why.arguments)}}));
    }
    if (report->unnamed > 0) {
        output.say("cli.report-left-out", {{QStringLiteral("n"), QString::number(report->unnamed)}});
    }
    return report->unnamed > 0 ? DoneWithErrors : Done;
}

} // namespace kurator::app
