#pragma once

#include "base/period.h"
#include "programme/form.h"
#include "programme/programme.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace kurator::checks {

// What the checks need to know of one item of the roadmap on their day.
struct RoadmapFact
{
    QString number;
    int stage = 0;
    QString title;
    std::optional<QDate> end; // none while it waits for an anchor
    bool done = false;        // done or not needed
    bool checkpoint = false;
    bool ours = true; // of the school or shared: regional items never make a school late (decision 24)
    std::optional<QDate> start = {};
    int minCount = 0; // results asked for
    int counted = 0;  // results that are there
    // The last month or quarter that is over, where it went by without the result it wants.
    std::optional<base::Period> missedWindow = {};
    bool hasResponsible = true;
};

// What the checks are given beside the base: the day, the open programme and the data of its profile.
struct CheckFacts
{
    QDate today;
    programme::Programme programme;
    std::vector<programme::Form> forms;
    std::vector<RoadmapFact> roadmap;
    QStringList indicators{QStringLiteral("I1"), QStringLiteral("I2"), QStringLiteral("I3"),
                           QStringLiteral("I4")}; // those with a denominator that the curator enters
    bool schoolOrderStarts = true;                // T0 is the school's own D01 (decision 7)
    std::vector<int> emptyStages = {};            // without an item in the profile
    bool registryApproved = false;                // T41 is there: mentees may be matched
};

} // namespace kurator::checks
