#include "app/cli/verbs.h"

#include "app/composition.h"
#include "exchange/xlsx_writer.h"
#include "messages/message.h"
#include "office/prepare_paper.h"
#include "office/roadmap_table.h"
#include "office/year_calendar.h"
#include "rendering/pdf_writer.h"

#include <QFileInfo>
#include <QJsonObject>

namespace kurator::app {

namespace {

base::Result<void> savePdf(const office::Desk& desk, const QString& path, const Output& output)
{
    office::PaperRequest request;
    request.kind = QStringLiteral("D06");
    const auto prepared = office::preparePaper(desk, request);
    if (!prepared) {
        return base::passOn(prepared);
    }
    for (const base::Finding& warning : prepared->warnings) {
        output.warn(messages::text(QStringLiteral("cli.document-warning"),
                                   {{QStringLiteral("text"), messages::text(warning)}}));
    }
    return rendering::writePdf(prepared->papers, path);
}

base::Result<void> saveRoadmap(const office::Desk& desk, const QString& path, const Output& output)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("pdf")) {
        return savePdf(desk, path, output);
    }
    if (suffix == QLatin1String("xlsx")) {
        return exchange::writeWorkbook(path, {office::roadmapTable(desk)}, desk.today());
    }
    if (suffix == QLatin1String("ics")) {
        return exchange::writeCalendar(path, office::calendarOfYear(desk, {}));
    }
    return base::refuseUsage(
        "cli.unknown-extension",
        {{QStringLiteral("file"), path}, {QStringLiteral("choices"), QStringLiteral(".pdf, .xlsx, .ics")}});
}

} // namespace

int runRoadmap(const Call& call, const Output& output)
{
    auto open = openSchool(call.value("database"), call.clock);
    if (!open) {
        return output.fail(open.error());
    }
    if (const auto saved = saveRoadmap(*open->desk, call.value("output"), output); !saved) {
        return output.fail(saved.error());
    }
    if (output.json()) {
        output.print(QJsonDocument(QJsonObject{{QStringLiteral("output"), call.value("output")}}));
    }
    output.say("cli.roadmap-saved", {{QStringLiteral("file"), call.value("output")}});
    return Done;
}

} // namespace kurator::app
