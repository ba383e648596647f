#include "rendering/slice_cutting.h"

#include "rendering/shaped_text.h"

#include <algorithm>
#include <cmath>

namespace kurator::rendering {

namespace {

constexpr double cutSlack = 0.001; // mm

// How many lines of a text end above a height of its slice.
int linesAbove(const PlacedText& text, double y)
{
    const double lines = (y - text.at.y() + cutSlack) / text.text->lineHeight();
    return std::clamp(static_cast<int>(std::floor(lines)), 0, text.lineCount);
}

// The lowest cut that goes through no line: not under `height`.
double cutBetweenLines(const Slice& slice, double height)
{
    double cut = height;
    for (bool moved = true; moved;) {
        moved = false;
        for (const PlacedText& text : slice.texts) {
            const int above = linesAbove(text, cut);
            const double top = text.at.y() + above * text.text->lineHeight();
            if (above < text.lineCount && top < cut - cutSlack && top > 0) {
                cut = top;
                moved = true;
            }
        }
    }
    return cut;
}

// Takes what stands above `cut` out of the slice.
Slice takeTop(Slice& slice, double cut)
{
    Slice top = slice;
    top.height = cut;
    top.texts.clear();
    top.rules.clear();
    Slice rest = slice;
    rest.height = slice.height - cut;
    rest.gapBefore = 0;
    rest.newPage.reset();
    rest.texts.clear();
    rest.rules.clear();
    for (const PlacedText& text : slice.texts) {
        const int above = linesAbove(text, cut);
        if (above > 0) {
            top.texts.push_back(text);
            top.texts.back().lineCount = above;
        }
        if (above < text.lineCount) {
            PlacedText under = text;
            under.firstLine += above;
            under.lineCount -= above;
            under.at.ry() += above * text.text->lineHeight() - cut;
            rest.texts.push_back(under);
        }
    }
    for (const Rule& rule : slice.rules) {
        const bool above = std::max(rule.y1(), rule.y2()) <= cut;
        (above ? top : rest).rules.push_back(above ? rule : rule.translated(0, -cut));
    }
    slice = std::move(rest);
    return top;
}

} // namespace

Slices fittingPieces(Slice slice, double height)
{
    Slices pieces;
    while (slice.height > height + cutSlack && slice.rules.size() < 4) {
        pieces.push_back(takeTop(slice, cutBetweenLines(slice, height)));
        pieces.back().gapAfter = 0;
        pieces.back().keepWithNext = false;
    }
    pieces.push_back(std::move(slice));
    return pieces;
}

} // namespace kurator::rendering
