#include "app/cli/verbs.h"

#include "app/cli/paper_options.h"
#include "app/cli/roadmap_options.h"
#include "app/composition.h"
#include "documents/catalogue.h"
#include "language/date_words.h"
#include "messages/message.h"
#include "office/prepare_paper.h"
#include "office/register_paper.h"
#include "office/site_version.h"
#include "rendering/paper_writer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <filesystem>

namespace kurator::app {

namespace {

int printKinds(const Output& output)
{
    QJsonArray array;
    for (const documents::DocumentKind& kind : documents::documentKinds()) {
        const QString title = QString::fromUtf8(kind.title);
        array << QJsonObject{{QStringLiteral("code"), QLatin1String(kind.code)},
                             {QStringLiteral("name"), QLatin1String(kind.name)},
                             {QStringLiteral("title"), title},
                             {QStringLiteral("stage"), kind.stage},
                             {QStringLiteral("needs"), QString::fromUtf8(kind.needs)}};
        const bool wantsSomething = kind.needs && *kind.needs;
        const char* line = wantsSomething ? "cli.document-kind-line" : "cli.document-kind-free";
        output.say(line, {{QStringLiteral("code"), QLatin1String(kind.code)},
                          {QStringLiteral("name"), QString::fromLatin1(kind.name)},
                          {QStringLiteral("title"), title},
                          {QStringLiteral("needs"), QString::fromUtf8(kind.needs)}});
    }
    if (output.json()) {
        output.print(QJsonDocument(array));
    }
    return Done;
}

base::Result<office::PaperRequest> requestOf(const Call& call)
{
    const auto* kind = documents::findDocumentKind(call.value("kind"));
    if (!kind) {
        return base::refuseUsage("office.unknown-kind", {{QStringLiteral("kind"), call.value("kind")}});
    }
    const auto date = call.date("date");
    if (!date) {
        return base::passOn(date);
    }
    office::PaperRequest request;
    request.kind = QString::fromLatin1(kind->code);
    request.number = call.value("number").trimmed();
    request.date = *date;
    request.person = call.value("person");
    request.leaveOut = call.has("leave-out");
    const bool printingTold = call.has("columns") || call.has("approvals");
    if (printingTold && request.kind != QLatin1String("D06")) {
        return base::refuseUsage("cli.only-for-roadmap");
    }
    auto printing = roadmapPrintingOf(call);
    if (!printing) {
        return base::passOn(printing);
    }
    request.printing = std::move(*printing);
    const bool registers = call.has("register") || call.has("issued-elsewhere");
    if (registers && (request.number.isEmpty() || !request.date)) {
        return base::refuseUsage("cli.register-needs");
    }
    if (!call.has("issued-elsewhere") && call.value("output").isEmpty()) {
        return base::refuseUsage("cli.output-needed");
    }
    if (!call.has("issued-elsewhere")) {
        if (const auto format = rendering::formatOfFile(call.value("output")); !format) {
            return base::refuseUsage(format.error().code.toLatin1().constData(), format.error().arguments);
        }
    }
    return request;
}

QString reasonOf(const office::BlockedPerson& person)
{
    QStringList reasons;
    for (const people::Obstacle& obstacle : person.obstacles) {
        reasons << messages::text(obstacle.code, obstacle.arguments);
    }
    return reasons.join(QLatin1Char(' '));
}

// The refusal names with each person the first reason.
base::Error withReasons(base::Error error, const office::Desk& desk, const office::PaperRequest& request)
{
    if (error.code != QLatin1String("office.people-blocked")) {
        return error;
    }
    QStringList names;
    for (const office::BlockedPerson& person : office::blockedIn(desk, request)) {
        const auto& reason = person.obstacles.front();
        names << QStringLiteral("%1 (%2)").arg(person.name, messages::text(reason.code, reason.arguments));
    }
    error.arguments.insert(QStringLiteral("names"), names.join(QStringLiteral("; ")));
    return error;
}

void sayPrepared(const office::PreparedPaper& prepared, const Output& output)
{
    for (const base::Finding& warning : prepared.warnings) {
        output.warn(messages::text(QStringLiteral("cli.document-warning"),
                                   {{QStringLiteral("text"), messages::text(warning)}}));
    }
    for (const office::BlockedPerson& person : prepared.leftOut) {
        output.warn(
            messages::text(QStringLiteral("cli.left-out"), {{QStringLiteral("reason"), reasonOf(person)}}));
    }
}

void sayRegistered(const documents::Document& document, const Output& output)
{
    output.say("cli.document-registered", {{QStringLiteral("kind"), document.title},
                                           {QStringLiteral("number"), document.number},
                                           {QStringLiteral("date"), language::shortDate(*document.date)}});
}

void printJson(const Call& call, const office::PaperRequest& request, const office::PreparedPaper& prepared,
               const std::optional<documents::Document>& registered, const Output& output)
{
    if (!output.json()) {
        return;
    }
    QJsonArray warnings;
    for (const base::Finding& warning : prepared.warnings) {
        warnings << QJsonObject{{QStringLiteral("code"), warning.code},
                                {QStringLiteral("text"), messages::text(warning)}};
    }
    QJsonArray leftOut;
    for (const office::BlockedPerson& person : prepared.leftOut) {
        leftOut << QJsonObject{{QStringLiteral("name"), person.name},
                               {QStringLiteral("text"), reasonOf(person)}};
    }
    output.print(QJsonDocument(QJsonObject{
        {QStringLiteral("kind"), request.kind},
        {QStringLiteral("output"), call.value("output")},
        {QStringLiteral("papers"), static_cast<qint64>(prepared.papers.size())},
        {QStringLiteral("warnings"), warnings},
        {QStringLiteral("leftOut"), leftOut},
        {QStringLiteral("registered"), registered ? QJsonValue(registered->id.toString()) : QJsonValue()}}));
}

int registerOnly(const Call& call, office::Desk& desk, const office::PaperRequest& request,
                 const Output& output)
{
    const auto document = office::registerElsewhere(desk, request);
    if (!document) {
        return output.fail(document.error());
    }
    printJson(call, request, {}, *document, output);
    sayRegistered(*document, output);
    return Done;
}

// Puts a new file in the place of an older one.
base::Result<void> moveOver(const QString& from, const QString& to)
{
    std::error_code failure;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(),
                            failure);
    if (failure) {
        QFile::remove(from);
        return base::refuseInput("rendering.write-failed",
                                 {{QStringLiteral("file"), QDir::toNativeSeparators(to)}});
    }
    return {};
}

// PDF for keeping is asked for: the name of the file is the same.
rendering::PaperFormat paperFormatOf(const Call& call)
{
    const auto format = rendering::formatOfFile(call.value("output")).value_or(rendering::PaperFormat::Pdf);
    return format == rendering::PaperFormat::Pdf && call.has("archive") ? rendering::PaperFormat::PdfArchive
                                                                        : format;
}

// The newest paper of the kind that the program registered, as it may stand on the site.
int writeSiteVersion(const Call& call, const office::Desk& desk, const office::PaperRequest& request,
                     const Output& output)
{
    const auto* newest = office::newestWithText(desk, request.kind);
    if (!newest) {
        return output.fail({base::Error::Kind::Input,
                            QStringLiteral("cli.no-registered-text"),
                            {{QStringLiteral("kind"), request.kind}}});
    }
    const auto version = office::siteVersion(desk, newest->id);
    if (!version) {
        return output.fail(version.error());
    }
    const QString file = call.value("output");
    if (const auto written = rendering::writePapers({version->paper}, file, paperFormatOf(call)); !written) {
        return output.fail(written.error());
    }
    output.say("cli.document-saved",
               {{QStringLiteral("file"), file}, {QStringLiteral("count"), QStringLiteral("1")}});
    return Done;
}

int writePaper(const Call& call, office::Desk& desk, const office::PaperRequest& request,
               const Output& output)
{
    const auto prepared = office::preparePaper(desk, request);
    if (!prepared) {
        return output.fail(withReasons(prepared.error(), desk, request));
    }
    if (call.has("register")) {
        if (const auto free = office::checkNumber(desk, request); !free) {
            return output.fail(free.error());
        }
    }
    const auto sides = call.has("two-sided") ? rendering::Sides::Two : rendering::Sides::One;
    const QString file = call.value("output");
    // Until the paper is registered an earlier file of that name stays.
    const QString written = call.has("register") ? file + QStringLiteral(".new") : file;
    if (auto drawn = rendering::writePapers(prepared->papers, written, paperFormatOf(call), {}, sides);
        !drawn) {
        drawn.error().arguments.insert(QStringLiteral("file"), QDir::toNativeSeparators(file));
        return output.fail(drawn.error());
    }
    std::optional<documents::Document> registered;
    if (call.has("register")) {
        const auto document = office::registerPaper(desk, request, *prepared);
        if (!document) {
            QFile::remove(written);
            return output.fail(document.error());
        }
        registered = *document;
        if (const auto moved = moveOver(written, file); !moved) {
            sayRegistered(*registered, output);
            return output.fail(moved.error());
        }
    }
    printJson(call, request, *prepared, registered, output);
    sayPrepared(*prepared, output);
    output.say(prepared->papers.size() == 1 ? "cli.document-saved" : "cli.documents-saved",
               {{QStringLiteral("file"), call.value("output")},
                {QStringLiteral("count"), QString::number(prepared->papers.size())}});
    if (registered) {
        sayRegistered(*registered, output);
    }
    return prepared->leftOut.empty() ? Done : DoneWithErrors;
}

} // namespace

int runDocument(const Call& call, const Output& output)
{
    if (call.has("list")) {
        return printKinds(output);
    }
    for (const char* needed : {"database", "kind"}) {
        if (!call.has(needed)) {
            return output.fail({base::Error::Kind::Usage,
                                QStringLiteral("cli.option-missing"),
                                {{QStringLiteral("option"), QLatin1String(needed)},
                                 {QStringLiteral("verb"), QStringLiteral("document")}}});
        }
    }
    auto request = requestOf(call);
    if (!request) {
        return output.fail(request.error());
    }
    auto open = openSchool(call.value("database"), call.clock);
    if (!open) {
        return output.fail(open.error());
    }
    if (const auto added = addPaperOptions(call, *open->desk, *request); !added) {
        return output.fail(added.error());
    }
    if (call.has("site")) {
        return writeSiteVersion(call, *open->desk, *request, output);
    }
    return call.has("issued-elsewhere") ? registerOnly(call, *open->desk, *request, output)
                                        : writePaper(call, *open->desk, *request, output);
}

} // namespace kurator::app
