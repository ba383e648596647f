#include "lists/acquaintance_list.h"

#include "base/text.h"

#include <algorithm>

namespace kurator::lists {

std::vector<AcquaintanceRow> acquaintanceRows(const office::Desk& desk, base::Id<documents::Document> id)
{
    const auto& all = desk.snapshot().documents;
    const auto document = std::ranges::find(all, id, &documents::Document::id);
    std::vector<AcquaintanceRow> rows;
    if (document == all.end()) {
        return rows;
    }
    for (const documents::Acquaintance& one : document->acquaintances) {
        AcquaintanceRow row;
        row.id = one.person ? one.person->uuid() : QUuid::createUuidV5(QUuid(), one.name);
        row.line = rows.size();
        row.name = one.name;
        row.position = one.position;
        row.department = one.department;
        row.signedOn = one.signedOn;
        row.key = base::foldedKey(QStringList{one.name, one.position, one.department}.join(QLatin1Char(' ')));
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace kurator::lists
