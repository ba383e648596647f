#include "rendering/flow_cells.h"
#include "rendering/flow_tables.h"
#include "rendering/measures.h"
#include "rendering/xml_out.h"

#include <algorithm>

namespace kurator::rendering {

using documents::Alignment;
using documents::ApprovalBlock;
using documents::Blank;
using documents::Signature;

namespace {

constexpr QChar boundSpace(0x00a0);

double heightOf(const FlowCell& cell, const Room& room, double width)
{
    double height = 0;
    for (const FlowParagraph& paragraph : cell.paragraphs) {
        height += shaped(paragraph.text, room, width, Alignment::Left)->height() + paragraph.look.above;
    }
    return height;
}

// A table without a frame that stands whole on a page, unless a page cannot hold it.
void keepWhole(FlowTable& table, const Room& room)
{
    double height = 0;
    for (const FlowRow& row : table.rows) {
        double highest = 0;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            highest = std::max(highest, heightOf(row.cells.at(i), room, table.widths.at(i)));
        }
        height += highest;
    }
    table.whole = height <= room.height;
    for (FlowRow& row : table.rows) {
        row.splits = !table.whole;
    }
}

// The line to sign on before a name, or above it where the name is too long.
void addSignatory(FlowCell& cell, const QString& name, const Room& room, double width)
{
    if (name.isEmpty()) {
        return;
    }
    FlowLook line = plainLook(room, Alignment::Left);
    line.above = signingGap;
    line.tab = FlowTab{width, true};
    const bool fits =
        width - shaped(name, room, width, Alignment::Left)->widestLine() - besideName >= shortestLine;
    const QString toSignOn = QStringLiteral("\t");
    if (fits) {
        cell.paragraphs.push_back({toSignOn + boundSpace + plainText(name), line});
    } else {
        cell.paragraphs.push_back({toSignOn, line});
        cell.paragraphs.push_back({plainText(name), plainLook(room, Alignment::Left)});
    }
}

FlowCell cornerCell(const std::vector<ApprovalBlock>& corners, std::size_t row, const Room& room,
                    double width)
{
    const FlowLook look = plainLook(room, Alignment::Left);
    FlowCell cell;
    const auto addText = [&](const QString& text) {
        if (!text.isEmpty()) {
            cell.paragraphs.push_back({plainText(text), look});
        }
    };
    if (row < corners.size()) {
        const ApprovalBlock& corner = corners.at(row);
        addText(corner.heading);
        std::ranges::for_each(corner.lines, addText);
        addSignatory(cell, corner.signatory, room, width);
        addText(corner.date);
    }
    if (cell.paragraphs.empty()) {
        cell.paragraphs.push_back({{}, look});
    }
    cell.paragraphs.front().look.above += row == 0 ? 0 : cornerGap;
    return cell;
}

// Puts cells side by side into columns of one width, with a gap between them.
FlowRow levelRow(std::vector<FlowCell> cells, const Room& room)
{
    FlowRow row;
    for (FlowCell& cell : cells) {
        if (!row.cells.empty()) {
            row.cells.push_back(cellOf({}, plainLook(room, Alignment::Left)));
        }
        row.cells.push_back(std::move(cell));
    }
    return row;
}

std::vector<double> levelWidths(const LevelColumns& columns)
{
    std::vector<double> widths{columns.room.width};
    for (std::size_t i = 1; i < columns.count; ++i) {
        widths.push_back(betweenCorners);
        widths.push_back(columns.room.width);
    }
    return widths;
}

FlowTable levelSignatures(const std::vector<Signature>& signatures, const Room& room)
{
    const LevelColumns columns(signatures.size(), room);
    FlowLook right = plainLook(room, Alignment::Right);
    right.above = signingGap;
    std::vector<FlowCell> positions;
    std::vector<FlowCell> names;
    for (const Signature& signature : signatures) {
        positions.push_back(cellOf(signature.position, plainLook(room, Alignment::Left)));
        names.push_back(cellOf(signature.name, right));
    }
    FlowTable table;
    table.widths = levelWidths(columns);
    table.rows = {levelRow(std::move(positions), room), levelRow(std::move(names), room)};
    keepWhole(table, room);
    return table;
}

} // namespace

FlowCell cellOf(const QString& text, const FlowLook& look)
{
    FlowCell cell;
    cell.paragraphs.push_back({plainText(text), look});
    return cell;
}

FlowLook plainLook(const Room& room, Alignment alignment)
{
    FlowLook look;
    look.alignment = alignment;
    look.points = room.style.fontSize;
    return look;
}

FlowParagraph balancedParagraph(const QString& text, const Room& room, bool bold)
{
    FlowParagraph paragraph{plainText(text), plainLook(room, Alignment::Centre)};
    const double width = widerInProcessor(balanced(text, room, bold)->width());
    paragraph.look.left = paragraph.look.right = std::max(0.0, (room.width - width) / 2);
    paragraph.look.bold = bold;
    paragraph.look.keepWithNext = true;
    return paragraph;
}

FlowTable levelNames(const documents::Requisites& head, const Room& room)
{
    const LevelColumns columns(head.joint.size() + 1, room);
    std::vector<FlowCell> names;
    for (std::size_t i = 0; i < columns.count; ++i) {
        FlowCell cell;
        const QStringList lines = i == 0 ? head.organisation : QStringList{head.joint.at(i - 1).organisation};
        for (const QString& line : lines) {
            cell.paragraphs.push_back(balancedParagraph(line, columns.room, false));
        }
        names.push_back(lines.isEmpty() ? cellOf({}, plainLook(room, Alignment::Centre)) : std::move(cell));
    }
    FlowTable table;
    table.widths = levelWidths(columns);
    table.rows.push_back(levelRow(std::move(names), room));
    table.rows.back().keepWithNext = true;
    return table;
}

FlowTable levelDates(const documents::Requisites& head, const Room& room)
{
    const LevelColumns columns(head.joint.size() + 1, room);
    std::vector<FlowCell> dates;
    for (std::size_t i = 0; i < columns.count; ++i) {
        dates.push_back(cellOf(dateAndNumber(head, i), plainLook(room, Alignment::Centre)));
    }
    FlowTable table;
    table.widths = levelWidths(columns);
    table.rows.push_back(levelRow(std::move(dates), room));
    table.rows.back().keepWithNext = true;
    return table;
}

FlowTable flowTable(const documents::Signatures& signatures, const Room& room)
{
    if (signatures.level) {
        return levelSignatures(signatures.list, room);
    }
    const double position = std::min(widestPosition, room.width * widestLabel);
    FlowTable table;
    table.widths = {position, room.width - position};
    for (const Signature& signature : signatures.list) {
        FlowLook look = plainLook(room, Alignment::Left);
        look.above = table.rows.empty() ? 0 : betweenSignatures;
        FlowCell name = cellOf(signature.name, plainLook(room, Alignment::Right));
        name.atFoot = true;
        table.rows.push_back({{cellOf(signature.position, look), std::move(name)}, false, false});
    }
    keepWhole(table, room);
    return table;
}

FlowTable flowTable(const documents::SignatureLine& line, const Room& room)
{
    FlowTable table;
    FlowRow blanks;
    FlowRow captions;
    FlowLook captionLook = plainLook(room, Alignment::Centre);
    captionLook.points = captionPoints;
    const auto add = [&](double width, FlowCell cell, const QString& caption) {
        cell.atFoot = true;
        table.widths.push_back(width);
        blanks.cells.push_back(std::move(cell));
        captions.cells.push_back(cellOf(caption, captionLook));
    };
    const FlowLook left = plainLook(room, Alignment::Left);
    double free = room.width;
    if (!line.label.isEmpty()) {
        const auto label = shaped(line.label, room, room.width * widestLabel, Alignment::Left);
        const double width = widerInProcessor(label->widestLine()) + betweenBlanks;
        add(width, cellOf(line.label, left), {});
        free -= width;
    }
    free -= betweenBlanks * (static_cast<double>(line.blanks.size()) - 1);
    const std::vector<double> widths = blankWidths(line, room, free);
    bool captioned = false;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const Blank& blank = line.blanks.at(i);
        if (i > 0) {
            add(betweenBlanks, cellOf({}, left), {});
        }
        FlowCell cell = cellOf(blank.text, plainLook(room, Alignment::Centre));
        cell.rules = CellRules::Under;
        add(widths.at(i), std::move(cell), blank.caption);
        captioned = captioned || !blank.caption.isEmpty();
    }
    table.rows.push_back(std::move(blanks));
    if (captioned) {
        table.rows.push_back(std::move(captions));
    }
    keepWhole(table, room);
    return table;
}

FlowTable flowTable(const documents::ApprovalCorners& corners, const Room& room)
{
    const double width = std::min(room.style.cornerWidth, (room.width - betweenCorners) / 2);
    FlowTable table;
    table.widths = {width, room.width - 2 * width, width};
    const std::size_t rows = std::max(corners.left.size(), corners.right.size());
    for (std::size_t row = 0; row < rows; ++row) {
        table.rows.push_back(
            {{cornerCell(corners.left, row, room, width), cellOf({}, plainLook(room, Alignment::Left)),
              cornerCell(corners.right, row, room, width)},
             false,
             false});
    }
    keepWhole(table, room);
    table.rows.back().keepWithNext = true;
    return table;
}

} // namespace kurator::rendering
