#pragma once

#include "documents/paper.h"

#include <QByteArray>
#include <QMarginsF>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace kurator::rendering {

// A place to the right that the text after '\t' ends at, in mm from the left; a drawn one is filled with a
// line to sign on.
struct FlowTab
{
    double at = 0;
    bool drawn = false;

    friend bool operator==(const FlowTab&, const FlowTab&) = default;
};

// How a paragraph of a text processor looks: lengths in mm, sizes in points.
struct FlowLook
{
    documents::Alignment alignment = documents::Alignment::Left;
    double points = 14;
    bool bold = false;
    double pitch = 1; // the distance of lines in heights of the font's own line
    double firstIndent = 0;
    double left = 0;
    double right = 0;
    double above = 0;
    double under = 0;
    std::optional<FlowTab> tab;
    std::optional<double> exactHeight; // of a line, where nothing is written
    bool keepWithNext = false;

    friend bool operator==(const FlowLook&, const FlowLook&) = default;
};

// A paragraph; '\n' parts its lines.
struct FlowParagraph
{
    QString text;
    FlowLook look;
};

enum class CellRules
{
    None,
    Under, // a line to write on
    Frame
};

struct FlowCell
{
    std::vector<FlowParagraph> paragraphs; // at least one
    int columns = 1;                       // that it takes
    CellRules rules = CellRules::None;
    bool atFoot = false; // its text stands at the foot of the row
};

// A row stands whole on one page unless it is higher than a page.
struct FlowRow
{
    std::vector<FlowCell> cells;
    bool splits = false;
    bool keepWithNext = false;
    double least = 0; // height, mm
};

struct FlowTable
{
    std::vector<double> widths; // of the columns, mm
    std::vector<FlowRow> rows;
    int headingRows = 0;    // that are repeated on each page
    bool padded = false;    // room round the text of its cells
    bool whole = false;     // stands on one page
    bool joinsNext = false; // the next table is its continuation
};

using FlowBlock = std::variant<FlowParagraph, FlowTable>;

// What begins on a new sheet: an A4 one with its margins as it is read.
struct FlowSection
{
    documents::Orientation orientation = documents::Orientation::Portrait;
    QMarginsF margins;
    bool startsPaper = false; // page 1 of a paper, without a number
    bool framed = false;
    QByteArray qr; // a picture (PNG) for the foot of its first sheet, empty for none
    std::vector<FlowBlock> blocks;
};

// A paper as a text processor wants it: sections of paragraphs and tables, at least one.
struct TextFlow
{
    QString fontFamily;
    double fontSize = 14;
    std::vector<FlowSection> sections;
};

[[nodiscard]] TextFlow textFlow(const documents::Paper& paper);

} // namespace kurator::rendering
