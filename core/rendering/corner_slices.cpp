#include "rendering/block_slices.h"
#include "rendering/measures.h"

#include <algorithm>

namespace kurator::rendering {

using documents::Alignment;
using documents::ApprovalBlock;

namespace {

constexpr double underSignatory = 1; // mm

// Puts a corner block into a slice, its top left corner in mm.
class CornerDrawing
{
public:
    CornerDrawing(Slice& slice, const Room& room, double x, double y, double width)
        : m_slice(slice), m_room(room), m_x(x), m_width(width), m_y(y)
    {}

    void add(const ApprovalBlock& block)
    {
        addText(block.heading);
        for (const QString& line : block.lines) {
            addText(line);
        }
        addSignatory(block.signatory);
        m_y += block.signatory.isEmpty() ? 0 : underSignatory;
        addText(block.date);
        m_slice.height = std::max(m_slice.height, m_y);
    }

private:
    void addText(const QString& text)
    {
        if (text.isEmpty()) {
            return;
        }
        const auto lines = shaped(text, m_room, m_width, Alignment::Left);
        m_slice.texts.push_back({lines, QPointF(m_x, m_y), 0, lines->lineCount()});
        m_y += lines->height();
    }

    void addSignatory(const QString& name)
    {
        if (name.isEmpty()) {
            return;
        }
        m_y += signingGap;
        const auto text = shaped(name, m_room, m_width, Alignment::Left);
        const double foot = m_y + text->baseline() + 0.5;
        const double beside = m_width - text->widestLine() - besideName;
        const bool fits = beside >= shortestLine;
        m_slice.rules.push_back(Rule(m_x, foot, m_x + (fits ? beside : m_width), foot));
        m_y += fits ? 0 : text->lineHeight();
        const double nameX = fits ? m_x + m_width - text->widestLine() : m_x;
        m_slice.texts.push_back({text, QPointF(nameX, m_y), 0, text->lineCount()});
        m_y += text->height();
    }

    Slice& m_slice;
    const Room& m_room;
    double m_x;
    double m_width;
    double m_y;
};

Slices rightTopLines(const QStringList& lines, const Room& room)
{
    const double widest = std::min(room.style.cornerWidth, room.width);
    std::vector<std::shared_ptr<const ShapedText>> texts;
    double width = 0;
    for (const QString& line : lines) {
        texts.push_back(shaped(line, room, widest, Alignment::Left));
        width = std::max(width, texts.back()->widestLine());
    }
    Slices slices;
    for (const auto& text : texts) {
        appendKeptLines(slices, SliceKind::Fixed, text, room.width - width);
    }
    if (!slices.empty()) {
        slices.back().gapAfter = underMark;
    }
    return slices;
}

} // namespace

Slices slicesOf(const documents::ApprovalCorners& corners, const Room& room)
{
    const double width = std::min(room.style.cornerWidth, (room.width - betweenCorners) / 2);
    Slice slice;
    slice.kind = SliceKind::Fixed;
    slice.width = room.width;
    slice.gapAfter = underMark;
    slice.keepWithNext = true;
    const std::size_t rows = std::max(corners.left.size(), corners.right.size());
    for (std::size_t row = 0; row < rows; ++row) {
        const double top = row == 0 ? 0 : slice.height + cornerGap;
        if (row < corners.left.size()) {
            CornerDrawing(slice, room, 0, top, width).add(corners.left[row]);
        }
        if (row < corners.right.size()) {
            CornerDrawing(slice, room, room.width - width, top, width).add(corners.right[row]);
        }
    }
    return {slice};
}

Slices slicesOf(const documents::AppendixMark& mark, const Room& room)
{
    return rightTopLines(mark.lines, room);
}

Slices slicesOf(const documents::Addressee& addressee, const Room& room)
{
    return rightTopLines(addressee.lines, room);
}

} // namespace kurator::rendering
