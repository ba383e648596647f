#include "office/year_report.h"

#include "exchange/safe_file.h"
#include "exchange/xlsx_writer.h"
#include "reports/report_json.h"
#include "reports/report_tables.h"
#include "school/lookup.h"

#include <QJsonDocument>

#include <algorithm>

namespace kurator::office {

namespace {

base::Result<programme::Programme> programmeOf(const Desk& desk, std::optional<int> year)
{
    if (!year) {
        return desk.programme();
    }
    QStringList years;
    for (const programme::Programme& programme : desk.snapshot().programmes) {
        if (programme.year() == *year) {
            return programme;
        }
        years << QString::number(programme.year());
    }
    years.sort();
    return base::refuseInput("office.no-year", {{QStringLiteral("year"), QString::number(*year)},
                                                {QStringLiteral("years"), years.join(QStringLiteral(", "))}});
}

// A form that no centre names goes to the first one.
void setRecipients(reports::ReportInputs& inputs, const std::vector<programme::ReportCentre>& centres)
{
    inputs.recipient = centres.empty() ? QString() : centres.front().name;
    for (const programme::ReportCentre& centre : centres) {
        for (const QString& form : centre.forms) {
            inputs.recipients.insert(form, centre.name);
        }
    }
}

} // namespace

base::Result<reports::YearlyReport> yearReport(const Desk& desk, std::optional<int> year)
{
    auto programme = programmeOf(desk, year);
    if (!programme) {
        return base::passOn(programme);
    }
    reports::ReportInputs inputs;
    inputs.programme = std::move(*programme);
    inputs.date = desk.today();
    inputs.forms = desk.profile().forms;
    for (const auto& indicator : desk.profile().indicators) {
        inputs.indicators.push_back({indicator.code, indicator.title});
    }
    setRecipients(inputs, desk.profile().centres);
    return reports::yearlyReport(desk.snapshot(), desk.lookup(), inputs);
}

std::optional<ReportFormat> reportFormatOf(const QString& path)
{
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)) {
        return ReportFormat::Xlsx;
    }
    if (path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)) {
        return ReportFormat::Json;
    }
    return std::nullopt;
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

} // namespace kurator::office
