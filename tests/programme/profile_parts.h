#pragma once

#include "years.h"

#include <QMap>

#include <algorithm>

namespace kurator::programme::tests {

inline QMap<int, int> itemsByStage(const Profile& profile)
{
    QMap<int, int> result;
    for (const RoadmapItem& item : profile.items) {
        ++result[item.stage];
    }
    return result;
}

inline long itemsOfSide(const Profile& profile, ItemSide side)
{
    return std::ranges::count(profile.items, side, &RoadmapItem::side);
}

inline const RoadmapItem& itemOfProfile(const Profile& profile, const char* number)
{
    const RoadmapItem* item = findItem(profile, QString::fromLatin1(number));
    REQUIRE(item != nullptr);
    return *item;
}

inline const Form& formOfProfile(const Profile& profile, const char* code)
{
    const Form* form = findForm(profile, QString::fromLatin1(code));
    REQUIRE(form != nullptr);
    return *form;
}

inline const ProfileIndicator& indicatorOfProfile(const Profile& profile, const char* code)
{
    const auto found = std::ranges::find(profile.indicators, QLatin1String(code), &ProfileIndicator::code);
    REQUIRE(found != profile.indicators.end());
    return *found;
}

// «2026-09-01 .. 2026-10-01»
inline QString windowOfItem(const Profile& profile, const char* number, const Anchors& anchors)
{
    return window(timing(itemOfProfile(profile, number).rule, anchors));
}

// «D23!, D21, план обучения»: papers that close the item are marked.
inline QString resultsOf(const RoadmapItem& item)
{
    QStringList words;
    for (const ItemResult& result : item.results) {
        words << (result.document.isEmpty() ? result.text : result.document) +
                     (result.required ? QStringLiteral("!") : QString());
    }
    return words.join(QStringLiteral(", "));
}

// The short name of the centre that a form is reported to.
inline QString centreOfForm(const Profile& profile, const QString& form)
{
    QStringList names;
    for (const ReportCentre& centre : profile.centres) {
        if (centre.forms.isEmpty() || centre.forms.contains(form)) {
            names << centre.shortName;
        }
    }
    return names.join(QStringLiteral(", "));
}

} // namespace kurator::programme::tests
