#pragma once

#include <QString>

namespace kurator::exchange {

// XML cannot hold some characters; XLSX writes them as _x, four hexadecimal digits and _ (ECMA-376 part
// 1, 22.9.2.19). Here and back: unescaped(escaped(text)) == text, but for halves of surrogate pairs, which
// become U+FFFD.
[[nodiscard]] QString xlsxEscaped(const QString& text);
[[nodiscard]] QString xlsxUnescaped(const QString& text);

} // namespace kurator::exchange
