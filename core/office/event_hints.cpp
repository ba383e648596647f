#include "office/event_hints.h"

#include "base/text.h"

#include <algorithm>
#include <vector>

namespace kurator::office {

namespace {

using programme::EventKind;
using programme::RoadmapItem;

// What the results of an item say of an event that proves it: a paper of the catalogue, a word of a result in
// words, or a word of the title. Stages narrow papers that several kinds leave.
struct KindHint
{
    EventKind kind;
    QStringList papers;
    QStringList resultWords;
    QStringList titleWords;
    int firstStage = 1;
    int lastStage = 7;
};

// What is told more exactly stands first: usualKind() takes the first that fits.
const std::vector<KindHint>& kindHints()
{
    static const std::vector<KindHint> hints{
        {EventKind::StaffMeeting, {QStringLiteral("D14")}, {QStringLiteral("совещани")}, {}},
        {EventKind::Training,
         {QStringLiteral("D28"), QStringLiteral("D29"), QStringLiteral("D30")},
         {QStringLiteral("график обучения")},
         {}},
        {EventKind::Festival,
         {QStringLiteral("D51")},
         {},
         {QStringLiteral("фестивал"), QStringLiteral("слет")},
         7,
         7},
        {EventKind::Contest, {}, {}, {QStringLiteral("конкурс")}},
        {EventKind::PartnersMeeting, {QStringLiteral("D24"), QStringLiteral("D11")}, {}, {}},
        {EventKind::GroupMeeting,
         {QStringLiteral("D31"), QStringLiteral("D34")},
         {QStringLiteral("встреч")},
         {},
         5,
         5},
        {EventKind::PupilsMeeting, {QStringLiteral("D51"), QStringLiteral("D53")}, {}, {}, 1, 2},
        {EventKind::ParentsMeeting,
         {},
         {QStringLiteral("протокол собрания")},
         {QStringLiteral("родител")},
         1,
         2},
        {EventKind::Publication,
         {QStringLiteral("D53")},
         {QStringLiteral("публикаци"), QStringLiteral("сайт"), QStringLiteral("сборник")},
         {}},
        {EventKind::RoundTable,
         {},
         {QStringLiteral("обмен практиками"), QStringLiteral("вебинар")},
         {QStringLiteral("круглый стол"), QStringLiteral("вебинар"), QStringLiteral("семинар")}},
    };
    return hints;
}

bool holdsOneOf(const QString& text, const QStringList& words)
{
    const QString folded = base::foldedKey(text);
    return std::ranges::any_of(words, [&](const QString& word) { return folded.contains(word); });
}

// What the region does is proved by a word only: its papers are not the school's.
bool fits(const KindHint& hint, const RoadmapItem& item)
{
    if (item.stage < hint.firstStage || item.stage > hint.lastStage) {
        return false;
    }
    if (holdsOneOf(item.title, hint.titleWords)) {
        return true;
    }
    if (item.side == programme::ItemSide::Region) {
        return false;
    }
    return std::ranges::any_of(item.results, [&](const programme::ItemResult& result) {
        return hint.papers.contains(result.document) || holdsOneOf(result.text, hint.resultWords);
    });
}

} // namespace

bool countsEvents(const RoadmapItem& item)
{
    return item.rule.minCount > 0 || item.rule.repeat == programme::Repeat::Monthly ||
           item.rule.repeat == programme::Repeat::Quarterly;
}

QStringList usualItems(const programme::Profile& profile, EventKind kind)
{
    QStringList numbered;
    QStringList repeated;
    QStringList others;
    const auto& hints = kindHints();
    const auto hint = std::ranges::find(hints, kind, &KindHint::kind);
    if (hint == hints.end()) {
        return {};
    }
    for (const RoadmapItem& item : profile.items) {
        if (fits(*hint, item)) {
            (item.rule.minCount > 0 ? numbered : countsEvents(item) ? repeated : others) << item.number;
        }
    }
    return numbered + repeated + others;
}

EventKind usualKind(const RoadmapItem& item)
{
    const auto& hints = kindHints();
    const auto hint = std::ranges::find_if(hints, [&](const KindHint& one) { return fits(one, item); });
    return hint == hints.end() ? EventKind::Other : hint->kind;
}

} // namespace kurator::office
