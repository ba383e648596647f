#pragma once

#include <QByteArray>
#include <QString>

namespace kurator::exchange {

// Encodings in which Russian offices save plain text.
enum class Charset
{
    Utf8,
    Utf16LittleEndian,
    Utf16BigEndian,
    Windows1251,
    Dos866,
};

// A byte order mark decides; else zeros in every other byte tell UTF-16; else what is valid UTF-8, but for a
// few letters cut in two, is UTF-8; else the one of Windows-1251 and DOS 866 that gives more letters,
// Windows-1251 when they are equal.
[[nodiscard]] Charset likelyCharset(const QByteArray& bytes);

// The same for a web page or an XML document, which may name its encoding near the beginning.
[[nodiscard]] Charset likelyCharsetOfMarkup(const QByteArray& bytes);

// The text without its byte order mark. Bytes that mean nothing in the charset become U+FFFD.
[[nodiscard]] QString decoded(const QByteArray& bytes, Charset charset);

} // namespace kurator::exchange
