#include "app/cli/verbs.h"

#include "programme/built_in_profiles.h"

#include <QJsonArray>
#include <QJsonObject>

namespace kurator::app {

int runProfiles(const Call&, const Output& output)
{
    QJsonArray array;
    for (const QString& code : programme::builtInProfileCodes()) {
        const auto profile = programme::builtInProfile(code);
        if (!profile) {
            return output.fail(profile.error());
        }
        const auto count = [](const auto& list) { return static_cast<qint64>(list.size()); };
        array << QJsonObject{{QStringLiteral("id"), profile->id},
                             {QStringLiteral("title"), profile->title},
                             {QStringLiteral("stages"), count(profile->stages)},
                             {QStringLiteral("items"), count(profile->items)},
                             {QStringLiteral("indicators"), count(profile->indicators)}};
        output.say("cli.profile-line",
                   {{QStringLiteral("id"), profile->id},
                    {QStringLiteral("title"), profile->title},
                    {QStringLiteral("stages"), QString::number(profile->stages.size())},
                    {QStringLiteral("items"), QString::number(profile->items.size())},
                    {QStringLiteral("indicators"), QString::number(profile->indicators.size())}});
    }
    if (output.json()) {
        output.print(QJsonDocument(array));
    }
    return Done;
}

} // namespace kurator::app
