#include "lists/profile_list.h"

#include "programme/built_in_profiles.h"

namespace kurator::lists {

namespace {

QString startCodeOf(programme::StartOrder order)
{
    switch (order) {
    case programme::StartOrder::School:
        return QStringLiteral("lists.start-school");
    case programme::StartOrder::Region:
        return QStringLiteral("lists.start-region");
    }
    return {};
}

} // namespace

std::vector<ProfileRow> profileRows()
{
    std::vector<ProfileRow> rows;
    for (const QString& code : programme::builtInProfileCodes()) {
        const auto profile = programme::builtInProfile(code);
        if (!profile) {
            continue;
        }
        rows.push_back({profile->id, profile->title, profile->region,
                        static_cast<int>(profile->stages.size()), static_cast<int>(profile->items.size()),
                        static_cast<int>(profile->indicators.size()), profile->startOrder,
                        startCodeOf(profile->startOrder)});
    }
    return rows;
}

} // namespace kurator::lists
