#pragma once

#include "rendering/block_slices.h"
#include "rendering/text_flow.h"

namespace kurator::rendering {

// The tables that a block becomes in a text processor. Corners, signatures and lines to sign on are tables
// without rules; a table whose columns are numbered over the page is two that join.
[[nodiscard]] std::vector<FlowTable> flowTables(const documents::Table& table, const Room& room);
[[nodiscard]] FlowTable flowTable(const documents::Signatures& signatures, const Room& room);
[[nodiscard]] FlowTable flowTable(const documents::SignatureLine& line, const Room& room);
[[nodiscard]] FlowTable flowTable(const documents::ApprovalCorners& corners, const Room& room);

// The names of those who issue a paper jointly, and their dates and numbers.
[[nodiscard]] FlowTable levelNames(const documents::Requisites& head, const Room& room);
[[nodiscard]] FlowTable levelDates(const documents::Requisites& head, const Room& room);

} // namespace kurator::rendering
