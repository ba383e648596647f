#pragma once

#include "base/id.h"
#include "programme/programme.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace kurator::documents {
struct Document;
}

namespace kurator::programme {

enum class MarkState
{
    None,
    Underway,
    Done,
    NotNeeded
};

// What the curator said about an item of the roadmap: its state with evidence or reason, and moved dates.
// The rule's own dates are always computed, so the difference stays visible.
struct RoadmapMark
{
    base::Id<RoadmapMark> id;
    base::Id<Programme> programme;
    QString number; // number of the item, unique in the profile
    MarkState state = MarkState::None;
    QString evidence; // paper, count or a word; the reason for NotNeeded
    std::optional<QDate> doneOn;
    std::optional<QDate> movedStart;
    std::optional<QDate> movedEnd;
    std::vector<base::Id<documents::Document>> papers = {}; // that prove it, chosen by the curator

    friend bool operator==(const RoadmapMark&, const RoadmapMark&) = default;
};

// A number that the school did not count itself: with its date and source (decision 23).
struct Denominator
{
    base::Id<Denominator> id;
    base::Id<Programme> programme;
    QString indicator; // I1…
    qint64 value = 0;
    std::optional<QDate> date;
    QString source;

    friend bool operator==(const Denominator&, const Denominator&) = default;
};

// What was planned for a year, in the indicator's own unit (per cent).
struct PlanValue
{
    base::Id<PlanValue> id;
    QString indicator;
    int year = 0;
    double value = 0;

    friend bool operator==(const PlanValue&, const PlanValue&) = default;
};

} // namespace kurator::programme
