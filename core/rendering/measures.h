#pragma once

namespace kurator::rendering {

// Distances that printed pages and files of text processors share, in mm.
inline constexpr double partGap = 5;         // between the parts of the head
inline constexpr double titleGap = 6;        // above and under the title
inline constexpr double sidePadding = 1.5;   // beside the text of a cell
inline constexpr double rowPadding = 1;      // above and under the text of a row
inline constexpr double ruleWidth = 0.18;    // half a point
inline constexpr double aroundTable = 3;     // above and under a table
inline constexpr double betweenCorners = 10; // from the left гриф to the right one
inline constexpr double cornerGap = 5;       // between two rows of corner blocks
inline constexpr double signingGap = 3;      // above the line to sign on in a corner
inline constexpr double besideName = 2;      // from that line to the name
inline constexpr double shortestLine = 20;   // to sign on
inline constexpr double underMark = 6;       // under corners, marks and addressees
inline constexpr double aboveSignatures = 12;
inline constexpr double betweenSignatures = 6;
inline constexpr double widestPosition = 80;
inline constexpr double widestLabel = 0.55; // of the line: a position or a label
inline constexpr double aboveBlanks = 4;
inline constexpr double betweenBlanks = 4;
inline constexpr double numberFromEdge = 10; // ГОСТ Р 7.0.97-2025
inline constexpr double frameGap = 5;        // from the text to the frame of a page
inline constexpr double qrSide = 25;
inline constexpr double aboveQr = 3;

// Text processors add the rule of a row to its height, half of it above the text and half under it, and some
// round lines up: a little less room lets the height that the row asks for be its height.
inline constexpr double roundedLines = 0.12;
inline constexpr double rowPaddingInRules = rowPadding - ruleWidth / 2 - roundedLines;

// A text processor may set a line a little wider than it is printed.
inline constexpr double widerInProcessor(double width)
{
    return width * 1.015 + 0.5;
}

inline constexpr double captionPoints = 9;   // under a line to sign on
inline constexpr int linesWithSignature = 2; // of the text before it, on its page

} // namespace kurator::rendering
