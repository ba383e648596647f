#include "matching/time_grid.h"

#include "matching/time_words.h"

#include <optional>

namespace kurator::matching {

namespace {

constexpr quint32 everyWeekday = 0b1111111;
constexpr quint32 everyPart = 0b111;

// Days and parts that belong together: «вт. и чт. после 15:00» is one, «сб. утром, вт. вечером» are two.
struct TimeGroup
{
    quint32 days = 0;
    quint32 parts = 0;
    quint32 except = 0;
    std::optional<TimeWord::Kind> lastWord;

    [[nodiscard]] TimeGrid grid() const
    {
        if (days == 0 && parts == 0 && except == 0) {
            return {};
        }
        return timeGrid((days != 0 ? days : everyWeekday) & ~except, parts != 0 ? parts : everyPart);
    }

    // A day after a part, or a part after a day, when both are told already.
    [[nodiscard]] bool endsBefore(TimeWord::Kind next) const
    {
        return days != 0 && parts != 0 && lastWord != next;
    }
};

} // namespace

TimeGrid timeGridOf(QStringView text)
{
    TimeGrid grid;
    TimeGroup group;
    bool leavingOut = false;
    for (const TimeWord& word : timeWords(timeTokens(text))) {
        if (word.kind == TimeWord::Kind::Except || word.kind == TimeWord::Kind::Break) {
            leavingOut = word.kind == TimeWord::Kind::Except;
            continue;
        }
        if (word.kind == TimeWord::Kind::Days && leavingOut) {
            group.except |= word.mask;
            continue;
        }
        leavingOut = false;
        if (group.endsBefore(word.kind)) {
            grid.bits |= group.grid().bits;
            group = {};
        }
        (word.kind == TimeWord::Kind::Days ? group.days : group.parts) |= word.mask;
        group.lastWord = word.kind;
    }
    grid.bits |= group.grid().bits;
    return grid;
}

} // namespace kurator::matching
