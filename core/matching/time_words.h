#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace kurator::matching {

// A word, an hour with minutes or a sign of a text about time.
struct TimeToken
{
    enum class Kind
    {
        Word,
        Number,
        Dash,
        Sign
    };

    Kind kind = Kind::Sign;
    QString text;
    int number = 0;
    std::optional<int> minutes;
};

// The text in tokens, folded (base/text.h); «15:00», «15.30» and «15-00» are one number with minutes.
[[nodiscard]] std::vector<TimeToken> timeTokens(QStringView text);

// What a run of tokens says: weekdays, parts of a day (masks of timeGrid()), or that the days that follow are
// left out; Break ends what «кроме» began.
struct TimeWord
{
    enum class Kind
    {
        Days,
        Parts,
        Except,
        Break
    };

    Kind kind = Kind::Break;
    quint32 mask = 0;
};

[[nodiscard]] std::vector<TimeWord> timeWords(const std::vector<TimeToken>& tokens);

// The parts of a day touched by the time from one minute of the day up to another.
[[nodiscard]] quint32 partsBetween(int fromMinute, int toMinute);

} // namespace kurator::matching
