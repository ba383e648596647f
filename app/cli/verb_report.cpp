#include "app/cli/verbs.h"

#include "app/composition.h"
#include "exchange/safe_file.h"
#include "exchange/xlsx_writer.h"
#include "messages/message.h"
#include "office/year_report.h"
#include "reports/report_json.h"
#include "reports/report_tables.h"

#include <QFileInfo>

namespace kurator::app {

namespace {

enum class ReportFormat
{
    Xlsx,
    Json
};

base::Result<ReportFormat> formatOf(const Call& call)
{
    const QString told =
        call.has("format") ? call.value("format") : QFileInfo(call.value("output")).suffix().toLower();
    if (told == QLatin1String("xlsx")) {
        return ReportFormat::Xlsx;
    }
    if (told == QLatin1String("json")) {
        return ReportFormat::Json;
    }
    return base::refuseUsage("cli.unknown-extension",
                             {{QStringLiteral("file"), call.value("output")},
                              {QStringLiteral("choices"), QStringLiteral("xlsx, json")}});
}

base::Result<void> saveReport(const reports::YearlyReport& report, ReportFormat format, const QString& path)
{
    switch (format) {
    case ReportFormat::Xlsx:
        return exchange::writeWorkbook(path, reports::reportSheets(report), report.date);
    case ReportFormat::Json:
        return exchange::saveFile(path, QJsonDocument(reports::reportJson(report)).toJson());
    }
    return {};
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
    if (const auto saved = saveReport(*report, *format, call.value("output")); !saved) {
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
