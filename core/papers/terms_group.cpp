#include "language/date_words.h"
#include "papers/declaring.h"
#include "papers/groups.h"

#include <algorithm>

namespace kurator::papers {

namespace {

using documents::FieldList;
using documents::FieldRecord;
using documents::FieldType;
using programme::ItemSide;
using programme::RoadmapItemView;

constexpr int stageCount = 7;

QString stageField(int stage)
{
    return QStringLiteral("stage%1.term").arg(stage);
}

documents::FieldDictionary termsDictionary()
{
    documents::FieldDictionary dictionary;
    for (int stage = 1; stage <= stageCount; ++stage) {
        dictionary.push_back({stageField(stage),
                              FieldType::Text,
                              QStringLiteral("срок этапа %1: «до 15.12.2026»").arg(stage),
                              {}});
    }
    dictionary.push_back(declaredList("checkpoints", "контрольные точки, которые ещё впереди",
                                      {{"name", FieldType::Text, "название: «КТ5»"},
                                       {"title", FieldType::Text, "что проверяют"},
                                       {"date", FieldType::Date, "срок"},
                                       {"mark", FieldType::Text, "знак в конце строки"}}));
    return dictionary;
}

// A paper does not set a term that is over on its own day.
QString stageTerm(const Sources& sources, int stage)
{
    std::optional<QDate> last;
    for (const RoadmapItemView& item : sources.roadmap) {
        const bool own = item.stage == stage && item.side != ItemSide::Region;
        if (own && item.end && (!last || *last < *item.end)) {
            last = item.end;
        }
    }
    return last && *last >= sources.day ? QStringLiteral("до ") + language::shortDate(*last)
                                        : QStringLiteral("по дорожной карте");
}

FieldList checkpointsAhead(const Sources& sources)
{
    std::vector<const RoadmapItemView*> items;
    for (const RoadmapItemView& item : sources.roadmap) {
        if (item.checkpoint && item.side != ItemSide::Region && item.end && *item.end >= sources.day) {
            items.push_back(&item);
        }
    }
    std::ranges::stable_sort(items, {}, [](const RoadmapItemView* item) { return *item->end; });
    FieldList list;
    for (const RoadmapItemView* item : items) {
        FieldRecord record;
        record.set(QStringLiteral("name"), item->checkpointName);
        record.set(QStringLiteral("title"), item->title);
        record.set(QStringLiteral("date"), *item->end);
        list.push_back(std::move(record));
    }
    documents::markEnds(list);
    return list;
}

void setTerms(FieldRecord& record, const Sources& sources)
{
    for (int stage = 1; stage <= stageCount; ++stage) {
        record.set(stageField(stage), stageTerm(sources, stage));
    }
    record.set(QStringLiteral("checkpoints"), checkpointsAhead(sources));
}

} // namespace

FieldGroup termsGroup()
{
    return {termsDictionary, setTerms};
}

} // namespace kurator::papers
