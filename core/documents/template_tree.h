#pragma once

#include "documents/field_text.h"
#include "documents/paper.h"
#include "documents/question.h"

#include <QString>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace kurator::documents {

// What one line of a template makes. `parts` of each kind, in order:
enum class LineKind
{
    Organisation,  // a line of the head
    DocumentKind,  // «ПРИКАЗ»
    DateAndNumber, // date, number
    CoIssuer,      // organisation, date, number
    Place,         // place
    Title,         // text
    Section,       // heading
    Paragraph,     // text
    Point,         // text; numbered by the program
    Dash,          // text
    Addressee,     // lines
    Appendix,      // lines
    LeftCorner,    // heading, signatory, date, lines
    RightCorner,   // the same
    Signature,     // position, name
    SignatureLine, // label, then text and caption of each blank
    Stamp,         // text
    TableTitle,    // text over the table that follows
    Table,         // headings
    Row,           // cells
    Band,          // text
    EmptyRows,
    Space,
    PageBreak
};

// What is said about a line besides its text; only what its kind needs is set.
struct LineLook
{
    Paragraph paragraph;
    std::optional<Alignment> alignment; // of a title; none: as the house has it
    int level = 1;                      // of a point
    bool numbered = false;              // a section that takes a number
    double amount = 0;                  // mm of a space, count of empty rows
    Orientation orientation = Orientation::Portrait;
    bool beside = false;               // of a signature: level with those before it
    double rowHeight = 0;              // of a table, mm
    QString label;                     // «Приложение № 1»
    std::vector<Column> columns;       // of a table, headings left empty
    std::vector<Alignment> alignments; // of its cells
};

struct TemplateLine
{
    LineKind kind = LineKind::Paragraph;
    LineLook look;
    std::vector<FieldText> parts;
};

struct TemplateNode;
using TemplateNodes = std::vector<TemplateNode>;

// [если …] [иначе] [конец]
struct TemplateCondition
{
    FieldUse field;
    bool negated = false;
    std::optional<QString> wanted;       // the text the field must equal
    std::optional<FieldUse> wantedField; // or the field whose text it must equal
    TemplateNodes then;
    TemplateNodes otherwise;
};

// [для …] [конец]
struct TemplateLoop
{
    FieldUse list;
    TemplateNodes body;
};

// What a template says of the look of its paper; it goes over the style of the house. In a condition it holds
// where the condition does; what tables repeat holds for those after it.
struct TemplateStyle
{
    std::vector<std::pair<double PageStyle::*, double>> sizes;
    std::optional<Orientation> orientation;
    std::optional<TableHeadings> headings;
    bool frame = false;
};

struct TemplateNode
{
    std::variant<TemplateLine, TemplateCondition, TemplateLoop, TemplateStyle> value;
};

// A template that was read and checked: every field and block in it is known.
struct Template
{
    QString name;
    std::vector<Question> questions;
    FieldText title;
    FieldText qrText;
    TemplateNodes nodes;
};

} // namespace kurator::documents
