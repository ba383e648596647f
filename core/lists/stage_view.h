#pragma once

#include "lists/agenda.h"
#include "lists/cycle_view.h"
#include "lists/document_list.h"
#include "lists/roadmap_list.h"
#include "office/paper_session.h"

namespace kurator::lists {

// A stage of the profile's own under which one of the seven stands.
struct ProfilePlace
{
    int number = 1; // in the profile's order
    QString title;  // official
    QString task;

    friend bool operator==(const ProfilePlace&, const ProfilePlace&) = default;
};

// A paper that items of a stage ask for and that is not registered yet.
struct PaperToMake
{
    QString kind; // «D27»
    QString title;
    bool canMake = false;       // the program writes it; else it is only registered
    bool onePerPerson = false;  // blanks that people sign: they stand in no register
    bool required = false;      // an item is not done without it
    bool overdue = false;       // an item that asks for it is
    QStringList items;          // that ask for it
    std::optional<QDate> dueOn; // the earliest end of those items

    friend bool operator==(const PaperToMake&, const PaperToMake&) = default;
};

// A paper that was begun and left.
struct PaperBegun
{
    QString kind;
    QString title;
    std::vector<QUuid> entries; // chosen for it; empty: as usual

    friend bool operator==(const PaperBegun&, const PaperBegun&) = default;
};

struct StageEvent
{
    QUuid id;
    QString title;
    std::optional<QDate> date;
    bool planned = false; // it has no day, or one that is still to come

    friend bool operator==(const StageEvent&, const StageEvent&) = default;
};

// An item that is not done and that items of the next stage come after.
struct StageWait
{
    QString number;
    QString title;
    programme::ItemState state = programme::ItemState::Planned;
    QStringList holdsUp; // numbers of the next stage

    friend bool operator==(const StageWait&, const StageWait&) = default;
};

// One of the seven stages, by itself.
struct StageView
{
    StageCard card;
    QString profileTitle;
    std::vector<ProfilePlace> places; // empty where the profile has no such stage
    int profileStages = 0;            // how many the profile has
    bool ownOrder = false;            // the profile counts or joins stages otherwise than the seven

    std::vector<RoadmapRow> items;      // in the profile's order
    std::vector<AgendaItem> now;        // in the order of «Сейчас»
    std::vector<PaperBegun> begun;      // in the catalogue's order
    std::vector<PaperToMake> toMake;    // and not begun; required ones first, then by items
    std::vector<DocumentRow> made;      // registered, the newest first
    std::vector<StageEvent> events;     // by day, those without one last
    std::vector<StageWait> nextWaits;   // what holds the next stage up, in the profile's order
    std::optional<StageCard> nextStage; // none for the last one

    friend bool operator==(const StageView&, const StageView&) = default;
};

// `stage` is 1…7. `agenda` is of this desk, `drafts` are what its base keeps. Items that are done, are not
// needed or are led by the region ask the school for no paper.
[[nodiscard]] StageView stageView(const office::Desk& desk, int stage, const std::vector<AgendaItem>& agenda,
                                  const std::vector<office::PaperDraft>& drafts);

} // namespace kurator::lists
