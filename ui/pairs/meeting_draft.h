#pragma once

#include "pairs/pair.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace kurator::ui {

// A meeting that was typed but not stored, and for which pairs.
struct MeetingDraft
{
    std::vector<base::Id<pairs::Pair>> pairs;
    pairs::Meeting meeting;

    friend bool operator==(const MeetingDraft&, const MeetingDraft&) = default;
};

[[nodiscard]] QByteArray meetingDraftToJson(const MeetingDraft& draft);
[[nodiscard]] std::optional<MeetingDraft> meetingDraftFromJson(const QByteArray& json);

} // namespace kurator::ui
