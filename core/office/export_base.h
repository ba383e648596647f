#pragma once

#include "exchange/xlsx_writer.h"
#include "office/desk.h"
#include "office/export_columns.h"
#include "office/paper_request.h"

#include <vector>

namespace kurator::office {

// A base in its official columns, with those who may be named today; the others are in `leftOut`.
struct ExportedBase
{
    exchange::OutSheet sheet;
    std::vector<BlockedPerson> leftOut;
};

// In the columns of МР-42/02, 13 and 16 of them, word for word.
[[nodiscard]] ExportedBase exportBase(const Desk& desk, people::Side side);

// In columns of one's own choice, as told by exportColumns() and in the order told; unknown ones are passed
// over. Only these entries; an empty list means all of this side.
[[nodiscard]] ExportedBase exportPeople(const Desk& desk, people::Side side, const QStringList& columns,
                                        const std::vector<base::Id<people::Entry>>& only = {});

} // namespace kurator::office
