#include "programme/profile.h"

#include <algorithm>

namespace kurator::programme {

const Form* findForm(const Profile& profile, const QString& code)
{
    const auto found = std::ranges::find(profile.forms, code, &Form::code);
    return found == profile.forms.end() ? nullptr : &*found;
}

const RoadmapItem* findItem(const Profile& profile, const QString& number)
{
    const auto found = std::ranges::find(profile.items, number, &RoadmapItem::number);
    return found == profile.items.end() ? nullptr : &*found;
}

QString itemSideCode(ItemSide side)
{
    switch (side) {
    case ItemSide::School:
        return QStringLiteral("school");
    case ItemSide::Shared:
        return QStringLiteral("shared");
    case ItemSide::Region:
        return QStringLiteral("region");
    }
    return {};
}

} // namespace kurator::programme
