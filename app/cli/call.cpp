#include "app/cli/call.h"

#include "messages/message.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace kurator::app {

namespace {

constexpr Option commonOptions[] = {
    {"json", nullptr, "cli.option-json"},
    {"today", "2026-09-01", "cli.option-today"},
    {"help", nullptr, "cli.option-help"},
};

const Option* findOption(const Verb& verb, const QString& name)
{
    for (const std::span<const Option> options : {verb.options, std::span<const Option>(commonOptions)}) {
        const auto found = std::ranges::find_if(
            options, [&](const Option& option) { return name == QLatin1String(option.name); });
        if (found != options.end()) {
            return &*found;
        }
    }
    return nullptr;
}

base::Result<void> readOption(const Verb& verb, const QStringList& arguments, qsizetype& at, Call& call)
{
    const QString given = arguments[at].mid(2);
    const auto equals = given.indexOf(QLatin1Char('='));
    const QString name = equals < 0 ? given : given.left(equals);
    const Option* option = findOption(verb, name);
    if (!option) {
        return base::refuseUsage("cli.unknown-option", {{QStringLiteral("option"), name},
                                                        {QStringLiteral("verb"), QLatin1String(verb.name)}});
    }
    if (!option->valueName) {
        if (equals >= 0) {
            return base::refuseUsage("cli.option-takes-no-value", {{QStringLiteral("option"), name}});
        }
        call.switches << name;
        return {};
    }
    const bool last = at + 1 >= arguments.size();
    if (equals < 0 && (last || arguments[at + 1].startsWith(QLatin1String("--")))) {
        return base::refuseUsage("cli.option-needs-value", {{QStringLiteral("option"), name}});
    }
    call.values.insert(name, equals < 0 ? arguments[++at] : given.mid(equals + 1));
    return {};
}

base::Result<Call> readCall(const Verb& verb, const QStringList& arguments)
{
    Call call;
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        if (arguments[at].startsWith(QLatin1String("--")) && arguments[at].size() > 2) {
            if (const auto read = readOption(verb, arguments, at, call); !read) {
                return base::passOn(read);
            }
        } else if (verb.restName) {
            call.rest << arguments[at];
        } else {
            return base::refuseUsage("cli.unexpected-argument",
                                     {{QStringLiteral("argument"), arguments[at]}});
        }
    }
    return call;
}

base::Result<void> checkRequired(const Verb& verb, const Call& call)
{
    for (const Option& option : verb.options) {
        if (option.required && !call.has(option.name)) {
            return base::refuseUsage("cli.option-missing",
                                     {{QStringLiteral("option"), QLatin1String(option.name)},
                                      {QStringLiteral("verb"), QLatin1String(verb.name)}});
        }
    }
    return {};
}

// Nothing is written over a base: neither the open one nor another school's, under whatever name.
base::Result<void> checkOutput(const Call& call)
{
    const QFileInfo target(call.value("output"));
    if (!target.isFile()) {
        return {};
    }
    QFile file(target.filePath());
    if (file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3") {
        return base::refuseInput("cli.output-is-base", {{QStringLiteral("file"), target.fileName()}});
    }
    return {};
}

base::Result<base::Clock> clockOf(const Call& call)
{
    QString text = call.value("today");
    if (text.isEmpty()) {
        text = qEnvironmentVariable("KURATOR_TODAY");
    }
    if (text.isEmpty()) {
        return base::Clock();
    }
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid()) {
        return base::refuseUsage("cli.bad-date", {{QStringLiteral("option"), QStringLiteral("today")},
                                                  {QStringLiteral("value"), text}});
    }
    return base::Clock(day);
}

void printHelp(const Output& output)
{
    output.say("cli.usage");
    for (const Verb& verb : verbs()) {
        output.line(QStringLiteral("  %1 %2")
                        .arg(QLatin1String(verb.name), -10)
                        .arg(messages::text(QString::fromLatin1(verb.summary))));
    }
    output.say("cli.usage-exit-codes");
}

void printHelp(const Verb& verb, const Output& output)
{
    output.line(
        QStringLiteral("kurator-cli %1%2")
            .arg(QLatin1String(verb.name),
                 verb.restName ? QStringLiteral(" «%1»").arg(QString::fromUtf8(verb.restName)) : QString()));
    output.line(messages::text(QString::fromLatin1(verb.summary)));
    for (const std::span<const Option> options : {verb.options, std::span<const Option>(commonOptions)}) {
        for (const Option& option : options) {
            QString left = QStringLiteral("  --%1").arg(QLatin1String(option.name));
            if (option.valueName) {
                left += QLatin1Char(' ') + QString::fromUtf8(option.valueName);
            }
            output.line(
                QStringLiteral("%1 %2").arg(left, -34).arg(messages::text(QString::fromLatin1(option.help))));
        }
    }
}

int runVerb(const Verb& verb, const QStringList& arguments)
{
    auto call = readCall(verb, arguments);
    const Output output(call && call->has("json"));
    if (!call) {
        return output.fail(call.error());
    }
    if (call->has("help")) {
        printHelp(verb, Output(false));
        return Done;
    }
    if (const auto complete = checkRequired(verb, *call); !complete) {
        return output.fail(complete.error());
    }
    if (const auto free = checkOutput(*call); !free) {
        return output.fail(free.error());
    }
    const auto clock = clockOf(*call);
    if (!clock) {
        return output.fail(clock.error());
    }
    call->clock = *clock;
    return verb.run(*call, output);
}

} // namespace

bool Call::has(const char* name) const
{
    const auto key = QString::fromLatin1(name);
    return values.contains(key) || switches.contains(key);
}

QString Call::value(const char* name) const
{
    return values.value(QString::fromLatin1(name));
}

base::Result<std::optional<QDate>> Call::date(const char* name) const
{
    if (!has(name)) {
        return std::nullopt;
    }
    const QDate day = QDate::fromString(value(name), Qt::ISODate);
    if (!day.isValid()) {
        return base::refuseUsage("cli.bad-date", {{QStringLiteral("option"), QLatin1String(name)},
                                                  {QStringLiteral("value"), value(name)}});
    }
    return day;
}

base::Result<std::optional<int>> Call::number(const char* name, int least, int most) const
{
    if (!has(name)) {
        return std::nullopt;
    }
    bool whole = false;
    const int number = value(name).toInt(&whole);
    if (!whole || number < least || number > most) {
        return base::refuseUsage("cli.bad-number", {{QStringLiteral("option"), QLatin1String(name)},
                                                    {QStringLiteral("value"), value(name)},
                                                    {QStringLiteral("least"), QString::number(least)},
                                                    {QStringLiteral("most"), QString::number(most)}});
    }
    return number;
}

int runCommandLine(const QStringList& arguments)
{
    const Output output(false);
    if (arguments.isEmpty() || arguments.first() == QLatin1String("--help") ||
        arguments.first() == QLatin1String("help")) {
        printHelp(output);
        return arguments.isEmpty() ? WrongUsage : Done;
    }
    const auto all = verbs();
    const auto verb = std::ranges::find_if(
        all, [&](const Verb& known) { return arguments.first() == QLatin1String(known.name); });
    if (verb == all.end()) {
        return output.fail({base::Error::Kind::Usage,
                            QStringLiteral("cli.unknown-verb"),
                            {{QStringLiteral("verb"), arguments.first()}}});
    }
    return runVerb(*verb, arguments.mid(1));
}

} // namespace kurator::app
