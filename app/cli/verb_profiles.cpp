#include "app/cli/verbs.h"

#include "app/composition.h"
#include "exchange/json_input.h"
#include "exchange/safe_file.h"
#include "messages/message.h"
#include "office/known_profiles.h"
#include "programme/profile_reader.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace kurator::app {

namespace {

QJsonObject profileJson(const programme::Profile& profile)
{
    const auto count = [](const auto& list) { return static_cast<qint64>(list.size()); };
    return {{QStringLiteral("id"), profile.id},
            {QStringLiteral("title"), profile.title},
            {QStringLiteral("stages"), count(profile.stages)},
            {QStringLiteral("items"), count(profile.items)},
            {QStringLiteral("indicators"), count(profile.indicators)}};
}

void sayProfile(const programme::Profile& profile, const Output& output)
{
    output.say("cli.profile-line",
               {{QStringLiteral("id"), profile.id},
                {QStringLiteral("title"), profile.title},
                {QStringLiteral("stages"), QString::number(profile.stages.size())},
                {QStringLiteral("items"), QString::number(profile.items.size())},
                {QStringLiteral("indicators"), QString::number(profile.indicators.size())}});
}

// What a base holds; nothing where no base was named, and then only the built-in profiles are known.
base::Result<school::Snapshot> snapshotOf(const Call& call)
{
    if (!call.has("database")) {
        return school::Snapshot();
    }
    const auto open = openSchool(call.value("database"), call.clock);
    if (!open) {
        return base::passOn(open);
    }
    return open->desk->snapshot();
}

int listProfiles(const school::Snapshot& snapshot, const Output& output)
{
    QJsonArray array;
    for (const QString& code : office::profileCodes(snapshot)) {
        const auto profile = office::profileFor(snapshot, code);
        if (!profile) {
            return output.fail(profile.error());
        }
        array << profileJson(*profile);
        sayProfile(*profile, output);
    }
    if (output.json()) {
        output.print(QJsonDocument(array));
    }
    return Done;
}

QJsonObject faultJson(const base::Error& fault)
{
    const auto argument = [&fault](const char* name) { return fault.arguments.value(QLatin1String(name)); };
    return {{QStringLiteral("code"), fault.code},
            {QStringLiteral("path"), argument("path")},
            {QStringLiteral("line"), argument("line").toInt()},
            {QStringLiteral("text"), messages::text(fault)}};
}

// All faults at once: who writes a file by hand mends them in one go.
int checkProfile(const QString& path, const Output& output)
{
    const auto content = exchange::readJsonBytes(path);
    if (!content) {
        return output.fail(content.error());
    }
    const QString name = QFileInfo(path).fileName();
    const auto reading = programme::readWholeProfile(*content, name);
    QJsonArray faults;
    for (const base::Error& fault : reading.faults) {
        output.warn(messages::text(fault));
        faults << faultJson(fault);
    }
    if (output.json()) {
        output.print(QJsonDocument(QJsonObject{{QStringLiteral("file"), name},
                                               {QStringLiteral("id"), reading.profile.id},
                                               {QStringLiteral("faults"), faults}}));
    }
    if (!reading.faults.empty()) {
        output.warn(messages::text(QStringLiteral("cli.profile-faults"),
                                   {{QStringLiteral("file"), name},
                                    {QStringLiteral("count"), QString::number(reading.faults.size())}}));
        return Refused;
    }
    sayProfile(reading.profile, output);
    output.say("cli.profile-good", {{QStringLiteral("file"), name}});
    return Done;
}

int exportProfile(const Call& call, const school::Snapshot& snapshot, const Output& output)
{
    if (!call.has("output")) {
        return output.fail({base::Error::Kind::Usage,
                            QStringLiteral("cli.option-missing"),
                            {{QStringLiteral("option"), QStringLiteral("output")},
                             {QStringLiteral("verb"), QStringLiteral("profiles")}}});
    }
    const auto content = office::profileContent(snapshot, call.value("export"));
    if (!content) {
        return output.fail(content.error());
    }
    const QString path = call.value("output");
    if (const auto saved = exchange::saveFile(path, *content); !saved) {
        return output.fail(saved.error());
    }
    if (output.json()) {
        output.print(QJsonDocument(QJsonObject{{QStringLiteral("file"), path}}));
    }
    output.say("cli.profile-saved", {{QStringLiteral("file"), path}});
    return Done;
}

} // namespace

int runProfiles(const Call& call, const Output& output)
{
    if (call.has("file")) {
        return checkProfile(call.value("file"), output);
    }
    const auto snapshot = snapshotOf(call);
    if (!snapshot) {
        return output.fail(snapshot.error());
    }
    return call.has("export") ? exportProfile(call, *snapshot, output) : listProfiles(*snapshot, output);
}

} // namespace kurator::app
