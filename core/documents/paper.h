#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace kurator::documents {

enum class Alignment
{
    Left,
    Centre,
    Right,
    Justified
};

enum class Orientation
{
    Portrait,
    Landscape
};

// Where the date and the number of an order stand.
enum class DatePlace
{
    Apart,    // on one line, the date on the left and the number on the right
    Together, // one after the other on the left
    Centred   // one after the other under the kind of paper
};

// What a table repeats at the top of the next page.
enum class TableHeadings
{
    Repeat, // its headings
    Numbers // the numbers of its columns, which stand under the headings on the first page
};

// How a paper looks: lengths in millimetres, sizes in points (ГОСТ Р 7.0.97-2025; left margin 30 mm because
// orders are kept permanently). Margins are those of a portrait A4 sheet; a landscape sheet is the same sheet
// turned, so that its bound edge (left) comes to the top. A missing font family falls to Liberation Serif.
struct PageStyle
{
    double left = 30;
    double right = 10;
    double top = 20;
    double bottom = 20;
    QString fontFamily = QStringLiteral("Times New Roman");
    double fontSize = 14;
    double tableFontSize = 12;
    double lineSpacing = 1.15;
    double indent = 12.5;
    Orientation orientation = Orientation::Portrait;
    double cornerWidth = 80; // of a гриф, an addressee, the mark of an appendix
    double titleWidth = 85;  // of a title at the left, about thirty characters
    DatePlace datePlace = DatePlace::Apart;
    bool frame = false; // a double frame round each page and no page numbers, as on a грамота

    friend bool operator==(const PageStyle&, const PageStyle&) = default;
};

// Another body that issues the paper jointly, with the day and the number it gave (S004).
struct CoIssuer
{
    QString organisation;
    QString date;
    QString number;

    friend bool operator==(const CoIssuer&, const CoIssuer&) = default;
};

// The head of an order: who issues it (centred lines), its kind «ПРИКАЗ», date and number where the style has
// them, place under them. What is empty takes no room. Of a joint paper the names stand level, each over its
// own date and number, and the kind between them (ГОСТ Р 7.0.97-2025).
struct Requisites
{
    QStringList organisation;
    QString kind;
    QString date;
    QString number;
    QString place;
    std::vector<CoIssuer> joint = {};

    friend bool operator==(const Requisites&, const Requisites&) = default;
};

// What the paper is about, bold: centred, or to the left in a narrow zone.
struct Title
{
    QString text;
    Alignment alignment = Alignment::Centre;

    friend bool operator==(const Title&, const Title&) = default;
};

// Running text. `small` prints in the size of tables; `keepWithNext` holds a heading with what follows it.
struct Paragraph
{
    QString text;
    Alignment alignment = Alignment::Justified;
    bool indented = true;
    bool bold = false;
    bool small = false;
    bool keepWithNext = false;

    friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

// A numbered point: the number as printed («1.», «2.3.», «–») and its depth from 1.
struct Point
{
    QString number;
    int level = 1;
    QString text;

    friend bool operator==(const Point&, const Point&) = default;
};

// A column has a width in mm, or shares what the fixed ones leave in proportion to its weight.
struct Column
{
    QString heading;
    std::optional<double> width;
    double weight = 1;

    friend bool operator==(const Column&, const Column&) = default;
};

struct Cell
{
    QString text;
    Alignment alignment = Alignment::Left;

    friend bool operator==(const Cell&, const Cell&) = default;
};

// A row has at most as many cells as the table has columns; missing ones print empty.
struct Row
{
    std::vector<Cell> cells;

    friend bool operator==(const Row&, const Row&) = default;
};

// A heading over the full width (a stage of the roadmap); stays on one page with the row after it.
struct Band
{
    QString text;

    friend bool operator==(const Band&, const Band&) = default;
};

using TableRow = std::variant<Row, Band>;

// The row of headings repeats on each page; without a single heading it is not printed. A title stands above
// the headings and repeats with them, so that a loose sheet tells what it belongs to; such a table never
// numbers its columns instead. Its rows, not the headings and bands, are at least as high as rowHeight (mm):
// room to write by hand.
struct Table
{
    std::vector<Column> columns;
    std::vector<TableRow> rows;
    QString title = {};
    TableHeadings headings = TableHeadings::Repeat;
    double rowHeight = 0;

    friend bool operator==(const Table&, const Table&) = default;
};

struct Signature
{
    QString position;
    QString name;

    friend bool operator==(const Signature&, const Signature&) = default;
};

// Position on the left, name at the right margin on the last line of the position. Those who sign a joint
// paper stand level: each position over its name. Never alone on a page.
struct Signatures
{
    std::vector<Signature> list;
    bool level = false;

    friend bool operator==(const Signatures&, const Signatures&) = default;
};

// One гриф: СОГЛАСОВАНО, ПРИНЯТО or УТВЕРЖДАЮ. A signatory gets a line to sign on before the name.
struct ApprovalBlock
{
    QString heading;
    QStringList lines;
    QString signatory;
    QString date;

    friend bool operator==(const ApprovalBlock&, const ApprovalBlock&) = default;
};

// Corner blocks of a local act, each side from top to bottom; blocks of one row begin level.
struct ApprovalCorners
{
    std::vector<ApprovalBlock> left;
    std::vector<ApprovalBlock> right;

    friend bool operator==(const ApprovalCorners&, const ApprovalCorners&) = default;
};

// «Приложение № 1 / к приказу … / от … № …» at the top right.
struct AppendixMark
{
    QStringList lines;

    friend bool operator==(const AppendixMark&, const AppendixMark&) = default;
};

// To whom a letter or an application goes, at the top right.
struct Addressee
{
    QStringList lines;

    friend bool operator==(const Addressee&, const Addressee&) = default;
};

// A place to write by hand: what is already written on the line, and a small caption under it.
struct Blank
{
    QString text;
    QString caption;
    double weight = 1;

    friend bool operator==(const Blank&, const Blank&) = default;
};

// A label and the blanks after it; they share the line by weight. Never alone on a page.
struct SignatureLine
{
    QString label;
    std::vector<Blank> blanks;

    friend bool operator==(const SignatureLine&, const SignatureLine&) = default;
};

// Where the stamp goes: «М.П.». Keeps with what stands above it.
struct StampPlace
{
    QString text;

    friend bool operator==(const StampPlace&, const StampPlace&) = default;
};

struct Space
{
    double millimetres = 0;

    friend bool operator==(const Space&, const Space&) = default;
};

// What follows starts a new page.
struct PageBreak
{
    Orientation orientation = Orientation::Portrait;

    friend bool operator==(const PageBreak&, const PageBreak&) = default;
};

using Block = std::variant<Requisites, Title, Paragraph, Point, Table, Signatures, ApprovalCorners,
                           AppendixMark, Addressee, SignatureLine, Space, PageBreak, StampPlace>;

// A paper as it was written, before anyone draws it: the same blocks go to PDF, printer and text processors.
struct Paper
{
    QString title; // for the file's properties and lists, not printed
    PageStyle style;
    std::vector<Block> blocks;
    QString fileTitle = {}; // for the properties of files: the title without anybody's name
    QString qrText = {};    // of the code at the bottom right of the first sheet; empty: none

    friend bool operator==(const Paper&, const Paper&) = default;
};

} // namespace kurator::documents
