#pragma once

#include "people/scan.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace kurator::storage {

class Connection;

// Scans are read without their pictures, and stand outside steps and undo. Throws SqlFailure.
[[nodiscard]] std::vector<people::Scan> readScans(Connection& connection); // ordered by id
[[nodiscard]] std::optional<QByteArray> readScan(Connection& connection, base::Id<people::Scan> id);
void writeScan(Connection& connection, const people::Scan& scan, const QByteArray& content);
void dropScan(Connection& connection, base::Id<people::Scan> id);

} // namespace kurator::storage
