#include "app/cli/verbs.h"

#include "app/composition.h"
#include "office/demo_school.h"

#include <QFile>
#include <QJsonObject>

namespace kurator::app {

namespace {

base::Result<office::DemoWish> demoWish(const Call& call)
{
    office::DemoWish wish;
    const auto pupils = call.number("pupils", 1, 100'000);
    const auto seed = call.number("seed", 0, 2'000'000'000);
    const auto stage = call.number("stage", 1, 7);
    for (const auto* number : {&pupils, &seed, &stage}) {
        if (!*number) {
            return base::passOn(*number);
        }
    }
    wish.mentees = pupils->value_or(wish.mentees);
    wish.seed = static_cast<quint32>(seed->value_or(1));
    wish.stage = stage->value_or(wish.stage);
    if (call.has("profile")) {
        wish.profile = call.value("profile");
    }
    return wish;
}

} // namespace

int runDemo(const Call& call, const Output& output)
{
    const auto wish = demoWish(call);
    if (!wish) {
        return output.fail(wish.error());
    }
    auto file = newBase(call.value("output"), call.clock);
    if (!file) {
        return output.fail(file.error());
    }
    const auto made = office::fillDemoSchool(**file, call.clock, *wish);
    file->reset();
    if (!made) {
        QFile::remove(call.value("output"));
        return output.fail(made.error());
    }
    if (output.json()) {
        output.print(QJsonDocument(QJsonObject{{QStringLiteral("database"), call.value("output")},
                                               {QStringLiteral("mentees"), made->mentees},
                                               {QStringLiteral("mentors"), made->mentors},
                                               {QStringLiteral("stage"), wish->stage}}));
    }
    output.say("cli.demo-made", {{QStringLiteral("file"), call.value("output")},
                                 {QStringLiteral("mentees"), QString::number(made->mentees)},
                                 {QStringLiteral("mentors"), QString::number(made->mentors)},
                                 {QStringLiteral("stage"), QString::number(wish->stage)}});
    return Done;
}

} // namespace kurator::app
