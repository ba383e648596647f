#pragma once

#include "documents/common_fields.h"
#include "documents/roadmap_printing.h"
#include "programme/event.h"
#include "programme/profile.h"
#include "programme/roadmap.h"

#include <vector>

namespace kurator::documents {

// What the roadmap (D06) is printed from: items of all sides, as the profile's source prints them.
struct RoadmapPaperInput
{
    PaperHead head;
    programme::Profile profile;
    std::vector<programme::RoadmapItemView> items;
    std::vector<programme::Event> events; // of the programme: they are done for the items they name
    ColumnSet columns = ColumnSet::Khakassia;
};

// Each set of columns has a template of its own: «roadmap-list».
[[nodiscard]] QString roadmapTemplateName(ColumnSet set);
[[nodiscard]] FieldDictionary roadmapPaperDictionary();
[[nodiscard]] FieldRecord roadmapPaperFields(const RoadmapPaperInput& input);

// What is done for an item: as its profile says, then the events that name it.
[[nodiscard]] QStringList itemActions(const RoadmapPaperInput& input, const programme::RoadmapItemView& item);

// The texts of one line: what, when, who, result.
struct RoadmapLine
{
    QString title;
    QString term;
    QString responsible;
    QString results;
};
[[nodiscard]] RoadmapLine roadmapLine(const programme::RoadmapItemView& item);

} // namespace kurator::documents
