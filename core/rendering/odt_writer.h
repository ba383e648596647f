#pragma once

#include "base/result.h"
#include "documents/paper.h"
#include "rendering/write_watcher.h"

#include <QString>

#include <vector>

namespace kurator::rendering {

// Writes papers one after another into one text document (ODF 1.3), each numbered from its own first page,
// with the pages, fonts and tables of the printed ones. The same papers make the same bytes. Refuses with
// rendering.write-failed {file}, rendering.no-papers or rendering.cancelled; then no file is left and an
// older one stays.
[[nodiscard]] base::Result<void> writeOdt(const std::vector<documents::Paper>& papers, const QString& path,
                                          const WriteWatcher& watcher = {});

} // namespace kurator::rendering
