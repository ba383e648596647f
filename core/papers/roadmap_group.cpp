#include "documents/roadmap_paper.h"
#include "papers/groups.h"

#include <algorithm>
#include <iterator>

namespace kurator::papers {

namespace {

documents::RoadmapPaperInput roadmapInput(const Sources& sources)
{
    std::vector<programme::Event> events;
    std::ranges::copy_if(sources.base.events, std::back_inserter(events), [&](const programme::Event& event) {
        return event.programme == sources.programme.id;
    });
    return {sources.head, sources.profile, sources.roadmap, std::move(events),
            documents::ColumnSet::Khakassia};
}

documents::FieldDictionary roadmapDictionary()
{
    documents::FieldDictionary dictionary = documents::roadmapPaperDictionary();
    std::erase_if(dictionary, [](const auto& field) { return field.name != QLatin1String("stages"); });
    return dictionary;
}

void setRoadmap(documents::FieldRecord& record, const Sources& sources)
{
    const auto all = documents::roadmapPaperFields(roadmapInput(sources));
    record.set(QStringLiteral("stages"), all.values.at(QStringLiteral("stages")));
}

} // namespace

FieldGroup roadmapGroup()
{
    return {roadmapDictionary, setRoadmap};
}

} // namespace kurator::papers
