#pragma once

#include <QString>

#include <array>
#include <string>
#include <string_view>

namespace kurator::exchange {

// Columns of a list repeat their words: a text that was met lately shares its letters with the one before.
// Only short texts are kept, so the cache stays small whatever is read.
class TextCache
{
public:
    [[nodiscard]] QString text(std::string_view utf8);

private:
    struct Kept
    {
        std::string utf8;
        QString text;
    };

    std::array<Kept, 1024> m_kept;
};

} // namespace kurator::exchange
