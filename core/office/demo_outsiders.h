#pragma once

#include "base/id_source.h"
#include "programme/programme.h"
#include "school/changes.h"

namespace kurator::office {

// Gives mentors from outside the partner organisation they come from, and those in the registry the sheet of
// an interview with a certificate that was shown.
void addOutsidersPapers(school::Changes& changes, const programme::Programme& programme, const QDate& today,
                        base::IdSource& ids);

} // namespace kurator::office
