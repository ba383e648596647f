#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "office/start_school.h"
#include "school/school_files.h"

#include <QString>

namespace kurator::ui {

// A new base with a school in it, closed again; when it cannot be filled, no file is left behind. Refused as
// school::SchoolFiles::create and office::startSchool.
[[nodiscard]] base::Result<void> makeSchool(school::SchoolFiles& files, const QString& path,
                                            const office::StartFacts& facts);

// The made-up school in the middle of its year; gives back the path of the new file in the folder of
// documents (of temporary files where that cannot be written to).
[[nodiscard]] base::Result<QString> makeDemoSchool(school::SchoolFiles& files, const base::Clock& clock);

} // namespace kurator::ui
