#pragma once

#include "base/working_calendar.h"
#include "programme/event.h"
#include "programme/facts.h"
#include "programme/profile.h"
#include "programme/timing.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace kurator::programme {

// A paper of the register as far as the roadmap needs it: code of the catalogue, number and date; `id` by
// which a mark names it.
struct RegisteredPaper
{
    QString kind; // «D27»
    QString number;
    QDate date;
    base::Id<documents::Document> id = {};

    friend bool operator==(const RegisteredPaper&, const RegisteredPaper&) = default;
};

// How an item stands today (decision 30).
enum class ItemState
{
    Waiting,   // its anchor is missing, or its time has come and an item it depends on is not done;
               // for a regional item also: its time is over and nobody said that it is done
    Planned,   // before its start
    Underway,  // in its window, or the curator said so
    Done,      // marked with evidence, or every required paper is registered, or as many results are there
               // as it asks for; what repeats each quarter or month: there is one in the current window
    Overdue,   // its window is over; of what repeats, the last window that is over had no result
    NotNeeded, // the curator said so
};

// One line of the roadmap of a programme.
struct RoadmapItemView
{
    QString number;
    int stage = 1; // canonical, 1…7
    std::vector<int> alsoStages;
    QString title;
    QString sourceNumber;
    int section = 0; // as in RoadmapItem
    // By the rule, then pressed for pairs to start earlier, then moved off a day off if the programme says
    // so, then by the mark.
    std::optional<QDate> start;
    std::optional<QDate> end;
    std::optional<QDate> ruleStart;
    std::optional<QDate> ruleEnd;
    QString waitsFor;                // «T41», «D32», «result»; empty as soon as a date is known
    std::optional<QDate> expectedBy; // while it waits for a paper: when that paper is due
    bool checkpoint = false;
    QString checkpointName;
    Repeat repeat = Repeat::None;
    int minCount = 0;
    std::vector<base::Period> windows;      // in force, repeated ones included
    int counted = 0;                        // results that are there: events that happened by today
    std::vector<base::Period> emptyWindows; // of what repeats: those that began by today without a result
    ItemSide side = ItemSide::School;
    QString duration;
    bool proposed = false;
    bool outsideProgramme = false;
    QStringList responsible;
    std::vector<ItemResult> results;
    ItemState state = ItemState::Planned;
    QString evidence;                    // of the mark; the reason of NotNeeded
    std::vector<RegisteredPaper> papers; // that count for its required results, and those the mark names
    std::optional<QDate> doneOn;

    friend bool operator==(const RoadmapItemView&, const RoadmapItemView&) = default;
};

// T0 is the programme's, or the date of the first D01 where the school's own order starts the model; T41 is
// the date of the first D27 (decisions 7, 25). `papers` are the registered ones of this programme: an
// annulled one is no anchor.
[[nodiscard]] Anchors anchorsFrom(const Profile& profile, const Programme& programme,
                                  const std::vector<RegisteredPaper>& papers);

// The roadmap in the profile's order, with states on `today`. Marks and events of other programmes are
// ignored. A paper that several items ask for (D41 of each checkpoint) counts for one: the one due nearest to
// its date. `calendar` tells the days off to which the programme may not let a term fall; with an event of
// the item up to today there is one result more.
[[nodiscard]] std::vector<RoadmapItemView>
roadmap(const Profile& profile, const Programme& programme, const Anchors& anchors,
        const std::vector<RoadmapMark>& marks, const std::vector<RegisteredPaper>& papers, const QDate& today,
        const base::WorkingCalendar& calendar = {}, const std::vector<Event>& events = {});

// Whether the item is of the stage or serves it too.
[[nodiscard]] bool servesStage(const RoadmapItemView& item, int stage);

// How far a stage is; an item that serves several stages counts in each. Counts hold items of the school and
// shared ones; regional ones stand apart (decision 24). What is not needed is not counted.
struct StageProgress
{
    int stage = 1;
    int items = 0;
    int done = 0;
    int underway = 0;
    int waiting = 0;
    int overdue = 0;
    int regionalItems = 0;
    int regionalDone = 0;

    // From 0 to 1; none when the stage has nothing to do for the school.
    [[nodiscard]] std::optional<double> share() const
    {
        return items == 0 ? std::nullopt : std::optional<double>(static_cast<double>(done) / items);
    }
    friend bool operator==(const StageProgress&, const StageProgress&) = default;
};

// One for each of the seven stages, in order.
[[nodiscard]] std::vector<StageProgress> stageProgress(const std::vector<RoadmapItemView>& items);

// Short texts for machines: «waiting», «planned», «underway», «done», «overdue», «not-needed».
[[nodiscard]] QString itemStateCode(ItemState state);

} // namespace kurator::programme
