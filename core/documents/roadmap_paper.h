#pragma once

#include "documents/common_fields.h"
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
};

[[nodiscard]] FieldDictionary roadmapPaperDictionary();
[[nodiscard]] FieldRecord roadmapPaperFields(const RoadmapPaperInput& input);

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
