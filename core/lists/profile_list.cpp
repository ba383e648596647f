#include "lists/profile_list.h"

#include "office/known_profiles.h"

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

ProfileRow profileRow(const programme::Profile& profile)
{
    return {profile.id,
            profile.title,
            profile.region,
            static_cast<int>(profile.stages.size()),
            static_cast<int>(profile.items.size()),
            static_cast<int>(profile.indicators.size()),
            profile.startOrder,
            startCodeOf(profile.startOrder)};
}

std::vector<ProfileRow> profileRows()
{
    return profileRows(school::Snapshot());
}

std::vector<ProfileRow> profileRows(const school::Snapshot& snapshot)
{
    std::vector<ProfileRow> rows;
    for (const QString& code : office::profileCodes(snapshot)) {
        if (const auto profile = office::profileFor(snapshot, code)) {
            rows.push_back(profileRow(*profile));
            rows.back().own = office::findOwnProfile(snapshot, code) != nullptr;
        }
    }
    return rows;
}

} // namespace kurator::lists
