#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "office/desk.h"
#include "storage/school_file.h"

#include <QString>

#include <memory>

namespace kurator::app {

// An open base and the desk over it; closing is destroying, and frees the file for others.
struct OpenSchool
{
    std::unique_ptr<storage::SchoolFile> file;
    std::unique_ptr<office::Desk> desk;
};

// Whose name the journal of events carries.
[[nodiscard]] QString userName();

[[nodiscard]] base::Result<OpenSchool> openSchool(const QString& path, const base::Clock& clock);

// A new, empty base at a path where nothing is yet.
[[nodiscard]] base::Result<std::unique_ptr<storage::SchoolFile>> newBase(const QString& path,
                                                                         const base::Clock& clock);

} // namespace kurator::app
