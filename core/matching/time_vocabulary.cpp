#include "matching/time_vocabulary.h"

#include <algorithm>
#include <array>

namespace kurator::matching {

namespace {

struct KnownWord
{
    QStringView beginning;
    TimeWord meaning;
};

constexpr auto saysDays = TimeWord::Kind::Days;
constexpr auto saysParts = TimeWord::Kind::Parts;
constexpr auto saysExcept = TimeWord::Kind::Except;

constexpr std::array<KnownWord, 17> wordsByBeginning{{
    {u"понед", {saysDays, 1}},
    {u"вторник", {saysDays, 2}},
    {u"четв", {saysDays, 8}},
    {u"пятниц", {saysDays, 16}},
    {u"суббот", {saysDays, 32}},
    {u"воскр", {saysDays, 64}},
    {u"будн", {saysDays, workingDays}},
    {u"рабочи", {saysDays, workingDays}},
    {u"выходн", {saysDays, weekend}},
    {u"ежедневн", {saysDays, allDays}},
    {u"утр", {saysParts, morning}},
    {u"вечер", {saysParts, evening}},
    {u"всегда", {saysParts, allParts}},
    {u"неважно", {saysParts, allParts}},
    {u"круглосуточн", {saysParts, allParts}},
    {u"кроме", {saysExcept, 0}},
    {u"исключая", {saysExcept, 0}},
}};

constexpr std::array<KnownWord, 14> wholeWords{{
    {u"пн", {saysDays, 1}},
    {u"вт", {saysDays, 2}},
    {u"ср", {saysDays, 4}},
    {u"чт", {saysDays, 8}},
    {u"пт", {saysDays, 16}},
    {u"сб", {saysDays, 32}},
    {u"вс", {saysDays, 64}},
    {u"среда", {saysDays, 4}},
    {u"среду", {saysDays, 4}},
    {u"среды", {saysDays, 4}},
    {u"средам", {saysDays, 4}},
    {u"днем", {saysParts, afternoon}},
    {u"занят", {saysExcept, 0}},
    {u"занята", {saysExcept, 0}},
}};

// What follows «после» or «до» instead of an hour.
struct LessonEdge
{
    QStringView beginning;
    quint32 after;
    quint32 before;
};

constexpr std::array<LessonEdge, 8> lessonEdges{{
    {u"урок", afternoon | evening, morning},
    {u"занят", afternoon | evening, morning},
    {u"школ", afternoon | evening, morning},
    {u"учеб", afternoon | evening, morning},
    {u"пар", afternoon | evening, morning},
    {u"обед", afternoon | evening, morning},
    {u"полуд", afternoon | evening, morning},
    {u"работ", evening, morning},
}};

constexpr std::array<QStringView, 4> amountWords{u"раз", u"мин", u"встреч", u"занят"};
constexpr std::array<QStringView, 6> spanWords{u"нед", u"мес", u"год", u"четверть", u"день", u"сутки"};
constexpr std::array<QStringView, 10> monthWords{u"янв", u"фев", u"мар", u"апр", u"мая",
                                                 u"июн", u"сен", u"окт", u"ноя", u"дек"};
constexpr std::array<QStringView, 6> hourPrepositions{u"после", u"с", u"до", u"к", u"в", u"около"};

template <size_t n>
bool beginsWithOne(const QString& word, const std::array<QStringView, n>& beginnings)
{
    return std::ranges::any_of(beginnings, [&](QStringView start) { return word.startsWith(start); });
}

} // namespace

std::optional<TimeWord> knownTimeWord(const QString& word)
{
    const auto whole =
        std::ranges::find_if(wholeWords, [&](const KnownWord& k) { return word == k.beginning; });
    if (whole != wholeWords.end()) {
        return whole->meaning;
    }
    const auto begun = std::ranges::find_if(wordsByBeginning,
                                            [&](const KnownWord& k) { return word.startsWith(k.beginning); });
    return begun != wordsByBeginning.end() ? std::optional(begun->meaning) : std::nullopt;
}

quint32 partsAroundLessons(const QString& bound, const QString& next)
{
    if (bound != u"после" && bound != u"до") {
        return 0;
    }
    const auto edge =
        std::ranges::find_if(lessonEdges, [&](const LessonEdge& e) { return next.startsWith(e.beginning); });
    if (edge == lessonEdges.end()) {
        return 0;
    }
    return bound == u"после" ? edge->after : edge->before;
}

bool isCountedThing(const QString& word)
{
    return beginsWithOne(word, amountWords);
}

bool isSpanOfTime(const QString& word)
{
    return beginsWithOne(word, spanWords);
}

bool isMonth(const QString& word)
{
    return beginsWithOne(word, monthWords);
}

bool isHourPreposition(const QString& word)
{
    return std::ranges::find(hourPrepositions, QStringView(word)) != hourPrepositions.end();
}

quint32 partsBetween(int fromMinute, int toMinute)
{
    const auto touches = [&](int begin, int end) { return fromMinute < end && toMinute > begin; };
    return (touches(0, noon) ? morning : 0U) | (touches(noon, eveningBegins) ? afternoon : 0U) |
           (touches(eveningBegins, midnight) ? evening : 0U);
}

} // namespace kurator::matching
