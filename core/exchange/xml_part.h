#pragma once

#include "base/result.h"
#include "exchange/zip_archive.h"

#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace kurator::exchange {

class XmlTokens;

// Reads one XML document element by element. After anything wrong — damage, a DTD, elements nested deeper
// than 200, a text longer than a million bytes, a tag or comment longer than a mebibyte, or fail() — there
// are no more children, and finish() tells the reason; so loops over children need no checks of their own.
// Texts are UTF-8; a view holds until the next move.
class XmlPart
{
public:
    // A part of a container. Errors: as of ZipArchive::stream().
    [[nodiscard]] static base::Result<XmlPart> open(ZipArchive& archive, const QString& name);
    // A document in memory, in UTF-8 whatever it declares.
    [[nodiscard]] static XmlPart ofUtf8(const QByteArray& document);

    XmlPart(XmlPart&& other) noexcept;
    XmlPart& operator=(XmlPart&& other) noexcept;
    ~XmlPart();

    // Moves to the next child of the current element (at first: to the root). False after the last one; the
    // current element has then ended. A child must be ended by its own nextChild(), text() or skip().
    [[nodiscard]] bool nextChild();
    // Reads on to the end of the current element.
    void skip();
    // All text inside the current element and its descendants, up to its end.
    [[nodiscard]] QString text();
    // The same, added to `utf8`.
    void appendText(std::string& utf8);

    // One piece of the content of an element that mixes text with elements.
    enum class Piece
    {
        Text,
        Child,
        End,
    };
    [[nodiscard]] Piece nextPiece();
    [[nodiscard]] std::string_view pieceText() const;

    // Of the current element, without its prefix.
    [[nodiscard]] bool is(std::string_view name) const;
    // An attribute of the current element by its name without prefix: the first of that name. Empty when
    // there is none.
    [[nodiscard]] std::string_view attribute(std::string_view name) const;
    // The same in the namespace with that address.
    [[nodiscard]] std::string_view attribute(std::string_view space, std::string_view name) const;
    // The first attribute of that name that has a prefix.
    [[nodiscard]] std::string_view prefixedAttribute(std::string_view name) const;

    void fail(const base::Error& error);
    // Reads to the end of the part and says whether all of it was sound.
    [[nodiscard]] base::Result<void> finish();

private:
    XmlPart(std::unique_ptr<ByteSource> source, const char* encoding);
    // To the next token; false at the end or after a failure.
    bool advance();

    std::unique_ptr<XmlTokens> m_tokens;
    base::Result<void> m_outcome;
    int m_depth = 0;
};

[[nodiscard]] QString textOf(std::string_view utf8);

// A whole number of at most 18 digits without a sign; nothing when the text is anything else.
[[nodiscard]] std::optional<qint64> wholeNumberOf(std::string_view text);

} // namespace kurator::exchange
