#pragma once

#include "base/result.h"
#include "exchange/zip_archive.h"

#include <QXmlStreamReader>

#include <memory>

namespace kurator::exchange {

// Reads one XML part of a container element by element. After anything wrong — damage, a DTD, elements nested
// deeper than 200, a text longer than a million characters, or fail() — there are no more children, and
// finish() tells the reason; so loops over children need no checks of their own.
class XmlPart
{
public:
    // Errors: as of ZipArchive::stream().
    [[nodiscard]] static base::Result<XmlPart> open(ZipArchive& archive, const QString& name);

    // Moves to the next child of the current element (at first: to the root). False after the last one; the
    // current element has then ended. A child must be ended by its own nextChild(), text() or skip().
    [[nodiscard]] bool nextChild();
    // Reads on to the end of the current element.
    void skip();
    // All text inside the current element and its descendants, up to its end.
    [[nodiscard]] QString text();

    // One piece of the content of an element that mixes text with elements.
    enum class Piece
    {
        Text,
        Child,
        End,
    };
    [[nodiscard]] Piece nextPiece();
    [[nodiscard]] QStringView pieceText() const { return m_xml->text(); }

    // Of the current element, without its prefix.
    [[nodiscard]] bool is(QStringView name) const { return m_xml->name() == name; }
    [[nodiscard]] QXmlStreamAttributes attributes() const { return m_xml->attributes(); }

    void fail(const base::Error& error);
    // Reads to the end of the part and says whether all of it was sound.
    [[nodiscard]] base::Result<void> finish();

private:
    explicit XmlPart(std::unique_ptr<ZipStream> stream);
    // To the next token; false at the end or after a failure.
    bool advance();

    std::unique_ptr<ZipStream> m_stream;
    std::unique_ptr<QXmlStreamReader> m_xml;
    base::Result<void> m_outcome;
    int m_depth = 0;
};

} // namespace kurator::exchange
