#include "documents/template_blocks.h"

#include <algorithm>
#include <utility>

namespace kurator::documents {

namespace {

constexpr double aboveSection = 4; // mm
constexpr double underSection = 2; // mm

QStringList withoutEmpty(QStringList lines)
{
    lines.removeAll(QString());
    return lines;
}

ApprovalBlock approvalBlock(const QStringList& parts)
{
    return {parts.value(0), withoutEmpty(parts.mid(3)), parts.value(1), parts.value(2)};
}

SignatureLine signatureLine(const QStringList& parts)
{
    SignatureLine line{parts.value(0), {}};
    for (qsizetype i = 1; i + 1 < parts.size(); i += 2) {
        line.blanks.push_back({parts.at(i), parts.at(i + 1), 1});
    }
    return line;
}

} // namespace

// Lines of one kind in a row go into one block.
template <class Wanted>
Wanted& BlockBuilder::lastOrNew()
{
    if (m_blocks.empty() || !std::holds_alternative<Wanted>(m_blocks.back())) {
        m_blocks.push_back(Wanted{});
    }
    return std::get<Wanted>(m_blocks.back());
}

QString BlockBuilder::nextNumber(int level)
{
    const auto depth = static_cast<std::size_t>(level);
    const bool deeper = m_numbers.size() < depth;
    m_numbers.resize(depth, 1);
    if (!deeper) {
        ++m_numbers.back();
    }
    QString number;
    for (const int part : m_numbers) {
        number += QString::number(part) + QLatin1Char('.');
    }
    return number;
}

void BlockBuilder::addText(const FilledLine& line)
{
    const QString text = line.parts.value(0);
    if (text.isEmpty()) {
        return;
    }
    if (line.kind == LineKind::Point) {
        m_blocks.push_back(Point{nextNumber(line.look.level), line.look.level, text});
    } else if (line.kind == LineKind::Dash) {
        m_blocks.push_back(Point{QStringLiteral("–"), 1, text});
    } else if (line.kind == LineKind::Title) {
        m_blocks.push_back(Title{text, line.look.alignment.value_or(m_titles)});
    } else {
        Paragraph paragraph = line.look.paragraph;
        paragraph.text = text;
        m_blocks.push_back(std::move(paragraph));
    }
}

void BlockBuilder::addSection(const FilledLine& line)
{
    const QString number = line.look.numbered ? nextNumber(1) + QLatin1Char(' ') : QString();
    m_blocks.push_back(Space{aboveSection});
    m_blocks.push_back(Paragraph{number + line.parts.value(0), Alignment::Centre, false, true, false, true});
    m_blocks.push_back(Space{underSection});
}

void BlockBuilder::addAppendix(const FilledLine& line)
{
    m_numbers.clear();
    m_blocks.push_back(PageBreak{line.look.orientation});
    m_blocks.push_back(AppendixMark{QStringList{line.look.label} + withoutEmpty(line.parts)});
}

void BlockBuilder::addTable(const FilledLine& line)
{
    Table table{line.look.columns, {}, std::exchange(m_tableTitle, {}), m_headings, line.look.rowHeight};
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        table.columns.at(i).heading = line.parts.value(static_cast<qsizetype>(i));
    }
    m_cellAlignments = line.look.alignments;
    m_blocks.push_back(std::move(table));
}

void BlockBuilder::addRow(const FilledLine& line)
{
    Row row;
    for (std::size_t i = 0; i < m_cellAlignments.size(); ++i) {
        row.cells.push_back({line.parts.value(static_cast<qsizetype>(i)), m_cellAlignments.at(i)});
    }
    lastOrNew<Table>().rows.push_back(std::move(row));
}

void BlockBuilder::addEmptyRows(const FilledLine& line)
{
    auto& rows = lastOrNew<Table>().rows;
    rows.insert(rows.end(), static_cast<std::size_t>(line.look.amount), Row{});
}

void BlockBuilder::add(const FilledLine& line)
{
    switch (line.kind) {
    case LineKind::Organisation:
        lastOrNew<Requisites>().organisation += withoutEmpty(line.parts);
        return;
    case LineKind::DocumentKind:
        lastOrNew<Requisites>().kind = line.parts.value(0);
        return;
    case LineKind::DateAndNumber:
        lastOrNew<Requisites>().date = line.parts.value(0);
        lastOrNew<Requisites>().number = line.parts.value(1);
        return;
    case LineKind::CoIssuer:
        lastOrNew<Requisites>().joint.push_back(
            {line.parts.value(0), line.parts.value(1), line.parts.value(2)});
        return;
    case LineKind::Place:
        lastOrNew<Requisites>().place = line.parts.value(0);
        return;
    case LineKind::Title:
    case LineKind::Paragraph:
    case LineKind::Point:
    case LineKind::Dash:
        addText(line);
        return;
    case LineKind::Section:
        addSection(line);
        return;
    case LineKind::Addressee:
        lastOrNew<Addressee>().lines += withoutEmpty(line.parts);
        return;
    case LineKind::Appendix:
        addAppendix(line);
        return;
    case LineKind::LeftCorner:
        lastOrNew<ApprovalCorners>().left.push_back(approvalBlock(line.parts));
        return;
    case LineKind::RightCorner:
        lastOrNew<ApprovalCorners>().right.push_back(approvalBlock(line.parts));
        return;
    case LineKind::Signature:
        lastOrNew<Signatures>().list.push_back({line.parts.value(0), line.parts.value(1)});
        lastOrNew<Signatures>().level = line.look.beside;
        return;
    case LineKind::SignatureLine:
        m_blocks.push_back(signatureLine(line.parts));
        return;
    case LineKind::Stamp:
        m_blocks.push_back(StampPlace{line.parts.value(0)});
        return;
    case LineKind::TableTitle:
        m_tableTitle = line.parts.value(0);
        return;
    case LineKind::Table:
        addTable(line);
        return;
    case LineKind::Row:
        addRow(line);
        return;
    case LineKind::Band:
        lastOrNew<Table>().rows.push_back(Band{line.parts.value(0)});
        return;
    case LineKind::EmptyRows:
        addEmptyRows(line);
        return;
    case LineKind::Space:
        m_blocks.push_back(Space{line.look.amount});
        return;
    case LineKind::PageBreak:
        m_blocks.push_back(PageBreak{line.look.orientation});
        return;
    }
}

} // namespace kurator::documents
