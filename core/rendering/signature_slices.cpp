#include "rendering/block_slices.h"

#include "rendering/fonts.h"
#include "rendering/measures.h"

#include <algorithm>

namespace kurator::rendering {

using documents::Alignment;
using documents::Blank;
using documents::Signature;

namespace {

Slice signatureSlice(const Signature& signature, const Room& room)
{
    const double positionWidth = std::min(widestPosition, room.width * widestLabel);
    const auto position = shaped(signature.position, room, positionWidth, Alignment::Left);
    const double nameWidth = room.width - positionWidth;
    const auto name = shaped(signature.name, room, nameWidth, Alignment::Right);
    Slice slice;
    slice.kind = SliceKind::Signature;
    slice.width = room.width;
    slice.height = position->height() + name->height() - name->lineHeight();
    slice.texts.push_back({position, QPointF(0, 0), 0, position->lineCount()});
    slice.texts.push_back(
        {name, QPointF(positionWidth, position->height() - position->lineHeight()), 0, name->lineCount()});
    return slice;
}

// Each position over its name, the names on one line.
Slice levelSlice(const std::vector<Signature>& signatures, const Room& room)
{
    const LevelColumns columns(signatures.size(), room);
    const double width = columns.room.width;
    Slice slice;
    slice.kind = SliceKind::Signature;
    slice.width = room.width;
    double under = 0;
    for (std::size_t i = 0; i < columns.count; ++i) {
        const auto position = shaped(signatures.at(i).position, columns.room, width, Alignment::Left);
        slice.texts.push_back({position, QPointF(columns.left(i), 0), 0, position->lineCount()});
        under = std::max(under, position->height() + signingGap);
    }
    for (std::size_t i = 0; i < columns.count; ++i) {
        const auto name = shaped(signatures.at(i).name, columns.room, width, Alignment::Right);
        slice.texts.push_back({name, QPointF(columns.left(i), under), 0, name->lineCount()});
        slice.height = std::max(slice.height, under + name->height());
    }
    return slice;
}

// Draws one blank from `x` on: what is written above the line, the line, the caption. Returns the height.
double addBlank(Slice& slice, const Blank& blank, const Room& room, QPointF at, double width)
{
    const auto text = shaped(blank.text, room, width, Alignment::Centre);
    const double foot = at.y() + text->height() + ruleWidth / 2;
    const double under = foot + ruleWidth / 2;
    slice.texts.push_back({text, QPointF(at.x(), at.y()), 0, text->lineCount()});
    slice.rules.push_back(Rule(at.x(), foot, at.x() + width, foot));
    if (blank.caption.isEmpty()) {
        return under;
    }
    const TextSetting setting{fontFor(room.style, captionPoints), Alignment::Centre, 0, 1};
    const auto caption = std::make_shared<ShapedText>(blank.caption, setting, width);
    slice.texts.push_back({caption, QPointF(at.x(), under), 0, caption->lineCount()});
    return under + caption->height();
}

// In one line, where a text is written on the blank already.
double writtenWidth(const Blank& blank, const Room& room)
{
    return blank.text.isEmpty()
               ? 0
               : widerInProcessor(shaped(blank.text, room, room.width, Alignment::Left)->widestLine());
}

} // namespace

std::vector<double> blankWidths(const documents::SignatureLine& line, const Room& room, double free)
{
    double weights = 0;
    for (const Blank& blank : line.blanks) {
        weights += blank.weight;
    }
    if (weights <= 0) {
        return std::vector<double>(line.blanks.size(), 0);
    }
    std::vector<double> wide;
    double left = free;
    double sharing = weights;
    for (const Blank& blank : line.blanks) {
        const double written = writtenWidth(blank, room);
        const bool tooNarrow = written > free * blank.weight / weights;
        wide.push_back(tooNarrow ? written : 0);
        left -= wide.back();
        sharing -= tooNarrow ? blank.weight : 0;
    }
    const bool fits = sharing > 0 && left >= shortestLine;
    std::vector<double> widths;
    for (std::size_t i = 0; i < wide.size(); ++i) {
        const double share = fits ? left / sharing : free / weights;
        widths.push_back(fits && wide.at(i) > 0 ? wide.at(i) : share * line.blanks.at(i).weight);
    }
    return widths;
}

Slices slicesOf(const documents::Signatures& signatures, const Room& room)
{
    Slices slices;
    if (signatures.level && !signatures.list.empty()) {
        slices.push_back(levelSlice(signatures.list, room));
        slices.back().gapBefore = aboveSignatures;
        return slices;
    }
    for (const Signature& signature : signatures.list) {
        Slice slice = signatureSlice(signature, room);
        slice.gapBefore = slices.empty() ? aboveSignatures : betweenSignatures;
        slices.push_back(std::move(slice));
    }
    return slices;
}

Slices slicesOf(const documents::StampPlace& stamp, const Room& room)
{
    const auto text = shaped(stamp.text, room, room.width, Alignment::Left);
    Slice slice;
    slice.kind = SliceKind::Signature;
    slice.width = room.width;
    slice.height = text->height();
    slice.gapBefore = betweenSignatures;
    slice.texts.push_back({text, QPointF(0, 0), 0, text->lineCount()});
    return {slice};
}

Slices slicesOf(const documents::SignatureLine& line, const Room& room)
{
    Slice slice;
    slice.kind = SliceKind::Signature;
    slice.width = room.width;
    slice.gapBefore = aboveBlanks;
    const auto label = shaped(line.label, room, room.width * widestLabel, Alignment::Left);
    slice.texts.push_back({label, QPointF(0, 0), 0, label->lineCount()});
    slice.height = label->height();

    double x = line.label.isEmpty() ? 0 : label->widestLine() + betweenBlanks;
    const double gaps = betweenBlanks * (static_cast<double>(line.blanks.size()) - 1);
    const double free = room.width - x - gaps;
    const double y = label->height() - label->lineHeight();
    const std::vector<double> widths = blankWidths(line, room, free);
    for (std::size_t i = 0; i < widths.size(); ++i) {
        slice.height =
            std::max(slice.height, addBlank(slice, line.blanks.at(i), room, QPointF(x, y), widths.at(i)));
        x += widths.at(i) + betweenBlanks;
    }
    return {slice};
}

} // namespace kurator::rendering
