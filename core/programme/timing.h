#pragma once

#include "base/period.h"
#include "programme/pressing.h"
#include "programme/programme.h"
#include "programme/timing_rule.h"

#include <QDate>
#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace kurator::programme {

// What the rules of a roadmap count from: T0, the order that starts the model; T41, the order on the registry
// of mentors, once there is one; other registered papers; the programme's period, whose end is PE.
struct Anchors
{
    QDate t0;
    std::optional<QDate> t41;
    YearKind yearKind = YearKind::Calendar;
    base::Period period;
    YearKind monthsOf = YearKind::Calendar; // of the profile: of which year its days and months are
    QMap<QString, QDate> firstPapers = {};  // «D32»: the date of the first registered one
    std::optional<QDate> pairsBy = {};      // as Programme::pairsBy

    friend bool operator==(const Anchors&, const Anchors&) = default;
};

// What a rule gives for given anchors. Dates are the rule's own: nothing is moved off a weekend.
struct Timing
{
    std::optional<QDate> start; // none for a deadline, and while the dates wait
    std::optional<QDate> end;
    QString waitsFor; // anchor that is missing: «T41», «result»; empty when nothing is
    bool checkpoint = false;
    Repeat repeat = Repeat::None;
    int minCount = 0;
    // Every window in order: the first and the repeated ones until PE, the months of LIST, the years of
    // YEARLY.
    std::vector<base::Period> windows;
    bool outsideProgramme = false; // a named year has nothing inside the period (decision 8)
    bool squeezed = false; // the rule ends before it begins: too little time, only its first day is left

    friend bool operator==(const Timing&, const Timing&) = default;
};

// Dates of one rule (S001, S002, S004; decisions 30, 32). Month ends are clamped: 31.01 + 1 month is
// the last day of February. Profiles name days and months of a calendar year; in a school year those without
// a year of their own keep their distance from the programme's end: December is the month of PE. A profile
// whose months are those of a school year (S002) keeps them; its year is closed in June and reviewed in
// August.
[[nodiscard]] Timing timing(const TimingRule& rule, const Anchors& anchors);

// The same for an item of this canonical stage where pairs have to start earlier. What is counted from T0 or
// an order is pressed: whole in stages 1–5, its beginning in stage 6. Days and months that the source names
// itself stay.
[[nodiscard]] Timing pressedTiming(const TimingRule& rule, int stage, const Anchors& anchors,
                                   const Pressing& pressing);

} // namespace kurator::programme
