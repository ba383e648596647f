#pragma once

#include "base/result.h"
#include "school/school_files.h"

#include <QString>

namespace kurator::ui {

class Workspace;

// A name for a new file in the folder of the last saved one, beside which no other stands: «школа 2.kurator».
[[nodiscard]] QString freeSchoolName(const QString& stem);

// A copy of an open school, over an older file too: that one stays until the copy is whole. Refused as
// school::SchoolFiles::copy, and with storage.exists where the target is the open school itself or cannot be
// replaced.
[[nodiscard]] base::Result<void> copySchool(school::SchoolFiles& files, Workspace& workspace,
                                            const QString& target);

// Copies a closed file so that the copy can be written to; what an unfinished write left beside it goes
// along, for it brings the base back to its last whole state. Refused with storage.exists or
// storage.cannot-create.
[[nodiscard]] base::Result<void> copyToWritable(const QString& path, const QString& target);

} // namespace kurator::ui
