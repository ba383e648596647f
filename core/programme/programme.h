#pragma once

#include "base/id.h"
#include "base/period.h"
#include "people/organisation.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace kurator::programme {

enum class YearKind
{
    Calendar,
    School
};

// One year of the cycle in one organisation (decisions 7, 35). `t0` is the date of the order that starts
// the model. The year of the programme is the year in which it starts (decision 23).
struct Programme
{
    base::Id<Programme> id;
    base::Id<people::Organisation> organisation;
    QString profile; // code of the regional profile
    YearKind yearKind = YearKind::Calendar;
    base::Period period;
    QDate t0;
    QString t0Number;
    QStringList forms; // codes of forms in use; empty: all of the profile
    bool trainingBeforePairs = false;
    bool moveToWorkingDay = false;
    bool representativeFrom14 = true; // both sign between 14 and 17: practice, not law (decision 11)
    // Pairs have to start by then: the windows of stages 1–5 are pressed together (decision 7).
    std::optional<QDate> pairsBy = {};

    [[nodiscard]] int year() const { return period.start.year(); }
    friend bool operator==(const Programme&, const Programme&) = default;
};

// The period that an order of this date starts (decision 35): July to December, a school year that ends
// on 31 May; January to June, a calendar year that ends on 31 December. A chosen kind overrides the guess.
[[nodiscard]] YearKind yearKindByDate(const QDate& order);
[[nodiscard]] base::Period periodOf(const QDate& order, YearKind kind);

} // namespace kurator::programme
