#include "app/cli/verbs.h"

#include "app/composition.h"
#include "messages/message.h"

#include <QJsonObject>

namespace kurator::app {

namespace {

using TakeStep = base::Result<school::Step> (office::Desk::*)();

int moveInHistory(const Call& call, const Output& output, TakeStep takeStep, const char* said)
{
    auto open = openSchool(call.value("database"), call.clock);
    if (!open) {
        return output.fail(open.error());
    }
    const auto step = ((*open->desk).*takeStep)();
    if (!step) {
        return output.fail(step.error());
    }
    const QString text = messages::text(step->code, step->arguments);
    if (output.json()) {
        output.print(
            QJsonDocument(QJsonObject{{QStringLiteral("code"), step->code}, {QStringLiteral("text"), text}}));
    }
    output.say(said, {{QStringLiteral("step"), text}});
    return Done;
}

} // namespace

int runUndo(const Call& call, const Output& output)
{
    return moveInHistory(call, output, &office::Desk::undo, "cli.undone");
}

int runRedo(const Call& call, const Output& output)
{
    return moveInHistory(call, output, &office::Desk::redo, "cli.redone");
}

} // namespace kurator::app
