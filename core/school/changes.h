#pragma once

#include "base/arguments.h"
#include "school/snapshot.h"

#include <variant>
#include <vector>

namespace kurator::school {

// One entity of the base, whole: saving it inserts it or replaces the one with its id.
using Record =
    std::variant<people::Organisation, people::Branch, people::Partner, people::StaffMember, people::Person,
                 people::Representation, programme::Programme, people::Entry, people::RestrictedMark,
                 people::Portfolio, people::Interview, people::Consent, people::LabourPaper,
                 people::DataRequest, pairs::Pair, pairs::Meeting, pairs::Ballot, pairs::Opinion,
                 pairs::TrialSheet, pairs::MatchVariant, pairs::MatchFormula, documents::Document,
                 documents::OwnTemplate, documents::OwnAct, documents::PaperRules, programme::RoadmapMark,
                 programme::Denominator, programme::PlanValue, programme::ProgrammePlan, programme::Event,
                 programme::OwnProfile, base::CalendarDay, base::SchoolHoliday, AcceptedFinding, SavedView>;

// What a use case wants to store, in the order in which it must be written (a person before the entry).
// Removals happen first and are explicit: nothing goes by itself, and the base refuses to orphan a record.
struct Changes
{
    std::vector<Record> removed;
    std::vector<Record> saved;

    [[nodiscard]] bool isEmpty() const { return removed.empty() && saved.empty(); }
};

// What the journal says of a use case: a code for `core/messages` and its arguments. A barrier cannot be
// undone, nor anything before it (registration of a paper, destruction: decision 21).
struct Step
{
    QString code;
    base::Arguments arguments;
    bool barrier = false;

    friend bool operator==(const Step&, const Step&) = default;
};

// The snapshot as it will be after the changes are stored; vectors stay ordered by id.
void apply(Snapshot& snapshot, const Changes& changes);

} // namespace kurator::school
