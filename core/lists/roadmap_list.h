#pragma once

#include "lists/roadmap_proofs.h"
#include "office/desk.h"

#include <optional>
#include <vector>

namespace kurator::lists {

// What an item leaves behind: a paper of the catalogue or a thing in words.
struct RoadmapResult
{
    QString title;
    QString kind; // «D27»; empty for a thing in words
    bool required = false;
    bool canMake = false; // the program writes it; else it is only registered
    std::optional<programme::RegisteredPaper> paper;

    friend bool operator==(const RoadmapResult&, const RoadmapResult&) = default;
};

// An item that stands before or after another one.
struct RoadmapLink
{
    QString number;
    QString title;
    programme::ItemState state = programme::ItemState::Planned;

    friend bool operator==(const RoadmapLink&, const RoadmapLink&) = default;
};

// A line of «Дорожная карта». Dates shown are those of the item after every shift; `shift` is how many days
// later than by the rule it ends (earlier: below zero, 0 where nothing moved).
struct RoadmapRow
{
    QString number;
    QString sourceNumber; // where it differs from the number, else empty
    QString title;
    int stage = 1; // canonical, 1…7
    std::vector<int> alsoStages;
    std::optional<QDate> start;
    std::optional<QDate> end;
    std::optional<QDate> ruleStart;
    std::optional<QDate> ruleEnd;
    qint64 shift = 0;
    QString term; // as the printed roadmap says it
    QString ruleText;
    programme::ItemState state = programme::ItemState::Planned;
    programme::ItemSide side = programme::ItemSide::School;
    programme::MarkState mark = programme::MarkState::None; // what the curator said
    QString responsible;
    QString results; // titles of papers and things in words, one a line
    std::vector<programme::RegisteredPaper> papers;
    QStringList missingPapers; // codes of the required results that are not registered yet
    std::vector<RoadmapResult> leaves;
    std::vector<RoadmapLink> after;   // what stands before it
    std::vector<RoadmapLink> leadsTo; // what it stands before
    QString evidence;
    std::vector<RoadmapPaper> chosenPapers; // that the curator chose as evidence, the oldest first
    std::vector<RoadmapEvent> events;       // by day
    std::optional<QDate> doneOn;
    int counted = 0;                        // results that are there
    int minCount = 0;                       // results asked for; 0: not told
    std::vector<base::Period> emptyWindows; // of what repeats: begun and without a result
    QString waitsFor;                       // «T41», «D32», «result», empty
    std::optional<QDate> expectedBy;
    QString checkpointName; // «КТ5», empty
    bool proposed = false;
    bool outsideProgramme = false;
    std::vector<base::Period> windows; // of the time line; repeated ones included
    QString key;                       // for the filter box, folded

    friend bool operator==(const RoadmapRow&, const RoadmapRow&) = default;
};

// Whether the item is of the stage or serves it too.
[[nodiscard]] bool servesStage(const RoadmapRow& row, int stage);

// In the profile's order.
[[nodiscard]] std::vector<RoadmapRow> roadmapRows(const office::Desk& desk);

// Numbers of the items of a stage, 1…7.
[[nodiscard]] QStringList itemsOfStage(const office::Desk& desk, int stage);

// A day that the time line marks.
struct TimelineMark
{
    enum class Kind
    {
        Today,
        Start,    // T0
        Registry, // T41
        Checkpoint,
        End, // of the programme
    };

    Kind kind = Kind::Today;
    QDate day;
    QString name; // «КТ5» of a checkpoint

    friend bool operator==(const TimelineMark&, const TimelineMark&) = default;
};

// What the time line spans: the programme's period, widened to every date of the rows and to today; marks by
// day.
struct Timeline
{
    base::Period span;
    std::vector<TimelineMark> marks;

    friend bool operator==(const Timeline&, const Timeline&) = default;
};

[[nodiscard]] Timeline timelineOf(const office::Desk& desk, const std::vector<RoadmapRow>& rows);

} // namespace kurator::lists
