#pragma once

#include "documents/paper.h"
#include "rendering/shaped_text.h"

#include <QLineF>
#include <QPointF>

#include <memory>
#include <optional>
#include <vector>

namespace kurator::rendering {

// Some lines of a shaped text, their top left corner in mm.
struct PlacedText
{
    std::shared_ptr<const ShapedText> text;
    QPointF at;
    int firstLine = 0;
    int lineCount = 1;
    bool ofPaper = true; // not the number of a page or of a column
};

// A thin black line, in mm.
using Rule = QLineF;

enum class SliceKind
{
    Line,      // a line of running text
    Fixed,     // a part of the head, a corner, a mark
    Headings,  // the row of a table's headings
    Row,       // a row, or a piece of a row that is higher than a page
    Band,      // a heading over the width of a table
    Signature, // must not stand alone on a page
    PageNumber
};

// The smallest piece that is never cut by the end of a page. Its texts and rules are in mm from its own top
// left corner, which lies on the left edge of the text area.
struct Slice
{
    SliceKind kind = SliceKind::Line;
    std::size_t block = 0; // which block of the paper it comes from
    double width = 0;
    double height = 0;
    double gapBefore = 0; // left out where the slice is pushed over to a new page
    double gapAfter = 0;
    bool keepWithNext = false;
    std::optional<documents::Orientation> newPage; // set when the slice must start one
    std::vector<PlacedText> texts;
    std::vector<Rule> rules;
    std::shared_ptr<const Slice> headings; // repeated above the slice at the top of a page
    bool openAbove = false;                // a cut row: gets a rule where a page ends or starts
    bool openBelow = false;
};

using Slices = std::vector<Slice>;

} // namespace kurator::rendering
