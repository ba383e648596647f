#include "app/cli/verbs.h"

#include "app/composition.h"
#include "office/record_facts.h"

#include <QJsonObject>

namespace kurator::app {

int runSet(const Call& call, const Output& output)
{
    auto open = openSchool(call.value("database"), call.clock);
    if (!open) {
        return output.fail(open.error());
    }
    const auto facts = exchange::readFacts(call.value("input"), open->desk->programme().year());
    if (!facts) {
        return output.fail(facts.error());
    }
    const auto recorded = office::recordFacts(*open->desk, *facts);
    if (!recorded) {
        return output.fail(recorded.error());
    }
    if (output.json()) {
        output.print(QJsonDocument(QJsonObject{{QStringLiteral("denominators"), recorded->denominators},
                                               {QStringLiteral("plan"), recorded->planValues},
                                               {QStringLiteral("items"), recorded->items},
                                               {QStringLiteral("settings"), recorded->settings},
                                               {QStringLiteral("consents"), recorded->consents},
                                               {QStringLiteral("events"), recorded->events}}));
    }
    output.say("cli.facts-recorded",
               {{QStringLiteral("denominators"), QString::number(recorded->denominators)},
                {QStringLiteral("plan"), QString::number(recorded->planValues)},
                {QStringLiteral("items"), QString::number(recorded->items)},
                {QStringLiteral("settings"), QString::number(recorded->settings)},
                {QStringLiteral("consents"), QString::number(recorded->consents)},
                {QStringLiteral("events"), QString::number(recorded->events)}});
    return Done;
}

} // namespace kurator::app
