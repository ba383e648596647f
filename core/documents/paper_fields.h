#pragma once

#include "documents/paper.h"

#include <concepts>
#include <type_traits>

namespace kurator::documents {

// The version of stored papers that the fields after it came with; older papers do without them.
inline constexpr int laterFields = 2;
inline constexpr int jointFields = 3;

// One list of the stored fields of each value, used to write and to read, so that the two cannot drift apart.
template <class Value, class Wanted>
concept Any = std::same_as<std::remove_const_t<Value>, Wanted>;

// Those of a page style that a school may choose; `later` is the version that its widths came with.
void sizeFields(auto& archive, Any<PageStyle> auto& style, int later = 1)
{
    archive("left", style.left);
    archive("right", style.right);
    archive("top", style.top);
    archive("bottom", style.bottom);
    archive("fontFamily", style.fontFamily);
    archive("fontSize", style.fontSize);
    archive("tableFontSize", style.tableFontSize);
    archive("lineSpacing", style.lineSpacing);
    archive("indent", style.indent);
    archive("cornerWidth", style.cornerWidth, later);
    archive("titleWidth", style.titleWidth, later);
    archive("datePlace", style.datePlace, later);
}

void fields(auto& archive, Any<PageStyle> auto& style)
{
    sizeFields(archive, style, laterFields);
    archive("orientation", style.orientation);
    archive("frame", style.frame, laterFields);
}

void fields(auto& archive, Any<CoIssuer> auto& issuer)
{
    archive("organisation", issuer.organisation);
    archive("date", issuer.date);
    archive("number", issuer.number);
}

void fields(auto& archive, Any<Requisites> auto& head)
{
    archive("organisation", head.organisation);
    archive("kind", head.kind);
    archive("date", head.date);
    archive("number", head.number);
    archive("place", head.place);
    archive("joint", head.joint, jointFields);
}

void fields(auto& archive, Any<Title> auto& title)
{
    archive("text", title.text);
    archive("alignment", title.alignment);
}

void fields(auto& archive, Any<Paragraph> auto& paragraph)
{
    archive("text", paragraph.text);
    archive("alignment", paragraph.alignment);
    archive("indented", paragraph.indented);
    archive("bold", paragraph.bold);
    archive("small", paragraph.small);
    archive("keepWithNext", paragraph.keepWithNext);
}

void fields(auto& archive, Any<Point> auto& point)
{
    archive("number", point.number);
    archive("level", point.level);
    archive("text", point.text);
}

void fields(auto& archive, Any<Column> auto& column)
{
    archive("heading", column.heading);
    archive("width", column.width);
    archive("weight", column.weight);
}

void fields(auto& archive, Any<Cell> auto& cell)
{
    archive("text", cell.text);
    archive("alignment", cell.alignment);
}

void fields(auto& archive, Any<Row> auto& row)
{
    archive("cells", row.cells);
}

void fields(auto& archive, Any<Band> auto& band)
{
    archive("text", band.text);
}

void fields(auto& archive, Any<Table> auto& table)
{
    archive("columns", table.columns);
    archive("rows", table.rows);
    archive("title", table.title, laterFields);
    archive("headings", table.headings, laterFields);
    archive("rowHeight", table.rowHeight, jointFields);
}

void fields(auto& archive, Any<Signature> auto& signature)
{
    archive("position", signature.position);
    archive("name", signature.name);
}

void fields(auto& archive, Any<Signatures> auto& signatures)
{
    archive("list", signatures.list);
    archive("level", signatures.level, jointFields);
}

void fields(auto& archive, Any<ApprovalBlock> auto& block)
{
    archive("heading", block.heading);
    archive("lines", block.lines);
    archive("signatory", block.signatory);
    archive("date", block.date);
}

void fields(auto& archive, Any<ApprovalCorners> auto& corners)
{
    archive("left", corners.left);
    archive("right", corners.right);
}

void fields(auto& archive, Any<AppendixMark> auto& mark)
{
    archive("lines", mark.lines);
}

void fields(auto& archive, Any<Addressee> auto& addressee)
{
    archive("lines", addressee.lines);
}

void fields(auto& archive, Any<Blank> auto& blank)
{
    archive("text", blank.text);
    archive("caption", blank.caption);
    archive("weight", blank.weight);
}

void fields(auto& archive, Any<SignatureLine> auto& line)
{
    archive("label", line.label);
    archive("blanks", line.blanks);
}

void fields(auto& archive, Any<StampPlace> auto& stamp)
{
    archive("text", stamp.text);
}

void fields(auto& archive, Any<Space> auto& space)
{
    archive("millimetres", space.millimetres);
}

void fields(auto& archive, Any<PageBreak> auto& pageBreak)
{
    archive("orientation", pageBreak.orientation);
}

void fields(auto& archive, Any<Paper> auto& paper)
{
    archive("title", paper.title);
    archive("style", paper.style);
    archive("blocks", paper.blocks);
    archive("fileTitle", paper.fileTitle, laterFields);
    archive("qrText", paper.qrText, laterFields);
}

} // namespace kurator::documents
