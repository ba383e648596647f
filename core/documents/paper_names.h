#pragma once

#include "documents/paper.h"

#include <array>

namespace kurator::documents {

// The stored name of each choice, in the order of its values.
inline constexpr std::array alignmentNames{"left", "centre", "right", "justified"};
inline constexpr std::array orientationNames{"portrait", "landscape"};
inline constexpr std::array datePlaceNames{"apart", "together", "centred"};
inline constexpr std::array tableHeadingsNames{"repeat", "numbers"};

// The stored name of each alternative of Block and of TableRow, in the order of the variants.
inline constexpr std::array blockNames{"requisites", "title",     "paragraph", "point",     "table",
                                       "signatures", "corners",   "appendix",  "addressee", "signHere",
                                       "space",      "pageBreak", "stamp"};
inline constexpr std::array rowNames{"row", "band"};
static_assert(blockNames.size() == std::variant_size_v<Block>);
static_assert(rowNames.size() == std::variant_size_v<TableRow>);

inline const auto& namesOf(Alignment)
{
    return alignmentNames;
}
inline const auto& namesOf(Orientation)
{
    return orientationNames;
}
inline const auto& namesOf(DatePlace)
{
    return datePlaceNames;
}
inline const auto& namesOf(TableHeadings)
{
    return tableHeadingsNames;
}
inline const auto& namesOf(const Block&)
{
    return blockNames;
}
inline const auto& namesOf(const TableRow&)
{
    return rowNames;
}

} // namespace kurator::documents
