#include "documents/paper_texts.h"

#include "language/typography.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <utility>

namespace kurator::documents {

namespace {

using SeeText = std::function<void(TextRole role, QString& text)>;

void seeLines(QStringList& lines, TextRole role, const SeeText& see)
{
    for (QString& line : lines) {
        see(role, line);
    }
}

void seeCorners(std::vector<ApprovalBlock>& corners, const SeeText& see)
{
    for (ApprovalBlock& corner : corners) {
        see(TextRole::Corner, corner.heading);
        seeLines(corner.lines, TextRole::Corner, see);
        see(TextRole::Corner, corner.signatory);
        see(TextRole::Corner, corner.date);
    }
}

// Shows every text of a block that a person may reword, always in the same order.
struct BlockTexts
{
    const SeeText& see;

    void operator()(Requisites& head) const
    {
        seeLines(head.organisation, TextRole::Requisite, see);
        for (CoIssuer& issuer : head.joint) {
            see(TextRole::Requisite, issuer.organisation);
        }
        see(TextRole::Requisite, head.kind);
        see(TextRole::Requisite, head.place);
    }
    void operator()(Title& title) const { see(TextRole::Title, title.text); }
    void operator()(Paragraph& paragraph) const { see(TextRole::Paragraph, paragraph.text); }
    void operator()(Point& point) const { see(TextRole::Point, point.text); }
    void operator()(Table& table) const
    {
        if (!table.title.isEmpty()) {
            see(TextRole::Title, table.title);
        }
        for (Column& column : table.columns) {
            see(TextRole::Heading, column.heading);
        }
        for (TableRow& row : table.rows) {
            if (Band* band = std::get_if<Band>(&row)) {
                see(TextRole::Band, band->text);
            } else {
                for (Cell& cell : std::get<Row>(row).cells) {
                    see(TextRole::Cell, cell.text);
                }
            }
        }
    }
    // Of level ones the positions are read before the names under them.
    void operator()(Signatures& signatures) const
    {
        for (Signature& signature : signatures.list) {
            see(TextRole::Position, signature.position);
            if (!signatures.level) {
                see(TextRole::Name, signature.name);
            }
        }
        for (Signature& signature : signatures.list) {
            if (signatures.level) {
                see(TextRole::Name, signature.name);
            }
        }
    }
    void operator()(ApprovalCorners& corners) const
    {
        seeCorners(corners.left, see);
        seeCorners(corners.right, see);
    }
    void operator()(AppendixMark& mark) const { seeLines(mark.lines, TextRole::Appendix, see); }
    void operator()(Addressee& addressee) const { seeLines(addressee.lines, TextRole::Addressee, see); }
    void operator()(SignatureLine& line) const
    {
        see(TextRole::Label, line.label);
        for (Blank& blank : line.blanks) {
            see(TextRole::Blank, blank.text);
            see(TextRole::Caption, blank.caption);
        }
    }
    void operator()(StampPlace& stamp) const { see(TextRole::Label, stamp.text); }
    void operator()(Space&) const {}
    void operator()(PageBreak&) const {}
};

void seeTexts(Block& block, const SeeText& see)
{
    std::visit(BlockTexts{see}, block);
}

bool isMereNumber(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isDigit() || c == QLatin1Char('.'); });
}

// The other cells of each cell's row, in the order in which the cells are shown.
std::vector<QStringList> neighboursOf(const Table& table)
{
    std::vector<QStringList> neighbours;
    for (const TableRow& row : table.rows) {
        const Row* cells = std::get_if<Row>(&row);
        for (std::size_t i = 0; cells && i < cells->cells.size(); ++i) {
            QStringList beside;
            for (std::size_t other = 0; other < cells->cells.size(); ++other) {
                const QString& text = cells->cells.at(other).text;
                if (other != i && !isMereNumber(text)) {
                    beside << text;
                }
            }
            neighbours.push_back(std::move(beside));
        }
    }
    return neighbours;
}

// The parts of a printed number: «2.3.» is 2 and 3; empty for a dash.
std::vector<int> numberParts(const QString& number)
{
    std::vector<int> parts;
    for (const QString& part : number.split(QLatin1Char('.'), Qt::SkipEmptyParts)) {
        bool isNumber = false;
        parts.push_back(part.toInt(&isNumber));
        if (!isNumber) {
            return {};
        }
    }
    return parts;
}

QString printedNumber(const std::vector<int>& parts)
{
    return std::accumulate(parts.begin(), parts.end(), QString(), [](const QString& text, int part) {
        return text + QString::number(part) + QLatin1Char('.');
    });
}

// Where the points that stand under a point end.
std::size_t endOfPoint(const std::vector<Block>& blocks, std::size_t at)
{
    const int level = std::get<Point>(blocks.at(at)).level;
    std::size_t end = at + 1;
    while (end < blocks.size() && std::holds_alternative<Point>(blocks.at(end)) &&
           std::get<Point>(blocks.at(end)).level > level) {
        ++end;
    }
    return end;
}

// Moves the numbers of the points beside and under `moved`, from a block on, up to the next appendix.
void shiftNumbers(std::vector<Block>& blocks, std::size_t from, const std::vector<int>& moved, int by)
{
    if (moved.empty()) {
        return;
    }
    const auto depth = static_cast<std::ptrdiff_t>(moved.size()) - 1;
    for (std::size_t i = from; i < blocks.size(); ++i) {
        if (std::holds_alternative<AppendixMark>(blocks.at(i))) {
            return;
        }
        Point* point = std::get_if<Point>(&blocks.at(i));
        auto parts = point ? numberParts(point->number) : std::vector<int>();
        if (parts.size() < moved.size() || !std::equal(moved.begin(), moved.begin() + depth, parts.begin()) ||
            parts.at(moved.size() - 1) <= moved.back()) {
            continue;
        }
        parts.at(moved.size() - 1) += by;
        point->number = printedNumber(parts);
    }
}

void removePoint(std::vector<Block>& blocks, std::size_t at)
{
    const auto number = numberParts(std::get<Point>(blocks.at(at)).number);
    const auto begin = blocks.begin() + static_cast<std::ptrdiff_t>(at);
    blocks.erase(begin, blocks.begin() + static_cast<std::ptrdiff_t>(endOfPoint(blocks, at)));
    shiftNumbers(blocks, at, number, -1);
}

bool hasBlock(const Paper& paper, const TextLocation& location)
{
    return location.block >= 0 && location.block < static_cast<qsizetype>(paper.blocks.size());
}

QString* textAt(Paper& paper, const TextLocation& location)
{
    QString* found = nullptr;
    qsizetype part = 0;
    seeTexts(paper.blocks.at(static_cast<std::size_t>(location.block)),
             [&](TextRole, QString& text) { found = part++ == location.part ? &text : found; });
    return found;
}

} // namespace

std::vector<PaperText> paperTexts(const Paper& paper)
{
    std::vector<PaperText> texts;
    Paper copy = paper;
    qsizetype index = 0;
    for (Block& block : copy.blocks) {
        const Point* point = std::get_if<Point>(&block);
        const Table* table = std::get_if<Table>(&block);
        const auto neighbours = table ? neighboursOf(*table) : std::vector<QStringList>();
        auto beside = neighbours.begin();
        qsizetype part = 0;
        seeTexts(block, [&](TextRole role, const QString& text) {
            const bool isCell = role == TextRole::Cell;
            if (isCell || !text.isEmpty()) {
                texts.push_back({{index, part},
                                 role,
                                 point ? point->number : QString(),
                                 text,
                                 isCell ? *beside : QStringList()});
            }
            beside += isCell ? 1 : 0;
            ++part;
        });
        ++index;
    }
    return texts;
}

Paper withText(Paper paper, const TextLocation& location, const QString& text)
{
    QString* standing = hasBlock(paper, location) ? textAt(paper, location) : nullptr;
    if (!standing || *standing == text) {
        return paper;
    }
    const auto at = static_cast<std::size_t>(location.block);
    const Block& block = paper.blocks.at(at);
    const QString typeset = language::typeset(text.trimmed());
    if (!typeset.isEmpty()) {
        *standing = typeset;
    } else if (std::holds_alternative<Point>(block)) {
        removePoint(paper.blocks, at);
    } else if (std::holds_alternative<Title>(block) || std::holds_alternative<Paragraph>(block)) {
        paper.blocks.erase(paper.blocks.begin() + location.block);
    } else {
        standing->clear();
    }
    return paper;
}

Paper withPointAfter(Paper paper, const TextLocation& location, const QString& text)
{
    const QString typeset = language::typeset(text.trimmed());
    const auto at = static_cast<std::size_t>(location.block);
    if (!hasBlock(paper, location) || typeset.isEmpty() ||
        !std::holds_alternative<Point>(paper.blocks.at(at))) {
        return paper;
    }
    Point added = std::get<Point>(paper.blocks.at(at));
    auto number = numberParts(added.number);
    const std::size_t end = endOfPoint(paper.blocks, at);
    shiftNumbers(paper.blocks, end, number, 1);
    if (!number.empty()) {
        ++number.back();
        added.number = printedNumber(number);
    }
    added.text = typeset;
    paper.blocks.insert(paper.blocks.begin() + static_cast<std::ptrdiff_t>(end), std::move(added));
    return paper;
}

} // namespace kurator::documents
