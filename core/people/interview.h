#pragma once

#include "base/id.h"
#include "people/entry.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace kurator::people {

// «Критерии отбора наставников», in the order of S003.
enum class MentorCriterion
{
    WishToTakePart,
    ProfessionalExperience,
    Communication,
    Time,
    LifeExperience,
    FitsRequests,
    CivicPosition,
    Motivation
};

// From 1, not at all, to 5, fully.
struct CriterionMark
{
    MentorCriterion criterion = MentorCriterion::WishToTakePart;
    int mark = 5;

    friend bool operator==(const CriterionMark&, const CriterionMark&) = default;
};

enum class InterviewDecision
{
    Recommended,
    Reserve,
    Declined
};

// «Лист собеседования» with a future mentor (D26). Of the certificate of no criminal record only who saw it
// and when is kept, never its content (decision 13).
struct Interview
{
    base::Id<Interview> id;
    base::Id<Entry> entry;
    std::optional<QDate> heldOn;
    QString interviewers;
    std::vector<CriterionMark> marks; // in the order of MentorCriterion, each at most once
    QString result;
    std::optional<InterviewDecision> decision;
    QString psychologist;
    QString psychologistOpinion;
    std::optional<QDate> certificateShownOn;
    QString certificateSeenBy;

    friend bool operator==(const Interview&, const Interview&) = default;
};

} // namespace kurator::people
