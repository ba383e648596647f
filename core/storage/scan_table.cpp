#include "storage/scan_table.h"

#include "storage/codec.h"
#include "storage/connection.h"

#include <algorithm>

namespace kurator::storage {

std::vector<people::Scan> readScans(Connection& connection)
{
    Statement rows = connection.prepare(
        QStringLiteral("SELECT id, consent, name, media_type, added_on, length(content) FROM scan"));
    rows.run();
    std::vector<people::Scan> scans;
    while (rows.next()) {
        people::Scan& scan = scans.emplace_back();
        decode(rows.value(0), scan.id);
        decode(rows.value(1), scan.consent);
        decode(rows.value(2), scan.name);
        decode(rows.value(3), scan.mediaType);
        decode(rows.value(4), scan.addedOn);
        decode(rows.value(5), scan.size);
    }
    std::ranges::sort(scans, {}, &people::Scan::id);
    return scans;
}

std::optional<QByteArray> readScan(Connection& connection, base::Id<people::Scan> id)
{
    Statement row = connection.prepare(QStringLiteral("SELECT content FROM scan WHERE id = ?"));
    row.run({id.toString()});
    return row.next() ? std::optional(row.value(0).toByteArray()) : std::nullopt;
}

void writeScan(Connection& connection, const people::Scan& scan, const QByteArray& content)
{
    connection
        .kept(QStringLiteral("INSERT INTO scan (id, consent, name, media_type, added_on, content) "
                             "VALUES (?, ?, ?, ?, ?, ?)"))
        .run({encoded(scan.id), encoded(scan.consent), encoded(scan.name), encoded(scan.mediaType),
              encoded(scan.addedOn), encoded(content)});
}

void dropScan(Connection& connection, base::Id<people::Scan> id)
{
    connection.kept(QStringLiteral("DELETE FROM scan WHERE id = ?")).run({id.toString()});
}

} // namespace kurator::storage
