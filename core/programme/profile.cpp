#include "programme/profile.h"

#include <algorithm>
#include <array>

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

bool isContradictionCode(const QString& code)
{
    static const QLatin1String start("programme.contradiction-");
    static constexpr std::array words{
        "audience",
        "closing-before-bases",
        "consents-after-survey",
        "consents-late",
        "form-after-surveys",
        "missing-number",
        "no-responsible",
        "not-repeated",
        "order-kind",
        "orders-off-term",
        "parallel-stages",
        "report-after-award",
        "report-annexes",
        "requests-after-selection",
        "result-only",
        "shared-window",
        "single-control",
        "span-of-years",
        "training-after-pairs",
        "until-december",
    };
    return code.startsWith(start) && std::ranges::any_of(words, [&code](const char* word) {
               return code.mid(start.size()) == QLatin1String(word);
           });
}

QString categoryWord(people::Category category)
{
    using enum people::Category;
    switch (category) {
    case Pupil:
        return QStringLiteral("pupil");
    case Student:
        return QStringLiteral("student");
    case Teacher:
        return QStringLiteral("teacher");
    case Parent:
        return QStringLiteral("parent");
    case Graduate:
        return QStringLiteral("graduate");
    case Employer:
        return QStringLiteral("employer");
    case Partner:
        return QStringLiteral("partner");
    case Other:
        return QStringLiteral("other");
    }
    return {};
}

} // namespace kurator::programme
