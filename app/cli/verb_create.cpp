#include "app/cli/verbs.h"

#include "app/cli/year_kind.h"
#include "app/composition.h"
#include "base/json_value.h"
#include "exchange/json_input.h"
#include "language/date_words.h"
#include "office/start_school.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

namespace kurator::app {

namespace {

// A code of a profile, or a file of the school's own.
base::Result<void> addProfile(const Call& call, office::StartFacts& facts)
{
    facts.profile = call.value("profile");
    if (call.has("profile-file")) {
        const QString path = call.value("profile-file");
        auto content = exchange::readJsonBytes(path);
        if (!content) {
            return base::passOn(content);
        }
        facts.ownProfile = std::move(*content);
        facts.ownProfileFile = QFileInfo(path).fileName();
        const auto profile = office::chosenProfile(facts);
        return profile ? base::Result<void>() : base::passOn(profile);
    }
    if (!call.has("profile")) {
        return base::refuseUsage("cli.option-missing", {{QStringLiteral("option"), QStringLiteral("profile")},
                                                        {QStringLiteral("verb"), QStringLiteral("create")}});
    }
    return {};
}

base::Result<office::StartFacts> startFacts(const Call& call)
{
    office::StartFacts facts;
    const auto day = call.date("order-date");
    const auto kind = yearKindOf(call);
    if (!day) {
        return base::passOn(day);
    }
    if (!kind) {
        return base::passOn(kind);
    }
    if (call.has("organisation")) {
        auto organisation = exchange::readOrganisation(call.value("organisation"));
        if (!organisation) {
            return base::passOn(organisation);
        }
        facts.organisation = std::move(*organisation);
    }
    if (const auto chosen = addProfile(call, facts); !chosen) {
        return base::passOn(chosen);
    }
    facts.orderDate = day->value();
    facts.orderNumber = call.value("order-number");
    facts.yearKind = *kind;
    return facts;
}

int sayCreated(const Call& call, const Output& output)
{
    auto open = openSchool(call.value("database"), call.clock);
    if (!open) {
        return output.fail(open.error());
    }
    const auto& programme = open->desk->programme();
    if (output.json()) {
        output.print(QJsonDocument(QJsonObject{
            {QStringLiteral("database"), call.value("database")},
            {QStringLiteral("profile"), programme.profile},
            {QStringLiteral("year"), programme.year()},
            {QStringLiteral("t0"), base::dayOrNull(programme.t0)},
            {QStringLiteral("start"), base::dayOrNull(programme.period.start)},
            {QStringLiteral("end"), base::dayOrNull(programme.period.end)},
        }));
    }
    output.say("cli.created", {{QStringLiteral("file"), call.value("database")},
                               {QStringLiteral("profile"), open->desk->profile().title},
                               {QStringLiteral("start"), language::shortDate(programme.period.start)},
                               {QStringLiteral("end"), language::shortDate(programme.period.end)}});
    return Done;
}

} // namespace

int runCreate(const Call& call, const Output& output)
{
    const auto facts = startFacts(call);
    if (!facts) {
        return output.fail(facts.error());
    }
    {
        auto file = newBase(call.value("database"), call.clock);
        if (!file) {
            return output.fail(file.error());
        }
        base::IdSource ids;
        if (const auto started = office::startSchool(**file, ids, *facts); !started) {
            file->reset();
            QFile::remove(call.value("database"));
            return output.fail(started.error());
        }
    }
    return sayCreated(call, output);
}

} // namespace kurator::app
