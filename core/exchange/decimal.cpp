#include "exchange/decimal.h"

#include <charconv>
#include <cmath>

namespace kurator::exchange {

std::optional<double> decimalOf(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) {
        return std::nullopt;
    }
    text = text.substr(first, text.find_last_not_of(blanks) - first + 1);
    if (text.size() > 1 && text.front() == '+' && text[1] != '-') {
        text.remove_prefix(1);
    }
    double number = 0;
    const char* end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, number);
    if (stopped != end || error != std::errc() || !std::isfinite(number)) {
        return std::nullopt;
    }
    return number;
}

} // namespace kurator::exchange
