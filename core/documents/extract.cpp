#include "documents/extract.h"

#include <algorithm>

namespace kurator::documents {

namespace {

// The order, one of its appendices, or its sheet of acquaintance.
struct Part
{
    std::vector<Block> blocks;
    bool isAppendix = false;
    bool isSheet = false;
};

QString textOfBlock(const Block& block)
{
    if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
        return paragraph->text;
    }
    const auto* point = std::get_if<Point>(&block);
    return point ? point->text : QString();
}

bool beginsSheet(const std::vector<Block>& blocks, std::size_t at)
{
    return std::holds_alternative<PageBreak>(blocks[at]) && at + 1 < blocks.size() &&
           textOfBlock(blocks[at + 1]).startsWith(QStringLiteral("Лист ознакомления"));
}

// With the break before its mark, which turns the sheet.
bool beginsAppendix(const std::vector<Block>& blocks, std::size_t at)
{
    const auto isBreak = [&](std::size_t i) { return std::holds_alternative<PageBreak>(blocks[i]); };
    const auto isMark = [&](std::size_t i) { return std::holds_alternative<AppendixMark>(blocks[i]); };
    return isBreak(at) ? at + 1 < blocks.size() && isMark(at + 1)
                       : isMark(at) && (at == 0 || !isBreak(at - 1));
}

// The order itself, then each appendix and the sheet of acquaintance.
std::vector<Part> sheetsOf(const Paper& paper)
{
    std::vector<Part> parts(1);
    for (std::size_t i = 0; i < paper.blocks.size(); ++i) {
        const bool appendix = beginsAppendix(paper.blocks, i);
        const bool sheet = beginsSheet(paper.blocks, i);
        if (appendix || sheet) {
            parts.push_back({{}, appendix, sheet});
        }
        parts.back().blocks.push_back(paper.blocks[i]);
    }
    return parts;
}

QString rowText(const Row& row)
{
    QStringList cells;
    for (const Cell& cell : row.cells) {
        cells << cell.text;
    }
    return cells.join(QStringLiteral(" | "));
}

using KeepsRow = std::function<bool(const QString& text)>;

// The rows that are kept, with the bands above them.
Table withRows(const Table& table, const KeepsRow& keeps)
{
    Table kept = table;
    kept.rows.clear();
    std::optional<Band> band;
    for (const TableRow& row : table.rows) {
        if (const auto* heading = std::get_if<Band>(&row)) {
            band = *heading;
        } else if (keeps(rowText(std::get<Row>(row)))) {
            if (band) {
                kept.rows.emplace_back(*band);
                band.reset();
            }
            kept.rows.push_back(row);
        }
    }
    return kept;
}

// Blocks of an appendix with the rows that are kept; none where its tables came out empty.
std::vector<Block> keptAppendix(const Part& part, const KeepsRow& keeps)
{
    std::vector<Block> blocks;
    bool hadTable = false;
    bool hasRows = false;
    for (const Block& block : part.blocks) {
        if (const auto* table = std::get_if<Table>(&block)) {
            Table kept = withRows(*table, keeps);
            hadTable = true;
            hasRows = hasRows || !kept.rows.empty();
            if (!kept.rows.empty()) {
                blocks.emplace_back(std::move(kept));
            }
        } else {
            blocks.push_back(block);
        }
    }
    return hadTable && !hasRows ? std::vector<Block>() : blocks;
}

// A point of the first level with all that stands under it.
std::vector<std::vector<Block>> pointGroups(const std::vector<Block>& blocks)
{
    std::vector<std::vector<Block>> groups;
    for (const Block& block : blocks) {
        const auto* point = std::get_if<Point>(&block);
        const bool first = point && point->level == 1 && point->number != QStringLiteral("–");
        if (first || groups.empty()) {
            groups.emplace_back();
        }
        groups.back().push_back(block);
    }
    return groups;
}

bool groupNames(const std::vector<Block>& group, const NamesSomebody& names)
{
    return std::ranges::any_of(group, [&](const Block& block) { return names(textOfBlock(block)); });
}

bool namesAppendix(const std::vector<Block>& group)
{
    return std::ranges::any_of(group, [](const Block& block) {
        return textOfBlock(block).contains(QStringLiteral("приложени"), Qt::CaseInsensitive);
    });
}

bool isEnd(const Block& block)
{
    return std::holds_alternative<Signatures>(block);
}

// The order without its points, and the points by groups.
struct Body
{
    std::vector<Block> before;
    std::vector<std::vector<Block>> points;
    std::vector<Block> after; // the signature
};

Body bodyOf(const Part& order)
{
    Body body;
    std::vector<Block> points;
    for (const Block& block : order.blocks) {
        const bool point = std::holds_alternative<Point>(block);
        if (isEnd(block)) {
            body.after.push_back(block);
        } else if (points.empty() && !point) {
            body.before.push_back(block);
        } else {
            points.push_back(block);
        }
    }
    body.points = pointGroups(points);
    return body;
}

void append(Paper& paper, const std::vector<Block>& blocks)
{
    paper.blocks.insert(paper.blocks.end(), blocks.begin(), blocks.end());
}

} // namespace

Paper extractOf(const Paper& original, const QString& kindOfExtract, const NamesSomebody& namesPerson)
{
    const auto parts = sheetsOf(original);
    std::vector<Block> appendices;
    for (const Part& part : parts) {
        if (part.isAppendix) {
            const auto kept = keptAppendix(part, namesPerson);
            appendices.insert(appendices.end(), kept.begin(), kept.end());
        }
    }
    Paper extract = original;
    extract.blocks.clear();
    extract.qrText.clear(); // it tells of the order, not of its extract
    const Body body = bodyOf(parts.front());
    append(extract, body.before);
    for (const auto& group : body.points) {
        if (groupNames(group, namesPerson) || (!appendices.empty() && namesAppendix(group))) {
            append(extract, group);
        }
    }
    append(extract, body.after);
    append(extract, appendices);
    for (Block& block : extract.blocks) {
        if (auto* head = std::get_if<Requisites>(&block)) {
            head->kind = kindOfExtract;
        }
    }
    return extract;
}

Paper siteVersionOf(const Paper& original, const NamesSomebody& namesHidden, int& hiddenRows)
{
    hiddenRows = 0;
    const auto keeps = [&](const QString& text) {
        const bool hidden = namesHidden(text);
        hiddenRows += hidden ? 1 : 0;
        return !hidden;
    };
    Paper version = original;
    version.blocks.clear();
    for (const Part& part : sheetsOf(original)) {
        if (part.isAppendix) {
            append(version, keptAppendix(part, keeps));
        } else if (!part.isSheet) {
            const Body body = bodyOf(part);
            append(version, body.before);
            for (const auto& group : body.points) {
                if (!groupNames(group, namesHidden)) {
                    append(version, group);
                }
            }
            append(version, body.after);
        }
    }
    // Also in a list or a line beside the tables.
    std::erase_if(version.blocks, [&](const Block& block) { return !keeps(textOfBlock(block)); });
    return version;
}

} // namespace kurator::documents
