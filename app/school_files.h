#pragma once

#include "base/clock.h"
#include "school/school_files.h"

namespace kurator::app {

// Bases as files of this computer, each in a thread of its own.
class FilesOnDisk final : public school::SchoolFiles
{
public:
    explicit FilesOnDisk(const base::Clock& clock) : m_clock(clock) {}

    [[nodiscard]] base::Result<school::OpenFile> open(const QString& path) override;
    [[nodiscard]] base::Result<school::OpenFile> create(const QString& path) override;
    [[nodiscard]] base::Result<void> copy(school::Store& store, const QString& target) override;
    [[nodiscard]] base::Result<void> restore(const QString& copy, const QString& target) override;

private:
    base::Clock m_clock;
};

} // namespace kurator::app
