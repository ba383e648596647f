#pragma once

#include "exchange/xlsx_writer.h"
#include "office/desk.h"
#include "office/paper_request.h"

namespace kurator::office {

// A base in its official columns, with those who may be named today; the others are in `leftOut`.
struct ExportedBase
{
    exchange::OutSheet sheet;
    std::vector<BlockedPerson> leftOut;
};

[[nodiscard]] ExportedBase exportBase(const Desk& desk, people::Side side);

} // namespace kurator::office
