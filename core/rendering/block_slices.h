#pragma once

#include "documents/paper.h"
#include "rendering/measures.h"
#include "rendering/slice.h"

#include <vector>

namespace kurator::rendering {

// The room a block is set in: the paper's style and the size of the text area in mm.
struct Room
{
    const documents::PageStyle& style;
    double width;
    double height;
};

// Columns of one width for what stands level in a joint paper.
struct LevelColumns
{
    LevelColumns(std::size_t columns, const Room& whole)
        : count(columns), room{whole.style,
                               (whole.width - betweenCorners * static_cast<double>(columns - 1)) /
                                   static_cast<double>(columns),
                               whole.height}
    {}

    [[nodiscard]] double left(std::size_t column) const
    {
        return static_cast<double>(column) * (room.width + betweenCorners);
    }

    std::size_t count;
    Room room; // of one column
};

// Cuts a block into slices from top to bottom, with the rules of GOST R 7.0.97-2025 about what keeps
// together: two lines of a paragraph at either side of a page's end, whole rows, a band with the row after
// it.
[[nodiscard]] Slices slicesOf(const documents::Requisites& head, const Room& room);
[[nodiscard]] Slices slicesOf(const documents::Title& title, const Room& room);
[[nodiscard]] Slices slicesOf(const documents::Paragraph& paragraph, const Room& room);
[[nodiscard]] Slices slicesOf(const documents::Point& point, const Room& room);
[[nodiscard]] Slices slicesOf(const documents::Table& table, const Room& room);
[[nodiscard]] Slices slicesOf(const documents::Signatures& signatures, const Room& room);
[[nodiscard]] Slices slicesOf(const documents::StampPlace& stamp, const Room& room);
[[nodiscard]] Slices slicesOf(const documents::SignatureLine& line, const Room& room);
[[nodiscard]] Slices slicesOf(const documents::ApprovalCorners& corners, const Room& room);
[[nodiscard]] Slices slicesOf(const documents::AppendixMark& mark, const Room& room);
[[nodiscard]] Slices slicesOf(const documents::Addressee& addressee, const Room& room);

// A text in the style's own size (or that of tables), single spaced.
[[nodiscard]] std::shared_ptr<const ShapedText> shaped(const QString& text, const Room& room, double width,
                                                       documents::Alignment alignment, bool bold = false);

// Centred lines of about one length, in the narrowest width that takes no more lines: no last line with a
// single «№ 5».
[[nodiscard]] std::shared_ptr<const ShapedText> balanced(const QString& text, const Room& room, bool bold);

// Whether a text ends with a colon: it stays on the page with what it announces.
[[nodiscard]] bool announces(const QString& text);

// How wide the blanks of a line to sign on are, which share what is free (mm) by weight: what is already
// written on one stands in one line where the others keep room to sign.
[[nodiscard]] std::vector<double> blankWidths(const documents::SignatureLine& line, const Room& room,
                                              double free);

// Date and number one after the other: of the issuer itself (0) or of one that issues jointly.
[[nodiscard]] QString dateAndNumber(const documents::Requisites& head, std::size_t issuer = 0);

// One slice a line, `x` mm from the left edge; all of them keep with what follows.
void appendKeptLines(Slices& slices, SliceKind kind, const std::shared_ptr<const ShapedText>& text, double x);

} // namespace kurator::rendering
