#pragma once

#include "base/finding.h"
#include "office/desk.h"

#include <QString>
#include <QStringList>
#include <QUuid>

#include <array>
#include <optional>
#include <vector>

namespace kurator::lists {

// Where in the window a thing is looked at and mended.
enum class Place
{
    Cycle,
    Roadmap,
    Programme,
    Mentees,
    Mentors,
    Consents,
    Matching,
    Pairs,
    Documents,
    Reports,
    School
};
inline constexpr size_t placeCount = 11;

// What the button beside a line does.
enum class Doing
{
    PrintConsents,     // the wizard of blanks, for `subjects` (entries)
    MarkConsents,      // who has brought a signed paper, for `subjects` (entries)
    OpenCards,         // the list of the place filtered to `subjects` (entries; persons who have none)
    CheckNames,        // names to confirm or decline, for `subjects` (entries)
    CompareSuspects,   // the list of persons who may be one
    PreparePaper,      // the wizard of the paper `paperKind`
    RegisterElsewhere, // number and date of a paper that was issued, `paperKind`
    OpenRoadmapItem,   // the roadmap at `items`
    Match,             // the matching page
    WriteMeetings,     // meetings of the pairs in `subjects`
    EnterDenominators, // the figures of the indicators `items`
    EnterPlans,        // the planned values of the year
    OpenDocument,      // the documents in `subjects`
    OpenPairs,         // the pairs in `subjects`
    OpenSchool,        // the school's own card
    OpenPartners,      // the partner organisations in `subjects`
    OpenProgramme,     // dates and rules of the programme
    OpenPlan,          // goals, expected results and SWOT of the year
    OpenEvents,        // the events in `subjects`; none: those of the items of the roadmap in `items`
    OpenProfile,       // the regional profile
    OpenHolidays,      // the calendar of days off and school holidays
    OpenStage,         // the page of a stage of the cycle, `items` holds its number
    ImportList,        // the import of the list of the place
    OpenRequests       // the register of requests about the data of `subjects` (entries, persons)
};

// One line of «Сейчас»: findings of one kind and weight together. `title`, `button` and `ground` are codes of
// `core/messages` that all take `arguments`.
struct AgendaItem
{
    QString code; // of the group: «consent-missing»
    base::Severity severity = base::Severity::Notice;
    int stage = 0; // 1…7, the earliest of its findings; 0 when they belong to none
    int count = 0; // of persons, pairs, papers or items, each once
    Place place = Place::Cycle;
    Doing doing = Doing::OpenCards;
    QString title; // names the one where there is one, else counts
    QString button;
    QString ground;              // the short second line; empty where there is nothing to add
    QString paperKind;           // «D27»; empty when no paper is meant
    std::vector<QUuid> subjects; // entries, persons without one, pairs, documents or partners
    QStringList items;           // numbers of the roadmap, or codes of indicators
    base::Arguments arguments;
    std::optional<base::Finding> only;   // the finding itself where there is one
    std::vector<base::Finding> findings; // that can be accepted; none where the line goes by itself

    friend bool operator==(const AgendaItem&, const AgendaItem&) = default;
};

// What hurts most first: errors, then warnings, then notices; within a weight what is overdue, then what
// keeps names out of the next paper, then by stage. `findings` are of this desk.
[[nodiscard]] std::vector<AgendaItem> agenda(const office::Desk& desk,
                                             const std::vector<base::Finding>& findings);

// The same lines of these findings alone, without what the year asks for beside them.
[[nodiscard]] std::vector<AgendaItem> agendaOf(const office::Desk& desk,
                                               const std::vector<base::Finding>& findings);

// The number beside a page in the sidebar.
struct PlaceCounter
{
    int errors = 0;   // subjects with an error, each once; for the cycle, lines of the agenda
    int warnings = 0; // likewise
    int total = 0;    // entries of those who have not finished, for mentees and mentors; else 0

    friend bool operator==(const PlaceCounter&, const PlaceCounter&) = default;
};

struct Counters
{
    std::array<PlaceCounter, placeCount> places;

    [[nodiscard]] const PlaceCounter& of(Place place) const { return places.at(static_cast<size_t>(place)); }
    friend bool operator==(const Counters&, const Counters&) = default;
};

[[nodiscard]] Counters counters(const office::Desk& desk, const std::vector<AgendaItem>& agenda);

} // namespace kurator::lists
