#pragma once

#include "office/desk.h"

#include <QByteArrayView>
#include <QString>

namespace kurator::office {

// "application/pdf" or "image/jpeg" by the first bytes; empty for anything else, whatever the file is called.
[[nodiscard]] QString scanMediaType(QByteArrayView content);

// Puts a scan of a signed consent into the base; stored at once, outside undo. Refused with scan.unreadable
// {file}, scan.not-a-scan {file}, scan.no-consent and storage.scan-too-large {megabytes}.
[[nodiscard]] base::Result<base::Id<people::Scan>> attachScan(Desk& desk, base::Id<people::Consent> consent,
                                                              const QString& path);

// Writes a scan out to where the curator chose; no copy is made anywhere else. Refused with storage.no-scan
// and as exchange::saveFile.
[[nodiscard]] base::Result<void> saveScanAs(Desk& desk, base::Id<people::Scan> scan, const QString& path);

// Takes a scan out of the base; it does not come back. Refused with storage.no-scan.
[[nodiscard]] base::Result<void> removeScan(Desk& desk, base::Id<people::Scan> scan);

} // namespace kurator::office
