#pragma once

#include "office/desk.h"

#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace kurator::office {

// Which of two cards of one person a value is taken from: the one that stays or the one that goes.
enum class MergeSide
{
    Kept,
    Dropped
};

enum class MergeField
{
    Name,
    Sex,
    Birth,
    Phone,
    Email,
    CaseForms,
    Category,
    ClassName,
    Position,
    Workplace,
    Partner,
    Experience,
    YoungSpecialist,
    Contacts,
    District,
    Forms,
    Interests,
    Time,
    JoinedOn,
    FinishedOn,
    Results,
    CaseLink,
    CompletionMark,
    Request,
    RequestSource,
    NamedMentor,
    WishedMentorSex,
    Competences,
    Achievements,
    WishedAges,
    Capacity,
    Status,
    Interview,
    LabourPaper,
    Education,
    Qualification,
    MentoringExperience,
    Awards,
    Courses,
    Help,
    Feedback,
    Link
};

// A field that the two cards tell differently. A blank value is not told.
struct MergeQuestion
{
    QString key; // for MergeChoices, stable while the two cards stand
    MergeField field = MergeField::Name;
    // Where it belongs to a place in a year.
    std::optional<people::Side> side;
    std::optional<base::Id<programme::Programme>> programme;
    QString kept;
    QString dropped;
    MergeSide proposed =
        MergeSide::Kept; // what is told, the fuller name, the full date, who still takes part
    MergeSide chosen = MergeSide::Kept;

    friend bool operator==(const MergeQuestion&, const MergeQuestion&) = default;
};

// By MergeQuestion::key; what is not chosen is taken as proposed.
using MergeChoices = QMap<QString, MergeSide>;

// A code of `core/messages` with its arguments.
struct MergeLine
{
    QString code;
    base::Arguments arguments;

    friend bool operator==(const MergeLine&, const MergeLine&) = default;
};

struct MergePreview
{
    people::Person person; // as it will be
    std::vector<MergeQuestion> questions;
    std::vector<MergeLine> handedOver; // people.merge-moved-… {n}
    std::vector<MergeLine> warnings;   // people.merge-warning-… {name, other}

    friend bool operator==(const MergePreview&, const MergePreview&) = default;
};

// What mergePeople would do and ask. Refused with people.unknown-person; people.merge-family {name, other}:
// one speaks for the other; people.merge-own-pair {name, other}: they are mentor and mentee of one pair;
// people.merge-own-order {name, other, number, date} or people.merge-one-group {name, other, number, date}:
// a registered order names both in one pair or group.
[[nodiscard]] base::Result<MergePreview> previewMerge(const Desk& desk, base::Id<people::Person> keep,
                                                      base::Id<people::Person> drop,
                                                      const MergeChoices& choices = {});

// Makes one person of two as one undoable step: places of one programme and side become one place, and
// everything else that belongs to the dropped one is handed over. Tags and further requests of both stay.
// Refused as previewMerge.
[[nodiscard]] base::Result<void> mergePeople(Desk& desk, base::Id<people::Person> keep,
                                             base::Id<people::Person> drop, const MergeChoices& choices = {});

// Of two, the one who holds more: places in pairs, then places in years, then papers; else the first.
[[nodiscard]] base::Id<people::Person> personToKeep(const Desk& desk, base::Id<people::Person> first,
                                                    base::Id<people::Person> second);

} // namespace kurator::office
