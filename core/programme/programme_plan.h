#pragma once

#include "base/id.h"
#include "programme/programme.h"

#include <QString>

namespace kurator::programme {

// What the school wants of its year: the text of the programme of mentoring (D08, S001 1.2). One a programme.
// Tasks, results and the four fields of the SWOT hold one thought a line.
struct ProgrammePlan
{
    base::Id<ProgrammePlan> id;
    base::Id<Programme> programme;
    QString goal;
    QString tasks;
    QString results; // expected ones
    QString strengths;
    QString weaknesses;
    QString opportunities;
    QString threats;

    friend bool operator==(const ProgrammePlan&, const ProgrammePlan&) = default;
};

} // namespace kurator::programme
