#pragma once

#include "documents/paper.h"

#include <compare>
#include <vector>

namespace kurator::documents {

// What a text is in its paper.
enum class TextRole
{
    Requisite, // lines of the organisation, the kind, the place; number and date belong to the secretary
    Title,
    Paragraph,
    Point,
    Heading, // of a table's column
    Band,
    Cell,
    Position,  // of who signs
    Name,      // of who signs
    Corner,    // lines of a гриф
    Appendix,  // lines of the mark
    Addressee, // lines of it
    Label,     // before a line to sign on
    Blank,     // what is already written on the line
    Caption,   // under the line
};

// Where a text stands: the block, and its place among the texts of the block in reading order; from 0.
struct TextLocation
{
    qsizetype block = 0;
    qsizetype part = 0;

    friend auto operator<=>(const TextLocation&, const TextLocation&) = default;
};

// A text that a person may want to reword. `number` is that of a point. `beside` are the other cells of its
// row but for mere numbers: they tell rows with equal cells apart.
struct PaperText
{
    TextLocation location;
    TextRole role = TextRole::Paragraph;
    QString number;
    QString text;
    QStringList beside;

    friend bool operator==(const PaperText&, const PaperText&) = default;
};

// In reading order. Of empty texts only cells are listed.
[[nodiscard]] std::vector<PaperText> paperTexts(const Paper& paper);

// The paper with one text replaced and typeset. An empty text takes a title, a paragraph or a point away, a
// point with all points under it, and the following points of its level move up. The same text, or a location
// that the paper does not have, changes nothing.
[[nodiscard]] Paper withText(Paper paper, const TextLocation& location, const QString& text);

// A new point of the same level after a point and what stands under it; the following ones move down. Changes
// nothing where the location is not a point or the text is empty.
[[nodiscard]] Paper withPointAfter(Paper paper, const TextLocation& location, const QString& text);

} // namespace kurator::documents
