#pragma once

#include "documents/paper.h"
#include "documents/template_tree.h"

#include <QStringList>

namespace kurator::documents {

// A line of a template with its fields filled in.
struct FilledLine
{
    LineKind kind = LineKind::Paragraph;
    const LineLook& look;
    QStringList parts;
};

// Makes blocks of filled lines: joins the lines of a head, of corners, of signatures and of a table, and
// numbers the points. Text that came out empty makes no block.
class BlockBuilder
{
public:
    // How titles stand and what tables repeat where the template does not say.
    BlockBuilder(Alignment titles, TableHeadings headings) : m_titles(titles), m_headings(headings) {}

    void add(const FilledLine& line);
    // Of the tables that follow.
    void setHeadings(TableHeadings headings) { m_headings = headings; }
    [[nodiscard]] std::vector<Block> take() { return std::move(m_blocks); }

private:
    template <class Wanted>
    Wanted& lastOrNew();
    QString nextNumber(int level);
    void addText(const FilledLine& line);
    void addSection(const FilledLine& line);
    void addAppendix(const FilledLine& line);
    void addTable(const FilledLine& line);
    void addRow(const FilledLine& line);
    void addEmptyRows(const FilledLine& line);

    Alignment m_titles;
    TableHeadings m_headings;
    QString m_tableTitle; // of the next table
    std::vector<Block> m_blocks;
    std::vector<int> m_numbers;
    std::vector<Alignment> m_cellAlignments;
};

} // namespace kurator::documents
