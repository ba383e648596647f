#pragma once

#include "documents/document.h"
#include "office/desk.h"

#include <QUuid>

#include <optional>
#include <vector>

namespace kurator::lists {

// A line of the sheet of acquaintance. `key` is what the filter box looks in, folded as base::foldedKey.
struct AcquaintanceRow
{
    QUuid id;
    std::size_t line = 0; // on the sheet, from 0
    QString name;
    QString position;
    QString department;
    std::optional<QDate> signedOn;
    QString key;

    friend bool operator==(const AcquaintanceRow&, const AcquaintanceRow&) = default;
};

// In the order of the sheet; none for a paper that is not in the base.
[[nodiscard]] std::vector<AcquaintanceRow> acquaintanceRows(const office::Desk& desk,
                                                            base::Id<documents::Document> id);

} // namespace kurator::lists
