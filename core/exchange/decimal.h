#pragma once

#include <optional>
#include <string_view>

namespace kurator::exchange {

// A number as files write it, whatever the language of the computer: "7.9131234567E10", with a point. Nothing
// for anything else, infinities included.
[[nodiscard]] std::optional<double> decimalOf(std::string_view text);

} // namespace kurator::exchange
