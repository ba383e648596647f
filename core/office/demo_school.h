#pragma once

#include "base/clock.h"
#include "base/id_source.h"
#include "base/result.h"
#include "school/store.h"

namespace kurator::office {

struct DemoWish
{
    int mentees = 60;
    quint32 seed = 1;
    int stage = 5; // 1…7: the stages that are behind the school
    QString profile = QStringLiteral("khakassia");
};

struct DemoSchool
{
    qsizetype mentees = 0;
    qsizetype mentors = 0;
};

// Fills a new base with a made-up school whose year has come to a stage. Dates are relative to the clock's
// today; the same wish on the same day gives the same school, ids included.
[[nodiscard]] base::Result<DemoSchool> fillDemoSchool(school::Store& store, const base::Clock& clock,
                                                      const DemoWish& wish);

} // namespace kurator::office
