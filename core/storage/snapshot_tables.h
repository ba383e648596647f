#pragma once

#include "school/changes.h"
#include "storage/connection.h"

namespace kurator::storage {

// Every kind of record between the snapshot and its tables. Throws SqlFailure or UnknownValue.
[[nodiscard]] school::Snapshot readSnapshot(Connection& connection);
void writeChanges(Connection& connection, const school::Changes& changes);

// The ids of all records that a step touches.
[[nodiscard]] std::vector<QUuid> subjectsOf(const school::Changes& changes);

// The tables that undo covers: all but the base's own book-keeping, drafts and scans.
[[nodiscard]] QStringList undoableTables(const Connection& connection);

} // namespace kurator::storage
