#include "app/cli/year_kind.h"

namespace kurator::app {

base::Result<std::optional<programme::YearKind>> yearKindOf(const Call& call)
{
    const QString told = call.value("year");
    if (!call.has("year")) {
        return std::nullopt;
    }
    if (told == QLatin1String("calendar")) {
        return programme::YearKind::Calendar;
    }
    if (told == QLatin1String("school")) {
        return programme::YearKind::School;
    }
    return base::refuseUsage("cli.bad-choice",
                             {{QStringLiteral("option"), QStringLiteral("year")},
                              {QStringLiteral("value"), told},
                              {QStringLiteral("choices"), QStringLiteral("calendar, school")}});
}

} // namespace kurator::app
